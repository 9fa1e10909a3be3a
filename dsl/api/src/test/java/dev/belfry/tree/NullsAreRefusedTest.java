package dev.belfry.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.Each;
import dev.belfry.common.EnumLabelOf;
import dev.belfry.common.Label;
import dev.belfry.common.LabelName;
import dev.belfry.common.LabelOf;
import dev.belfry.common.LabelValue;
import dev.belfry.common.Matcher;
import dev.belfry.common.Origin;
import dev.belfry.common.Placeholder;
import dev.belfry.common.Secret;
import dev.belfry.common.Span;
import dev.belfry.scrape.Relabel;
import dev.belfry.scrape.Relabeling;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Calls everything public with null in place of one argument after the other. A further package
 * takes part by its classes in {@code CHECKED} and, where a type of parameter is new, a value of it
 * in {@code SAMPLES}.
 */
class NullsAreRefusedTest {
  static final List<Class<?>> CHECKED =
      List.of(
          ArrayNode.class,
          BooleanNode.class,
          Fluent.class,
          Key.class,
          Keys.class,
          Node.class,
          Notes.class,
          Notes.Allowance.class,
          Notes.Source.class,
          Notes.Unchecked.class,
          NullNode.class,
          NumberNode.class,
          ObjectNode.class,
          Path.class,
          Require.class,
          StringNode.class,
          Each.class,
          EnumLabelOf.class,
          Label.class,
          LabelOf.class,
          Matcher.class,
          Matcher.Operator.class,
          Origin.class,
          Secret.class,
          Relabel.class,
          Relabeling.Mapping.class,
          Relabeling.Replacing.class,
          Span.class);

  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(String.class, "sample"),
          Map.entry(Pattern.class, Pattern.compile(".*")),
          Map.entry(LocalDate.class, LocalDate.of(2026, 3, 31)),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(Throwable.class, new IllegalStateException()),
          Map.entry(List.class, List.of()),
          Map.entry(Collection.class, List.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(BiConsumer.class, (BiConsumer<Object, Object>) (name, value) -> {}),
          Map.entry(Function.class, Function.identity()),
          Map.entry(Supplier.class, (Supplier<Object>) () -> "sample"),
          Map.entry(UnaryOperator.class, UnaryOperator.identity()),
          Map.entry(Node.class, Node.text("sample")),
          Map.entry(NodeValue.class, Node.text("sample")),
          Map.entry(StringNode.class, Node.text("sample")),
          Map.entry(NumberNode.class, Node.number(1)),
          Map.entry(ArrayNode.class, Node.array(Node.number(1))),
          Map.entry(ObjectNode.class, Node.object()),
          Map.entry(Fluent.class, Tiny.tiny()),
          Map.entry(Key.class, Key.of("sample")),
          Map.entry(Path.class, Path.parse("sample")),
          Map.entry(Keys.class, Keys.of(Path.parse("sample"))),
          Map.entry(Notes.class, Node.object().notes()),
          Map.entry(Notes.Allowance.class, Notes.Allowance.of("code", "reason")),
          Map.entry(Notes.Source.class, new Notes.Source("expr", Node.text("up"))),
          Map.entry(Notes.Unchecked.class, new Notes.Unchecked("path", Origin.here())),
          Map.entry(Label.class, Label.label("sample")),
          Map.entry(LabelName.class, Label.label("sample")),
          Map.entry(LabelOf.class, new LabelOf<>("sample")),
          Map.entry(EnumLabelOf.class, new EnumLabelOf<>("sample")),
          Map.entry(LabelValue.class, (LabelValue) () -> "sample"),
          Map.entry(Matcher.class, Label.label("sample").is("x")),
          Map.entry(Origin.class, Origin.here()),
          Map.entry(Placeholder.class, (Placeholder) () -> "$sample"),
          Map.entry(Relabeling.Mapping.class, Relabel.labelMap("sample")),
          Map.entry(Relabeling.Replacing.class, Relabel.replace(Label.label("sample"))),
          Map.entry(Secret.class, Secret.file("/sample")),
          Map.entry(Span.class, Span.minutes(1)));

  @ParameterizedTest
  @FieldSource("CHECKED")
  void every_null_is_refused_by_the_name_of_the_parameter(Class<?> type) {
    assertEquals(List.of(), new NullCalls(SAMPLES).accepted(type));
  }

  /** What the check is there to find. */
  public static final class Careless {
    private final String name;

    /** Keeps what it gets. */
    public Careless(String name) {
      this.name = name;
    }

    /** Fails without a word of ours. */
    public static int length(String text) {
      return text.length();
    }

    /** Does as it should. */
    public String joined(String text) {
      return name + java.util.Objects.requireNonNull(text, "text");
    }
  }

  @Test
  void a_null_that_slips_through_is_found() {
    Map<Class<?>, Object> samples =
        Map.of(String.class, "sample", Careless.class, new Careless("sample"));

    assertEquals(
        List.of(
            "Careless(String): null as argument 1 is accepted",
            "length(String): null as argument 1 is refused without its name"),
        new NullCalls(samples).accepted(Careless.class));
  }
}
