package dev.belfry.generate;

import dev.belfry.generate.CompiledClass.Member;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The texts, classes and members that a compiled class names. Texts are read when asked for. */
final class ConstantPool {
  private static final int TEXT = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int METHOD_OF_INTERFACE = 11;

  /** How long constants are behind their tag, by it; texts have a length of their own. */
  private static final int[] LENGTHS = {
    0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2
  };

  private final byte[] bytes;
  private final int[] places;
  private final String[] texts;
  private final int end;

  ConstantPool(byte[] bytes, int start) {
    this.bytes = bytes;
    int size = Instructions.two(bytes, start);
    places = new int[size];
    texts = new String[size];
    int at = start + 2;
    for (int i = 1; i < size; i++) {
      places[i] = at;
      int tag = bytes[at];
      at += tag == TEXT ? 3 + Instructions.two(bytes, at + 1) : 1 + LENGTHS[tag];
      if (tag == LONG || tag == DOUBLE) {
        i++; // They take two places.
      }
    }
    end = at;
  }

  /** Where the constants end. */
  int end() {
    return end;
  }

  private int number(int place) {
    return Instructions.two(bytes, place);
  }

  /** Names that are not in ASCII are read wrong where Java writes them in its own way. */
  String text(int index) {
    String known = texts[index];
    if (known == null) {
      int place = places[index];
      known = new String(bytes, place + 3, number(place + 1), StandardCharsets.UTF_8);
      texts[index] = known;
    }
    return known;
  }

  String className(int index) {
    return text(number(places[index] + 1));
  }

  /** The member that a field or method reference names. */
  Member member(int index) {
    int nameAndType = places[number(places[index] + 3)];
    return new Member(owner(index), text(number(nameAndType + 1)), text(number(nameAndType + 3)));
  }

  private String owner(int reference) {
    return className(number(places[reference] + 1));
  }

  /** The classes whose names start with a prefix. */
  Set<String> classes(String prefix) {
    Set<String> classes = new HashSet<>();
    for (int i = 1; i < places.length; i++) {
      if (tag(i) == CLASS && className(i).startsWith(prefix)) {
        classes.add(className(i));
      }
    }
    return classes;
  }

  /** The methods of such classes that code calls or hands on. */
  Set<Member> methods(String prefix) {
    Set<Member> methods = new HashSet<>();
    for (int i = 1; i < places.length; i++) {
      int tag = tag(i);
      if ((tag == METHOD || tag == METHOD_OF_INTERFACE) && isOf(i, prefix)) {
        methods.add(member(i));
      }
    }
    return methods;
  }

  /** Whether code reads or writes a field of such a class. */
  boolean hasFields(String prefix) {
    for (int i = 1; i < places.length; i++) {
      if (tag(i) == FIELD && isOf(i, prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a reference is to a member of such a class. */
  boolean isOf(int reference, String prefix) {
    return owner(reference).startsWith(prefix);
  }

  /** The second place of a long number holds nothing. */
  private int tag(int index) {
    return places[index] == 0 ? 0 : bytes[places[index]];
  }
}
