package example.origins;

import dev.belfry.grafana.Grafana;
import dev.belfry.helm.Helm;
import dev.belfry.promql.PromQl;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The static methods of the language that give a value, each called with made up arguments. */
final class Factories {
  /** What a text may have to be: a name, a duration, a path, a number, an address. */
  private static final List<String> TEXTS =
      List.of(
          "sample",
          "5m",
          "/sample.json",
          "1",
          "http://sample",
          "team",
          "1.2.3",
          "2026-01-31",
          "ghcr.io/sample:v1");

  /** What can only be asked for, or computed with, once it has a name. */
  private static final List<Object> NAMED =
      List.of(
          Grafana.query(PromQl.gauge("up")).refId("A"),
          Grafana.documentCount().id("1"),
          Helm.release("sample", "sample", Helm.kubePrometheusStack()));

  private final List<Method> all;
  private final List<Object> constants;

  private Factories(List<Method> all, List<Object> constants) {
    this.all = all;
    this.constants = constants;
  }

  /** Those of the packages that users import. */
  static Factories ofTheLanguage() {
    List<Method> found = new ArrayList<>();
    List<Object> constants = new ArrayList<>(NAMED);
    for (Class<?> type : types()) {
      constants.addAll(constants(type));
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isStatic(method.getModifiers())
            && Modifier.isPublic(method.getModifiers())
            && !method.isSynthetic()) {
          method.setAccessible(true); // The generated half of a front door is no public class.
          found.add(method);
        }
      }
    }
    found.sort(
        Comparator.comparingInt(Method::getParameterCount).thenComparing(Method::toGenericString));
    return new Factories(found, constants);
  }

  private static List<Object> constants(Class<?> type) {
    List<Object> values = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers())) {
        try {
          field.setAccessible(true);
          values.add(field.get(null));
        } catch (IllegalAccessException e) {
          throw new AssertionError(field.toString(), e);
        }
      }
    }
    return values;
  }

  private static List<Class<?>> types() {
    try {
      Path root = Path.of(Fluent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<Class<?>> types = new ArrayList<>();
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
          String name = root.relativize(file).toString().replace(".class", "");
          types.add(Class.forName(name.replace(file.getFileSystem().getSeparator(), ".")));
        }
      }
      return types;
    } catch (IOException | URISyntaxException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Those that give a value that is written by option methods; documents are for readers. */
  List<Method> ofValues() {
    return all.stream()
        .filter(method -> Fluent.class.isAssignableFrom(method.getReturnType()))
        .filter(method -> Modifier.isPublic(method.getReturnType().getModifiers()))
        .filter(method -> !List.of(method.getParameterTypes()).contains(ObjectNode.class))
        .toList();
  }

  /** What a method gives for the first arguments that it accepts. */
  Optional<Object> call(Method method) {
    return call(method, 0);
  }

  private Optional<Object> call(Method method, int depth) {
    for (String text : TEXTS) {
      Optional<Object> value = call(method, text, depth);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private Optional<Object> call(Method method, String text, int depth) {
    List<Object> arguments = new ArrayList<>();
    for (Type type : method.getGenericParameterTypes()) {
      Optional<Object> argument = argument(type, text, depth + 1);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(argument.get());
    }
    try {
      return Optional.ofNullable(method.invoke(null, arguments.toArray()));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  private Optional<Object> argument(Type type, String text, int depth) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return argument(list.getActualTypeArguments()[0], text, depth).map(List::of);
    }
    if (type instanceof WildcardType some) {
      return argument(some.getUpperBounds()[0], text, depth);
    }
    if (type instanceof ParameterizedType other) {
      return argument(other.getRawType(), text, depth);
    }
    if (type instanceof TypeVariable<?> any) {
      return argument(any.getBounds()[0], text, depth);
    }
    if (type instanceof GenericArrayType array) {
      return argument(array.getGenericComponentType(), text, depth).map(Factories::alone);
    }
    return argument((Class<?>) type, text, depth);
  }

  private Optional<Object> argument(Class<?> type, String text, int depth) {
    if (type == String.class || type == Object.class || type == CharSequence.class) {
      return Optional.of(text);
    }
    if (type == int.class) {
      return Optional.of(1);
    }
    if (type == long.class) {
      return Optional.of(1L);
    }
    if (type == double.class) {
      return Optional.of(1.0);
    }
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[0]);
    }
    if (type.isArray()) {
      return argument(type.getComponentType(), text, depth).map(Factories::alone);
    }
    return depth > 4 ? Optional.empty() : made(type, depth);
  }

  private Optional<Object> made(Class<?> type, int depth) {
    Optional<Object> constant = constants.stream().filter(type::isInstance).findFirst();
    if (constant.isPresent()) {
      return constant;
    }
    return all.stream()
        .filter(method -> type.isAssignableFrom(method.getReturnType()))
        .flatMap(method -> call(method, depth).stream())
        .findFirst();
  }

  private static Object alone(Object element) {
    Class<?> type = element.getClass();
    Object array = Array.newInstance(type, 1);
    Array.set(array, 0, element);
    return array;
  }
}
