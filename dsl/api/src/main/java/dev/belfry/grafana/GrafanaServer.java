package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/**
 * A Grafana as its readers reach it: what links from outside start with. A constant that all alerts
 * share.
 *
 * @param address an absolute address without a slash at its end: {@code
 *     https://grafana.example.org}
 */
public record GrafanaServer(String address) {
  private static final Pattern FORM = Pattern.compile("https?://[^\\s?#]*[^\\s?#/]");

  /**
   * A Grafana at this address.
   *
   * @throws IllegalArgumentException when the address is not as said
   */
  public GrafanaServer {
    Require.match(
        "address",
        requireNonNull(address, "address"),
        FORM,
        "an absolute address without a slash at its end, such as https://grafana.example.org");
  }

  /**
   * The address of a dashboard, for the text of an alert. Labels that the target passes are filled
   * in by who evaluates the alert: {@code {{ $labels.pod }}}.
   *
   * @throws IllegalArgumentException when the target takes along what a reader chose: an alert has
   *     no reader
   */
  public String address(DashboardTarget target) {
    return address + requireNonNull(target, "target").pathForAlerts();
  }
}
