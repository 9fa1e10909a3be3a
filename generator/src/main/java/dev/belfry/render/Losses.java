package dev.belfry.render;

import dev.belfry.tree.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an AlertmanagerConfig can't say of a tree of routes, each thing once. */
final class Losses {
  private final Set<Loss> lost = new LinkedHashSet<>();
  private final Set<Loss> unreferenced = new LinkedHashSet<>();
  private final Set<Loss> missing = new LinkedHashSet<>();

  /** There is no place for a property. */
  void lose(ObjectNode node, String property) {
    lost.add(new Loss(node, property));
  }

  /** A secret is in a file that is no entry of a Secret. */
  void unreferenced(ObjectNode node, String property) {
    unreferenced.add(new Loss(node, property));
  }

  /** Without this property the object would be refused. */
  void missing(ObjectNode node, String property) {
    missing.add(new Loss(node, property));
  }

  List<Loss> lost() {
    return List.copyOf(lost);
  }

  List<Loss> unreferenced() {
    return List.copyOf(unreferenced);
  }

  List<Loss> missing() {
    return List.copyOf(missing);
  }
}
