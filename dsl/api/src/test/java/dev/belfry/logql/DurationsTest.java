package dev.belfry.logql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "5m, 300000000000, 5m",
    "1h30m, 5400000000000, 1h30m",
    "1w, 604800000000000, 1w",
    "1.5h, 5400000000000, 1h30m",
    "100us, 100000, 100µs",
    "100µs, 100000, 100µs",
    "1ns, 1, 1ns",
    "1s1h, 3601000000000, 1h1s",
    "-5m, -300000000000, -5m",
    "-24h, -86400000000000, -24h",
    "-1.5ms, -1500000, -1ms500µs",
    "0s, 0, 0s",
    "1ms1ns, 1000001, 1ms1ns",
  })
  void text_says_how_long(String text, long nanos, String printed) {
    assertEquals(OptionalLong.of(nanos), Durations.of(text));
    assertEquals(printed, Durations.text(nanos));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "5", "5minutes", "5 m", "1d12.5h", "-1d", "300y", "--5m", "m"})
  void what_says_no_length_is_none(String text) {
    assertEquals(OptionalLong.empty(), Durations.of(text));
  }

  @Test
  void what_is_printed_is_read_back() {
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      long nanos = random.nextLong() >> 1 + random.nextInt(60);
      assertEquals(OptionalLong.of(nanos), Durations.of(Durations.text(nanos)));
    }
  }
}
