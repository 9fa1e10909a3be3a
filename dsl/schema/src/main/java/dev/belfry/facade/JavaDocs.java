package dev.belfry.facade;

import com.palantir.javapoet.CodeBlock;
import dev.belfry.facade.Facade.Doc;
import dev.belfry.facade.Facade.Kind;
import dev.belfry.facade.Facade.Property;
import dev.belfry.source.DocText;
import dev.belfry.source.Names;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of what is made from schemas. */
final class JavaDocs {
  /** What a number with a fraction has to be, as documents have no other. */
  private static final String FINITE = "a finite number";

  private JavaDocs() {}

  static CodeBlock ofType(Doc doc) {
    return DocText.lines(
        DocText.escape(doc.text()),
        doc.source().map(source -> "<p>Facts from: " + DocText.escape(source) + ".").orElse(""));
  }

  static CodeBlock ofProperty(Property property, Kind kind) {
    return ofProperty(property, DocText.escape(property.doc()), kind);
  }

  static CodeBlock ofSwitchedOff(Property property) {
    return ofProperty(
        property, "The opposite of {@link #" + property.name() + "()}.", new Facade.Flag());
  }

  private static CodeBlock ofProperty(Property property, String text, Kind kind) {
    List<String> facts = new ArrayList<>();
    facts.add("API name: " + DocText.code(property.wireName()) + ".");
    property.defaultText().ifPresent(value -> facts.add("Default: " + value + "."));
    property.since().ifPresent(version -> facts.add("Since Grafana " + version + "."));
    if (!limits(kind).isEmpty()) {
      facts.add(limits(kind));
    }
    return DocText.lines(text, "<p>" + String.join(" ", facts), failure(List.of(kind)));
  }

  /** What happens if one of these is not as its limits say; empty if all have none. */
  static String failure(List<Kind> kinds) {
    boolean canFail = kinds.stream().anyMatch(kind -> !limits(kind).isEmpty());
    return canFail
        ? "@throws IllegalArgumentException when "
            + (kinds.size() == 1 ? "the value" : "one of them")
            + " is not as said"
        : "";
  }

  /** What is accepted, as a sentence; empty if everything is. */
  static String limits(Kind kind) {
    String limits = accepted(kind);
    return limits.isEmpty() ? "" : Names.capital(limits) + ".";
  }

  private static String accepted(Kind kind) {
    if (kind instanceof Facade.Number number) {
      return number.bounded() ? range(number) : number.whole() ? "" : FINITE;
    }
    if (kind instanceof Facade.NumberText) {
      return FINITE;
    }
    if (kind instanceof Facade.Text text) {
      return text.expected()
          .map(DocText::escape)
          .or(() -> text.pattern().map(pattern -> "a text like " + DocText.code(pattern)))
          .orElse(text.filled() ? "not empty" : "");
    }
    if (kind instanceof Facade.Value value) {
      return value.aboveZero() ? "longer than 0s" : "";
    }
    if (kind instanceof Facade.ListOf list) {
      return each("each item: ", accepted(list.item()));
    }
    return kind instanceof Facade.MapOf map
        ? "names are not empty" + each(", each value: ", accepted(map.value()))
        : "";
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

  static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
