package dev.belfry.check;

/** Recordings whose name looks like that of a metric which some program exposes. */
final class RecordingNameCheck implements Check {
  static final String CODE = "rules.recording-name";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place group : inspection.ruleGroups()) {
      for (Place rule : RuleGroups.rules(group)) {
        String name = rule.node().text("record").orElse(":");
        if (name.indexOf(':') < 0) {
          report.note(
              CODE,
              RuleGroups.subject(group.node()),
              rule,
              "the recording `" + name + "` looks like a metric that some program exposes",
              "a name of level:metric:operations, such as `job:" + name + ":rate5m`");
        }
      }
    }
  }
}
