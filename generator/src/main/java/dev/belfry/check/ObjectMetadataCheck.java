package dev.belfry.check;

import static dev.belfry.kubernetes.Kubernetes.configMap;

import dev.belfry.kubernetes.ConfigMap;
import dev.belfry.render.Document;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Names, labels and annotations that a cluster refuses: what the typed methods refuse, too, told
 * where it stands in files of others, or was set past them.
 */
final class ObjectMetadataCheck implements Check {
  static final String CODE = "kubernetes.invalid-metadata";

  private static final String ANY = "any";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      if (document.isKubernetesObject()) {
        check(document, report);
      }
    }
  }

  private static void check(Document document, Report report) {
    Place root = Place.of(document.root());
    Place metadata = root.inside("metadata");
    text(document, metadata, "name", name -> configMap(ANY, name), report);
    text(document, metadata, "namespace", namespace -> configMap(namespace, ANY), report);
    texts(document, metadata, "labels", one -> one::label, report);
    texts(document, metadata, "annotations", one -> one::annotation, report);
    if (document.isConfigMap()) {
      texts(document, root, "data", one -> one::entry, report);
    }
  }

  private static void text(
      Document document,
      Place place,
      String property,
      Function<String, ConfigMap> method,
      Report report) {
    if (place.node().get(property).orElse(null) instanceof StringNode text) {
      hold(document, place.at(property), () -> method.apply(text.value()), report);
    }
  }

  /** Sets all of them on one object, as annotations have a size together. */
  private static void texts(
      Document document,
      Place around,
      String property,
      Function<ConfigMap, BiFunction<String, String, ConfigMap>> method,
      Report report) {
    Place place = around.inside(property);
    ConfigMap[] all = {configMap(ANY, ANY)};
    ObjectNode texts = place.node();
    for (int i = 0; i < texts.size(); i++) {
      String name = texts.name(i);
      Node value = texts.value(i);
      if (value instanceof StringNode text) {
        hold(
            document,
            place.at(name),
            () -> all[0] = method.apply(all[0]).apply(name, text.value()),
            report);
      }
    }
  }

  private static void hold(Document document, Place place, Runnable setting, Report report) {
    try {
      setting.run();
    } catch (IllegalArgumentException e) {
      report.error(CODE, document.subject(), place, e.getMessage(), "correct it at this place");
    }
  }
}
