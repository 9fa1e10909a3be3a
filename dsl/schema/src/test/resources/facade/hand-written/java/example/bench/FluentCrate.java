package example.bench;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.ObjectNode;
import java.util.List;

/** What is written by hand on top of the schema: it knows where the content goes. */
abstract class FluentCrate<SELF extends FluentCrate<SELF>> extends Fluent<SELF> {
  FluentCrate(ObjectNode node) {
    super(node);
  }

  /** Puts one thing in. */
  public final SELF holding(NodeValue thing) {
    return append(Crate.CONTENT, List.of(thing));
  }

  /** Shuts the lid. */
  public final SELF shut() {
    return set(Crate.LID_NAILS, Node.number(4));
  }
}
