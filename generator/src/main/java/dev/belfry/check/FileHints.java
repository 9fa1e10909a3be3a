package dev.belfry.check;

import static java.util.Map.entry;

import java.util.Map;

/**
 * What to type in a file, for findings whose hint otherwise says what to type in a definition: who
 * has files alone writes no Java.
 */
final class FileHints {
  /** In front of names that are near, which are of use in files, too. */
  private static final String INSTEAD = ", or use `";

  private static final Map<String, String> HINTS =
      Map.ofEntries(
          entry(AlertLabelCheck.CODE, "add the label to `labels`"),
          entry(AlertSummaryCheck.CODE, "add the annotation `summary`"),
          entry(DashboardTagCheck.CODE, "add the name of the team to `tags`"),
          entry(PanelDescriptionCheck.CODE, "add a `description`: what it shows, and what is good"),
          entry(PanelQueryCheck.CODE, "add one to `targets`, or leave the panel out"),
          entry(PanelRangeCheck.EMPTY, "correct `min` or `max` of `fieldConfig.defaults`"),
          entry(PanelUnitCheck.CODE, "set `fieldConfig.defaults.unit`: `s` or `bytes`"),
          entry(
              PanelUnitCheck.OTHER, "another `fieldConfig.defaults.unit`, or `* 100` and the like"),
          entry(ContinueCheck.CODE, "leave `continue: true` out, or add the route to go on to"),
          entry(AlwaysFiringCheck.CODE, "compare with a limit: `... > 10`, without `bool`"),
          entry(DuplicateDashboardCheck.CODE, "give one of them another `uid`"),
          entry(DuplicateQueryCheck.CODE, "give one of them another `refId`"),
          entry(DuplicateReceiverCheck.CODE, "give one of them another `name`"),
          entry(DuplicateRuleCheck.GROUP, "give one of them another `name`"),
          entry(
              DuplicateRuleCheck.ALERT,
              "give one of them another name, or a label that tells them apart"),
          entry(
              GaugeRateCheck.CODE, "use `delta(...)` or `deriv(...)`, or the name of the counter"),
          entry(
              InhibitionCheck.WITHOUT_EQUAL,
              "add the labels that tell what it is about to `equal`"),
          entry(MissingSettingCheck.CODE, "set it there, or in `global` for all receivers"),
          entry(PanelGridCheck.OUTSIDE, "a smaller `gridPos.w`, or another `gridPos.x`"),
          entry(PanelGridCheck.OVERLAP, "another `gridPos`"),
          entry(PanelReferenceCheck.CODE, "add a panel of this `id`, or use the `id` of another"),
          entry(PlainRegexCheck.CODE, "use `=` or `!=`"),
          entry(QuantileCheck.CODE, "keep `le` in the aggregation: `sum by (le) (...)`"),
          entry(QuantileRangeCheck.CODE, "write 0.95 for what 95 of 100 values are below"),
          entry(RateOfSumCheck.CODE, "aggregate the rates: `sum(rate(...))`"),
          entry(RawCounterCheck.CODE, "use `rate(...[5m])` or `increase(...)` of it"),
          entry(RegexAsTextCheck.CODE, "use `=~` or `!~`"),
          entry(RouteTimesCheck.CODE, "`group_wait`, `group_interval`, `repeat_interval` go up"),
          entry(RuleVariableCheck.CODE, "write a fixed span, such as `[5m]`, or the value itself"),
          entry(RunbookCheck.CODE, "add the annotation `runbook_url`"),
          entry(LogQlSyntaxCheck.CODE, "correct the text there"),
          entry(
              ScrapeTargetCheck.NOTHING,
              "add `static_configs` or a discovery; to monitors of pods `podMetricsEndpoints`, to probes `targets`"),
          entry(EmptyGroupCheck.CODE, "add some to `rules`, or leave the group out"),
          entry(SyntaxCheck.CODE, "correct the text there"),
          entry(SectionVariableCheck.CODE, "move the variable to those of the dashboard"),
          entry(
              UnreachedRouteCheck.SHADOWED,
              "put it before them, or add `continue: true` to those that let alerts go on"),
          entry(AlertTextValueCheck.CODE, "write `{{ $value }}`"),
          entry(UndefinedVariableCheck.CODE, "add it to `templating`, or correct the name"));

  private FileHints() {}

  /** The hint for a file, which is that for definitions where it speaks of no method. */
  static String of(String code, String hint) {
    int instead = hint.indexOf(INSTEAD);
    String known = HINTS.get(code);
    return known == null ? hint : known + (instead < 0 ? "" : hint.substring(instead));
  }
}
