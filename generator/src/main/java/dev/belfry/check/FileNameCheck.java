package dev.belfry.check;

import dev.belfry.render.Document;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names that can't be file names, and two artifacts that would be one file. */
final class FileNameCheck implements Check {
  static final String UNUSABLE = "bundle.unusable-file-name";
  static final String SAME = "bundle.same-file";

  /** What file systems of all kinds take, without blanks at the ends and without a dot in front. */
  private static final Pattern USABLE =
      Pattern.compile("[\\p{L}\\p{N}_-]([\\p{L}\\p{N} ._+@=,()-]*[\\p{L}\\p{N}_+@=)-])?");

  /** What the file systems of Linux take, in bytes of UTF-8. */
  private static final int LONGEST = 255;

  /** What Windows takes for devices, whatever follows behind a dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[1-9])([.].*)?");

  @Override
  public void check(Inspection inspection, Report report) {
    Map<String, String> seen = new HashMap<>();
    for (Document document : inspection.documents()) {
      for (String name : document.path().split("/", -1)) {
        if (!isPlain(name) && !USABLE.matcher(name).matches()) {
          unusable(document, name, ", expected letters, digits, blanks and ._+@=,()-", report);
        } else if (isTooLong(name)) {
          unusable(document, name, ", expected at most " + LONGEST + " bytes", report);
        } else if (hasLengthOfDevice(name) && DEVICE.matcher(name).matches()) {
          unusable(document, name, ", and Windows takes it for a device", report);
        }
      }
      String other = seen.put(document.path().toLowerCase(Locale.ROOT), document.path());
      if (other != null && !isToldByName(document, other)) {
        report.error(
            SAME,
            document.subject(),
            Place.of(document.root()),
            "the file " + document.path() + " would be written twice, also as " + other,
            "type another name for one of them");
      }
    }
  }

  private static void unusable(Document document, String name, String why, Report report) {
    report.error(
        UNUSABLE,
        document.subject(),
        Place.of(document.root()),
        "`" + name + "` would be part of a file name" + why,
        "type another name");
  }

  /** Whether all of it is letters and digits of ASCII, hyphens, and dots in between: most names. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean inside = i > 0 && i < name.length() - 1;
      if (!(c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || c == '-'
          || inside && c == '.')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** No character has more than three bytes for each of its units, so that most are not counted. */
  private static boolean isTooLong(String name) {
    return 3 * name.length() > LONGEST && name.getBytes(StandardCharsets.UTF_8).length > LONGEST;
  }

  private static boolean hasLengthOfDevice(String name) {
    int dot = name.indexOf('.');
    int length = dot < 0 ? name.length() : dot;
    return length == 3 || length == 4;
  }

  /** Two dashboards of one uid and two rule groups of one name have findings of their own. */
  private static boolean isToldByName(Document document, String other) {
    return document.path().equals(other)
        && (document.isDashboard() || document.isRuleFile() || document.isLokiRuleFile());
  }
}
