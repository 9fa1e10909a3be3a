package dev.belfry.check;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the documentation says of each code. {@code docs/findings.md} itself is part of the program;
 * the examples were made by the tests of this build, of the cases that they ran, and are missing in
 * one that ran none.
 */
public final class FindingsReference {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]*)` \\| (\\w+) \\| (.*) \\| (.*) \\|$");
  private static final String HEADING = "## ";

  private final SortedMap<String, Entry> entries = new TreeMap<>();

  private FindingsReference() {}

  /**
   * What is said of one code.
   *
   * @param code the code
   * @param severity the word for how bad it is
   * @param meaning what it means, in a sentence
   * @param remedy what to do
   * @param example what is reported and how; empty if there is no example
   */
  public record Entry(String code, String severity, String meaning, String remedy, String example) {

    /** What is said, made of its parts. */
    public Entry {
      requireNonNull(code, "code");
      requireNonNull(severity, "severity");
      requireNonNull(meaning, "meaning");
      requireNonNull(remedy, "remedy");
      requireNonNull(example, "example");
    }
  }

  /** What is said of all codes. */
  public static FindingsReference read() {
    FindingsReference reference = new FindingsReference();
    SortedMap<String, String> examples = examples(text("finding-examples.md"));
    Matcher row = ROW.matcher(text("findings.md"));
    while (row.find()) {
      String code = row.group(1);
      reference.entries.put(
          code,
          new Entry(
              code, row.group(2), row.group(3), row.group(4), examples.getOrDefault(code, "")));
    }
    return reference;
  }

  private static SortedMap<String, String> examples(String text) {
    SortedMap<String, String> examples = new TreeMap<>();
    for (String section : text.split("(?m)^" + HEADING)) {
      int end = section.indexOf('\n');
      if (end > 0) {
        examples.put(section.substring(0, end).strip(), section.substring(end).strip());
      }
    }
    return examples;
  }

  private static String text(String document) {
    try (InputStream in = FindingsReference.class.getResourceAsStream(document)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All codes. */
  public SortedSet<String> codes() {
    return new TreeSet<>(entries.keySet());
  }

  /** What is said of a code, if it exists. */
  public Optional<Entry> entry(String code) {
    return Optional.ofNullable(entries.get(requireNonNull(code, "code")));
  }
}
