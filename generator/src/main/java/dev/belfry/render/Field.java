package dev.belfry.render;

import dev.belfry.tree.Node;
import dev.belfry.tree.Path;
import java.util.Optional;

/**
 * A property that the classic JSON model and v2 share.
 *
 * @param classic where it is in the classic model, names separated by dots
 * @param v2 its name in v2
 * @param form how its value looks on each side
 * @param fallback what v2 has where the classic model leaves it out
 * @param isAlwaysSaid whether the classic model says the fallback too
 */
record Field(String classic, String v2, Form form, Optional<Node> fallback, boolean isAlwaysSaid) {

  /** A property of one name and form, which both sides may leave out. */
  static Field of(String name) {
    return of(name, name);
  }

  /** A property of two names and one form, which both sides may leave out. */
  static Field of(String classic, String v2) {
    return new Field(classic, v2, Form.SAME, Optional.empty(), false);
  }

  /** A copy whose value looks different on the two sides. */
  Field as(Form other) {
    return new Field(classic, v2, other, fallback, isAlwaysSaid);
  }

  /** A copy that v2 always has: this, where the classic model leaves it out. */
  Field or(Node value) {
    return new Field(classic, v2, form, Optional.of(value), isAlwaysSaid);
  }

  /** A copy that v2 always has: this, where the classic model leaves it out. */
  Field or(String value) {
    return or(Node.text(value));
  }

  /** A copy that v2 always has: this, where the classic model leaves it out. */
  Field or(boolean value) {
    return or(Node.bool(value));
  }

  /** A copy that the classic model always has, too, when it comes from v2. */
  Field alwaysSaid() {
    return new Field(classic, v2, form, fallback, true);
  }

  Path path() {
    return Path.parse(classic);
  }
}
