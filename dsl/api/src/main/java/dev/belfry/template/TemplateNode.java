package dev.belfry.template;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.List;
import java.util.Optional;

/** A part of a template. Comments are no parts. */
public sealed interface TemplateNode {

  /** Where it stood. */
  SourceRange source();

  /**
   * Words that are printed as they are.
   *
   * @param text the words, without what trim markers take away
   * @param source where they stood
   */
  record Words(String text, SourceRange source) implements TemplateNode {
    /** Words of a text. */
    public Words {
      requireNonNull(text, "text");
      requireNonNull(source, "source");
    }
  }

  /**
   * What is worked out and printed: {@code {{ $value | humanize }}}. With variables on its left
   * nothing is printed.
   *
   * @param pipeline what is worked out
   * @param source where it stood
   */
  record Action(Pipeline pipeline, SourceRange source) implements TemplateNode {
    /** An action of a pipeline. */
    public Action {
      requireNonNull(pipeline, "pipeline");
      requireNonNull(source, "source");
    }
  }

  /** What decides between two bodies. */
  enum Decision {
    /** {@code if}: the first body when the value is not empty. */
    IF,
    /** {@code with}: the same, and the dot is the value in the first body. */
    WITH,
    /** {@code range}: the first body for each element, which is the dot there. */
    RANGE
  }

  /**
   * One of two bodies: {@code {{ if ... }} ... {{ else }} ... {{ end }}}.
   *
   * @param decision how the value decides
   * @param pipeline what is looked at
   * @param body printed when there is something
   * @param otherwise printed when there is nothing
   * @param source where the head stood
   */
  record Branch(
      Decision decision,
      Pipeline pipeline,
      List<TemplateNode> body,
      List<TemplateNode> otherwise,
      SourceRange source)
      implements TemplateNode {
    /** A branch of its parts. */
    public Branch {
      requireNonNull(decision, "decision");
      requireNonNull(pipeline, "pipeline");
      body = List.copyOf(body);
      otherwise = List.copyOf(otherwise);
      requireNonNull(source, "source");
    }
  }

  /**
   * Another template printed here: {@code {{ template "name" . }}}.
   *
   * @param name which one
   * @param data what its dot is; nothing if left out
   * @param source where it stood
   */
  record Inclusion(String name, Optional<Pipeline> data, SourceRange source)
      implements TemplateNode {
    /** An inclusion of a template. */
    public Inclusion {
      requireNonNull(name, "name");
      requireNonNull(data, "data");
      requireNonNull(source, "source");
    }
  }

  /**
   * A template with a name, printed where it is included: {@code {{ define "name" }} ... {{ end
   * }}}.
   *
   * @param name its name
   * @param body what it prints
   * @param source where the head stood
   */
  record Definition(String name, List<TemplateNode> body, SourceRange source)
      implements TemplateNode {
    /** A definition of a template. */
    public Definition {
      requireNonNull(name, "name");
      body = List.copyOf(body);
      requireNonNull(source, "source");
    }
  }

  /**
   * A template with a name that is printed at once: {@code {{ block "name" . }} ... {{ end }}}.
   *
   * @param name its name
   * @param data what its dot is
   * @param body what it prints
   * @param source where the head stood
   */
  record Block(String name, Pipeline data, List<TemplateNode> body, SourceRange source)
      implements TemplateNode {
    /** A block of its parts. */
    public Block {
      requireNonNull(name, "name");
      requireNonNull(data, "data");
      body = List.copyOf(body);
      requireNonNull(source, "source");
    }
  }

  /**
   * Leaves the loop around it, or this round of it: {@code {{ break }}}, {@code {{ continue }}}.
   *
   * @param wholeLoop whether no further round follows
   * @param source where it stood
   */
  record Leave(boolean wholeLoop, SourceRange source) implements TemplateNode {
    /** Leaves a loop. */
    public Leave {
      requireNonNull(source, "source");
    }
  }
}
