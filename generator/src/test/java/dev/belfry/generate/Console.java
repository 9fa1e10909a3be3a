package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.report.Appearance;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What a run prints, without what differs from run to run. */
final class Console {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  int run(Supplier<Bundle> bundle, String... args) {
    return Main.run(args, Console.class, bundle, outStream(), errStream());
  }

  /** Runs {@code belfry} with these words and nothing to read, and gives its exit code. */
  int belfry(String... words) {
    return belfry(InputStream.nullInputStream(), words);
  }

  /** Runs {@code belfry} with these words and what it may read, and gives its exit code. */
  int belfry(InputStream in, String... words) {
    return Belfry.run(words, in, outStream(), errStream());
  }

  /** The streams of a run with nothing to read. */
  Streams streams(Appearance appearance) {
    return new Streams(InputStream.nullInputStream(), outStream(), errStream(), appearance);
  }

  PrintStream outStream() {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  PrintStream errStream() {
    return new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** What was printed for everybody; the output folder is called OUT, the time N. */
  String out(Path folder) {
    return plain(out, folder);
  }

  /** What was printed about errors. */
  String err(Path folder) {
    return plain(err, folder);
  }

  /** Nothing else was printed; errors first, as they say why the rest is missing. */
  void assertPrints(Path folder, String out, String err) {
    assertEquals(err, err(folder));
    assertEquals(out, out(folder));
  }

  private static String plain(ByteArrayOutputStream printed, Path folder) {
    return printed
        .toString(StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n")
        .replace(folder.toString(), "OUT")
        .replaceAll("\\b\\d+ ms\n", "N ms\n");
  }
}
