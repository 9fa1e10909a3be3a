package dev.belfry.grafana;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What panels share that show values: thresholds, colours, mappings, and options for some fields
 * alone.
 *
 * @param <SELF> the type that the option methods return
 */
abstract class DataPanel<SELF extends DataPanel<SELF>> extends FieldPanelOptions<SELF> {

  /** Has no line of its own: a colour is set by an option of the panel. */
  private static final FieldColor FIXED =
      new FieldColor(Node.object().with(Key.of(0, "mode"), ColorScheme.FIXED.node()));

  DataPanel(ObjectNode node) {
    super(node);
  }

  /**
   * Colours values from this one up. Below the first threshold the colour is green, unless {@link
   * #baseColor} says another.
   *
   * <p>API name: {@code fieldConfig.defaults.thresholds.steps}.
   *
   * @param from the value from which the colour holds, in the panel's unit; above that of the
   *     threshold before
   * @throws IllegalArgumentException when it is not above the threshold before
   */
  public final SELF threshold(double from, Color color) {
    return set(THRESHOLDS, Thresholds.plus(thresholds(), from, color));
  }

  /**
   * The colour below the first threshold.
   *
   * <p>API name: {@code fieldConfig.defaults.thresholds.steps[0].color}. Default: green.
   */
  public final SELF baseColor(Color color) {
    return set(THRESHOLDS, Thresholds.base(thresholds(), color));
  }

  /**
   * Reads the thresholds as percentages of the range from min to max. API name: {@code
   * thresholds.mode}.
   */
  public final SELF thresholdsInPercent() {
    return set(THRESHOLDS, Thresholds.inPercent(thresholds()));
  }

  /**
   * Draws all fields in this colour.
   *
   * <p>API name: {@code fieldConfig.defaults.color} with the mode {@code fixed}.
   */
  public final SELF color(Color color) {
    return color(FIXED.fixedColor(requireNonNull(color, "color")));
  }

  /**
   * Shows a text in a colour instead of this value. The values that several calls name stand in one
   * table; other mappings are given by {@link #mappings(ValueMapping...)}.
   *
   * <p>API name: {@code fieldConfig.defaults.mappings} of the type {@code value}.
   *
   * @param value the value as it is, such as {@code 1} or {@code true}
   * @param text what is shown instead
   * @param color the colour of the text
   * @throws IllegalArgumentException when the value is empty
   */
  public final SELF mapping(String value, String text, Color color) {
    Require.filled("value", value);
    ArrayNode all = (ArrayNode) node().get(MAPPINGS).orElseGet(Node::array);
    MappingResult result = Grafana.mappingResult().text(text).color(color);
    int last = all.size() - 1;
    boolean goesOn =
        last >= 0 && ((ObjectNode) all.get(last)).text("type").orElse("").equals("value");
    ValueMap table = goesOn ? new ValueMap((ObjectNode) all.get(last)) : Grafana.valueMap();
    Node longer = table.value(value, result).node();
    return set(MAPPINGS, goesOn ? all.with(last, longer) : all.plus(longer));
  }

  /**
   * Sets options for some fields alone, by the panel's own methods: {@code
   * override(byName("errors"), errors -> errors.lineWidth(4))}. A later override wins over an
   * earlier one.
   *
   * <p>API name: {@code fieldConfig.overrides}.
   *
   * @param fields which fields: {@link Grafana#byName}, {@link Grafana#byRegexp} ...
   * @param options sets options of fields on a panel that has none
   * @throws IllegalArgumentException when nothing is set, or an option of the panel itself
   */
  public final SELF override(FieldMatcher fields, UnaryOperator<SELF> options) {
    requireNonNull(fields, "fields");
    SELF set = requireNonNull(options, "options").apply(with(Node.object()));
    ObjectNode changed = requireNonNull(set, "result of the options").node();
    String type = node().text("type").orElse("");
    return append(OVERRIDES, List.of(Overrides.of(fields, type, changed)));
  }

  private ObjectNode thresholds() {
    return (ObjectNode) node().get(THRESHOLDS).orElseGet(Node::object);
  }
}
