package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Require;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that files and folders can have on every system: on Linux, macOS and Windows. */
public final class FileName {
  /** Nothing that a system reads as more than a name, hides, or takes away at the end. */
  private static final Pattern USABLE =
      Pattern.compile("[\\p{L}\\p{N}_-]([\\p{L}\\p{N} ._+@=,()-]*[\\p{L}\\p{N}_+@=)-])?");

  /** What Windows takes for devices, whatever follows behind a dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[1-9])([.].*)?");

  /** What the file systems of Linux take, in bytes of UTF-8. */
  private static final int LONGEST = 255;

  private FileName() {}

  /**
   * A path, if each part of it between slashes can be the name of a file or folder.
   *
   * @param what what the path is, for the message
   * @param path a name, or several with slashes between them
   * @throws IllegalArgumentException otherwise
   */
  public static String require(String what, String path) {
    for (String name : Require.filled(what, path).split("/", -1)) {
      flaw(name)
          .ifPresent(
              flaw -> {
                throw new IllegalArgumentException(what + ": " + flaw);
              });
    }
    return path;
  }

  /** Why a text can't be the name of a file, as a sentence about it; empty if it can. */
  public static Optional<String> flaw(String name) {
    if (!isPlain(requireNonNull(name, "name")) && !USABLE.matcher(name).matches()) {
      return Optional.of(
          "`"
              + name
              + "` would be the name of a file or folder, expected letters, digits, blanks and"
              + " ._+@=,()-, with a letter or digit at both ends");
    }
    if (isTooLong(name)) {
      return Optional.of(
          "`"
              + name
              + "` would be the name of a file or folder, expected at most "
              + LONGEST
              + " bytes");
    }
    if (hasLengthOfDevice(name) && DEVICE.matcher(name).matches()) {
      return Optional.of(
          "`"
              + name
              + "` would be the name of a file or folder, and Windows takes it for a device");
    }
    return Optional.empty();
  }

  /** Whether all of it is letters and digits of ASCII, hyphens, and dots in between: most names. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean inside = i > 0 && i < name.length() - 1;
      if (!(c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || c == '-'
          || inside && c == '.')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** No character has more than three bytes for each of its units, so that most are not counted. */
  private static boolean isTooLong(String name) {
    return 3 * name.length() > LONGEST && name.getBytes(StandardCharsets.UTF_8).length > LONGEST;
  }

  private static boolean hasLengthOfDevice(String name) {
    int dot = name.indexOf('.');
    int length = dot < 0 ? name.length() : dot;
    return length == 3 || length == 4;
  }
}
