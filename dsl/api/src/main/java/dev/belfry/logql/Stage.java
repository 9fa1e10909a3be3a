package dev.belfry.logql;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Matcher;
import dev.belfry.common.SourceRange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A step of a log query behind its selector: a filter, a parser, or a change of the line. */
public sealed interface Stage
    permits LineFilter,
        ParserStage,
        Stage.Where,
        Stage.LineFormat,
        Stage.LabelFormat,
        Stage.Decolorize,
        Stage.Drop,
        Stage.Keep {

  /** Where it was read. */
  SourceRange source();

  /** Calls the method of the visitor that fits this kind of stage. */
  <R> R accept(StageVisitor<R> visitor);

  /**
   * Keeps lines by their labels: {@code | level="error"}.
   *
   * @param filter what is asked of a line
   * @param source where it was read
   */
  record Where(LabelFilter filter, SourceRange source) implements Stage {
    /** A filter of labels. */
    public Where {
      requireNonNull(filter, "filter");
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").where(this);
    }
  }

  /**
   * Writes each line anew: {@code | line_format "{{.level}}"}.
   *
   * @param template a Go template over the labels
   * @param source where it was read
   */
  record LineFormat(Text template, SourceRange source) implements Stage {
    /**
     * Lines of this template.
     *
     * @throws IllegalArgumentException when an action of the template is never closed
     */
    public LineFormat {
      Patterns.requireTemplate("line_format", requireNonNull(template, "template"));
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").lineFormat(this);
    }
  }

  /** A new value of a label. */
  sealed interface Assignment {

    /** The name of the label that gets the value. */
    String label();
  }

  /**
   * Takes the value of another label, which goes: {@code new=old}.
   *
   * @param label the new name
   * @param old the old name
   */
  record Renaming(String label, String old) implements Assignment {
    /**
     * A new name for a label.
     *
     * @throws IllegalArgumentException when Loki takes no label of one of the names
     */
    public Renaming {
      Names.requireLabel(requireNonNull(label, "label"));
      Names.requireLabel(requireNonNull(old, "old"));
    }
  }

  /**
   * Takes what a template gives: {@code name="{{.a}}-{{.b}}"}.
   *
   * @param label the name of the label
   * @param template a Go template over the labels
   */
  record Templated(String label, Text template) implements Assignment {
    /**
     * A value by a template.
     *
     * @throws IllegalArgumentException when Loki takes no label of this name, or when an action of
     *     the template is never closed
     */
    public Templated {
      Names.requireLabel(requireNonNull(label, "label"));
      Patterns.requireTemplate("label_format", requireNonNull(template, "template"));
    }
  }

  /**
   * Renames labels and gives them new values: {@code | label_format a=b,c="{{.d}}"}.
   *
   * @param assignments the new values
   * @param source where it was read
   */
  record LabelFormat(List<Assignment> assignments, SourceRange source) implements Stage {
    /**
     * New values of labels.
     *
     * @throws IllegalArgumentException when there is none, or a label gets two
     */
    public LabelFormat {
      assignments = List.copyOf(requireNonNull(assignments, "assignments"));
      requireNonNull(source, "source");
      if (assignments.isEmpty()) {
        throw new IllegalArgumentException("label_format: expected a label, got none");
      }
      Set<String> names = new HashSet<>();
      for (Assignment assignment : assignments) {
        if (!names.add(assignment.label())) {
          throw new IllegalArgumentException(
              "label_format: expected each label once, got `" + assignment.label() + "` twice");
        }
      }
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").labelFormat(this);
    }
  }

  /**
   * Takes colors out of lines: {@code | decolorize}.
   *
   * @param source where it was read
   */
  record Decolorize(SourceRange source) implements Stage {
    /** The stage without colors. */
    public Decolorize {
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").decolorize(this);
    }
  }

  /**
   * A label to drop or keep, whatever its value or only for some values.
   *
   * @param label the name of the label
   * @param matcher what its value has to be, or empty when any does
   */
  record Chosen(String label, Optional<LabelMatcher> matcher) {
    /**
     * A label of this name.
     *
     * @throws IllegalArgumentException when Loki takes no label of this name, or when the matcher
     *     is about another
     */
    public Chosen {
      Names.requireLabel(requireNonNull(label, "label"));
      requireNonNull(matcher, "matcher");
      if (matcher.isPresent() && !matcher.get().label().equals(label)) {
        throw new IllegalArgumentException(
            "label: expected a matcher for `" + label + "`, got `" + matcher.get().label() + "`");
      }
    }

    static Chosen of(Matcher matcher) {
      LabelMatcher own = LabelMatcher.of(matcher);
      return new Chosen(own.label(), Optional.of(own));
    }
  }

  /**
   * Removes labels: {@code | drop level, method="GET"}.
   *
   * @param labels which ones
   * @param source where it was read
   */
  record Drop(List<Chosen> labels, SourceRange source) implements Stage {
    /**
     * The stage without these labels.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Drop {
      labels = List.copyOf(requireNonNull(labels, "labels"));
      requireNonNull(source, "source");
      if (labels.isEmpty()) {
        throw new IllegalArgumentException("drop: expected a label, got none");
      }
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").drop(this);
    }
  }

  /**
   * Removes all other labels: {@code | keep level, method="GET"}.
   *
   * @param labels which ones stay
   * @param source where it was read
   */
  record Keep(List<Chosen> labels, SourceRange source) implements Stage {
    /**
     * The stage with these labels alone.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Keep {
      labels = List.copyOf(requireNonNull(labels, "labels"));
      requireNonNull(source, "source");
      if (labels.isEmpty()) {
        throw new IllegalArgumentException("keep: expected a label, got none");
      }
    }

    @Override
    public <R> R accept(StageVisitor<R> visitor) {
      return requireNonNull(visitor, "visitor").keep(this);
    }
  }
}
