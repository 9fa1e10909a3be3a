package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The series of one name: what a selector of PromQL asks for.
 *
 * @param name the name that PromQL writes, such as {@code http_requests_total}
 * @param part what of the family it is
 * @param family the family that it belongs to
 */
public record MetricSeries(String name, SeriesPart part, MetricFamily family) {

  /** The series of one name. */
  public MetricSeries {
    requireNonNull(name, "name");
    requireNonNull(part, "part");
    requireNonNull(family, "family");
  }

  /**
   * The labels that the page gives them, in its order: those of the family, and {@code le} or
   * {@code quantile} where the part has it. Labels that scraping adds are not among them: {@link
   * Catalog#labels}.
   */
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    family.labels().forEach(label -> labels.add(label.name()));
    if (part == SeriesPart.BUCKET) {
      labels.add("le");
    } else if (part == SeriesPart.QUANTILE) {
      labels.add("quantile");
    }
    return List.copyOf(labels);
  }

  /** Whether rates of them mean something: a counter, or a part of a family that only grows. */
  public boolean onlyGrows() {
    return switch (part) {
      case VALUE, BUCKET, SUM, COUNT, NATIVE -> family.type().onlyGrows();
      case QUANTILE, CREATED -> false;
    };
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
