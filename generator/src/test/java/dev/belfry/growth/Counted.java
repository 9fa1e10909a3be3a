package dev.belfry.growth;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Loops in Java's own classes: {@link CountingLoader} calls these methods in the place of those
 * that they are named after, with the number of the calling method at the end.
 */
public final class Counted {
  private Counted() {}

  /** A step for each element that is looked at. */
  public static boolean contains(Collection<?> all, Object one, int method) {
    search(all, one, method);
    return all.contains(one);
  }

  /** A step for each element that is looked at. */
  public static boolean remove(Collection<?> all, Object one, int method) {
    search(all, one, method);
    return all.remove(one);
  }

  /** A step for each element that is looked at. */
  public static int indexOf(List<?> all, Object one, int method) {
    search(all, one, method);
    return all.indexOf(one);
  }

  /** A step for each element that is looked at. */
  public static boolean containsValue(Map<?, ?> all, Object one, int method) {
    search(all.values(), one, method);
    return all.containsValue(one);
  }

  /** A step for each pair, unless one side finds elements at once. */
  public static boolean containsAll(Collection<?> all, Collection<?> others, int method) {
    Steps.add(method, others.size() * (all instanceof Set ? 1 : all.size()));
    return all.containsAll(others);
  }

  /** A step for each pair, unless one side finds elements at once. */
  public static boolean removeAll(Collection<?> all, Collection<?> others, int method) {
    Steps.add(method, all.size() * (others instanceof Set ? 1 : others.size()));
    return all.removeAll(others);
  }

  /** A step for each element behind it, which moves. */
  public static Object remove(List<?> all, int index, int method) {
    Steps.add(method, all.size() - index);
    return all.remove(index);
  }

  /** A step for each element behind it, which moves. */
  public static <E> void add(List<E> all, int index, E one, int method) {
    Steps.add(method, all.size() - index);
    all.add(index, one);
  }

  /** A step for each element that comes out. */
  public static <E> Stream<E> stream(Collection<E> all, int method) {
    return all.stream().peek(one -> Steps.add(method, 1));
  }

  /** A step for each character that is looked at. */
  public static boolean contains(String text, CharSequence part, int method) {
    return indexOf(text, part.toString(), 0, method) >= 0;
  }

  /** A step for each character that is looked at. */
  public static int indexOf(String text, String part, int method) {
    return indexOf(text, part, 0, method);
  }

  /** A step for each character that is looked at. */
  public static int indexOf(String text, int character, int method) {
    return indexOf(text, character, 0, method);
  }

  /** A step for each character that is looked at. */
  public static int indexOf(String text, String part, int from, int method) {
    int found = text.indexOf(part, from);
    Steps.add(method, Math.max(0, (found < 0 ? text.length() : found) - from));
    return found;
  }

  /** A step for each character that is looked at. */
  public static int indexOf(String text, int character, int from, int method) {
    int found = text.indexOf(character, from);
    Steps.add(method, Math.max(0, (found < 0 ? text.length() : found) - from));
    return found;
  }

  /** A step for each part of what is copied. */
  public static void copied(Object from, int method) {
    if (from instanceof CharSequence text) {
      Steps.add(method, text.length());
    } else if (from instanceof Map<?, ?> all) {
      Steps.add(method, all.size());
    } else if (from instanceof Collection<?> all && !isCopy(all)) {
      Steps.add(method, all.size());
    }
  }

  /** Of what cannot change no copy is made. */
  private static boolean isCopy(Collection<?> all) {
    return all.getClass().getName().startsWith("java.util.ImmutableCollections");
  }

  private static void search(Collection<?> all, Object one, int method) {
    if (all instanceof Set) {
      return;
    }
    int looked = 0;
    for (Object other : all) {
      looked++;
      if (one == null ? other == null : one.equals(other)) {
        break;
      }
    }
    Steps.add(method, looked);
  }
}
