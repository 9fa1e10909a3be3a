package dev.belfry.check;

import dev.belfry.kubernetes.KubernetesResource;
import java.util.Optional;

/**
 * Whether what reads objects of the operator would load one of them.
 *
 * @param reader who reads them, such as a Prometheus, with its name
 */
record Choice(String reader, KubernetesResource resource, Report report) {

  /** The label of the object, if it has it. */
  Optional<String> label(String name) {
    return resource.node().object("metadata").object("labels").text(name);
  }

  /** It is not loaded, because of a label that it lacks or has with another value. */
  void skipsWithout(String name, String expected) {
    String got = label(name).map(other -> "`" + other + "`").orElse("no such label");
    skips(
        "selects the label `" + name + "` = `" + expected + "`, got " + got,
        "add .label(\"" + name + "\", \"" + expected + "\")");
  }

  /** It is not loaded. */
  void skips(String because, String hint) {
    report.error(
        SelectionCheck.CODE,
        resource.kind() + " `" + resource.namespace() + "/" + resource.name() + "`",
        Place.of(resource.node()),
        reader + " " + because + ", so it would never load this " + resource.kind(),
        hint);
  }
}
