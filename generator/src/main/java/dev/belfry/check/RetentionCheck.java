package dev.belfry.check;

import dev.belfry.render.Document;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Prometheus that is to keep more than its volume holds, or for a time of zero. */
final class RetentionCheck implements Check {
  static final String CODE = "helm.doubtful-retention";

  private static final String CHART = "kube-prometheus-stack";
  private static final Pattern SIZE = Pattern.compile("([0-9.]+)([a-zA-Z]*)");
  private static final Pattern ZERO = Pattern.compile("0+[a-z]*");

  /** The units of Prometheus are powers of 1024, whatever they look like. */
  private static final Map<String, Double> OF_PROMETHEUS =
      Map.of(
          "B", 1.0,
          "KB", 0x1p10,
          "MB", 0x1p20,
          "GB", 0x1p30,
          "TB", 0x1p40,
          "PB", 0x1p50,
          "EB", 0x1p60);

  private static final Map<String, Double> OF_KUBERNETES =
      Map.of(
          "", 1.0, "Ki", 0x1p10, "Mi", 0x1p20, "Gi", 0x1p30, "Ti", 0x1p40, "M", 1e6, "G", 1e9, "T",
          1e12);

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      if (document.chart().filter(CHART::equals).isPresent()) {
        Place values = Place.of(document.root());
        check(document, values.inside("prometheus").inside("prometheusSpec"), report);
      }
    }
  }

  private static void check(Document document, Place spec, Report report) {
    size(document, spec, report);
    String time = spec.node().text("retention").orElse("");
    if (ZERO.matcher(time).matches()) {
      report.warning(
          CODE,
          document.subject(),
          spec.at("retention"),
          "a retention of `" + time + "` is none: Prometheus deletes nothing because of its age",
          "say for how long: .retention(days(15)), or leave it out if the size is to decide");
    }
  }

  private static void size(Document document, Place spec, Report report) {
    String size = spec.node().text("retentionSize").orElse("");
    String volume =
        spec.node()
            .object("storageSpec")
            .object("volumeClaimTemplate")
            .object("spec")
            .object("resources")
            .object("requests")
            .text("storage")
            .orElse("");
    OptionalDouble kept = bytes(size, OF_PROMETHEUS);
    OptionalDouble held = bytes(volume, OF_KUBERNETES);
    if (kept.isPresent() && held.isPresent() && kept.getAsDouble() > held.getAsDouble()) {
      report.warning(
          CODE,
          document.subject(),
          spec.at("retentionSize"),
          "Prometheus is to keep up to " + size + ", and its volume has " + volume,
          "keep less than the volume holds, such as nine tenths of it");
    }
  }

  private static OptionalDouble bytes(String text, Map<String, Double> units) {
    Matcher size = SIZE.matcher(text);
    return size.matches() && units.containsKey(size.group(2))
        ? OptionalDouble.of(Double.parseDouble(size.group(1)) * units.get(size.group(2)))
        : OptionalDouble.empty();
  }
}
