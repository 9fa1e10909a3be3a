package dev.belfry.schema;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Span;
import dev.belfry.grafana.Grafana;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values of the language, found by calling its factories and methods: for a class one value as each
 * factory gives it, and one after each method; for alternatives the values of all of them.
 */
final class Samples {
  /** Tried one after the other until a call accepts them. */
  private static final List<String> TEXTS = List.of("sample", "5m", "A", "80%", "#123456");

  private static final List<Integer> NUMBERS = List.of(1, 10, 0, 100, -1);

  /** Matchers come from labels, and not from a front door. */
  private final Map<Class<?>, List<Object>> known =
      new HashMap<>(Map.of(Matcher.class, List.of(Label.label("sample").is("sample"))));

  /** Values of a class. While they are being made, those that need no options. */
  List<Object> of(Class<?> type) {
    if (!known.containsKey(type)) {
      known.put(type, List.of());
      known.put(type, starts(type));
      known.put(type, type.isSealed() ? alternatives(type) : withOptions(type));
    }
    return known.get(type);
  }

  private List<Object> alternatives(Class<?> type) {
    return members(type).flatMap(member -> of(member).stream()).toList();
  }

  private static Stream<Class<?>> members(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses());
  }

  private List<Object> withOptions(Class<?> type) {
    List<Object> values = new ArrayList<>(known.get(type));
    if (Fluent.class.isAssignableFrom(type) && !values.isEmpty()) {
      Object start = values.get(0);
      Arrays.stream(type.getMethods())
          .filter(Samples::isOption)
          .flatMap(option -> results(option, start))
          .filter(type::isInstance)
          .forEach(values::add);
    }
    return values;
  }

  private static boolean isOption(Method method) {
    return !Modifier.isStatic(method.getModifiers())
        && method.getDeclaringClass() != Fluent.class
        && Fluent.class.isAssignableFrom(method.getReturnType());
  }

  /** The values that need no options: constants, and what factories give. */
  private List<Object> starts(Class<?> type) {
    if (type.isSealed()) {
      return members(type).flatMap(member -> starts(member).stream()).toList();
    }
    if (type.isEnum()) {
      return List.of(type.getEnumConstants()[0]);
    }
    if (type == Span.class) {
      return List.of(Span.minutes(5));
    }
    return type == NodeValue.class || type == Node.class
        ? List.of(Node.text("sample"))
        : makers(type).flatMap(maker -> results(maker, null)).toList();
  }

  /** The front door's factories of a class, its own, and its constructors. */
  private static Stream<Executable> makers(Class<?> type) {
    Stream<Method> factories =
        Stream.of(Grafana.class, type)
            .flatMap(owner -> Arrays.stream(owner.getMethods()))
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType() == type);
    return Modifier.isAbstract(type.getModifiers())
        ? factories.map(Executable.class::cast)
        : Stream.concat(factories, Arrays.stream(type.getConstructors()));
  }

  /** What a call gives for each of the values that its parameters may have. */
  private Stream<Object> results(Executable call, Object on) {
    int rounds =
        Arrays.stream(call.getGenericParameterTypes())
            .mapToInt(type -> of(type, 0).size())
            .reduce(1, (one, other) -> one * other == 0 ? 0 : Math.max(one, other));
    return IntStream.range(0, rounds).boxed().flatMap(round -> result(call, on, round).stream());
  }

  private Optional<Object> result(Executable call, Object on, int round) {
    return IntStream.range(0, TEXTS.size())
        .mapToObj(attempt -> called(call, on, arguments(call, round, attempt)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Object[] arguments(Executable call, int round, int attempt) {
    return Arrays.stream(call.getGenericParameterTypes())
        .map(type -> of(type, attempt))
        .map(values -> values.get(round % values.size()))
        .toArray();
  }

  private static Optional<Object> called(Executable call, Object on, Object[] given) {
    try {
      call.setAccessible(true);
      return Optional.of(
          call instanceof Method method
              ? method.invoke(on, given)
              : ((Constructor<?>) call).newInstance(given));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException) {
        return Optional.empty();
      }
      throw new AssertionError(call.toString(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(call.toString(), e);
    }
  }

  /** The values that a parameter may have. */
  private List<Object> of(Type type, int attempt) {
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], attempt);
    }
    if (type instanceof ParameterizedType generic) {
      return generic(generic, attempt);
    }
    if (type == String.class) {
      return List.of(TEXTS.get(attempt));
    }
    if (type == int.class) {
      return List.of(NUMBERS.get(attempt));
    }
    if (type == double.class) {
      return List.of(NUMBERS.get(attempt).doubleValue());
    }
    return type == boolean.class ? List.of(true) : ofClass(type, attempt);
  }

  private List<Object> ofClass(Type type, int attempt) {
    if (!(type instanceof Class<?> plain)) {
      return List.of();
    }
    if (!plain.isArray()) {
      return isOurs(plain) ? of(plain) : List.of();
    }
    List<Object> items = of((Type) plain.getComponentType(), attempt);
    Object array = Array.newInstance(plain.getComponentType(), items.size());
    IntStream.range(0, items.size()).forEach(i -> Array.set(array, i, items.get(i)));
    return items.isEmpty() ? List.of() : List.of(array);
  }

  private List<Object> generic(ParameterizedType type, int attempt) {
    List<List<Object>> inner =
        Arrays.stream(type.getActualTypeArguments()).map(item -> of(item, attempt)).toList();
    if (inner.contains(List.of())) {
      return List.of();
    }
    if (type.getRawType() == List.class) {
      return List.of(inner.get(0));
    }
    return type.getRawType() == Map.class
        ? List.of(Map.of(inner.get(0).get(0), inner.get(1).get(0)))
        : List.of();
  }

  /** Expressions are left out: panels hold them in queries, not in options. */
  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("dev.belfry.") && !type.getName().contains(".promql.");
  }
}
