package dev.belfry.render;

import dev.belfry.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A list of the objects of each namespace, as Kustomize reads it; patches are of others' objects.
 */
final class Kustomizations {
  private static final String FOLDER = Document.KUBERNETES;
  private static final String FILE = "kustomization.yaml";

  private Kustomizations() {}

  /** A document for each folder of objects that is among these documents. */
  static List<Document> of(List<Document> documents) {
    SortedMap<String, SortedSet<String>> folders = new TreeMap<>();
    for (Document document : documents) {
      int end = document.path().lastIndexOf('/') + 1;
      if (document.path().startsWith(FOLDER) && !document.isPatch()) {
        folders
            .computeIfAbsent(document.path().substring(0, end), folder -> new TreeSet<>())
            .add(document.path().substring(end));
      }
    }
    List<Document> lists = new ArrayList<>();
    for (Map.Entry<String, SortedSet<String>> folder : folders.entrySet()) {
      lists.add(document(folder.getKey(), folder.getValue()));
    }
    return lists;
  }

  private static Document document(String folder, SortedSet<String> files) {
    String namespace = folder.substring(FOLDER.length(), folder.length() - 1);
    return new Document(
        folder + FILE,
        "the list of files of `" + namespace + "`",
        Document.KUSTOMIZATION,
        Node.object()
            .with("apiVersion", Node.text("kustomize.config.k8s.io/v1beta1"))
            .with("kind", Node.text("Kustomization"))
            .with("resources", Node.array(files.stream().map(Node::text).toList())));
  }
}
