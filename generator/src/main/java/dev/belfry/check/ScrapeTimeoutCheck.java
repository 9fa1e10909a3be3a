package dev.belfry.check;

import dev.belfry.common.Span;
import dev.belfry.kubernetes.Prometheus;
import dev.belfry.render.Document;
import java.util.Optional;

/** Scrapes that may take longer than the time between two of them: Prometheus refuses that. */
final class ScrapeTimeoutCheck implements Check {
  static final String CODE = "scrape.timeout-above-interval";

  /** Of the operator, where nobody says anything. */
  private static final String OPERATORS_INTERVAL = "30s";

  @Override
  public void check(Inspection inspection, Report report) {
    Optional<String> loaded = inspection.bundle().prometheus().map(ScrapeTimeoutCheck::interval);
    for (Document document : inspection.documents()) {
      for (Scrape scrape : Scrape.in(document)) {
        Optional<String> shared =
            scrape.format() == Scrape.Format.JOB
                ? document.root().object("global").text("scrape_interval")
                : loaded;
        check(scrape, shared, report);
      }
    }
  }

  private static String interval(Prometheus prometheus) {
    return prometheus.node().object("spec").text("scrapeInterval").orElse(OPERATORS_INTERVAL);
  }

  private static void check(Scrape scrape, Optional<String> shared, Report report) {
    Optional<Span> timeout = scrape.timeout().flatMap(ScrapeTimeoutCheck::span);
    Optional<String> said = scrape.interval().or(() -> shared);
    Optional<Span> interval = said.flatMap(ScrapeTimeoutCheck::span);
    if (timeout.isPresent()
        && interval.isPresent()
        && timeout.get().millis() > interval.get().millis()) {
      report.error(
          CODE,
          scrape.subject(),
          scrape.place().at(scrape.format().timeout()),
          "a scrape may take "
              + timeout.get()
              + ", longer than the "
              + interval.get()
              + " between two of them"
              + (scrape.interval().isPresent() ? "" : ", which Prometheus says"),
          "a timeout of at most " + interval.get() + ", or a longer interval");
    }
  }

  private static Optional<Span> span(String text) {
    try {
      return Optional.of(Span.span(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // The schema tells that it is none.
    }
  }
}
