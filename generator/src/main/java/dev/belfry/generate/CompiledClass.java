package dev.belfry.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a compiled class declares and what it uses of its package, as far as it tells which
 * definitions nobody uses. Source: chapter 4 of the Java Virtual Machine Specification.
 */
final class CompiledClass {
  private static final int PUBLIC = 0x0001;
  private static final int STATIC = 0x0008;
  private static final int SYNTHETIC = 0x1000;
  private static final String INITIALIZER = "<clinit>";

  private final byte[] bytes;
  private final ConstantPool pool;
  private final String prefix;
  private final String name;
  private final boolean isPublic;
  private final Set<Member> used;
  private final boolean hasFields;
  private final List<Declared> declared = new ArrayList<>();
  private final Map<Member, Integer> linesOfFields = new HashMap<>();
  private String sourceFile = "";
  private int at;

  /**
   * A method or field.
   *
   * @param owner the class that it is of, with slashes
   * @param type its descriptor
   */
  record Member(String owner, String name, String type) {}

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
   * @param packageName with slashes, also behind it
   */
  CompiledClass(byte[] compiled, String packageName) {
    bytes = compiled;
    prefix = packageName;
    skip(8); // The magic number and the version.
    pool = new ConstantPool(bytes, at);
    at = pool.end();
    used = pool.methods(prefix);
    hasFields = pool.hasFields(prefix);
    isPublic = (number() & PUBLIC) != 0;
    name = pool.className(number());
    skip(2); // The class that it extends.
    skip(2 * number());
    List<Declared> fields = members(true);
    declared.addAll(members(false));
    for (Declared field : fields) {
      int line = linesOfFields.getOrDefault(field.member(), 0);
      declared.add(new Declared(field.member(), true, field.isPublic(), line));
    }
    for (int i = number(); i > 0; i--) {
      boolean isSource = pool.text(number()).equals("SourceFile");
      int length = whole();
      if (isSource) {
        sourceFile = pool.text(number());
      } else {
        skip(length);
      }
    }
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
    return pool.classes(prefix);
  }

  /** The methods that it calls or hands on, and the static fields that it reads. */
  Set<Member> used() {
    return used;
  }

  /** Its static methods and fields, but for those that compilers add. */
  List<Declared> declared() {
    return declared;
  }

  private int number() {
    at += 2;
    return Instructions.two(bytes, at - 2);
  }

  private int whole() {
    at += 4;
    return Instructions.four(bytes, at - 4);
  }

  private void skip(int length) {
    at += length;
  }

  private List<Declared> members(boolean fields) {
    List<Declared> members = new ArrayList<>();
    for (int i = number(); i > 0; i--) {
      int flags = number();
      Member member = new Member(name, pool.text(number()), pool.text(number()));
      int line = code(member.name().equals(INITIALIZER));
      boolean written =
          (flags & STATIC) != 0 && (flags & SYNTHETIC) == 0 && !member.name().equals(INITIALIZER);
      if (written) {
        members.add(new Declared(member, fields, (flags & PUBLIC) != 0, line));
      }
    }
    return members;
  }

  /** Reads the attributes of a member; returns the first line of its code. */
  private int code(boolean isInitializer) {
    int line = 0;
    for (int i = number(); i > 0; i--) {
      boolean isCode = pool.text(number()).equals("Code");
      int length = whole();
      int end = at + length;
      if (isCode) {
        skip(4); // How deep the stack is, and how many variables there are.
        int code = whole();
        int start = at;
        skip(code);
        skip(8 * number());
        int lines = lines();
        line = lines == 0 ? 0 : Instructions.two(bytes, lines + 4);
        if (hasFields) {
          fields(start, start + code, isInitializer ? lines : 0);
        }
      }
      at = end;
    }
    return line;
  }

  /** Where it is said which lines the instructions have; 0 if nowhere. */
  private int lines() {
    for (int i = number(); i > 0; i--) {
      boolean isLines = pool.text(number()).equals("LineNumberTable");
      int end = whole() + at;
      if (isLines) {
        return at;
      }
      at = end;
    }
    return 0;
  }

  /** Notes the static fields that are read, and the lines on which those begin that are written. */
  private void fields(int start, int end, int lines) {
    int from = 0;
    for (int i = start; i < end; i += Instructions.length(bytes, start, i)) {
      int instruction = bytes[i] & 0xff;
      if (instruction == Instructions.GETSTATIC || instruction == Instructions.PUTSTATIC) {
        int field = Instructions.two(bytes, i + 1);
        if (instruction == Instructions.PUTSTATIC) {
          linesOfFields.put(pool.member(field), lines == 0 ? 0 : line(lines, from));
          from = i - start + 1;
        } else if (pool.isOf(field, prefix)) {
          used.add(pool.member(field));
        }
      }
    }
  }

  /** The line of the first instruction from one on that begins a line. */
  private int line(int lines, int from) {
    int count = Instructions.two(bytes, lines);
    int line = 0;
    int first = Integer.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      int begin = Instructions.two(bytes, lines + 2 + 4 * i);
      if (begin >= from && begin < first) {
        first = begin;
        line = Instructions.two(bytes, lines + 4 + 4 * i);
      }
    }
    return line;
  }
}
