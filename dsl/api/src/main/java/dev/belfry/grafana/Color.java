package dev.belfry.grafana;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/**
 * A colour of Grafana's palette, or any colour by its parts of red, green and blue.
 *
 * @param value a name such as {@code green} or {@code dark-red}, or {@code #rrggbb}
 */
public record Color(String value) implements NodeValue {
  private static final Pattern FORM =
      Pattern.compile(
          "#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?"
              + "|((super-light|light|semi-dark|dark)-)?(red|orange|yellow|green|blue|purple)"
              + "|text|transparent");

  /** Grafana's green: all is well. API name: {@code green}. */
  public static final Color GREEN = new Color("green");

  /** Grafana's yellow. API name: {@code yellow}. */
  public static final Color YELLOW = new Color("yellow");

  /** Grafana's orange. API name: {@code orange}. */
  public static final Color ORANGE = new Color("orange");

  /** Grafana's red: somebody has to look. API name: {@code red}. */
  public static final Color RED = new Color("red");

  /** Grafana's blue. API name: {@code blue}. */
  public static final Color BLUE = new Color("blue");

  /** Grafana's purple. API name: {@code purple}. */
  public static final Color PURPLE = new Color("purple");

  /** The colour of text, which follows the theme. API name: {@code text}. */
  public static final Color TEXT = new Color("text");

  /** No colour. API name: {@code transparent}. */
  public static final Color TRANSPARENT = new Color("transparent");

  /**
   * A colour by its name in Grafana's palette or by its parts.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public Color {
    Require.match(
        "color",
        value,
        FORM,
        "red, orange, yellow, green, blue or purple, with super-light-, light-, semi-dark- or dark-"
            + " in front if wanted, or text, transparent, #rrggbb");
  }

  @Override
  public Node node() {
    return Node.text(value);
  }
}
