package dev.belfry.promql;

import dev.belfry.common.Matcher;
import java.util.List;

/**
 * A metric that goes up and down, such as memory in use, by its name alone. What the catalogue
 * knows comes as {@link GaugeOf}.
 */
public final class Gauge extends GaugeSeries<Object, Gauge> {
  Gauge(Series series) {
    super(series);
  }

  @Override
  Gauge with(Series changed) {
    return new Gauge(changed);
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Gauge where(Matcher... matchers) {
    return with(series.where(matchers));
  }

  /** Keeps only the series that fit these matchers, as well as those given before. */
  public Gauge where(List<? extends Matcher> matchers) {
    return with(series.where(matchers));
  }
}
