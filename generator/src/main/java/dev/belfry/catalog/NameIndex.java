package dev.belfry.catalog;

import dev.belfry.common.NearNames;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds names near to one that does not exist, by their words: how much weight the common words
 * have among all of both, rare words counting more. The best of them are compared by letters too.
 */
final class NameIndex {
  private static final int MOST = 3;
  private static final int MOST_COMPARED = 200;
  private static final int SPELLINGS = 5;
  private static final int SHORT = 4;
  private static final int LETTERS_PER_SLIP = 8;
  private static final double LEAST = 0.5;
  private static final double WORTH_COMPARING = 0.1;
  private static final double WEIGHT_OF_ENDINGS = 0.3;
  private static final double OTHER_SPELLING = 0.8;

  private final List<MetricFamily> families;

  /** The places of the families that have a word. */
  private final Map<String, int[]> byWord = new HashMap<>();

  /** What the words of each family weigh together. */
  private final double[] weights;

  NameIndex(List<MetricFamily> families) {
    this.families = families;
    this.weights = new double[families.size()];
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < families.size(); i++) {
      for (String word : NameWords.of(families.get(i).name())) {
        int count = counts.merge(word, 1, Integer::sum);
        int[] having = byWord.getOrDefault(word, new int[0]);
        if (count > having.length) {
          having = Arrays.copyOf(having, 2 * count);
          byWord.put(word, having);
        }
        having[count - 1] = i;
      }
    }
    byWord.replaceAll((word, having) -> Arrays.copyOf(having, counts.get(word)));
    byWord.forEach(
        (word, having) -> {
          double weight = weight(word);
          for (int family : having) {
            weights[family] += weight;
          }
        });
  }

  private record Near(MetricFamily family, double likeness) {}

  /** The series of the families that {@link #families} finds, with the ending of the name. */
  List<String> near(String name) {
    return families(name).stream().map(family -> series(name, family)).toList();
  }

  /** At most three families whose names are near to a name but not the same, the nearest first. */
  List<MetricFamily> families(String name) {
    double[] likeness = likeness(NameWords.of(name));
    return IntStream.range(0, likeness.length)
        .filter(i -> likeness[i] >= WORTH_COMPARING)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> likeness[i]).reversed())
        .limit(MOST_COMPARED)
        .map(i -> near(name, families.get(i), likeness[i]))
        .filter(near -> near.likeness >= LEAST && !series(name, near.family).equals(name))
        .sorted(
            Comparator.comparingDouble(Near::likeness)
                .reversed()
                .thenComparing(near -> near.family.name()))
        .limit(MOST)
        .map(Near::family)
        .toList();
  }

  private static Near near(String name, MetricFamily family, double likeness) {
    return new Near(family, Math.max(likeness, inLetters(name, family)));
  }

  /** For each family, the share of the weight of common words in that of all words of both. */
  private double[] likeness(Set<String> words) {
    double[] likely = new double[families.size()];
    double[] common = new double[families.size()];
    double asked = 0;
    for (String word : words) {
      Map<String, Double> spellings = spellings(word);
      spellings.forEach(
          (known, sure) -> {
            double weight = weight(known);
            for (int family : byWord.get(known)) {
              likely[family] += sure * weight;
              common[family] += weight;
            }
          });
      asked += weight(spellings.isEmpty() ? word : spellings.keySet().iterator().next());
    }
    for (int i = 0; i < likely.length; i++) {
      double all = Math.max(asked, weights[i] + asked - common[i]);
      likely[i] = likely[i] == 0 ? 0 : likely[i] / all;
    }
    return likely;
  }

  /** The words of the catalogue that a word may stand for, and how surely each does. */
  private Map<String, Double> spellings(String word) {
    if (byWord.containsKey(word)) {
      return Map.of(word, 1.0);
    }
    int most = word.length() < SHORT ? 0 : word.length() == SHORT ? 1 : 2;
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

  private double weight(String word) {
    int[] having = byWord.get(word);
    double rare = Math.log(1.0 + (double) families.size() / (having == null ? 1 : having.length));
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
