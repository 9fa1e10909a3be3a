package dev.belfry.facade;

import com.palantir.javapoet.CodeBlock;
import dev.belfry.facade.Facade.Doc;
import dev.belfry.facade.Facade.Kind;
import dev.belfry.facade.Facade.Property;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of what is generated, broken into lines. */
final class JavaDocs {
  private static final int WIDTH = 94;

  private JavaDocs() {}

  static CodeBlock ofType(Doc doc) {
    return lines(escape(doc.text()), doc.source().map(source -> "<p>Facts from: " + escape(source) + ".").orElse(""));
  }

  static CodeBlock ofProperty(Property property) {
    return ofProperty(property, escape(property.doc()), property.kinds().stream().anyMatch(JavaDocs::canFail));
  }

  static CodeBlock ofSwitchedOff(Property property) {
    return ofProperty(property, "The opposite of {@link #" + property.name() + "()}.", false);
  }

  private static CodeBlock ofProperty(Property property, String text, boolean canFail) {
    List<String> facts = new ArrayList<>();
    facts.add("API name: {@code " + property.wireName() + "}.");
    property.defaultText().ifPresent(value -> facts.add("Default: " + value + "."));
    property.kinds().stream().map(JavaDocs::limits).filter(limit -> !limit.isEmpty()).forEach(facts::add);
    return canFail
        ? lines(text, "<p>" + String.join(" ", facts), "@throws IllegalArgumentException when the value is not as said")
        : lines(text, "<p>" + String.join(" ", facts));
  }

  static String limits(Kind kind) {
    if (kind instanceof Facade.Number number && number.bounded()) {
      return number.most() == Double.POSITIVE_INFINITY
          ? "At least " + plain(number.least()) + "."
          : "From " + plain(number.least()) + " to " + plain(number.most()) + ".";
    }
    if (kind instanceof Facade.Text text) {
      return text.expected().map(expected -> escape(Names.capital(expected)) + ".").orElse(text.filled() ? "Not empty." : "");
    }
    if (kind instanceof Facade.ListOf list) {
      return limits(list.item());
    }
    return "";
  }

  private static boolean canFail(Kind kind) {
    return kind instanceof Facade.Number number && number.bounded()
        || kind instanceof Facade.Text text && (text.filled() || text.pattern().isPresent())
        || kind instanceof Facade.ListOf list && canFail(list.item());
  }

  static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** The text as Javadoc: back-ticks become code. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("`([^`]*)`", "{@code $1}");
  }

  /** The first paragraph, then the others, each broken to the width. */
  static CodeBlock lines(String... paragraphs) {
    CodeBlock.Builder doc = CodeBlock.builder();
    boolean first = true;
    for (String paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        doc.add(first ? "$L\n" : "\n$L\n", wrap(paragraph));
        first = false;
      }
    }
    return doc.build();
  }

  private static String wrap(String text) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        wrapped.append('\n');
        column = 0;
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
