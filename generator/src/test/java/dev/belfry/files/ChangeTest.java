package dev.belfry.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.files.Change.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTest {
  @ParameterizedTest
  @EnumSource
  void all_but_what_stays_is_a_difference(Kind kind) {
    assertEquals(kind != Kind.UNCHANGED, new Change("a", kind).isDifference());
  }
}
