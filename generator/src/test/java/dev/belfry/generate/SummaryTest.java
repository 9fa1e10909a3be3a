package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.files.Change;
import dev.belfry.files.Change.Kind;
import dev.belfry.generate.Generator.Mode;
import dev.belfry.generate.Generator.SchemaChecks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final Path OUT = Path.of("there");
  private static final List<Change> CHANGES =
      List.of(
          new Change("a", Kind.CHANGED),
          new Change("b", Kind.CREATED),
          new Change("c", Kind.REMOVED),
          new Change("d", Kind.UNCHANGED),
          new Change("e", Kind.UNCHANGED));

  private final Console console = new Console();

  private int print(Mode mode, List<Finding> findings, List<Change> changes) {
    Options options =
        new Options(
            OUT,
            mode,
            SchemaChecks.WHERE_NEEDED,
            Optional.empty(),
            SummaryTest.class,
            LocalDate.MIN);
    return new Summary(console.outStream(), console.errStream())
        .print("shop", options, new Generator.Result(findings, changes));
  }

  private static Finding finding(Severity severity) {
    return new Finding("a.code", severity, "rule `x`", Optional.empty(), "is wrong", "type this");
  }

  private void assertPrints(String out, String err) {
    console.assertPrints(OUT, out, err);
  }

  @Test
  void each_file_has_a_line_and_each_kind_of_change_a_number() {
    assertEquals(Main.FINE, print(Mode.WRITE, List.of(), CHANGES));

    assertPrints(
        "changed   a\ncreated   b\nremoved   c\nunchanged d\nunchanged e\n"
            + "shop: 5 files (1 created, 1 changed, 2 unchanged, 1 removed) in OUT, N ms\n",
        "");
  }

  @Test
  void a_bundle_without_files_is_told_too() {
    assertEquals(Main.FINE, print(Mode.WRITE, List.of(), List.of()));

    assertPrints("shop: 0 files in OUT, N ms\n", "");
  }

  @Test
  void what_is_no_error_is_printed_and_counted() {
    assertEquals(
        Main.FINE,
        print(
            Mode.WRITE,
            List.of(finding(Severity.WARNING), finding(Severity.NOTE), finding(Severity.NOTE)),
            List.of(new Change("a", Kind.CREATED))));

    String rest = " a.code: is wrong; in rule `x`; hint: type this\n";
    assertPrints(
        ("warning" + rest + "note" + rest + "note" + rest)
            + "created   a\nshop: 1 file (1 created), 1 warning, 2 notes in OUT, N ms\n",
        "");
  }

  @Test
  void an_error_forbids_writing() {
    assertEquals(
        Main.FINDINGS,
        print(
            Mode.WRITE,
            List.of(finding(Severity.ERROR), finding(Severity.WARNING), finding(Severity.ERROR)),
            List.of()));

    String rest = " a.code: is wrong; in rule `x`; hint: type this\n";
    assertPrints(
        "warning" + rest,
        "error" + rest + "error" + rest + "shop: 2 errors, nothing was written\n");
  }

  @Test
  void a_difference_fails_only_when_comparing() {
    List<Change> same = List.of(new Change("d", Kind.UNCHANGED));

    assertEquals(Main.FINE, print(Mode.COMPARE, List.of(), same));
    assertEquals("", console.err(OUT));
    assertEquals(Main.FINDINGS, print(Mode.COMPARE, List.of(), CHANGES));
    assertEquals(
        "OUT differs from the definitions. To repair it, run: mvn generate\n", console.err(OUT));
  }
}
