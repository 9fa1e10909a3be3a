package dev.belfry.text;

import dev.belfry.text.PlacedValue.Entry;
import dev.belfry.text.PlacedValue.Kind;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Values of YAML with their places, from what the YAML engine composes. */
final class PlacedYaml {
  private int depth;

  private PlacedYaml() {}

  static List<PlacedValue> documents(String text) {
    return YamlReader.read(
        text,
        roots -> {
          List<PlacedValue> documents = new ArrayList<>();
          roots.forEach(root -> documents.add(new PlacedYaml().value(root)));
          return List.copyOf(documents);
        });
  }

  private PlacedValue value(Node from) {
    if (from.isRecursive()) {
      throw YamlReader.at(
          from.getStartMark(), "expected a tree, got an alias inside what it stands for");
    }
    if (++depth > YamlReader.DEEPEST) {
      throw YamlReader.at(from.getStartMark(), YamlReader.TOO_DEEP);
    }
    PlacedValue value = convert(from);
    depth--;
    return value;
  }

  private PlacedValue convert(Node from) {
    if (from instanceof MappingNode mapping) {
      List<Entry> entries = new ArrayList<>(mapping.getValue().size());
      for (var tuple : mapping.getValue()) {
        entries.add(new Entry(value(tuple.getKeyNode()), value(tuple.getValueNode())));
      }
      return placed(from, Kind.MAPPING, "", entries, List.of());
    }
    if (from instanceof SequenceNode sequence) {
      List<PlacedValue> items = new ArrayList<>(sequence.getValue().size());
      sequence.getValue().forEach(item -> items.add(value(item)));
      return placed(from, Kind.LIST, "", List.of(), items);
    }
    return placed(from, kind(from), ((ScalarNode) from).getValue(), List.of(), List.of());
  }

  private static PlacedValue placed(
      Node from, Kind kind, String text, List<Entry> entries, List<PlacedValue> items) {
    int line = from.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    int column = from.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    return new PlacedValue(kind, text, entries, items, line, column);
  }

  /** Tags of somebody's own make a text of what they mark. */
  private static Kind kind(Node scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return Kind.NOTHING;
    }
    if (tag.equals(Tag.BOOL)) {
      return Kind.BOOLEAN;
    }
    return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Kind.NUMBER : Kind.TEXT;
  }
}
