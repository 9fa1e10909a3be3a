package dev.belfry.generate;

import static dev.belfry.bundle.Checking.checking;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.check.Finding;
import example.unused.Shelf;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedDefinitionsTest {
  @TempDir private Path folder;

  private static String told(Finding finding) {
    return finding.message().split("`")[1] + " at " + finding.place().orElseThrow().line();
  }

  /** Names of labels may well be at hand for later; what is public may be for others. */
  @Test
  void what_is_written_and_not_listed_is_told_where_it_begins() {
    assertEquals(
        List.of("UNIT at 24", "VISITORS at 21", "forgotten() at 51", "full() at 68"),
        UnusedDefinitions.in(Shelf.class).stream()
            .map(UnusedDefinitionsTest::told)
            .sorted()
            .toList());
  }

  @Test
  void a_class_without_a_package_is_looked_at_as_well() throws ClassNotFoundException {
    List<Finding> found = UnusedDefinitions.in(Class.forName("WithoutPackage"));

    assertEquals(
        List.of("FORGOTTEN at 14"), found.stream().map(UnusedDefinitionsTest::told).toList());
  }

  @Test
  void it_is_a_warning_like_others_and_can_be_accepted_in_the_bundle() {
    String accepted =
        said(
            () ->
                Shelf.define()
                    .checking(checking().allow(UnusedDefinitions.CODE, "for the next release")));

    assertEquals(4, said(Shelf::define).split("warning definition.unused").length - 1);
    assertEquals(0, accepted.split("definition.unused").length - 1, accepted);
  }

  private String said(Supplier<Bundle> bundle) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Main.run(new String[] {"check", "--out", folder.toString()}, Shelf.class, bundle, out, out);
    return said.toString(StandardCharsets.UTF_8);
  }
}
