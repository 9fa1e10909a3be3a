package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.List;
import java.util.Set;

/** A stage that makes labels of parts of each line. */
public sealed interface ParserStage extends Stage {

  /**
   * A field that a parser makes a label of.
   *
   * @param label the name of the label
   * @param path where the field is in the line
   */
  record Extraction(String label, Text path) {
    /**
     * A field of this name or place.
     *
     * @throws IllegalArgumentException when Loki takes no label of this name
     */
    public Extraction {
      Names.requireLabel(requireNonNull(label, "label"));
      requireNonNull(path, "path");
    }
  }

  /**
   * Makes labels of the fields of a JSON line: {@code | json status="response.code"}.
   *
   * @param fields which fields; none means all
   * @param source where it was read
   */
  record Json(List<Extraction> fields, SourceRange source) implements ParserStage {
    /** The parser for these fields. */
    public Json {
      fields = List.copyOf(requireNonNull(fields, "fields"));
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").json(this);
    }
  }

  /** How the parser of logfmt treats lines. */
  enum LogfmtFlag {
    /** Stops at a pair that can't be read. */
    STRICT("--strict"),
    /** Makes labels of keys without a value too. */
    KEEP_EMPTY("--keep-empty");

    private final String symbol;

    LogfmtFlag(String symbol) {
      this.symbol = symbol;
    }

    /** The flag as LogQL writes it: {@code --strict}. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * Makes labels of pairs such as {@code level=info}: {@code | logfmt --strict level}.
   *
   * @param flags how lines are treated
   * @param fields which keys; none means all
   * @param source where it was read
   */
  record Logfmt(Set<LogfmtFlag> flags, List<Extraction> fields, SourceRange source)
      implements ParserStage {
    /** The parser for these keys. */
    public Logfmt {
      flags = Set.copyOf(requireNonNull(flags, "flags"));
      fields = List.copyOf(requireNonNull(fields, "fields"));
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").logfmt(this);
    }
  }

  /**
   * Makes labels of the named groups of a regular expression: {@code | regexp "(?P<verb>\\w+)"}.
   *
   * @param regex an RE2 expression with at least one named group
   * @param source where it was read
   */
  record Regexp(Text regex, SourceRange source) implements ParserStage {
    /**
     * The parser of this expression.
     *
     * @throws IllegalArgumentException when it is none, or has no group with a name
     */
    public Regexp {
      Patterns.requireGroups(requireNonNull(regex, "regex"));
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").regexp(this);
    }
  }

  /**
   * Makes labels of the named parts of a pattern: {@code | pattern "<ip> - <_>"}.
   *
   * @param pattern text with at least one named part
   * @param source where it was read
   */
  record Pattern(Text pattern, SourceRange source) implements ParserStage {
    /**
     * The parser of this pattern.
     *
     * @throws IllegalArgumentException when no part has a name, a name comes twice, or two parts
     *     touch
     */
    public Pattern {
      Patterns.requireCaptures(requireNonNull(pattern, "pattern"));
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").pattern(this);
    }
  }

  /**
   * Takes apart lines that the agent has packed: {@code | unpack}.
   *
   * @param source where it was read
   */
  record Unpack(SourceRange source) implements ParserStage {
    /** The parser of packed lines. */
    public Unpack {
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").unpack(this);
    }
  }
}
