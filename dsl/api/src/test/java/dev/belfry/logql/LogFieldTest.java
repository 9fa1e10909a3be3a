package dev.belfry.logql;

import static dev.belfry.common.Span.seconds;
import static dev.belfry.logql.ByteSize.size;
import static dev.belfry.logql.LogQl.field;
import static dev.belfry.logql.LogQl.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LogFieldTest {
  private static final LogField X = field("x");
  private static final LabelCondition A = field(label("a")).is("1");
  private static final LabelCondition B = field("b").is("2");

  @Test
  void texts_are_compared() {
    assertEquals("x=\"a\"", X.is("a").toString());
    assertEquals("x!=\"a\"", X.isNot("a").toString());
    assertEquals("x=~`a.`", X.matches("a.").toString());
    assertEquals("x!~\"a.\"", X.doesNotMatch("a.").toString());
    assertEquals("x=~\"a\\\\.|b\"", X.in("a.", "b").toString());
    assertThrows(IllegalArgumentException.class, () -> X.matches("("));
  }

  @Test
  void numbers_are_compared() {
    assertEquals("x>1.5", X.above(1.5).toString());
    assertEquals("x>=1", X.atLeast(1).toString());
    assertEquals("x<-1", X.below(-1).toString());
    assertEquals("x<=1", X.atMost(1).toString());
    assertEquals("x==1", X.equalTo(1).toString());
    assertEquals("x!=1", X.notEqualTo(1).toString());
  }

  @Test
  void lengths_of_time_are_compared() {
    assertEquals("x>1m30s", X.above(seconds(90)).toString());
    assertEquals("x>=10s", X.atLeast(seconds(10)).toString());
    assertEquals("x<10s", X.below(seconds(10)).toString());
    assertEquals("x<=10s", X.atMost(seconds(10)).toString());
    assertEquals("x==10s", X.equalTo(seconds(10)).toString());
    assertEquals("x!=10s", X.notEqualTo(seconds(10)).toString());
  }

  @Test
  void sizes_are_compared() {
    assertEquals("x>20MB", X.above(size("20MB")).toString());
    assertEquals("x>=20MB", X.atLeast(size("20MB")).toString());
    assertEquals("x<20MB", X.below(size("20MB")).toString());
    assertEquals("x<=20MB", X.atMost(size("20MB")).toString());
    assertEquals("x==20MB", X.equalTo(size("20MB")).toString());
    assertEquals("x!=20MB", X.notEqualTo(size("20MB")).toString());
  }

  @Test
  void addresses_are_looked_up_in_networks() {
    assertEquals("x=ip(\"10.0.0.0/8\")", X.inNetwork("10.0.0.0/8").toString());
    assertEquals("x!=ip(\"10.0.0.1-10.0.0.9\")", X.notInNetwork("10.0.0.1-10.0.0.9").toString());
    assertThrows(IllegalArgumentException.class, () -> X.inNetwork("here"));
  }

  @Test
  void each_combination_stands_in_parentheses() {
    assertEquals("( a=\"1\" , b=\"2\" )", A.and(B).toString());
    assertEquals("( a=\"1\" or b=\"2\" )", A.or(B).toString());
    assertEquals("( ( a=\"1\" or b=\"2\" ) , a=\"1\" )", A.or(B).and(A).toString());
    assertEquals("( a=\"1\" , ( b=\"2\" or a=\"1\" ) )", A.and(B.or(A)).toString());
    assertEquals("( a=\"1\" or ( b=\"2\" , a=\"1\" ) )", A.or(B.and(A)).toString());
    assertEquals("( a=\"1\" , ( b=\"2\" , a=\"1\" ) )", A.and(B.and(A)).toString());
    assertEquals("( a=\"1\" or ( b=\"2\" or a=\"1\" ) )", A.or(B.or(A)).toString());
  }

  @Test
  void conditions_are_equal_when_they_are_written_the_same_way() {
    assertEquals(A.and(B), A.and(B));
    assertNotEquals(A.and(B.and(A)), A.and(B).and(A));
    assertEquals(A.hashCode(), field("a").is("1").hashCode());
    assertNotEquals(A, B);
    assertEquals("x", X.toString());
  }

  @Test
  void label_that_means_something_else_to_loki_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> field("by"));
  }
}
