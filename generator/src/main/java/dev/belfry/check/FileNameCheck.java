package dev.belfry.check;

import dev.belfry.common.FileName;
import dev.belfry.render.Document;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names that can't be file names, and two artifacts that would be one file. */
final class FileNameCheck implements Check {
  static final String UNUSABLE = "bundle.unusable-file-name";
  static final String SAME = "bundle.same-file";

  @Override
  public void check(Inspection inspection, Report report) {
    Map<String, String> seen = new HashMap<>();
    for (Document document : inspection.documents()) {
      for (String name : document.path().split("/", -1)) {
        FileName.flaw(name).ifPresent(flaw -> reportUnusable(document, flaw, report));
      }
      String other = seen.put(document.path().toLowerCase(Locale.ROOT), document.path());
      if (other != null && !isToldByName(document, other)) {
        reportSame(document, other, report);
      }
    }
  }

  private static void reportUnusable(Document document, String flaw, Report report) {
    report.error(
        UNUSABLE, document.subject(), Place.of(document.root()), flaw, "type another name");
  }

  private static void reportSame(Document document, String other, Report report) {
    boolean isTwice = other.equals(document.path());
    report.error(
        SAME,
        document.subject(),
        Place.of(document.root()),
        isTwice
            ? "something else would be the file `" + other + "`, too"
            : "`"
                + document.path()
                + "` would be the file `"
                + other
                + "`, too, where capital letters do not count",
        (isTwice ? "list it once, or " : "") + "type another name for one of them");
  }

  /** Two dashboards of one uid and two rule groups of one name have findings of their own. */
  private static boolean isToldByName(Document document, String other) {
    return document.path().equals(other)
        && (document.isDashboard() || document.isRuleFile() || document.isLokiRuleFile());
  }
}
