package dev.belfry.tree;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A typed view of an object of the document: each option method gives a changed copy.
 *
 * @param <SELF> the type that the option methods return
 */
public abstract class Fluent<SELF extends Fluent<SELF>> implements NodeValue {
  private final ObjectNode node;

  /** A view of this object. */
  protected Fluent(ObjectNode node) {
    this.node = requireNonNull(node, "node");
  }

  /** The same kind of view of another object. */
  protected abstract SELF with(ObjectNode changed);

  /** A copy in which the end of the path has this value. */
  protected final SELF set(Path path, NodeValue value) {
    return with(node.with(path, value.node()));
  }

  /** A copy with these values appended to the list at the end of the path. */
  protected final SELF append(Path path, List<? extends NodeValue> values) {
    return with(node.plus(path, values));
  }

  @Override
  public final ObjectNode node() {
    return node;
  }

  /**
   * This value after a preset, which is a function that sets what several definitions share: {@code
   * .apply(House::defaults)}.
   */
  public final SELF apply(UnaryOperator<SELF> preset) {
    return requireNonNull(
        requireNonNull(preset, "preset").apply(with(node)), "result of the preset");
  }

  /**
   * Sets a property that Belfry does not know yet, past all typed methods. Each use is reported as
   * the finding {@code schema.unchecked-property}.
   *
   * @param path names separated by dots, from this object down
   * @param value what to write there
   * @throws IllegalArgumentException when a name of the path is empty
   */
  public final SELF unchecked(String path, NodeValue value) {
    ObjectNode changed =
        node.with(Path.parse(requireNonNull(path, "path")), requireNonNull(value, "value").node());
    return with(changed.withNotes(changed.notes().plus(new Notes.Unchecked(path, Origin.here()))));
  }

  /**
   * Accepts the warnings and notes with this code on this object; errors cannot be accepted.
   *
   * @param code the code that the finding is printed with
   * @param reason why it is fine here, for the next reader
   * @throws IllegalArgumentException when the reason is blank
   */
  public final SELF allow(String code, String reason) {
    return allow(Notes.Allowance.of(code, reason));
  }

  /**
   * Accepts the warnings and notes with this code on this object for a time; errors cannot be
   * accepted.
   *
   * @param code the code that the finding is printed with
   * @param reason why it is fine here, for the next reader
   * @param lastDay after this day, by UTC, each run reports {@code checks.allowance-is-over}
   * @throws IllegalArgumentException when the reason is blank
   */
  public final SELF allow(String code, String reason, LocalDate lastDay) {
    return allow(Notes.Allowance.of(code, reason).until(lastDay));
  }

  private SELF allow(Notes.Allowance allowance) {
    return with(node.withNotes(node.notes().plus(allowance)));
  }

  @Override
  public final boolean equals(Object other) {
    return other != null && other.getClass() == getClass() && ((Fluent<?>) other).node.equals(node);
  }

  @Override
  public final int hashCode() {
    return node.hashCode();
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + node;
  }
}
