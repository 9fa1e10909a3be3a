package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadExceptionTest {

  @Test
  void the_message_starts_with_the_place_if_there_is_one() {
    assertEquals("line 3, column 5: odd", new ReadException("odd", 3, 5).getMessage());
    assertEquals("odd", new ReadException("odd", 0, 0).getMessage());
  }
}
