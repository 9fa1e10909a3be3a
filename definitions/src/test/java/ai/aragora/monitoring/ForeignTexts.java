package ai.aragora.monitoring;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.rules.Rules.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.generate.Main;
import dev.belfry.promql.PromQl;

/** A bundle with letters that few encodings have, and with those that Turkish turns into others. */
final class ForeignTexts {
  private static final String LETTERS =
      "\u0130I\u0131i \u00e4\u00df \u20ac \u03a9 \u2265 \u4e2d \ud83d\udd14 { }";

  private ForeignTexts() {}

  static Bundle define() {
    return bundle("foreign")
        .dashboards("IIII", dashboard("foreign-texts", LETTERS).panels(stat("I " + LETTERS)))
        .ruleGroups(
            ruleGroup("IDLE")
                .rules(alert("IIII").when(PromQl.gauge("go_III").above(0.5)).summary(LETTERS)));
  }

  /** Generates in another Java process. */
  public static void main(String[] args) {
    Main.run(args, ForeignTexts.class, ForeignTexts::define);
  }
}
