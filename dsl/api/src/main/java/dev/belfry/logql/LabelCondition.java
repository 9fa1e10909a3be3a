package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;

/** A condition on the labels of a line: {@code field(LEVEL).is("error").or(...)}. */
public final class LabelCondition {
  private final LabelFilter filter;

  LabelCondition(LabelFilter filter) {
    this.filter = filter;
  }

  static LabelCondition of(Matcher matcher) {
    return new LabelCondition(new LabelFilter.Matches(LabelMatcher.of(matcher), SourceRange.NONE));
  }

  /** The syntax tree, for code that looks into queries. */
  public LabelFilter filter() {
    return filter;
  }

  /** Both conditions. API name: {@code and}. */
  public LabelCondition and(LabelCondition other) {
    LabelFilter right = requireNonNull(other, "other").filter;
    return new LabelCondition(new LabelFilter.And(filter, right, SourceRange.NONE));
  }

  /** Either condition. API name: {@code or}. */
  public LabelCondition or(LabelCondition other) {
    LabelFilter right = requireNonNull(other, "other").filter;
    return new LabelCondition(new LabelFilter.Or(filter, right, SourceRange.NONE));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LabelCondition that && filter.equals(that.filter);
  }

  @Override
  public int hashCode() {
    return filter.hashCode();
  }

  /** The condition as LogQL writes it. */
  @Override
  public String toString() {
    return LinePrinter.print(filter);
  }
}
