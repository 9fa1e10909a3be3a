package dev.belfry.bundle;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Require;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A version of Grafana, as far as it matters for what dashboards may say: {@code 13.2}.
 *
 * @param major the number in front of the dot
 * @param minor the number behind it
 */
public record GrafanaVersion(int major, int minor) implements Comparable<GrafanaVersion> {
  private static final Comparator<GrafanaVersion> ORDER =
      Comparator.comparingInt(GrafanaVersion::major).thenComparingInt(GrafanaVersion::minor);
  private static final Pattern FORM = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}");

  /**
   * A version of its numbers.
   *
   * @throws IllegalArgumentException when a number is negative
   */
  public GrafanaVersion {
    Require.range("major", major, 0, Double.POSITIVE_INFINITY);
    Require.range("minor", minor, 0, Double.POSITIVE_INFINITY);
  }

  /**
   * The version that a text says.
   *
   * @param text two numbers with a dot between them
   * @throws IllegalArgumentException when the text is not as said
   */
  public static GrafanaVersion parse(String text) {
    Require.match("version", text, FORM, "two numbers with a dot between them, such as 13.2");
    int dot = text.indexOf('.');
    return new GrafanaVersion(
        Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
  }

  @Override
  public int compareTo(GrafanaVersion other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** The version as people write it: {@code 13.2}. */
  @Override
  public String toString() {
    return major + "." + minor;
  }
}
