package example.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.common.JavaLine;
import dev.belfry.common.Origin;
import dev.belfry.tree.Fluent;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Calls what a user calls to start a value, whatever class it is in. */
class EveryFactoryTest {
  private static final Factories FACTORIES = Factories.ofTheLanguage();

  @Test
  void every_factory_notes_the_line_of_the_user() {
    List<Method> factories = FACTORIES.ofValues();

    assertTrue(factories.size() > 300, "only " + factories.size());
    assertEquals(List.of(), factories.stream().flatMap(EveryFactoryTest::problem).toList());
  }

  private static Stream<String> problem(Method factory) {
    Optional<Object> value = FACTORIES.call(factory);
    if (value.isEmpty()) {
      return Stream.of("no arguments are known for " + factory);
    }
    Optional<Origin> origin = ((Fluent<?>) value.get()).node().notes().origin();
    return origin.filter(EveryFactoryTest::isTheCall).isPresent()
        ? Stream.of()
        : Stream.of("no line is noted by " + factory);
  }

  private static boolean isTheCall(Origin origin) {
    StackTraceElement frame = ((JavaLine) origin.location()).frame();
    return frame.getClassName().equals(Factories.class.getName());
  }
}
