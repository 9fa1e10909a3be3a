package dev.belfry.handles;

import static dev.belfry.source.DocText.code;
import static dev.belfry.source.DocText.escape;
import static dev.belfry.source.DocText.lines;
import static dev.belfry.source.DocText.nestedLines;

import com.palantir.javapoet.CodeBlock;
import dev.belfry.catalog.Deprecation;
import dev.belfry.catalog.MetricFamily;
import dev.belfry.catalog.MetricLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Javadoc of handles: what the catalogue knows, where completion shows it. */
final class HandleDocs {
  /** More values than this are not read any more. */
  private static final int SHOWN = 12;

  /** What pages that are written by hand have in place of an example. */
  private static final String NO_EXAMPLE = "any";

  private HandleDocs() {}

  static CodeBlock ofArea(SystemPlan system, AreaPlan area) {
    int count = area.metrics().size();
    String about = area.area().isEmpty() ? "" : " about " + code(area.area());
    return lines(
        "What " + system.name() + " exposes" + about + ": " + number(count, "metric") + ".");
  }

  static CodeBlock ofTarget(SystemPlan system) {
    return lines("The labels that all metrics of " + system.name() + " have.");
  }

  static CodeBlock ofMetric(MetricFamily family, Map<String, String> links) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(sentence(family.help().isEmpty() ? "Nobody says what it is" : family.help()));
    paragraphs.add("<p>" + String.join(" ", facts(family)));
    family.firstUse().ifPresent(when -> paragraphs.add("<p>It appears when " + escape(when) + "."));
    family.deprecation().ifPresent(old -> paragraphs.add(deprecated(old, links)));
    return lines(paragraphs.toArray(new String[0]));
  }

  private static List<String> facts(MetricFamily family) {
    List<String> facts = new ArrayList<>();
    String unit = family.unit().map(name -> " in " + escape(name)).orElse("");
    facts.add(kind(family) + " " + code(family.name()) + unit + ".");
    if (!family.labelsKnown()) {
      facts.add("Nobody knows its labels: any are taken.");
    } else if (!family.labels().isEmpty()) {
      String labels =
          family.labels().stream().map(HandleDocs::brief).collect(Collectors.joining(", "));
      facts.add("Labels: " + labels + ".");
    }
    if (!family.bounds().isEmpty()) {
      facts.add("Bounds: " + code(String.join(" ", family.bounds())) + ".");
    }
    if (!family.quantiles().isEmpty()) {
      facts.add("Quantiles: " + code(String.join(" ", family.quantiles())) + ".");
    }
    if (!family.jobs().isEmpty()) {
      facts.add((family.jobs().size() == 1 ? "Job: " : "Jobs: ") + codes(family.jobs()) + ".");
    }
    family.owner().ifPresent(owner -> facts.add("Owner: " + escape(owner) + "."));
    return facts;
  }

  private static String brief(MetricLabel label) {
    return code(label.name()) + (label.closed() ? " (" + codes(label.values()) + ")" : "");
  }

  private static String kind(MetricFamily family) {
    return switch (family.type()) {
      case COUNTER -> "Counter";
      case GAUGE -> "Gauge";
      case HISTOGRAM, GAUGE_HISTOGRAM -> "Histogram";
      case SUMMARY -> "Summary";
      case INFO -> "Info, always 1:";
      case STATESET -> "States, 1 where they hold:";
      case UNKNOWN -> "Of unknown type:";
    };
  }

  private static String deprecated(Deprecation old, Map<String, String> links) {
    String successor =
        old.successor()
            .map(
                name ->
                    "use "
                        + (links.containsKey(name) ? "{@link " + links.get(name) + "}" : code(name))
                        + " instead")
            .orElse("");
    String between = successor.isEmpty() || old.reason().isEmpty() ? "" : ": ";
    return "@deprecated " + stopped(successor + between + escape(old.reason()));
  }

  static CodeBlock ofLabel(MetricLabel label) {
    return nestedLines("Label " + code(label.name()) + values(label));
  }

  private static String values(MetricLabel label) {
    if (label.closed()) {
      return ": nothing but " + codes(label.values()) + ".";
    }
    String pattern = label.pattern().map(regex -> ": texts like " + code(regex)).orElse("");
    List<String> examples =
        label.values().stream().filter(value -> !value.equals(NO_EXAMPLE)).toList();
    String seen = examples.isEmpty() ? "" : ", such as " + codes(examples);
    return pattern + seen + ".";
  }

  static CodeBlock ofRenamedLabel(String label) {
    return nestedLines(
        "Label " + code(label) + " as the metric has it, where the scrape sets that label itself.");
  }

  static CodeBlock ofJob(List<String> jobs) {
    return lines("Label {@code job}, which the scrape adds: nothing but " + codes(jobs) + ".");
  }

  static CodeBlock ofAddedLabel(String label) {
    return lines("Label " + code(label) + ", which the scrape adds.");
  }

  static CodeBlock ofSharedLabel(String label) {
    return lines("Label " + code(label) + ", which every metric has.");
  }

  private static String codes(List<String> texts) {
    String shown =
        texts.stream()
            .limit(SHOWN)
            .map(text -> text.isEmpty() ? "an empty text" : code(text))
            .collect(Collectors.joining(", "));
    return texts.size() > SHOWN ? shown + " and " + (texts.size() - SHOWN) + " more" : shown;
  }

  private static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String sentence(String text) {
    return stopped(escape(text.strip()));
  }

  private static String stopped(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
