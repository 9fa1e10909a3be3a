package example.unused;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.gauge;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.common.Label;
import dev.belfry.grafana.Dashboard;
import dev.belfry.grafana.Stat;
import dev.belfry.grafana.Unit;
import dev.belfry.promql.Gauge;
import dev.belfry.rules.Alert;
import java.util.List;
import java.util.function.Supplier;

/** A bundle that lists some of what stands beside it. */
public final class Shelf {
  private static final Gauge STOCK = gauge("shop_stock_items");
  private static final Gauge VISITORS = gauge("shop_visitors_now");
  private static final Label TEAM = Label.label("team");
  private static final List<Supplier<Stat>> PANELS = List.of(Shelf::handedOn);
  private static final Unit UNIT = Unit.SHORT;

  private Shelf() {}

  /** The bundle. */
  public static Bundle define() {
    return bundle("shelf")
        .dashboards("Shop", page())
        .ruleGroups(ruleGroup("shop").rules(Alerts.empty()));
  }

  private static Dashboard page() {
    return dashboard("shop", "Shop")
        .tags("shop")
        .panels(stock())
        .panels(PANELS.stream().map(Supplier::get).toList());
  }

  private static Stat stock() {
    return stat("Stock").description("On the shelf.").unit(Unit.SHORT).query(STOCK.sum());
  }

  private static Stat handedOn() {
    return stat("Most").description("On a shelf.").unit(Unit.SHORT).query(STOCK.max());
  }

  private static Stat forgotten() {
    return stat("Least").description("On a shelf.").unit(Unit.SHORT).query(STOCK.min());
  }

  /** For others. */
  public static Stat forOthers() {
    return stat("Mean").description("On a shelf.").unit(Unit.SHORT).query(STOCK.avg());
  }

  /** What somebody has to look at. */
  static final class Alerts {
    private Alerts() {}

    static Alert empty() {
      return alert("Empty").when(STOCK.sum().below(1)).summary("Nothing is left");
    }

    static Alert full() {
      String name =
          switch (Alerts.class.getSimpleName().length()) {
            case 1, 2, 3 -> "Short";
            case 1000 -> "Long";
            default -> "Full";
          };
      return alert(name).when(STOCK.sum().above(99)).summary("No room is left");
    }
  }
}
