package dev.belfry.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaLineTest {

  @ParameterizedTest
  @CsvSource({
    "define, define",
    "lambda$define$0, define",
    "lambda$define$12, define",
    "lambda$with$dollar$3, with$dollar",
    "lambda$new$0, <init>",
    "lambda$static$1, <clinit>",
    "lambda, lambda"
  })
  void prints_as_a_stack_frame_with_the_method_that_its_author_wrote(
      String method, String printed) {
    StackTraceElement frame = new StackTraceElement("shop.Alerts", method, "Alerts.java", 7);

    assertEquals("shop.Alerts." + printed + "(Alerts.java:7)", new JavaLine(frame).toString());
  }
}
