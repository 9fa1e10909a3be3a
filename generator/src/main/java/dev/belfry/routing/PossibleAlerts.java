package dev.belfry.routing;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether there can be alerts of a kind at all. Where a regular expression makes that hard to tell,
 * the answer is yes; a no is certain for labels whose values are one line.
 *
 * <p>A label may have the values that matchers name, none, or any other. A regular expression that
 * is no list of plain texts may fit any other value or not, as it likes, but everywhere alike.
 */
public final class PossibleAlerts {
  /** How many lists of matchers are looked at before the answer is yes. */
  private static final int MOST_STEPS = 500_000;

  private static final int MOST_FREE = 6;
  private static final Pattern PLAIN_LIST = Pattern.compile("[^\\\\.+*?()\\[\\]{}^$]*");

  private final List<AlertMatcher> all;
  private final List<List<AlertMatcher>> none;
  private final List<Map.Entry<String, List<Value>>> labels = new ArrayList<>();
  private int steps;

  private PossibleAlerts(
      List<AlertMatcher> all, List<AlertMatcher> equal, Iterable<List<AlertMatcher>> none) {
    this.all = all;
    this.none = new ArrayList<>();
    for (List<AlertMatcher> list : none) {
      if (mayMeet(equal, list)) {
        this.none.add(list);
      }
    }
    matchersByLabel().forEach((name, ofLabel) -> labels.add(Map.entry(name, valuesOf(ofLabel))));
  }

  /** A value that a label may have. */
  private interface Value extends Predicate<AlertMatcher> {}

  /**
   * Whether there can be an alert that meets all of the first matchers, and no whole list of the
   * others.
   */
  public static boolean exist(List<AlertMatcher> all, Iterable<List<AlertMatcher>> noneOf) {
    requireNonNull(noneOf, "noneOf");
    List<AlertMatcher> equal = equalities(requireNonNull(all, "all"));
    if (!mayMeet(equal, all)) {
      return false;
    }
    PossibleAlerts search = new PossibleAlerts(all, equal, noneOf);
    return search.labels.stream().anyMatch(label -> label.getValue().isEmpty())
        || search.search(0, new LinkedHashMap<>());
  }

  private static List<AlertMatcher> equalities(List<AlertMatcher> all) {
    return all.stream().filter(one -> one.matcher().operator() == Operator.EQUAL).toList();
  }

  /**
   * Whether an alert with these values may meet a list: for most lists they tell that it can't. It
   * is asked for each alert and each route, so it goes through them without detours.
   */
  private static boolean mayMeet(List<AlertMatcher> equal, List<AlertMatcher> list) {
    for (AlertMatcher one : list) {
      for (AlertMatcher known : equal) {
        if (known.label().equals(one.label()) && !one.fitsValue(known.matcher().value())) {
          return false;
        }
      }
    }
    return true;
  }

  private Map<String, Set<AlertMatcher>> matchersByLabel() {
    Map<String, Set<AlertMatcher>> matchers = new LinkedHashMap<>();
    Stream.concat(all.stream(), none.stream().flatMap(List::stream))
        .forEach(
            one -> matchers.computeIfAbsent(one.label(), name -> new LinkedHashSet<>()).add(one));
    return matchers;
  }

  /**
   * What no matcher names comes first: with that the most matchers are out of the way at once. The
   * list is empty where there are too many regular expressions to go through.
   */
  private static List<Value> valuesOf(Set<AlertMatcher> matchers) {
    Set<String> texts = new LinkedHashSet<>();
    Set<String> free = new LinkedHashSet<>();
    texts.add("");
    for (AlertMatcher one : matchers) {
      String value = one.matcher().value();
      if (!isRegex(one)) {
        texts.add(value);
      } else if (PLAIN_LIST.matcher(value).matches()) {
        texts.addAll(Arrays.asList(value.split("\\|", -1)));
      } else if (!isEverything(value)) {
        free.add(value);
      }
    }
    if (free.size() > MOST_FREE) {
      return List.of();
    }
    List<Value> values = others(List.copyOf(free));
    texts.forEach(text -> values.add(matcher -> matcher.fitsValue(text)));
    return values;
  }

  private static boolean isRegex(AlertMatcher one) {
    Operator operator = one.matcher().operator();
    return operator == Operator.MATCHES || operator == Operator.NOT_MATCHES;
  }

  private static boolean isEverything(String regex) {
    return regex.equals(".*") || regex.equals(".+");
  }

  /** A value that no matcher names, for each way in which the regular expressions may fit it. */
  private static List<Value> others(List<String> regexes) {
    List<Value> values = new ArrayList<>();
    for (int way = 0; way < 1 << regexes.size(); way++) {
      Set<String> fitting = new LinkedHashSet<>();
      for (int i = 0; i < regexes.size(); i++) {
        if ((way >> i & 1) == 1) {
          fitting.add(regexes.get(i));
        }
      }
      values.add(matcher -> fitsOther(matcher, fitting));
    }
    return values;
  }

  private static boolean fitsOther(AlertMatcher matcher, Set<String> fitting) {
    String value = matcher.matcher().value();
    boolean fits = isRegex(matcher) && (isEverything(value) || fitting.contains(value));
    return switch (matcher.matcher().operator()) {
      case EQUAL, MATCHES -> fits;
      case NOT_EQUAL, NOT_MATCHES -> !fits;
    };
  }

  /** Gives the labels values one after the other, and turns back where that cannot lead on. */
  private boolean search(int depth, Map<String, Value> chosen) {
    steps += 1 + none.size();
    if (steps > MOST_STEPS) {
      return true;
    }
    boolean fits =
        all.stream().allMatch(one -> isOpen(one, chosen) || chosen.get(one.label()).test(one));
    if (!fits || none.stream().anyMatch(list -> holds(list, chosen))) {
      return false;
    }
    if (depth == labels.size()) {
      return true;
    }
    Map.Entry<String, List<Value>> label = labels.get(depth);
    for (Value value : label.getValue()) {
      chosen.put(label.getKey(), value);
      if (search(depth + 1, chosen)) {
        return true;
      }
    }
    chosen.remove(label.getKey());
    return false;
  }

  private static boolean isOpen(AlertMatcher one, Map<String, Value> chosen) {
    return !chosen.containsKey(one.label());
  }

  private static boolean holds(List<AlertMatcher> list, Map<String, Value> chosen) {
    return list.stream().allMatch(one -> !isOpen(one, chosen) && chosen.get(one.label()).test(one));
  }
}
