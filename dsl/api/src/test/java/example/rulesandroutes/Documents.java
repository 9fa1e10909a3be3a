package example.rulesandroutes;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.NodeVisitor;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.stream.Collectors;

/** Shows the document of a value in the style of YAML, so that tests can be read. */
public final class Documents {
  private Documents() {}

  /**
   * The document, without a line break at the end. Texts that look like something else are quoted.
   */
  public static String document(NodeValue value) {
    return value.node().accept(new Printer());
  }

  private static final class Printer implements NodeVisitor<String> {
    @Override
    public String object(ObjectNode node) {
      if (node.size() == 0) {
        return "{}";
      }
      StringBuilder text = new StringBuilder();
      node.forEach((name, value) -> text.append(entry(name + ":", value)).append('\n'));
      return text.substring(0, text.length() - 1);
    }

    private String entry(String name, Node value) {
      String text = value.accept(this);
      boolean block = value instanceof ObjectNode || value instanceof ArrayNode;
      return block && text.contains(":") || value instanceof ArrayNode list && list.size() > 0
          ? name + "\n" + text.indent(2).stripTrailing()
          : name + " " + text;
    }

    @Override
    public String array(ArrayNode node) {
      return node.size() == 0
          ? "[]"
          : node.items().stream()
              .map(item -> "- " + item.accept(this).indent(2).strip())
              .collect(Collectors.joining("\n"));
    }

    @Override
    public String text(StringNode node) {
      String value = node.value();
      if (value.contains("\n")) {
        return "|-\n" + value.indent(2).stripTrailing();
      }
      return value.matches("-?[0-9.]+|true|false|null|\\{}|\\[]|") ? "'" + value + "'" : value;
    }

    @Override
    public String number(NumberNode node) {
      return node.text();
    }

    @Override
    public String bool(BooleanNode node) {
      return Boolean.toString(node.value());
    }

    @Override
    public String none(NullNode node) {
      return "null";
    }
  }
}
