// ---- example/bench/Measure.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a number on the bench counts.
 *
 * <p>Facts from: the catalogue of measures.
 */
public final class Measure implements NodeValue {
  /** API name: {@code mm}. */
  public static final Measure MILLIMETERS = new Measure("mm");

  /** API name: {@code cm}. Since Grafana 13.1. */
  public static final Measure CENTIMETERS = new Measure("cm");

  /** What scales tell. API name: {@code kg}. */
  public static final Measure KILOGRAMS = new Measure("kg");

  private final String id;

  private Measure(String id) {
    this.id = id;
  }

  /**
   * The value of this id: one that has a constant, or a form such as {@code of:pieces}.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public static Measure of(String id) {
    return new Measure(
        Require.known("measure", id, Known.IDS, Known.NAMES, Known.FORMS, Known.EXPECTED));
  }

  /** What the document has. */
  public String id() {
    return id;
  }

  @Override
  public Node node() {
    return Node.text(id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Measure && ((Measure) other).id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }

  /** Length, for completion by category. */
  public static final class Length {
    /** API name: {@code mm}. */
    public static final Measure MILLIMETERS = Measure.MILLIMETERS;

    /** API name: {@code cm}. Since Grafana 13.1. */
    public static final Measure CENTIMETERS = Measure.CENTIMETERS;

    private Length() {}
  }

  /** Mass, for completion by category. */
  public static final class Mass {
    /** What scales tell. API name: {@code kg}. */
    public static final Measure KILOGRAMS = Measure.KILOGRAMS;

    private Mass() {}
  }

  /** What ids are held against; loaded when one is given. */
  private static final class Known {
    static final List<String> IDS = List.of("mm", "cm", "kg");

    static final List<String> NAMES = List.of("MILLIMETERS,millis,lines", "CENTIMETERS",
        "KILOGRAMS");

    static final Pattern FORMS = Pattern.compile("of:.+");

    static final String EXPECTED = "a form such as `of:pieces`";
  }
}
