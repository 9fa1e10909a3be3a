package dev.belfry.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void a_short_comment_stands_on_one_line() {
    assertEquals("/** Short. */\nclass A {}\n", Layout.of("/**\n * Short.\n */\nclass A {\n}\n"));
  }

  @Test
  void a_comment_that_does_not_fit_one_line_stays() {
    String source = "/**\n * " + "x".repeat(94) + "\n */\nclass A {}\n";

    assertEquals(source, Layout.of(source));
  }

  @Test
  void constants_stand_close() {
    assertEquals(
        "  private static final int A = 1;\n  static final int B = 2;\n\n  int c;\n",
        Layout.of("  private static final int A = 1;\n\n  static final int B = 2;\n\n  int c;\n"));
  }

  @Test
  void an_empty_body_stands_on_one_line() {
    assertEquals("  A() {}\n", Layout.of("  A() {\n  }\n"));
  }

  @Test
  void a_long_list_of_what_is_permitted_fills_lines() {
    String many = "Coffee, ".repeat(20) + "Tea {}\n";

    assertEquals(
        "public sealed interface Drink\n    permits"
            + " Coffee,".repeat(11)
            + "\n       "
            + " Coffee,".repeat(9)
            + " Tea {}\n",
        Layout.of("public sealed interface Drink permits " + many));
  }

  @Test
  void a_long_declaration_has_what_it_implements_or_extends_below() {
    String longName = "A".repeat(60);

    assertEquals(
        "public final class " + longName + " extends B\n    implements CcccccccccccccccccC {}\n",
        Layout.of(
            "public final class " + longName + " extends B implements CcccccccccccccccccC {}\n"));
    assertEquals(
        "abstract class " + longName + "<S extends A<S>>\n    extends " + longName + "<S> {}\n",
        Layout.of(
            "abstract class " + longName + "<S extends A<S>> extends " + longName + "<S> {}\n"));
  }

  @Test
  void a_long_member_class_has_what_it_extends_below_too() {
    String longName = "A".repeat(60);

    assertEquals(
        "  public static final class " + longName + "\n      extends Bbbbbbbbbbbbbbbb {\n",
        Layout.of("  public static final class " + longName + " extends Bbbbbbbbbbbbbbbb {\n"));
  }

  @Test
  void a_constant_too_long_for_a_line_has_its_value_below() {
    String start = "  public static final Map<String, Integer> " + "A".repeat(40) + " =";

    assertEquals(
        start + "\n      new HashMap<>(123);\n", Layout.of(start + " new HashMap<>(123);\n"));
  }

  @Test
  void a_value_of_a_member_class_is_indented_with_it() {
    String start = "    public static final Map<String, Integer> " + "A".repeat(40) + " =";

    assertEquals(
        start + "\n        new HashMap<>(123);\n", Layout.of(start + " new HashMap<>(123);\n"));
  }

  @Test
  void a_value_too_long_for_a_line_fills_lines() {
    String start = "  public static final Set<Integer> AAAA =";
    String name = "Set.of(\"" + "a, ".repeat(28) + "\",";

    assertEquals(
        start + "\n      " + name + "\n          1, 2);\n",
        Layout.of(start + " " + name + " 1, 2);\n"));
  }

  @Test
  void values_that_need_no_comment_stand_close() {
    assertEquals(
        "    ONE(\"1\"),\n    TWO(\"(2)\");\n\n    int a;\n",
        Layout.of("    ONE(\"1\"),\n\n    TWO(\"(2)\");\n\n    int a;\n"));
  }

  @Test
  void a_static_import_that_nothing_uses_is_left_out() {
    String used = "package a;\n\nimport static b.C.used;\n\nclass A {\n  int x = used(1);\n}\n";

    assertEquals(used, Layout.of(used));
    assertEquals(
        "package a;\n\nclass A {\n  int x = b.used(1);\n}\n",
        Layout.of("package a;\n\nimport static b.C.used;\n\nclass A {\n  int x = b.used(1);\n}\n"));
  }
}
