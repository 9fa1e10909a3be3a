package dev.belfry.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.bundle.Bundle;
import example.findings.FindingCase;
import example.findings.FindingCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the program an example of each code: the Java of its case, and what is said of it. The
 * program is packed after the tests, so it shows only what has been run.
 */
public final class FindingExamples {
  private static final Path MADE =
      Path.of("target", "classes", "dev", "belfry", "check", "finding-examples.md");
  private static final Path SOURCES = Path.of("src", "test", "java");

  private FindingExamples() {}

  /** Puts the examples of all cases beside the classes of the program. */
  public static void write() throws IOException {
    Files.writeString(MADE, of(FindingCases.ALL));
  }

  private static String of(List<FindingCase> cases) throws IOException {
    StringBuilder text = new StringBuilder();
    for (FindingCase one : cases) {
      Bundle bundle = one.fires().get();
      Finding finding =
          Found.in(bundle, one.catalog()).stream()
              .filter(candidate -> candidate.code().equals(one.code()))
              .findFirst()
              .orElseThrow();
      text.append("\n## ").append(one.code()).append("\n\n");
      text.append("```java\n").append(method(one.code())).append("```\n");
      text.append("```\n")
          .append(finding.severity())
          .append(": ")
          .append(finding.message().stripTrailing())
          .append("\nhint: ")
          .append(finding.hint())
          .append("\n```\n");
    }
    return text.toString();
  }

  /** The method that makes the bundle of a case, as it stands in its class. */
  private static String method(String code) throws IOException {
    String cases = Files.readString(SOURCES.resolve("example/findings/FindingCases.java"));
    Matcher named = Pattern.compile("\"" + code + "\",\\s*(\\w+)::(\\w+)").matcher(cases);
    assertTrue(named.find(), () -> "a case of " + code + " that names a method");
    List<String> lines =
        Files.readAllLines(SOURCES.resolve("example/findings/" + named.group(1) + ".java"));
    String start = "  public static Bundle " + named.group(2) + "() {";
    List<String> rest = lines.subList(lines.indexOf(start), lines.size());
    StringBuilder text = new StringBuilder();
    for (String line : rest.subList(0, rest.indexOf("  }") + 1)) {
      text.append(line.replaceFirst("^  ", "")).append('\n');
    }
    return text.toString();
  }
}
