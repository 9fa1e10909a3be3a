package dev.belfry.render;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The identities of the rules of a group in Grafana, made of the names of group and rule, so that
 * no other rule changes them; rules of one name are told apart by their labels.
 */
final class RuleUids {
  private static final int LONGEST_NAME = 31;

  private final String group;
  private final Map<String, Integer> counts = new HashMap<>();

  RuleUids(ObjectNode group) {
    this.group = group.text("name").orElse("");
    for (Node rule : group.array("rules").items()) {
      counts.merge(RuleParts.name((ObjectNode) rule), 1, Integer::sum);
    }
  }

  /** The identity of one of the rules: 40 characters at most. */
  Node of(ObjectNode rule) {
    String name = RuleParts.name(rule);
    String whole = group + "\n" + name;
    if (counts.get(name) > 1) {
      whole += "\n" + rule.object("labels");
    }
    String words = name.replaceAll("[^A-Za-z0-9]+", "-");
    String start = words.substring(0, Math.min(words.length(), LONGEST_NAME));
    CRC32 sum = new CRC32();
    sum.update(whole.getBytes(StandardCharsets.UTF_8));
    return Node.text(start + "-" + String.format(Locale.ROOT, "%08x", sum.getValue()));
  }
}
