package dev.belfry.template;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Quotes;

/**
 * Something that Prometheus fills into a text, such as the value of an alert. In a text, {@code {}}
 * marks its place: {@code .summary("{} jobs wait", value().humanize())}.
 */
public abstract sealed class TemplateValue permits TemplateNumber, TemplateText {
  private final String pipeline;

  TemplateValue(String pipeline) {
    this.pipeline = pipeline;
  }

  /** The value, passed on to a function. */
  final String into(String function) {
    return pipeline + " | " + function;
  }

  /** A text as templates write it. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    Quotes.append(quoted, requireNonNull(text, "text"));
    return quoted.toString();
  }

  /**
   * A text with values at its places.
   *
   * @param option what the text is for, for the message of the exception
   * @param text with {@code {}} where a value stands, in order
   * @param values as many as there are places
   * @throws IllegalArgumentException when there are more or fewer places than values
   */
  public static String fill(String option, String text, TemplateValue... values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    int places = 0;
    for (int at = text.indexOf("{}"); at >= 0; at = text.indexOf("{}", from)) {
      filled.append(text, from, at).append(places < values.length ? values[places] : "");
      places++;
      from = at + 2;
    }
    if (places != requireNonNull(values, "values").length) {
      throw new IllegalArgumentException(
          requireNonNull(option, "option")
              + ": expected one value for each {} in `"
              + text
              + "`, which has "
              + places
              + ", got "
              + values.length);
    }
    return filled.append(text, from, text.length()).toString();
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof TemplateValue that && pipeline.equals(that.pipeline);
  }

  @Override
  public final int hashCode() {
    return pipeline.hashCode();
  }

  /** The action that fills it in: {@code {{ $value | humanize }}}. */
  @Override
  public final String toString() {
    return "{{ " + pipeline + " }}";
  }
}
