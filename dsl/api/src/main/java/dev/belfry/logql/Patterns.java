package dev.belfry.logql;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the small languages inside of LogQL, unless Grafana fills in a part of the text. */
final class Patterns {
  private static final Pattern CAPTURE = Pattern.compile("<([A-Za-z_]\\w*)>");
  private static final Pattern ADDRESSES =
      Pattern.compile("[0-9a-fA-F:.]+(?:/\\d{1,3}|-[0-9a-fA-F:.]+)?");

  private Patterns() {}

  /** What {@code ip(...)} takes. */
  static void requireAddresses(Text addresses) {
    if (!addresses.hasVariable() && !ADDRESSES.matcher(addresses.value()).matches()) {
      throw new IllegalArgumentException(
          "ip: expected an address, a network such as 10.0.0.0/8 or a range such as"
              + " 10.0.0.1-10.0.0.9, got `"
              + addresses.value()
              + "`");
    }
  }

  /** What the parser {@code pattern} takes: at least one name, none twice. */
  static void requireCaptures(Text pattern) {
    if (pattern.hasVariable()) {
      return;
    }
    Set<String> names = captures(pattern.value());
    if (names.isEmpty()) {
      throw wrong("pattern: expected at least one part with a name, such as <status>", pattern);
    }
  }

  /** What the filters {@code |>} and {@code !>} take: no names at all. */
  static void requireNoNames(Text pattern) {
    if (!pattern.hasVariable() && !captures(pattern.value()).isEmpty()) {
      throw wrong("pattern of a line filter: expected <_> instead of a name", pattern);
    }
  }

  private static Set<String> captures(String pattern) {
    Set<String> names = new HashSet<>();
    Matcher capture = CAPTURE.matcher(pattern);
    int end = -1;
    while (capture.find()) {
      if (capture.start() == end) {
        throw wrong("pattern: expected some text between two parts", Text.of(pattern));
      }
      if (!capture.group(1).equals("_") && !names.add(capture.group(1))) {
        throw wrong("pattern: expected each name once", Text.of(pattern));
      }
      end = capture.end();
    }
    return names;
  }

  /** What the parser {@code regexp} takes: at least one group that has a name. */
  static void requireGroups(Text regex) {
    Regex.require("regexp", regex);
    if (!regex.hasVariable() && Regex.groups(regex.value()).isEmpty()) {
      throw wrong(
          "regexp: expected at least one group with a name, such as (?P<status>\\d+)", regex);
    }
  }

  /** Templates of Go: their braces come in pairs. */
  static void requireTemplate(String stage, Text template) {
    String text = template.value();
    for (int start = text.indexOf("{{"); start >= 0 && !template.hasVariable(); ) {
      int end = text.indexOf("}}", start);
      if (end < 0) {
        throw wrong(stage + ": expected }} for each {{ of the template", template);
      }
      start = text.indexOf("{{", end);
    }
  }

  private static IllegalArgumentException wrong(String expected, Text got) {
    return new IllegalArgumentException(expected + ", got `" + got.value() + "`");
  }
}
