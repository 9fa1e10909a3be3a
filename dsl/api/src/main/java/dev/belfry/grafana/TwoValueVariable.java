package dev.belfry.grafana;

import dev.belfry.tree.ObjectNode;

/**
 * What variables share that let readers switch between two values.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class TwoValueVariable<SELF extends TwoValueVariable<SELF>> extends FluentVariable<SELF> {

  TwoValueVariable(ObjectNode node) {
    super(node);
  }

  /** Is switched on when the dashboard is opened. API name: {@code current}. */
  public final SELF on() {
    return set(CURRENT, node().array("options").get(0));
  }

  /** Is switched off when the dashboard is opened. API name: {@code current}. */
  public final SELF off() {
    return set(CURRENT, node().array("options").get(1));
  }
}
