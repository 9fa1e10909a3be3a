package dev.belfry.tree;

import dev.belfry.common.NearNames;
import java.util.ArrayList;
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
    for (int i = 0; i < known.size(); i++) {
      List<List<String>> ofOne = new ArrayList<>();
      for (String name : (known.get(i) + "," + names.get(i)).split(",")) {
        ofOne.add(words(name));
      }
      this.names.add(ofOne);
    }
  }

  /**
   * The known values that are called so; if there is none, those with names whose words begin like
   * these; else the one that is spelled nearly so, or several.
   */
  List<String> called(String typed) {
    List<String> words = words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> found = those(words, List::equals);
    if (found.isEmpty()) {
      found = those(words, OtherNames::begin);
    }
    String letters = String.join("", words);
    for (int slips = 0; found.isEmpty() && slips <= letters.length() / LETTERS_OF_SLIP; slips++) {
      int most = slips;
      found = those(words, (some, name) -> distance(letters, name) <= most);
    }
    return found;
  }

  private List<String> those(List<String> words, BiPredicate<List<String>, List<String>> isLike) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (names.get(i).stream().anyMatch(name -> isLike.test(words, name))) {
        found.add(known.get(i));
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

  private static int distance(String letters, List<String> name) {
    return NearNames.distance(letters, String.join("", name));
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
