package dev.belfry.template;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.SourceRange;
import java.util.List;

/** A value in a pipeline, or the function that makes one. */
public sealed interface Argument {

  /** Where it stood. */
  SourceRange source();

  /**
   * What the template is about at this place: {@code .}.
   *
   * @param source where it stood
   */
  record Dot(SourceRange source) implements Argument {
    /** The dot at a place. */
    public Dot {
      requireNonNull(source, "source");
    }
  }

  /**
   * Fields of the dot: {@code .Labels.job}.
   *
   * @param names the names, the outer one first
   * @param source where it stood
   */
  record Field(List<String> names, SourceRange source) implements Argument {
    /** Fields of these names. */
    public Field {
      names = List.copyOf(names);
      requireNonNull(source, "source");
    }
  }

  /**
   * A variable, and fields of it: {@code $labels.job}.
   *
   * @param name its name with the dollar
   * @param fields the names behind it, the outer one first
   * @param source where it stood
   */
  record Variable(String name, List<String> fields, SourceRange source) implements Argument {
    /** A variable of this name. */
    public Variable {
      requireNonNull(name, "name");
      fields = List.copyOf(fields);
      requireNonNull(source, "source");
    }
  }

  /**
   * A function: {@code humanize}.
   *
   * @param name its name
   * @param source where it stood
   */
  record Function(String name, SourceRange source) implements Argument {
    /** A function of this name. */
    public Function {
      requireNonNull(name, "name");
      requireNonNull(source, "source");
    }
  }

  /**
   * A pipeline in brackets, and fields of its result: {@code (index .Alerts 0).Labels}.
   *
   * @param pipeline what stands in the brackets
   * @param fields the names behind it, the outer one first
   * @param source where it stood
   */
  record Nested(Pipeline pipeline, List<String> fields, SourceRange source) implements Argument {
    /** A pipeline in brackets. */
    public Nested {
      requireNonNull(pipeline, "pipeline");
      fields = List.copyOf(fields);
      requireNonNull(source, "source");
    }
  }

  /**
   * A text in quotes or back-ticks.
   *
   * @param value what it says
   * @param source where it stood
   */
  record Text(String value, SourceRange source) implements Argument {
    /** A text. */
    public Text {
      requireNonNull(value, "value");
      requireNonNull(source, "source");
    }
  }

  /**
   * A number, or a character in single quotes, which is one for Go.
   *
   * @param text as it is written
   * @param source where it stood
   */
  record Number(String text, SourceRange source) implements Argument {
    /** A number. */
    public Number {
      requireNonNull(text, "text");
      requireNonNull(source, "source");
    }

    /** Whether Go takes it for a whole number: {@code 5}, but not {@code 5.0}. */
    public boolean isWhole() {
      boolean hexadecimal = text.contains("x") || text.contains("X");
      return text.startsWith("'")
          || !text.contains(".")
              && !text.endsWith("i")
              && !(hexadecimal ? text.matches(".*[pP].*") : text.matches(".*[eE].*"));
    }
  }

  /**
   * {@code true} or {@code false}.
   *
   * @param value which one
   * @param source where it stood
   */
  record Bool(boolean value, SourceRange source) implements Argument {
    /** A truth value. */
    public Bool {
      requireNonNull(source, "source");
    }
  }

  /**
   * {@code nil}, which is only an argument, never printed.
   *
   * @param source where it stood
   */
  record Nil(SourceRange source) implements Argument {
    /** Nothing, at a place. */
    public Nil {
      requireNonNull(source, "source");
    }
  }
}
