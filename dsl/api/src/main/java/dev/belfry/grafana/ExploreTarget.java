package dev.belfry.grafana;

import dev.belfry.common.Addresses;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.BooleanNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeVisitor;
import dev.belfry.tree.NullNode;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a link leads that opens queries in Explore, where readers change them, in the time range of
 * the page that they come from. The address has the form that Grafana 10 and newer read.
 */
public final class ExploreTarget {
  /**
   * What Grafana fills in when the link is followed: it has to find it as it is. A variable that
   * says no form of its own is one of the dashboard, or one that Explore itself knows.
   */
  private static final Pattern FILLED_IN =
      Pattern.compile("\\$\\{[^}]*[.:][^}]*\\}|\\$\\{(\\w+)\\}|\\$(?!__)([A-Za-z]\\w*)");

  private final ObjectNode pane;

  private ExploreTarget(ObjectNode pane) {
    this.pane = pane;
  }

  static <Q extends Query> ExploreTarget of(DataSource<Q> source, List<Q> queries) {
    if (queries.isEmpty()) {
      throw new IllegalArgumentException("explore: expected at least one query, got none");
    }
    List<Node> asked = new ArrayList<>();
    for (Node query : RefIds.appended(Node.array(), queries).items()) {
      asked.add(((ObjectNode) query).with(QueryOptions.DATASOURCE, source.node()));
    }
    return new ExploreTarget(
        Node.object()
            .with("datasource", Node.text(source.uid()))
            .with("queries", Node.array(asked))
            .with(
                "range",
                Node.object()
                    .with("from", Node.text("${__from}"))
                    .with("to", Node.text("${__to}"))));
  }

  /** The address, with variables of Grafana that it fills in when the link is followed. */
  String url() {
    String panes = Node.object().with("belfry", pane).accept(new Json());
    StringBuilder url = new StringBuilder("/explore?schemaVersion=1&orgId=1&panes=");
    Matcher filledIn = FILLED_IN.matcher(panes);
    int from = 0;
    while (filledIn.find()) {
      url.append(Addresses.encoded(panes.substring(from, filledIn.start())))
          .append(inAddress(filledIn));
      from = filledIn.end();
    }
    return url.append(Addresses.encoded(panes.substring(from))).toString();
  }

  /** Several values as alternatives, which a regular expression reads. */
  private static String inAddress(Matcher filledIn) {
    String name = filledIn.group(1) == null ? filledIn.group(2) : filledIn.group(1);
    return name == null || name.startsWith("__") ? filledIn.group() : "${" + name + ":pipe}";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExploreTarget target && target.pane.equals(pane);
  }

  @Override
  public int hashCode() {
    return pane.hashCode();
  }

  @Override
  public String toString() {
    return url();
  }

  /** JSON in one line, as a part of an address has to be. */
  private static final class Json implements NodeVisitor<String> {
    @Override
    public String object(ObjectNode node) {
      List<String> members = new ArrayList<>();
      node.forEach((name, value) -> members.add(quoted(name) + ":" + value.accept(this)));
      return "{" + String.join(",", members) + "}";
    }

    @Override
    public String array(ArrayNode node) {
      return node.items().stream()
          .map(item -> item.accept(this))
          .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public String text(StringNode node) {
      return quoted(node.value());
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

    private static String quoted(String text) {
      StringBuilder quoted = new StringBuilder("\"");
      for (char c : text.toCharArray()) {
        if (c == '"' || c == '\\') {
          quoted.append('\\').append(c);
        } else if (c < ' ') {
          quoted.append("\\u%04x".formatted((int) c));
        } else {
          quoted.append(c);
        }
      }
      return quoted.append('"').toString();
    }
  }
}
