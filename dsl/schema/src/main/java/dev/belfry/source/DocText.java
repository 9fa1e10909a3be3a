package dev.belfry.source;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as Javadoc, broken into lines. */
public final class DocText {
  private static final int WIDTH = 94;
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

  private DocText() {}

  /** The line of a parameter, continued as formatters do. */
  public static CodeBlock parameter(String name, String text) {
    return CodeBlock.of("$L\n", wrap("@param " + name + " " + text, "    ", WIDTH));
  }

  /** The text as Javadoc: back-ticks become code. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    int done = 0;
    for (Matcher code = CODE.matcher(text); code.find(); done = code.end()) {
      escaped.append(html(text.substring(done, code.start()))).append(code(code.group(1)));
    }
    return escaped.append(html(text.substring(done))).toString();
  }

  /** The text as code; what would end the inline tag or the comment too early stands in HTML. */
  public static String code(String text) {
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

  /** The first paragraph, then the others, each broken to the width, for members of a class. */
  public static CodeBlock lines(String... paragraphs) {
    return lines(WIDTH, paragraphs);
  }

  /** The same for members of a class that is itself a member of another. */
  public static CodeBlock nestedLines(String... paragraphs) {
    return lines(WIDTH - 2, paragraphs);
  }

  private static CodeBlock lines(int width, String... paragraphs) {
    CodeBlock.Builder doc = CodeBlock.builder();
    boolean first = true;
    for (String paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        doc.add(first ? "$L\n" : "\n$L\n", wrap(paragraph, "", width));
        first = false;
      }
    }
    return doc.build();
  }

  /** An @ stays with the word before: at the start of a line it would start a tag. */
  private static String wrap(String text, String indent, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" (?!@)")) {
      if (column > 0 && column + 1 + word.length() > width) {
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
