package dev.belfry.text;

import dev.belfry.common.FilePosition;
import dev.belfry.common.Origin;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where an object and its properties stand. Pointers are put together only when asked for. */
final class Spot {
  /** Of what is read without a source. */
  static final Spot NOWHERE = new Spot(null, null, "", 0, 0);

  private final Source source;
  private final Spot around;
  private final String step;
  private final int line;
  private final int column;
  private final List<Property> properties = new ArrayList<>(0);

  /** The same; null until somebody asks, as hardly anybody does. */
  private Map<String, Property> byName;

  private Spot(Source source, Spot around, String step, int line, int column) {
    this.source = source;
    this.around = around;
    this.step = step;
    this.line = line;
    this.column = column;
  }

  private record Property(String name, int line, int column) {}

  /** The document itself. */
  static Spot of(Source source) {
    return new Spot(source, null, "", 1, 1);
  }

  boolean isKnown() {
    return source != null;
  }

  /** An object that the property of this name holds, or that stands in its list. */
  Spot inside(String step, int line, int column) {
    return isKnown() ? new Spot(source, this, step, line, column) : this;
  }

  void property(String name, int line, int column) {
    if (isKnown()) {
      properties.add(new Property(name, line, column));
    }
  }

  /** The object that stands here, which from now on knows so. */
  ObjectNode mark(ObjectNode object) {
    return isKnown()
        ? object.withNotes(object.notes().withOrigin(Origin.inFile(this::position)))
        : object;
  }

  private FilePosition position(String property) {
    if (byName == null) {
      byName = new HashMap<>();
      properties.forEach(one -> byName.putIfAbsent(one.name(), one));
    }
    Property one = byName.get(property);
    return one == null
        ? source.position(pointer(), line, column)
        : source.position(pointer() + "/" + escaped(property), one.line(), one.column());
  }

  private String pointer() {
    return around == null ? "" : around.pointer() + step;
  }

  /** The step to what a property holds; nothing where no spot is known. */
  String toProperty(String name) {
    return isKnown() ? "/" + escaped(name) : "";
  }

  /** The step to an item of a list to which another step leads. */
  String toItem(String list, int index) {
    return isKnown() ? list + "/" + index : "";
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
