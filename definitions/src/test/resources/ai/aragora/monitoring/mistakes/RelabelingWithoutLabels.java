import static dev.belfry.scrape.Scrape.*;

import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.ScrapeJob;

class RelabelingWithoutLabels {
  static ScrapeJob define() {
    return scrapeJob("node")
        .metricRelabelings(
            Relabel.drop("go_.*")); // error: method drop in class Relabel cannot be applied to given types
            // instead: Relabel.drop("go_.*", new dev.belfry.common.Label("__name__")));
  }
}
