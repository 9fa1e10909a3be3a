package dev.belfry.catalog;

import static java.util.Objects.requireNonNull;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;

/** A label of a metric family and what is known of its values. */
public final class MetricLabel {
  private final String name;
  private final List<String> values;
  private final boolean closed;
  private final Optional<Pattern> pattern;

  /** A label, whose pattern has to be a regular expression that {@link #compile} takes. */
  MetricLabel(String name, List<String> values, boolean closed, Optional<String> pattern) {
    this.name = name;
    this.values = List.copyOf(values);
    this.closed = closed;
    this.pattern = pattern.map(MetricLabel::compile);
  }

  /**
   * Reads a regular expression as Prometheus does.
   *
   * @throws PatternSyntaxException when it is none
   */
  static Pattern compile(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL);
  }

  /** The name, such as {@code status}. */
  public String name() {
    return name;
  }

  /**
   * Values in the order of their file. Of an open label they are examples: at most 20 of those that
   * the pages show.
   */
  public List<String> values() {
    return values;
  }

  /** Whether there are no other values than these; only a catalogue file can say so. */
  public boolean closed() {
    return closed;
  }

  /** The regular expression (RE2) that every value fits as a whole, if a catalogue file has one. */
  public Optional<String> pattern() {
    return pattern.map(Pattern::pattern);
  }

  /** Whether the label can have this value, as far as the catalogue knows. */
  public boolean allows(String value) {
    requireNonNull(value, "value");
    return closed ? values.contains(value) : pattern.map(p -> p.matches(value)).orElse(true);
  }

  /** The name and what is known of its values. */
  @Override
  public String toString() {
    return name + (closed ? "=" + values : pattern.map(p -> "=~" + p.pattern()).orElse(""));
  }
}
