package dev.belfry.logql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which labels an aggregation keeps and by which an operator matches. */
final class ModifierReader {
  private final Tokens tokens;

  ModifierReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code by (...)} or {@code without (...)}, if one is next. */
  Optional<Grouping> grouping() {
    for (Grouping.Mode mode : Grouping.Mode.values()) {
      if (tokens.takeWord(mode.symbol())) {
        return Optional.of(new Grouping(mode, labels()));
      }
    }
    return Optional.empty();
  }

  /** What stands between an operator and its right side. */
  VectorMatching matching() {
    for (VectorMatching.Mode mode : VectorMatching.Mode.values()) {
      if (tokens.takeWord(mode.symbol())) {
        return grouped(mode, labels());
      }
    }
    return VectorMatching.DEFAULT;
  }

  /** The list behind a group may be left out, unless a parenthesis follows. */
  private VectorMatching grouped(VectorMatching.Mode mode, List<String> labels) {
    for (VectorMatching.Group group :
        List.of(VectorMatching.Group.LEFT, VectorMatching.Group.RIGHT)) {
      if (tokens.takeWord(group.symbol())) {
        List<String> included = tokens.peek().isSymbol("(") ? labels() : List.of();
        return new VectorMatching(mode, labels, group, included);
      }
    }
    return new VectorMatching(mode, labels, VectorMatching.Group.NONE, List.of());
  }

  private List<String> labels() {
    tokens.expect("(");
    List<String> labels = new ArrayList<>();
    if (tokens.take(")")) {
      return labels;
    }
    do {
      labels.add(tokens.name("the name of a label"));
    } while (tokens.take(","));
    if (!tokens.take(")")) {
      throw tokens.unexpected("`,` or `)`");
    }
    return labels;
  }
}
