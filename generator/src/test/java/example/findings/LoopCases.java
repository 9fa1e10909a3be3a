package example.findings;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.common.Each.each;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.Panel;
import java.util.List;
import java.util.stream.IntStream;

/** What is made in long loops. */
public final class LoopCases {
  private LoopCases() {}

  /** An undefined variable in the first and in the last of 1,200 panels that one function makes. */
  public static Bundle undefinedVariables() {
    List<Integer> panels = IntStream.range(0, 30).boxed().toList();
    List<Integer> dashboards = IntStream.range(0, 40).boxed().toList();
    return bundle("cases")
        .dashboards(
            "Team",
            each(
                dashboards,
                dashboard ->
                    dashboard("queue-" + dashboard, "Queue " + dashboard)
                        .panels(each(panels, panel -> panel(dashboard * 30 + panel)))));
  }

  private static Panel panel(int number) {
    boolean isWrong = number == 0 || number == 1199;
    return stat("Length " + (isWrong ? "of $gone" : number)).query(gauge("queue_length"));
  }
}
