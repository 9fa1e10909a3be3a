package dev.belfry.render;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Secret;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file that prometheus-operator mounts for an Alertmanager from an entry of a Secret or ConfigMap
 * which the Alertmanager lists.
 *
 * @param kind {@code secret} or {@code configMap}, as references name them
 * @param name the name of the Secret or ConfigMap
 * @param key the entry in it
 */
public record MountedFile(String kind, String name, String key) {
  private static final String CONFIG_MAPS = "/etc/alertmanager/configmaps/";

  /** What is mounted at this path, if it lies where the operator mounts something. */
  public static Optional<MountedFile> at(String path) {
    return below(Secret.KUBERNETES_SECRETS, "secret", path)
        .or(() -> below(CONFIG_MAPS, "configMap", path));
  }

  private static Optional<MountedFile> below(String folder, String kind, String path) {
    if (!path.startsWith(folder)) {
      return Optional.empty();
    }
    String[] parts = path.substring(folder.length()).split("/", -1);
    return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
        ? Optional.of(new MountedFile(kind, parts[0], parts[1]))
        : Optional.empty();
  }

  /** Whether it is an entry of a Secret. */
  public boolean isSecret() {
    return kind.equals("secret");
  }

  /** The reference to the entry. */
  ObjectNode selector() {
    return Node.object().with("name", Node.text(name)).with("key", Node.text(key));
  }

  /** Calls the action with each file in the tree that is mounted. */
  public static void forEach(Node tree, Consumer<MountedFile> action) {
    requireNonNull(action, "action");
    if (requireNonNull(tree, "tree") instanceof StringNode text) {
      at(text.value()).ifPresent(action);
    } else if (tree instanceof ArrayNode array) {
      array.items().forEach(item -> forEach(item, action));
    } else if (tree instanceof ObjectNode object) {
      object.forEach((name, value) -> forEach(value, action));
    }
  }
}
