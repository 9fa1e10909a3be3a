package dev.belfry.logql;

import static dev.belfry.logql.ByteSize.size;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

  @ParameterizedTest
  @CsvSource({
    "0B, 0, 0B",
    "1B, 1, 1B",
    "5kB, 5000, 5kB",
    "5KB, 5000, 5kB",
    "5k, 5000, 5kB",
    "5Ki, 5120, 5KiB",
    "20MB, 20000000, 20MB",
    "1.5GiB, 1610612736, 1536MiB",
    ".5kB, 500, 500B",
    "3TB, 3000000000000, 3TB",
    "8TiB, 8796093022208, 8TiB",
    "1.0005kB, 1000, 1kB",
    "1024000B, 1024000, 1000KiB",
  })
  void text_says_how_many_bytes(String text, long bytes, String printed) {
    assertEquals(bytes, size(text).bytes());
    assertEquals(printed, size(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "MB",
        "5 MB",
        "-5MB",
        "5EB",
        "5i",
        "5MBB",
        "1e3kB",
        "5PB",
        "9999999999TB"
      })
  void what_is_no_size_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> size(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1.0kB",
    "1500, 1.5kB",
    "20000000, 20MB",
    "999, 999B",
    "0, 0kB",
    "1024, 1KiB",
    "1550, 1550B",
    "10500, 10500B",
    "9950, 9950B",
  })
  void size_is_rounded_as_loki_does_where_that_says_the_same(long bytes, String printed) {
    assertEquals(printed, new ByteSize(bytes).rounded());
    assertEquals(bytes, size(printed).bytes());
  }

  @Test
  void negative_size_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> new ByteSize(-1));
    assertEquals("size: expected 0 bytes or more, got -1", error.getMessage());
  }

  @Test
  void what_is_printed_is_read_back() {
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      ByteSize size = new ByteSize(random.nextLong() >>> 1 + random.nextInt(60));
      assertEquals(size, size(size.toString()));
    }
  }
}
