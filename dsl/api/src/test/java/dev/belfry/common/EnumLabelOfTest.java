package dev.belfry.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnumLabelOfTest {
  private static final class Requests {}

  private enum Version implements LabelValue {
    ONE("HTTP/1.1"),
    TWO("HTTP/2");

    private final String value;

    Version(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  private static final EnumLabelOf<Requests, Version> VERSION = new EnumLabelOf<>("version");

  @Test
  void values_stand_as_the_metric_has_them() {
    assertEquals("version=\"HTTP/2\"", VERSION.is(Version.TWO).toString());
    assertEquals("version!=\"HTTP/2\"", VERSION.isNot(Version.TWO).toString());
  }

  @Test
  void several_values_are_taken_literally() {
    MatcherOf<Requests> any = VERSION.in(Version.ONE, Version.TWO);
    assertEquals("version=~\"HTTP/1\\\\.1|HTTP/2\"", any.toString());
    assertEquals(any, VERSION.in(List.of(Version.ONE, Version.TWO)));
  }

  @Test
  void several_values_need_one() {
    var error = assertThrows(IllegalArgumentException.class, VERSION::in);
    assertEquals(
        "label `version`: expected at least one value to match, got none", error.getMessage());
  }

  @Test
  void a_variable_leaves_the_choice_to_the_reader() {
    Placeholder variable = () -> "$version";
    assertEquals("version=~\"$version\"", VERSION.in(variable).toString());
  }
}
