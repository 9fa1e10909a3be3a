package dev.belfry.growth;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Which methods of {@link Counted} stand for which calls. */
final class CountedCalls {
  private static final Map<String, List<Method>> BY_NAME =
      Arrays.stream(Counted.class.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .collect(Collectors.groupingBy(Method::getName));

  private CountedCalls() {}

  /** The descriptor of the method of the same name that counts what a call does. */
  static Optional<String> find(int opcode, String owner, String name, String descriptor) {
    boolean isOfObject = opcode == Opcodes.INVOKEINTERFACE || opcode == Opcodes.INVOKEVIRTUAL;
    if (!isOfObject || !owner.startsWith("java/util/") && !owner.equals("java/lang/String")) {
      return Optional.empty();
    }
    return BY_NAME.getOrDefault(name, List.of()).stream()
        .filter(method -> method.getParameterTypes()[0].isAssignableFrom(type(owner)))
        .filter(method -> arguments(method).equals(List.of(Type.getArgumentTypes(descriptor))))
        .map(Type::getMethodDescriptor)
        .findFirst();
  }

  /** Those between what is called and the number of the caller. */
  private static List<Type> arguments(Method method) {
    List<Type> all = List.of(Type.getArgumentTypes(method));
    return all.subList(1, all.size() - 1);
  }

  private static Class<?> type(String owner) {
    try {
      return Class.forName(owner.replace('/', '.'), false, null);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
