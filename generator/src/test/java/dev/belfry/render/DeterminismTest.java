package dev.belfry.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.belfry.check.Checks;
import dev.belfry.files.OutputTree;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same definitions give the same bytes, whatever the machine is set to and who runs beside. */
class DeterminismTest {
  private static final int THREADS = 4;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore_the_settings() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  /** Defines and renders all that the renderer is tested with. */
  private static List<OutputTree> everything() {
    return GoldenCases.ALL.stream()
        .map(one -> OutputTree.of(Renderer.render(one.definition().get())))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Kathmandu",
    "ar-EG-u-nu-arab, America/St_Johns",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
    "de-DE, UTC"
  })
  void language_and_time_zone_change_nothing(String language, String place) {
    List<OutputTree> here = everything();
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(place));

    assertEquals(here, everything());
  }

  /** Defines, renders and checks all that the renderer is tested with. */
  private static List<String> everythingChecked() {
    return GoldenCases.all()
        .map(one -> one.definition().get())
        .map(
            bundle -> {
              List<Document> documents = Renderer.render(bundle);
              return OutputTree.of(documents).files() + "\n" + Checks.check(bundle, documents);
            })
        .toList();
  }

  @Test
  void definitions_in_several_threads_do_not_disturb_each_other() throws Exception {
    List<String> alone = everythingChecked();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> runs =
          Collections.nCopies(2 * THREADS, DeterminismTest::everythingChecked);
      for (Future<List<String>> run : threads.invokeAll(runs)) {
        assertEquals(alone, run.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Else the test of languages would say nothing. */
  @Test
  void these_languages_do_write_numbers_and_letters_in_another_way() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertNotEquals("api", "API".toLowerCase());
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertNotEquals("1", String.format("%d", 1));
    Locale.setDefault(Locale.forLanguageTag("de-DE"));
    assertNotEquals("0.5", String.format("%.1f", 0.5));
  }
}
