package dev.belfry.facade;

import com.palantir.javapoet.CodeBlock;
import dev.belfry.facade.Facade.Doc;
import dev.belfry.facade.Facade.Kind;
import dev.belfry.facade.Facade.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of what is generated, broken into lines. */
final class JavaDocs {
  private static final int WIDTH = 94;
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

  private JavaDocs() {}

  static CodeBlock ofType(Doc doc) {
    return lines(
        escape(doc.text()),
        doc.source().map(source -> "<p>Facts from: " + escape(source) + ".").orElse(""));
  }

  static CodeBlock ofProperty(Property property, Kind kind) {
    return ofProperty(property, escape(property.doc()), kind);
  }

  static CodeBlock ofSwitchedOff(Property property) {
    return ofProperty(
        property, "The opposite of {@link #" + property.name() + "()}.", new Facade.Flag());
  }

  /** The line of a parameter, continued as formatters do. */
  static CodeBlock parameter(String name, String text) {
    return CodeBlock.of("$L\n", wrap("@param " + name + " " + text, "    "));
  }

  private static CodeBlock ofProperty(Property property, String text, Kind kind) {
    List<String> facts = new ArrayList<>();
    facts.add("API name: " + code(property.wireName()) + ".");
    property.defaultText().ifPresent(value -> facts.add("Default: " + value + "."));
    if (!limits(kind).isEmpty()) {
      facts.add(limits(kind));
    }
    return canFail(kind)
        ? lines(
            text,
            "<p>" + String.join(" ", facts),
            "@throws IllegalArgumentException when the value is not as said")
        : lines(text, "<p>" + String.join(" ", facts));
  }

  /** What is accepted, as a sentence; empty if everything is. */
  static String limits(Kind kind) {
    String limits = accepted(kind);
    return limits.isEmpty() ? "" : Names.capital(limits) + ".";
  }

  private static String accepted(Kind kind) {
    if (kind instanceof Facade.Number number) {
      return number.bounded() ? range(number) : "";
    }
    if (kind instanceof Facade.Text text) {
      return text.expected()
          .map(JavaDocs::escape)
          .or(() -> text.pattern().map(pattern -> "a text like " + code(pattern)))
          .orElse(text.filled() ? "not empty" : "");
    }
    if (kind instanceof Facade.ListOf list) {
      return each("each item: ", accepted(list.item()));
    }
    return kind instanceof Facade.MapOf map ? each("each value: ", accepted(map.value())) : "";
  }

  private static String each(String which, String accepted) {
    return accepted.isEmpty() ? "" : which + accepted;
  }

  private static String range(Facade.Number number) {
    if (number.most() == Double.POSITIVE_INFINITY) {
      return "at least " + plain(number.least());
    }
    return number.least() == Double.NEGATIVE_INFINITY
        ? "at most " + plain(number.most())
        : "from " + plain(number.least()) + " to " + plain(number.most());
  }

  private static boolean canFail(Kind kind) {
    return kind instanceof Facade.Number number && number.bounded()
        || kind instanceof Facade.Text text && (text.filled() || text.pattern().isPresent())
        || kind instanceof Facade.ListOf list && canFail(list.item())
        || kind instanceof Facade.MapOf;
  }

  static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** The text as Javadoc: back-ticks become code. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    int done = 0;
    for (Matcher code = CODE.matcher(text); code.find(); done = code.end()) {
      escaped.append(html(text.substring(done, code.start()))).append(code(code.group(1)));
    }
    return escaped.append(html(text.substring(done))).toString();
  }

  /** The text as code; what would end the inline tag or the comment too early stands in HTML. */
  static String code(String text) {
    boolean safe = balanced(text) && !text.contains("*/") && !text.contains("\\u");
    return safe ? "{@code " + text + "}" : "<code>" + html(text) + "</code>";
  }

  private static boolean balanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
    }
    return depth == 0;
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\u", "&#92;u");
  }

  /** The first paragraph, then the others, each broken to the width. */
  static CodeBlock lines(String... paragraphs) {
    CodeBlock.Builder doc = CodeBlock.builder();
    boolean first = true;
    for (String paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        doc.add(first ? "$L\n" : "\n$L\n", wrap(paragraph, ""));
        first = false;
      }
    }
    return doc.build();
  }

  /** An @ stays with the word before: at the start of a line it would start a tag. */
  private static String wrap(String text, String indent) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" (?!@)")) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        wrapped.append('\n').append(indent);
        column = indent.length();
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
