package dev.belfry.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads our classes anew, so that their methods count their {@link Steps}. */
final class CountingLoader extends ClassLoader {
  private static final int API = Opcodes.ASM9;
  private static final String STEPS = Type.getInternalName(Steps.class);
  private static final String COUNTED = Type.getInternalName(Counted.class);
  private static final List<String> OURS = List.of("dev.belfry.", "example.");
  private static final Set<String> COPYING = Set.of("<init>", "addAll", "copyOf", "putAll");
  private static final List<Type> COLLECTIONS =
      List.of(Type.getType(Collection.class), Type.getType(List.class), Type.getType(Map.class));

  private final Set<String> apart;

  /**
   * A loader.
   *
   * @param apart methods all of whose steps, and those of what they call, count as their own
   */
  CountingLoader(Set<String> apart) {
    super(CountingLoader.class.getClassLoader());
    this.apart = Set.copyOf(apart);
  }

  /**
   * What a class has to do, as a public static method of it says that takes a folder, with the
   * class and all that it needs loaded by this loader.
   */
  @SuppressWarnings("unchecked") // The method is declared to return it.
  Map<String, IntFunction<Runnable>> cases(Class<?> home, String method, Path folder) {
    try {
      return (Map<String, IntFunction<Runnable>>)
          loadClass(home.getName()).getMethod(method, Path.class).invoke(null, folder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (OURS.stream().noneMatch(name::startsWith)
        || name.startsWith(CountingLoader.class.getPackageName() + ".")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    URL file = getResource(path);
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream in = file.openStream()) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      new ClassReader(in).accept(new CountingClass(name, writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length, domain(file, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who asks where a class comes from, gets the answer that it gets without counting. */
  private static ProtectionDomain domain(URL file, String path) throws IOException {
    URL place =
        file.openConnection() instanceof JarURLConnection jar
            ? jar.getJarFileURL()
            : URI.create(file.toString().replace(path, "")).toURL();
    return new ProtectionDomain(new CodeSource(place, (Certificate[]) null), null);
  }

  /** Gives each method of a class a number. */
  private final class CountingClass extends ClassVisitor {
    private final String type;

    CountingClass(String type, ClassVisitor next) {
      super(API, next);
      this.type = type;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      String method = type + "." + name;
      return new CountingMethod(Steps.number(method), apart.contains(method), next);
    }
  }

  /** Counts each call, each jump back, and what Java's own collections do for it. */
  private static final class CountingMethod extends MethodVisitor {
    private final int number;
    private final boolean isApart;
    private final Set<Label> passed = new HashSet<>();

    CountingMethod(int number, boolean isApart, MethodVisitor next) {
      super(API, next);
      this.number = number;
      this.isApart = isApart;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      if (isApart) {
        super.visitLdcInsn(number);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "enter", "(I)V", false);
      }
      step();
    }

    @Override
    public void visitLabel(Label label) {
      super.visitLabel(label);
      passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        step();
      }
      super.visitJumpInsn(opcode, label);
    }

    private void step() {
      super.visitLdcInsn(number);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "add", "(I)V", false);
    }

    @Override
    public void visitInsn(int opcode) {
      if (isApart && opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "leave", "()V", false);
      }
      super.visitInsn(opcode);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      Optional<String> counted = CountedCalls.find(opcode, owner, name, descriptor);
      if (counted.isPresent()) {
        super.visitLdcInsn(number);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTED, name, counted.get(), false);
      } else {
        if (copiesLast(owner, name, descriptor)) {
          copied();
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (makesText(owner, descriptor)) {
          copied();
        }
      }
    }

    private void copied() {
      super.visitInsn(Opcodes.DUP);
      super.visitLdcInsn(number);
      super.visitMethodInsn(
          Opcodes.INVOKESTATIC, COUNTED, "copied", "(Ljava/lang/Object;I)V", false);
    }

    private static boolean copiesLast(String owner, String name, String descriptor) {
      Type[] types = Type.getArgumentTypes(descriptor);
      if (types.length == 0) {
        return false;
      }
      Type last = types[types.length - 1];
      return owner.equals("java/lang/StringBuilder")
          ? last.equals(Type.getType(String.class)) && name.equals("append")
          : owner.startsWith("java/util/") && COLLECTIONS.contains(last) && COPYING.contains(name);
    }

    private static boolean makesText(String owner, String descriptor) {
      return (owner.equals("java/lang/String") || owner.equals("java/lang/StringBuilder"))
          && Type.getReturnType(descriptor).equals(Type.getType(String.class));
    }
  }
}
