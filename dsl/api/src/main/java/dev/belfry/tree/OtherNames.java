package dev.belfry.tree;

import dev.belfry.common.NearNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * What people call the known values of a property, held against what one of them typed: {@code
 * secs}, {@code bytes/sec}, {@code percent (0-100)}.
 */
final class OtherNames {
  private static final Pattern REMARK = Pattern.compile("\\(.*\\)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+|(?<=\\p{L})(?=\\d)");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Of so many letters one may be wrong. */
  private static final int LETTERS_OF_SLIP = 4;

  private final List<String> known;
  private final List<List<List<String>>> names = new ArrayList<>();

  /**
   * The known values, and their names in the same order.
   *
   * @param names what Java calls each, and behind commas what people call it else
   */
  OtherNames(List<String> known, List<String> names) {
    this.known = known;
    for (String ofOne : names) {
      this.names.add(Arrays.stream(ofOne.split(",")).map(OtherNames::words).toList());
    }
  }

  /**
   * The known value that is written so but for capitals and blanks; else those that are called so;
   * else those with names whose words begin like these; else those that are nearly written or
   * called so.
   */
  List<String> called(String typed) {
    List<String> same = known.stream().filter(typed.strip()::equalsIgnoreCase).toList();
    List<String> words = words(typed);
    if (!same.isEmpty() || words.isEmpty()) {
      return same;
    }
    List<String> found = those((one, name) -> name.equals(words));
    if (found.isEmpty()) {
      found = those((one, name) -> begin(words, name));
    }
    String letters = String.join("", words);
    for (int slips = 0; found.isEmpty() && slips <= letters.length() / LETTERS_OF_SLIP; slips++) {
      int most = slips;
      found =
          those(
              (one, name) ->
                  NearNames.distance(letters, one) <= most
                      || NearNames.distance(letters, String.join("", name)) <= most);
    }
    return found;
  }

  /** The known values of which one of the names is like that. */
  private List<String> those(BiPredicate<String, List<String>> isLike) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      String one = known.get(i);
      if (names.get(i).stream().anyMatch(name -> isLike.test(one, name))) {
        found.add(one);
      }
    }
    return found;
  }

  private static boolean begin(List<String> typed, List<String> name) {
    boolean begin = typed.size() == name.size();
    for (int i = 0; begin && i < typed.size(); i++) {
      begin = name.get(i).startsWith(typed.get(i));
    }
    return begin;
  }

  /** Without case, plural, numbers and what stands in parentheses. */
  private static List<String> words(String name) {
    String plain = REMARK.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(plain.replace("/", " per ").strip())) {
      if (!word.isEmpty() && !DIGITS.matcher(word).matches()) {
        words.add(singular(word));
      }
    }
    return words;
  }

  /** An s at the end of few letters is of a second, as in {@code kbs} and {@code kbps}. */
  private static String singular(String word) {
    boolean isPlural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ps");
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }
}
