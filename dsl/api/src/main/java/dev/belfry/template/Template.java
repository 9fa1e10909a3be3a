package dev.belfry.template;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.List;
import java.util.Set;

/**
 * A template of Go's {@code text/template}, as annotations of alerts and texts of notifications
 * are.
 *
 * @param nodes its parts, in order
 * @param dialect who fills it in
 */
public record Template(List<TemplateNode> nodes, TemplateDialect dialect) {

  /** A template of its parts. */
  public Template {
    nodes = List.copyOf(nodes);
    requireNonNull(dialect, "dialect");
  }

  /**
   * Reads a template.
   *
   * @throws TemplateException when the text is none, or calls a function that the dialect does not
   *     have
   */
  public static Template parse(String text, TemplateDialect dialect) {
    requireNonNull(dialect, "dialect");
    return new Template(TemplateParser.parse(requireNonNull(text, "text"), dialect), dialect);
  }

  /** What can be told of it without filling it in. */
  public Review review() {
    return new TemplateReview(this).review();
  }

  /**
   * A name that a template uses.
   *
   * @param name the name
   * @param source where it stands
   */
  public record Use(String name, SourceRange source) {
    /** A use of a name. */
    public Use {
      requireNonNull(name, "name");
      requireNonNull(source, "source");
    }
  }

  /**
   * What can be told of a template without filling it in.
   *
   * @param problems what would fail
   * @param labels the labels of the alert that a template of a rule prints or looks at
   * @param inclusions the templates that it prints and does not define
   * @param givenAll the names of those to which it gives all its own data somewhere
   * @param queries the PromQL that a template of a rule asks for, where it is a constant text
   * @param usesValue whether a template of a rule prints or looks at the value
   */
  public record Review(
      List<TemplateProblem> problems,
      List<Use> labels,
      List<Use> inclusions,
      Set<String> givenAll,
      List<Use> queries,
      boolean usesValue) {
    /** A review of its parts. */
    public Review {
      problems = List.copyOf(problems);
      labels = List.copyOf(labels);
      inclusions = List.copyOf(inclusions);
      givenAll = Set.copyOf(givenAll);
      queries = List.copyOf(queries);
    }
  }
}
