package dev.belfry.scrape;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.LabelName;
import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.List;
import java.util.stream.Stream;

/**
 * One step that drops targets or samples by their labels, or changes these labels. {@link Relabel}
 * has a factory for each action, which takes what the action needs; its options are those that the
 * action reads.
 *
 * <p>Facts from: Prometheus 3.14, relabel_config; prometheus-operator 0.93.0, RelabelConfig.
 *
 * @param <SELF> the type that the option methods return
 */
public abstract sealed class Relabeling<SELF extends Relabeling<SELF>> extends Fluent<SELF>
    permits Relabeling.Replacing, Relabeling.Joining, Relabeling.Mapping, Relabeling.Plain {

  private static final Key SOURCE_LABELS = Key.of(0, "source_labels");
  private static final Key SEPARATOR = Key.of(1, "separator");
  private static final Key REGEX = Key.of(2, "regex");
  private static final Key MODULUS = Key.of(3, "modulus");
  private static final Key TARGET_LABEL = Key.of(4, "target_label");
  private static final Key REPLACEMENT = Key.of(5, "replacement");
  private static final Key ACTION = Key.of(6, "action");

  private Relabeling(ObjectNode node) {
    super(node);
  }

  /** A step that starts at the line that is being run, and does this. */
  static ObjectNode step(String action) {
    return Node.object().startedHere().with(ACTION, Node.text(action));
  }

  static ObjectNode from(LabelName first, LabelName[] more, ObjectNode step) {
    Stream<LabelName> names =
        Stream.concat(
            Stream.of(requireNonNull(first, "first")),
            List.of(requireNonNull(more, "more")).stream());
    return step.with(SOURCE_LABELS, Node.array(names.toList()));
  }

  static ObjectNode fitting(String regex, ObjectNode step) {
    return step.with(REGEX, Node.text(requireNonNull(regex, "regex")));
  }

  static ObjectNode into(LabelName target, ObjectNode step) {
    return step.with(TARGET_LABEL, requireNonNull(target, "target").node());
  }

  static ObjectNode modulo(int modulus, ObjectNode step) {
    return step.with(
        MODULUS, Node.number(Require.range("modulus", modulus, 1, Double.POSITIVE_INFINITY)));
  }

  /**
   * The same step as objects for Kubernetes have it, whose names are written in another way: {@code
   * sourceLabels}.
   */
  public final ObjectNode inKubernetes() {
    ObjectNode renamed = Node.object();
    for (int i = 0; i < node().size(); i++) {
      renamed = renamed.with(camelCase(node().name(i)), node().value(i));
    }
    return renamed.withNotes(node().notes());
  }

  private static String camelCase(String name) {
    int at = name.indexOf('_');
    return at < 0
        ? name
        : name.substring(0, at)
            + Character.toUpperCase(name.charAt(at + 1))
            + name.substring(at + 2);
  }

  final SELF separatedBy(String separator) {
    return set(Path.of(SEPARATOR), Node.text(requireNonNull(separator, "separator")));
  }

  final SELF replacedBy(String replacement) {
    return set(Path.of(REPLACEMENT), Node.text(requireNonNull(replacement, "replacement")));
  }

  /** Writes a value into a label: {@link Relabel#replace}. */
  public static final class Replacing extends Relabeling<Replacing> {
    Replacing(ObjectNode node) {
      super(node);
    }

    @Override
    protected Replacing with(ObjectNode changed) {
      return new Replacing(changed);
    }

    /**
     * The labels whose values, joined by the separator, the regular expression has to fit.
     *
     * <p>API name: {@code source_labels}. Default: none, so that an empty text has to fit.
     *
     * @param sourceLabels those that it has already stay
     */
    public Replacing sourceLabels(LabelName... sourceLabels) {
      return append(Path.of(SOURCE_LABELS), List.of(requireNonNull(sourceLabels, "sourceLabels")));
    }

    /**
     * What stands between the values of the source labels.
     *
     * <p>API name: {@code separator}. Default: {@code ";"}.
     */
    public Replacing separator(String separator) {
      return separatedBy(separator);
    }

    /**
     * What the joined values have to fit as a whole (RE2); where they do not, nothing is changed.
     *
     * <p>API name: {@code regex}. Default: {@code "(.*)"}.
     */
    public Replacing regex(String regex) {
      return with(fitting(regex, node()));
    }

    /**
     * The new value; {@code $1} is the first group of the regular expression. Empty removes the
     * label.
     *
     * <p>API name: {@code replacement}. Default: {@code "$1"}.
     */
    public Replacing replacement(String replacement) {
      return replacedBy(replacement);
    }
  }

  /**
   * Looks at the joined values of labels: {@link Relabel#keep}, {@link Relabel#drop}, {@link
   * Relabel#hashMod}, {@link Relabel#lowercase}, {@link Relabel#uppercase}.
   */
  public static final class Joining extends Relabeling<Joining> {
    Joining(ObjectNode node) {
      super(node);
    }

    @Override
    protected Joining with(ObjectNode changed) {
      return new Joining(changed);
    }

    /**
     * What stands between the values of the source labels.
     *
     * <p>API name: {@code separator}. Default: {@code ";"}.
     */
    public Joining separator(String separator) {
      return separatedBy(separator);
    }
  }

  /** Copies labels to other names: {@link Relabel#labelMap}. */
  public static final class Mapping extends Relabeling<Mapping> {
    Mapping(ObjectNode node) {
      super(node);
    }

    @Override
    protected Mapping with(ObjectNode changed) {
      return new Mapping(changed);
    }

    /**
     * The new name of the label; {@code $1} is the first group of the regular expression.
     *
     * <p>API name: {@code replacement}. Default: {@code "$1"}.
     */
    public Mapping replacement(String replacement) {
      return replacedBy(replacement);
    }
  }

  /**
   * Has no options: {@link Relabel#keepEqual}, {@link Relabel#dropEqual}, {@link
   * Relabel#labelDrop}, {@link Relabel#labelKeep}.
   */
  public static final class Plain extends Relabeling<Plain> {
    Plain(ObjectNode node) {
      super(node);
    }

    @Override
    protected Plain with(ObjectNode changed) {
      return new Plain(changed);
    }
  }
}
