package dev.belfry.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a compiled class declares and what it uses of its package, as far as it tells which
 * definitions nobody uses.
 */
final class CompiledClass extends ClassVisitor {
  private static final int API = Opcodes.ASM9;
  private static final String INITIALIZER = "<clinit>";

  private final String prefix;
  private final Set<Member> used = new HashSet<>();
  private final Set<String> classes = new HashSet<>();
  private final List<Declared> methods = new ArrayList<>();
  private final List<Declared> fields = new ArrayList<>();
  private final Map<Member, Integer> linesOfFields = new HashMap<>();
  private String name = "";
  private String sourceFile = "";
  private boolean isPublic;

  /**
   * A method or field.
   *
   * @param owner the class that it is of, with slashes
   * @param type its descriptor
   */
  record Member(String owner, String name, String type) {
    /** Written out, as the way of records takes a program that just starts several milliseconds. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Member that
          && name.equals(that.name)
          && owner.equals(that.owner)
          && type.equals(that.type);
    }

    @Override
    public int hashCode() {
      return 31 * owner.hashCode() + name.hashCode();
    }
  }

  /**
   * A static method or field that the class has.
   *
   * @param isPublic whether it says that all may use it
   * @param line where it begins; 0 if that is not known
   */
  record Declared(Member member, boolean isField, boolean isPublic, int line) {}

  /**
   * A class of its bytes.
   *
   * @param packageName with slashes, also behind it; empty for the package without a name
   */
  CompiledClass(byte[] compiled, String packageName) {
    super(API);
    prefix = packageName;
    new ClassReader(compiled).accept(this, ClassReader.SKIP_FRAMES);
  }

  /** Its name, with slashes. */
  String name() {
    return name;
  }

  boolean isPublic() {
    return isPublic;
  }

  String sourceFile() {
    return sourceFile;
  }

  /** The classes of its package and of those below that it names, with slashes. */
  Set<String> classes() {
    return classes;
  }

  /** The methods that it calls or hands on, and the static fields that it reads. */
  Set<Member> used() {
    return used;
  }

  /** Its static methods and fields, but for those that compilers add. */
  List<Declared> declared() {
    List<Declared> declared = new ArrayList<>(methods);
    for (Declared field : fields) {
      int line = linesOfFields.getOrDefault(field.member(), 0);
      declared.add(new Declared(field.member(), true, field.isPublic(), line));
    }
    return declared;
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] interfaces) {
    this.name = name;
    isPublic = has(access, Opcodes.ACC_PUBLIC);
    names(parent);
  }

  @Override
  public void visitSource(String source, String debug) {
    sourceFile = source == null ? "" : source;
  }

  @Override
  public void visitInnerClass(String name, String outer, String inner, int access) {
    names(name);
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String type, String signature, Object value) {
    if (isWritten(access)) {
      fields.add(declared(access, name, type, true, 0));
    }
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String type, String signature, String[] exceptions) {
    return new Code(access, name, type);
  }

  private Declared declared(int access, String name, String type, boolean isField, int line) {
    return new Declared(
        new Member(this.name, name, type), isField, has(access, Opcodes.ACC_PUBLIC), line);
  }

  private static boolean isWritten(int access) {
    return has(access, Opcodes.ACC_STATIC) && !has(access, Opcodes.ACC_SYNTHETIC);
  }

  private static boolean has(int access, int flag) {
    return (access & flag) != 0;
  }

  private void names(String other) {
    if (other != null && other.startsWith(prefix)) {
      classes.add(other);
    }
  }

  private void uses(String owner, String name, String type) {
    names(owner);
    if (owner.startsWith(prefix)) {
      used.add(new Member(owner, name, type));
    }
  }

  /** What the code of a method uses, and where it and the fields that it sets begin. */
  private final class Code extends MethodVisitor {
    private final int access;
    private final String name;
    private final String type;
    private int firstLine;
    private int lineOfField;

    Code(int access, String name, String type) {
      super(API);
      this.access = access;
      this.name = name;
      this.type = type;
    }

    @Override
    public void visitLineNumber(int line, Label start) {
      firstLine = firstLine == 0 ? line : firstLine;
      lineOfField = lineOfField == 0 ? line : lineOfField;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String type, boolean isInterface) {
      uses(owner, name, type);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String type, Handle bootstrap, Object... arguments) {
      for (Object argument : arguments) {
        if (argument instanceof Handle handle) {
          uses(handle.getOwner(), handle.getName(), handle.getDesc());
        }
      }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String type) {
      if (opcode == Opcodes.GETSTATIC) {
        uses(owner, name, type);
      } else if (opcode == Opcodes.PUTSTATIC) {
        linesOfFields.put(new Member(owner, name, type), lineOfField);
        lineOfField = 0;
      }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      names(type);
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof Type type && type.getSort() == Type.OBJECT) {
        names(type.getInternalName());
      }
    }

    @Override
    public void visitEnd() {
      if (isWritten(access) && !name.equals(INITIALIZER)) {
        methods.add(declared(access, name, type, false, firstLine));
      }
    }
  }
}
