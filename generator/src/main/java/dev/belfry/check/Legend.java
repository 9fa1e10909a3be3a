package dev.belfry.check;

import dev.belfry.common.NearNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands beside a graph for each series, with labels to fill in: {@code {{pod}}}. */
final class Legend {
  static final String PROPERTY = "legendFormat";

  private static final Pattern NAME = Pattern.compile("[a-zA-Z_]\\w*");

  private Legend() {}

  /** Whether the legend of a query prints any label. */
  static boolean printsLabels(Place query) {
    return query.node().text(PROPERTY).orElse("").contains("{{");
  }

  /** The labels that the legend of a query prints, and that its result does not have. */
  static List<String> missing(Place query, Set<String> labels) {
    return missing(query.node().text(PROPERTY).orElse(""), labels);
  }

  /** The labels that a text prints, and that the result of its query does not have. */
  static List<String> missing(String legend, Set<String> labels) {
    List<String> missing = new ArrayList<>();
    for (int open = legend.indexOf("{{"); open >= 0; open = legend.indexOf("{{", open + 2)) {
      int close = legend.indexOf("}}", open);
      String label = close < 0 ? "" : legend.substring(open + 2, close).strip();
      if (LabelFlow.lack(labels, label) && NAME.matcher(label).matches()) {
        missing.add(label);
      }
    }
    return missing;
  }

  /** What a finding says of such a label. */
  static String message(String label) {
    return "the legend prints the label `"
        + label
        + "`, which the result of the expression does not have";
  }

  /** What to do about it, where the result has other labels. */
  static String hint(String label, Set<String> labels) {
    String instead = NearNames.instead(label, labels);
    return instead.isEmpty()
        ? "leave it out, or keep it in the expression"
        : "use " + instead + ", or keep `" + label + "` in the expression";
  }
}
