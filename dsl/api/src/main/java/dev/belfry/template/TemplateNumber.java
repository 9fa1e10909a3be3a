package dev.belfry.template;

/**
 * A number that Prometheus fills into a text, as Go prints it ({@code 1.2345e+06}) unless one of
 * these functions gives it a form for people.
 */
public final class TemplateNumber extends TemplateValue {
  private TemplateNumber(String pipeline) {
    super(pipeline);
  }

  /** The value of the alert's expression. API name: {@code $value}. */
  public static TemplateNumber value() {
    return new TemplateNumber("$value");
  }

  private TemplateText through(String function) {
    return new TemplateText(into(function));
  }

  /** With a letter for the thousands: {@code 1.234M}. API name: {@code humanize}. */
  public TemplateText humanize() {
    return through("humanize");
  }

  /** With a letter for the powers of 1024: {@code 1.177Mi}. API name: {@code humanize1024}. */
  public TemplateText humanize1024() {
    return through("humanize1024");
  }

  /** Seconds as a time span: {@code 1h 2m 3s}. API name: {@code humanizeDuration}. */
  public TemplateText humanizeDuration() {
    return through("humanizeDuration");
  }

  /** A share as percents: 0.5 is {@code 50%}. API name: {@code humanizePercentage}. */
  public TemplateText humanizePercentage() {
    return through("humanizePercentage");
  }

  /** Seconds since 1970 as a date and time. API name: {@code humanizeTimestamp}. */
  public TemplateText humanizeTimestamp() {
    return through("humanizeTimestamp");
  }

  /**
   * By a format of Go: {@code format("%.0f")} rounds to a whole number. API name: {@code printf}.
   *
   * @param format a format for one number
   * @throws IllegalArgumentException when the format has not exactly one verb for a number
   */
  public TemplateText format(String format) {
    String verbs =
        format.replace("%%", "").replaceAll("%[-+# 0]*[0-9]*(\\.[0-9]+)?[eEfFgGv]", "\0");
    if (!verbs.replaceAll("[^\0%]", "").equals("\0")) {
      throw new IllegalArgumentException(
          "format: expected one verb of Go for a number, such as `%.0f`, got `" + format + "`");
    }
    return through("printf " + quoted(format));
  }
}
