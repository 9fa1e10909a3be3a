package dev.belfry.watch;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Classes as the compiler made them, kept in memory. */
public final class CompiledClasses {
  /** No class at all. */
  public static final CompiledClasses NONE = new CompiledClasses(Map.of());

  private final Map<String, byte[]> classes;

  /** Classes by their binary names, such as {@code shop.Monitoring$Pages}. */
  CompiledClasses(Map<String, byte[]> classes) {
    this.classes = classes;
  }

  Map<String, byte[]> byName() {
    return classes;
  }

  /** These classes and others. */
  public CompiledClasses and(CompiledClasses others) {
    Map<String, byte[]> all = new HashMap<>(requireNonNull(others, "others").classes);
    all.putAll(classes);
    return new CompiledClasses(all);
  }

  /**
   * Loads a class anew, and with it whichever of these classes it needs; everything else is what
   * the earlier class of this name saw.
   *
   * @param earlier the class as it was when the program started
   * @return the class; empty if it is no longer there
   */
  public Optional<Class<?>> reload(Class<?> earlier) {
    String name = requireNonNull(earlier, "earlier").getName();
    return classes.containsKey(name)
        ? Optional.of(new Loader(classes, earlier).define(name))
        : Optional.empty();
  }

  /** Asks its own classes first, as the parent has those of an earlier moment. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;
    private final Class<?> earlier;

    Loader(Map<String, byte[]> classes, Class<?> earlier) {
      super(earlier.getClassLoader());
      this.classes = classes;
      this.earlier = earlier;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return classes.containsKey(name) ? define(name) : super.loadClass(name, resolve);
    }

    /** It claims to come from where the earlier one did: the project is found by that. */
    private Class<?> define(String name) {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        byte[] bytes = classes.get(name);
        return defineClass(name, bytes, 0, bytes.length, earlier.getProtectionDomain());
      }
    }
  }
}
