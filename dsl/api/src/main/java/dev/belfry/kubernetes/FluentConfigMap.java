package dev.belfry.kubernetes;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Each;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts and bytes by name, all together in at most 1 MiB.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentConfigMap<SELF extends FluentConfigMap<SELF>> extends FluentResource<SELF> {
  private static final Pattern NAME = Pattern.compile("[-._a-zA-Z0-9]{1,253}");

  FluentConfigMap(ObjectNode node) {
    super(node);
  }

  /**
   * A text by name. API name: {@code data}.
   *
   * @param name at most 253 letters, digits, -, _ and .
   * @param text any text
   * @throws IllegalArgumentException when the name is not as said
   */
  public final SELF entry(String name, String text) {
    return set(entry(ConfigMap.DATA, name), Node.text(requireNonNull(text, "text")));
  }

  /**
   * Several texts by name; those that are there already stay. API name: {@code data}.
   *
   * @throws IllegalArgumentException when a name is not one that {@link #entry} takes
   */
  public final SELF entries(Map<String, String> texts) {
    SELF changed = with(node());
    for (Map.Entry<String, String> text : Each.entries(requireNonNull(texts, "texts"))) {
      changed = changed.entry(text.getKey(), text.getValue());
    }
    return changed;
  }

  /**
   * What is no text, by name. API name: {@code binaryData}.
   *
   * @param name at most 253 letters, digits, -, _ and .
   * @param bytes the bytes, which are written in Base64
   * @throws IllegalArgumentException when the name is not as said
   */
  public final SELF entry(String name, byte[] bytes) {
    String text = Base64.getEncoder().encodeToString(requireNonNull(bytes, "bytes"));
    return set(entry(ConfigMap.BINARY_DATA, name), Node.text(text));
  }

  private static Path entry(Path entries, String name) {
    requireNonNull(name, "name");
    return entries.then(
        Key.of(Require.match("entry", name, NAME, "at most 253 letters, digits, -, _ and .")));
  }
}
