package dev.belfry.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;

/** A line of a file of templates: who fills it in, the template, and what is said of it. */
record TemplateCase(TemplateDialect dialect, String template, String said) {

  static Stream<TemplateCase> of(String file) {
    return lines("/template/" + file)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(TemplateCase::read);
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = TemplateCase.class.getResourceAsStream(file)) {
      return Arrays.stream(new String(in.readAllBytes(), UTF_8).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TemplateCase read(String line) {
    String[] fields = line.split("\t");
    boolean rule = fields[0].equals("R");
    return new TemplateCase(
        rule ? TemplateDialect.RULE : TemplateDialect.NOTIFICATION,
        fields[1],
        fields.length > 2 ? fields[2] : "");
  }

  @Override
  public String toString() {
    return template;
  }
}
