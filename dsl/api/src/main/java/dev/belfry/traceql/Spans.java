package dev.belfry.traceql;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Spans to look for, alone or by their place among others; a query as it stands. */
public final class Spans extends TracePipeline {
  Spans(Selection selection) {
    super(selection, List.of());
  }

  /** Spans of both kinds, in traces that have both. API name: {@code &&}. */
  public Spans and(Spans other) {
    return joined("&&", other);
  }

  /** Spans of either kind. API name: {@code ||}. */
  public Spans or(Spans other) {
    return joined("||", other);
  }

  /** The other spans that stand directly below one of these. API name: {@code >}. */
  public Spans child(Spans other) {
    return joined(">", other);
  }

  /** The other spans that stand anywhere below one of these. API name: {@code >>}. */
  public Spans descendant(Spans other) {
    return joined(">>", other);
  }

  /** The other spans that stand directly above one of these. API name: {@code <}. */
  public Spans parent(Spans other) {
    return joined("<", other);
  }

  /** The other spans that stand anywhere above one of these. API name: {@code <<}. */
  public Spans ancestor(Spans other) {
    return joined("<<", other);
  }

  /** The other spans that stand beside one of these, below the same parent. API name: {@code ~}. */
  public Spans sibling(Spans other) {
    return joined("~", other);
  }

  /** The other spans that do not stand directly below one of these. API name: {@code !>}. */
  public Spans notChild(Spans other) {
    return joined("!>", other);
  }

  /** The other spans that do not stand anywhere below one of these. API name: {@code !>>}. */
  public Spans notDescendant(Spans other) {
    return joined("!>>", other);
  }

  /** The other spans that do not stand directly above one of these. API name: {@code !<}. */
  public Spans notParent(Spans other) {
    return joined("!<", other);
  }

  /** The other spans that do not stand anywhere above one of these. API name: {@code !<<}. */
  public Spans notAncestor(Spans other) {
    return joined("!<<", other);
  }

  /**
   * The other spans that do not stand beside one of these, below the same parent. API name: {@code
   * !~}.
   */
  public Spans notSibling(Spans other) {
    return joined("!~", other);
  }

  /**
   * These spans, and the other ones that stand directly below one of these. API name: {@code &>}.
   */
  public Spans andChild(Spans other) {
    return joined("&>", other);
  }

  /**
   * These spans, and the other ones that stand anywhere below one of these. API name: {@code &>>}.
   */
  public Spans andDescendant(Spans other) {
    return joined("&>>", other);
  }

  /**
   * These spans, and the other ones that stand directly above one of these. API name: {@code &<}.
   */
  public Spans andParent(Spans other) {
    return joined("&<", other);
  }

  /**
   * These spans, and the other ones that stand anywhere above one of these. API name: {@code &<<}.
   */
  public Spans andAncestor(Spans other) {
    return joined("&<<", other);
  }

  /**
   * These spans, and the other ones that stand beside one of these, below the same parent. API
   * name: {@code &~}.
   */
  public Spans andSibling(Spans other) {
    return joined("&~", other);
  }

  private Spans joined(String operator, Spans other) {
    return new Spans(
        new Selection.Joined(selection(), operator, requireNonNull(other, "other").selection()));
  }
}
