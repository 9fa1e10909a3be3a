package dev.belfry.catalog;

import dev.belfry.common.NearNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names near to one that does not exist, by their words. Only families that share a word with
 * it, or a word that is spelled nearly the same, are compared; common words are asked last.
 */
final class NameIndex {
  private static final int MOST = 3;
  private static final int MOST_COMPARED = 5000;
  private static final int SPELLINGS = 5;
  private static final int SHORT = 4;
  private static final int LETTERS_PER_SLIP = 8;
  private static final double LEAST = 0.5;
  private static final double WEIGHT_OF_ENDINGS = 0.3;
  private static final double OTHER_SPELLING = 0.8;

  private final List<MetricFamily> families;
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  NameIndex(List<MetricFamily> families) {
    this.families = families;
    for (int i = 0; i < families.size(); i++) {
      for (String word : NameWords.of(families.get(i).name())) {
        byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(i);
      }
    }
  }

  private record Near(String name, double likeness) {}

  List<String> near(String name) {
    Map<String, Map<String, Double>> spellings = new LinkedHashMap<>();
    NameWords.of(name).forEach(word -> spellings.put(word, spellings(word)));
    List<Near> found = new ArrayList<>();
    for (int candidate : candidates(spellings)) {
      MetricFamily family = families.get(candidate);
      double likeness = Math.max(likeness(spellings, family), inLetters(name, family));
      if (likeness >= LEAST) {
        found.add(new Near(series(name, family), likeness));
      }
    }
    return found.stream()
        .filter(one -> !one.name.equals(name))
        .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::name))
        .map(Near::name)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** The words of the catalogue that a word may stand for, and how much each of them counts. */
  private Map<String, Double> spellings(String word) {
    if (byWord.containsKey(word)) {
      return Map.of(word, 1.0);
    }
    int most = word.length() <= SHORT ? 1 : 2;
    Map<String, Double> near = new LinkedHashMap<>();
    byWord.keySet().stream()
        .filter(known -> Math.abs(known.length() - word.length()) <= most)
        .filter(known -> NearNames.distance(word, known) <= most)
        .sorted(
            Comparator.comparingInt((String known) -> NearNames.distance(word, known))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SPELLINGS)
        .forEach(known -> near.put(known, OTHER_SPELLING));
    return near;
  }

  private Set<Integer> candidates(Map<String, Map<String, Double>> spellings) {
    List<List<Integer>> lists =
        spellings.values().stream()
            .flatMap(near -> near.keySet().stream())
            .map(byWord::get)
            .sorted(Comparator.comparingInt(List::size))
            .toList();
    Set<Integer> candidates = new LinkedHashSet<>();
    for (List<Integer> list : lists) {
      for (int i = 0; i < list.size() && candidates.size() < MOST_COMPARED; i++) {
        candidates.add(list.get(i));
      }
    }
    return candidates;
  }

  /** The share that common words have in all words of both, rare words counting more. */
  private double likeness(Map<String, Map<String, Double>> spellings, MetricFamily family) {
    Set<String> left = new LinkedHashSet<>(NameWords.of(family.name()));
    double common = 0;
    double all = 0;
    for (Map.Entry<String, Map<String, Double>> asked : spellings.entrySet()) {
      double weight = weight(asked.getKey());
      String match = null;
      for (String known : asked.getValue().keySet()) {
        match = match == null && left.contains(known) ? known : match;
      }
      if (match != null) {
        left.remove(match);
        weight = Math.max(weight(match), Math.min(weight, weight(match)));
        common += weight * asked.getValue().get(match);
      }
      all += weight;
    }
    for (String word : left) {
      all += weight(word);
    }
    return common / all;
  }

  private double weight(String word) {
    List<Integer> having = byWord.get(word);
    double rare = Math.log(1.0 + (double) families.size() / (having == null ? 1 : having.size()));
    return NameWords.isEnding(word) ? WEIGHT_OF_ENDINGS * rare : rare;
  }

  /** The share of letters that stay, if few change. */
  private static double inLetters(String name, MetricFamily family) {
    int longer = Math.max(name.length(), family.name().length());
    int most = Math.max(2, longer / LETTERS_PER_SLIP);
    if (Math.abs(name.length() - family.name().length()) > most) {
      return 0;
    }
    int changed = NearNames.distance(name, family.name());
    return changed <= most ? 1 - (double) changed / longer : 0;
  }

  /** The series of a family that ends as the name does, else its main one. */
  private static String series(String name, MetricFamily family) {
    List<MetricSeries> series = family.series();
    return series.stream()
        .map(MetricSeries::name)
        .filter(one -> name.endsWith(one.substring(one.lastIndexOf('_') + 1)))
        .findFirst()
        .orElse(series.get(0).name());
  }
}
