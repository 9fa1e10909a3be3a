package dev.belfry.tree;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Calls what is public of a class with null in place of one argument after the other. */
final class NullCalls {
  /**
   * A message of ours is the name of the parameter alone; the words of the virtual machine have
   * blanks.
   */
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  private final Map<Class<?>, Object> samples;

  NullCalls(Map<Class<?>, Object> samples) {
    this.samples = samples;
  }

  /** Where null is not refused by name, sorted. */
  List<String> accepted(Class<?> type) {
    List<String> problems = new ArrayList<>();
    for (Constructor<?> constructor : type.getConstructors()) {
      addProblems(problems, constructor);
    }
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !takesAnything(method)) {
        addProblems(problems, method);
      }
    }
    return problems.stream().sorted().toList();
  }

  /**
   * Java lays down what {@code equals} does with null, and writes {@code valueOf} of an enum
   * itself.
   */
  private static boolean takesAnything(Method method) {
    return method.getName().equals("equals")
        || method.getName().equals("valueOf") && method.getDeclaringClass().isEnum();
  }

  private void addProblems(List<String> problems, Executable call) {
    Class<?>[] types = call.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isPrimitive()) {
        String outcome = outcome(call, withNullAt(i, types));
        if (!outcome.isEmpty()) {
          problems.add(signature(call) + ": null as argument " + (i + 1) + " is " + outcome);
        }
      }
    }
  }

  private Object[] withNullAt(int place, Class<?>[] types) {
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = i == place ? null : sample(types[i]);
    }
    return arguments;
  }

  private String outcome(Executable call, Object[] arguments) {
    try {
      invoke(call, arguments);
      return "accepted";
    } catch (InvocationTargetException e) {
      Throwable error = e.getCause();
      if (!(error instanceof NullPointerException)) {
        return "refused by " + error;
      }
      boolean named = error.getMessage() != null && NAME.matcher(error.getMessage()).matches();
      return named ? "" : "refused without its name";
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(signature(call), e);
    }
  }

  private void invoke(Executable call, Object[] arguments) throws ReflectiveOperationException {
    if (call instanceof Constructor<?> constructor) {
      constructor.newInstance(arguments);
    } else {
      boolean isStatic = Modifier.isStatic(call.getModifiers());
      ((Method) call).invoke(isStatic ? null : sample(call.getDeclaringClass()), arguments);
    }
  }

  private Object sample(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isPrimitive()) {
      return primitive(type);
    }
    if (type == Object.class) {
      return "sample";
    }
    Object sample = samples.get(type);
    if (sample == null) {
      throw new AssertionError("no sample of " + type);
    }
    return sample;
  }

  private static Object primitive(Class<?> type) {
    if (type == int.class) {
      return 1; // A count of something: many of them may not be 0.
    }
    return type == boolean.class ? (Object) true : Array.get(Array.newInstance(type, 1), 0);
  }

  private static String signature(Executable call) {
    String name =
        call instanceof Method ? call.getName() : call.getDeclaringClass().getSimpleName();
    return Arrays.stream(call.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
