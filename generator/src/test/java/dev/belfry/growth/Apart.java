package dev.belfry.growth;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A method that may take the square of what there is much of.
 *
 * @param method the method; what it calls is a part of it
 * @param grows the case in which it does, so that nobody forgets it here once it no longer does
 * @param why why nobody has to wait for it; times are those of a processor of 2024 or so
 */
record Apart(String method, String grows, String why) {
  static final List<Apart> ALL =
      List.of(
          new Apart(
              "dev.belfry.plan.UnifiedDiff.middle",
              "lines that differ",
              "What two texts have in common takes the product of their lines that differ; those"
                  + " with more than 2,000 are shown as a whole."),
          new Apart(
              "dev.belfry.routing.PossibleAlerts.exist",
              "routes and receivers",
              "Alertmanager, too, holds an alert against one route after the other: each route is"
                  + " held against those before it. 2,000 below one take 0.2 s."),
          new Apart(
              "dev.belfry.tree.Shape.indexOf",
              "keys of a ConfigMap",
              "Objects are persistent, and each is made from the one with a key less. 10,000 keys"
                  + " take 0.3 s, and a ConfigMap is full with 1 MiB."),
          new Apart(
              "dev.belfry.check.EmptyMatcherCheck.check",
              "matchers of a selector",
              "Each matcher is held against each other of one selector, of which people write a"
                  + " dozen. 4,000 take 0.4 s."),
          new Apart(
              "dev.belfry.check.Trait.of",
              "matchers of a selector",
              "Each matcher is held against each other of one selector, as above."),
          new Apart(
              "dev.belfry.catalog.NameIndex.families",
              "names that are near to others",
              "A name that nobody exposes is held against the words of all that are exposed. 1,000"
                  + " of them beside 1,000 families take 0.1 s."));

  static final Set<String> METHODS =
      ALL.stream().map(Apart::method).collect(Collectors.toUnmodifiableSet());

  /** Those that have to grow in a case. */
  static List<String> growingIn(String name) {
    return ALL.stream().filter(one -> one.grows.equals(name)).map(Apart::method).toList();
  }
}
