package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the bundle of a class that is known by its name. */
final class BundleLoader {
  private static final String METHOD = "define";

  private BundleLoader() {}

  /**
   * The bundle that a class defines. Belfry's own classes are those of this program, whatever the
   * class path has.
   *
   * @throws IllegalArgumentException when there is no such class, or it defines no bundle
   */
  static BundleSource load(String className, String classPath) {
    return of(type(className, classPath));
  }

  /**
   * The bundle that a class defines.
   *
   * @throws IllegalArgumentException when it defines none
   */
  static BundleSource of(Class<?> home) {
    Method method = method(home);
    return new BundleSource(home, () -> define(method));
  }

  private static Class<?> type(String className, String classPath) {
    // Classes are loaded as long as the definition runs, which is as long as the program does.
    URLClassLoader loader =
        new URLClassLoader(urls(classPath), BundleLoader.class.getClassLoader());
    try {
      return Class.forName(className, false, loader);
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      throw new IllegalArgumentException(
          "--bundle: expected a class on the class path, with its package, got `"
              + className
              + "`, which is not there",
          e);
    }
  }

  private static URL[] urls(String classPath) {
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      if (!entry.isEmpty()) {
        urls.add(url(Path.of(entry)));
      }
    }
    return urls.toArray(new URL[0]);
  }

  private static URL url(Path entry) {
    if (!Files.exists(entry)) {
      throw new IllegalArgumentException(
          "--classpath: expected a folder of classes or a jar, got `"
              + entry
              + "`, which is not there");
    }
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("--classpath: `" + entry + "`: " + e.getMessage(), e);
    }
  }

  private static Method method(Class<?> home) {
    try {
      Method method = home.getDeclaredMethod(METHOD);
      if (Modifier.isStatic(method.getModifiers())
          && method.getReturnType() == Bundle.class
          && method.getExceptionTypes().length == 0) {
        method.setAccessible(true);
        return method;
      }
    } catch (NoSuchMethodException | NoClassDefFoundError e) {
      throw noMethod(home, e);
    }
    throw noMethod(home, null);
  }

  private static IllegalArgumentException noMethod(Class<?> home, Throwable cause) {
    return new IllegalArgumentException(
        "--bundle: expected a method `static Bundle define()` without `throws` in `"
            + home.getName()
            + "`, got none",
        cause);
  }

  private static Bundle define(Method method) {
    try {
      return (Bundle) method.invoke(null);
    } catch (InvocationTargetException e) {
      throw thrown(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the definition threw, as if it had been called without reflection. */
  static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause; // A method that declares others is not accepted.
  }
}
