package dev.belfry.catalog;

import dev.belfry.common.Matcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Writes what a page showed as a page again, with as little as a catalogue needs: families by name,
 * one series of each histogram and summary, two at most of others, and values that say nothing.
 */
final class PageText {
  private static final int MOST_SERIES = 2;

  private final boolean openMetrics;
  private final Set<String> jobs;
  private final StringBuilder text = new StringBuilder();

  private PageText(boolean openMetrics, Set<String> jobs) {
    this.openMetrics = openMetrics;
    this.jobs = jobs;
  }

  /** The text, in the format in which the page was. */
  static String of(ExpositionReader.Page page) {
    PageText writer = new PageText(page.openMetrics(), page.jobs());
    List<FamilyDraft> sorted = new ArrayList<>(page.families());
    sorted.sort(Comparator.comparing(FamilyDraft::seriesName));
    sorted.forEach(writer::family);
    return writer.text.append(page.openMetrics() ? "# EOF\n" : "").toString();
  }

  private void family(FamilyDraft family) {
    String name = declared(family);
    if (!family.help.isEmpty()) {
      comment("HELP", name, family.help.replace("\\", "\\\\").replace("\n", "\\n"));
    }
    comment("TYPE", name, type(family));
    family.statedUnit.ifPresent(unit -> comment("UNIT", name, unit));
    if (!family.sampled()) {
      return;
    }
    family.parts((series, part) -> samples(family, series, part));
  }

  private void comment(String word, String name, String rest) {
    text.append("# ").append(word).append(' ');
    text.append(isPlain(name, true) ? name : quoted(name)).append(' ').append(rest).append('\n');
  }

  /** OpenMetrics leaves out the ending that makes a series of a counter or info. */
  private String declared(FamilyDraft family) {
    String name = family.seriesName();
    String ending =
        switch (family.type) {
          case COUNTER -> "_total";
          case INFO -> "_info";
          default -> "";
        };
    return openMetrics && name.endsWith(ending)
        ? name.substring(0, name.length() - ending.length())
        : name;
  }

  private String type(FamilyDraft family) {
    if (openMetrics) {
      return family.type.word();
    }
    return switch (family.type) {
      case INFO -> MetricType.GAUGE.word();
      case UNKNOWN -> "untyped";
      default -> family.type.word();
    };
  }

  private void samples(FamilyDraft family, String series, SeriesPart part) {
    switch (part) {
      case NATIVE -> {
        // The text of a page has no form for it.
      }
      case BUCKET -> family.bounds().forEach(bound -> sample(family, series, 0, "le", bound));
      case QUANTILE ->
          family.quantiles().forEach(one -> sample(family, series, 0, "quantile", one));
      case VALUE -> {
        for (int row = 0; row < rows(family); row++) {
          sample(family, series, row, "", "");
        }
      }
      default -> sample(family, series, 0, "", "");
    }
  }

  private int rows(FamilyDraft family) {
    if (family.name.equals("up")) {
      return Math.max(1, jobs.size());
    }
    int most = family.labelDrafts().stream().mapToInt(label -> label.values.size()).max().orElse(1);
    return Math.min(MOST_SERIES, most);
  }

  private void sample(FamilyDraft family, String series, int row, String label, String value) {
    List<String> pairs = new ArrayList<>();
    for (FamilyDraft.LabelDraft one : family.labelDrafts()) {
      pairs.add(pair(one.name, value(family, one, row)));
    }
    if (!label.isEmpty()) {
      pairs.add(pair(label, value));
    }
    boolean plain = isPlain(series, true);
    if (!plain) {
      pairs.add(0, quoted(series));
    }
    text.append(plain ? series : "");
    text.append(pairs.isEmpty() ? "" : "{" + String.join(",", pairs) + "}");
    text.append(family.isAlwaysOne() ? " 1\n" : " 0\n");
  }

  private String value(FamilyDraft family, FamilyDraft.LabelDraft label, int row) {
    List<String> values =
        List.copyOf(family.name.equals("up") && label.name.equals("job") ? jobs : label.values);
    return values.isEmpty() ? "" : values.get(Math.min(row, values.size() - 1));
  }

  private static String pair(String label, String value) {
    return (isPlain(label, false) ? label : quoted(label)) + "=" + quoted(value);
  }

  private static String quoted(String value) {
    return Matcher.quoted(value);
  }

  private static boolean isPlain(String name, boolean colons) {
    Cursor cursor = new Cursor();
    cursor.start(name);
    return cursor.skipName(colons) && cursor.atEnd();
  }
}
