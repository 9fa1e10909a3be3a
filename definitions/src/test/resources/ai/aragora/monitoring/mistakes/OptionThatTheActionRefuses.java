import static dev.belfry.scrape.Scrape.*;

import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.ScrapeJob;

class OptionThatTheActionRefuses {
  static ScrapeJob define() {
    return scrapeJob("node")
        .metricRelabelings(
            Relabel.labelDrop("go_.*").replacement("x")); // error: cannot find symbol ... method replacement
            // instead: Relabel.labelDrop("go_.*"));
  }
}
