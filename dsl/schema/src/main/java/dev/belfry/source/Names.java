package dev.belfry.source;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Java names from the names of the wire. */
public final class Names {
  private Names() {}

  /** {@code group_wait} and {@code groupWait} to {@code groupWait}. */
  public static String method(String wire) {
    StringBuilder name = new StringBuilder();
    boolean upper = false;
    for (char c : wire.toCharArray()) {
      if (!Character.isJavaIdentifierPart(c) || c == '_') {
        upper = name.length() > 0;
      } else {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return name.toString();
  }

  /** {@code stepBefore} to {@code STEP_BEFORE}. */
  public static String constant(String wire) {
    String name =
        wire.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .replaceAll("[^A-Za-z0-9]+", "_")
            .replaceAll("^_|_$", "");
    return name.toUpperCase(Locale.ROOT);
  }

  /** The same name with a capital letter in front. */
  public static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether Java takes it as a name, with dots between its parts. */
  public static boolean isName(String name) {
    return SourceVersion.isName(name);
  }

  /** Whether Java keeps the word for itself. */
  public static boolean isKeyword(String name) {
    return SourceVersion.isKeyword(name);
  }
}
