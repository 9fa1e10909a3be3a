package dev.belfry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0000',
      value = {
        "0.3; le=\"0.3\"",
        "0.0001; le=\"0.0001\"",
        "0.00005; le=~\"0\\\\.00005|5e-05\"",
        "0; le=~\"0|0\\\\.0\"",
        "1; le=~\"1|1\\\\.0\"",
        "-2.5; le=\"-2.5\"",
        "100000; le=~\"100000|100000\\\\.0\"",
        "1048576; le=~\"1048576|1048576\\\\.0|1\\\\.048576e\\\\+06\"",
        "1e12; le=~\"1000000000000|1000000000000\\\\.0|1e\\\\+12\"",
      })
  void bound_matches_every_spelling(double bound, String matcher) {
    assertEquals(matcher, FloatLabel.at(FloatLabel.BOUND, bound).toString());
  }

  @Test
  void infinite_bound_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> FloatLabel.at(FloatLabel.BOUND, Double.POSITIVE_INFINITY));
  }
}
