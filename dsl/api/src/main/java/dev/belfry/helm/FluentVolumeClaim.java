package dev.belfry.helm;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;

/**
 * How a disk is used.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class FluentVolumeClaim<SELF extends FluentVolumeClaim<SELF>> extends Fluent<SELF> {

  FluentVolumeClaim(ObjectNode node) {
    super(node);
  }

  /** A copy that one node at a time may write. */
  final SELF forOnePod() {
    return set(VolumeClaim.ACCESS_MODES, Node.array(Node.text("ReadWriteOnce")));
  }
}
