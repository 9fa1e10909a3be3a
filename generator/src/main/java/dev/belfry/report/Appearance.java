package dev.belfry.report;

import static java.util.Objects.requireNonNull;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/**
 * What the place where findings are printed can show.
 *
 * @param isTerminal whether a person reads along, so that there is room for boxes and excerpts
 * @param isColored whether colours are wanted
 */
public record Appearance(boolean isTerminal, boolean isColored) {
  /** A file, a pipe, the console of an IDE. */
  public static final Appearance PLAIN = new Appearance(false, false);

  private static final char CORNER = '╭';

  /** What this program was started in. */
  public static Appearance ofConsole() {
    return of(hasTerminal(System.console()), System.getenv());
  }

  /**
   * A terminal, unless the environment says that it can't do more than print lines ({@code
   * TERM=dumb}); in colour, unless it says that nobody wants that ({@code NO_COLOR}).
   */
  static Appearance of(boolean hasTerminal, Map<String, String> environment) {
    boolean terminal = hasTerminal && !"dumb".equals(environment.get("TERM"));
    String refusal = environment.getOrDefault("NO_COLOR", "");
    return new Appearance(terminal, terminal && refusal.isEmpty());
  }

  /** From Java 22 on there is a console without a terminal, too. */
  private static boolean hasTerminal(Console console) {
    if (console == null || !console.charset().newEncoder().canEncode(CORNER)) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /** The same place without colours. */
  public Appearance withoutColor() {
    return new Appearance(isTerminal, false);
  }

  /** The text in this colour, where colours are wanted. */
  String paint(Paint paint, String text) {
    return isColored
        ? "\u001b[" + requireNonNull(paint, "paint").code + "m" + text + "\u001b[0m"
        : text;
  }

  /** Colours as terminals know them. */
  enum Paint {
    RED("1;31"),
    YELLOW("1;33"),
    BLUE("1;34"),
    DIM("2"),
    BOLD("1");

    private final String code;

    Paint(String code) {
      this.code = code;
    }
  }
}
