package dev.belfry.template;

import static java.util.Objects.requireNonNull;

import dev.belfry.template.TemplateToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A label or annotation of Prometheus as Grafana's own alerting fills it in. Grafana has the same
 * functions and labels, but what Prometheus calls the value is that of a query there, told by its
 * letters.
 *
 * @param text the text for Grafana
 * @param lost what it names and Grafana does not have, or has for something else
 */
public record GrafanaTemplate(String text, List<String> lost) {
  private static final Set<String> CHANGE_THE_DOT = Set.of("with", "range", "block", "define");
  private static final Set<String> OPEN_A_BLOCK = Set.of("if", "with", "range", "block", "define");

  /** Grafana's {@code query} finds nothing, and its links take another argument. */
  private static final Set<String> LOST =
      Set.of(
          "query",
          "graphLink",
          "tableLink",
          "$externalLabels",
          "$externalURL",
          ".ExternalLabels",
          ".ExternalURL");

  /** A text of its parts. */
  public GrafanaTemplate {
    requireNonNull(text, "text");
    lost = List.copyOf(requireNonNull(lost, "lost"));
  }

  /**
   * The text for Grafana. What can't be read as a template stays as it is.
   *
   * @param text the text for Prometheus
   * @param query the letters of the query whose value is meant
   */
  public static GrafanaTemplate of(String text, String query) {
    requireNonNull(query, "query");
    try {
      return rewritten(text, TemplateLexer.tokens(requireNonNull(text, "text")), query);
    } catch (TemplateException e) {
      return new GrafanaTemplate(text, List.of());
    }
  }

  private static GrafanaTemplate rewritten(String text, List<TemplateToken> tokens, String query) {
    Map<String, String> instead =
        Map.of(
            "$value", "$values." + query + ".Value",
            ".Value", ".Values." + query + ".Value");
    StringBuilder out = new StringBuilder();
    List<String> lost = new ArrayList<>();
    Deque<Boolean> dots = new ArrayDeque<>();
    int from = 0;
    TemplateToken before = new TemplateToken(Kind.WORDS, "", 0);
    for (TemplateToken token : tokens) {
      if (token.is(Kind.KEYWORD)) {
        follow(token.text(), dots);
      } else if (isName(token) && (!token.is(Kind.FIELD) || isOfTheData(before, dots))) {
        if (LOST.contains(token.text())) {
          lost.add(token.text());
        }
        if (instead.containsKey(token.text())) {
          out.append(text, from, token.from()).append(instead.get(token.text()));
          from = token.source().to();
        }
      }
      before = token;
    }
    return new GrafanaTemplate(out.append(text.substring(from)).toString(), lost);
  }

  private static boolean isName(TemplateToken token) {
    return token.is(Kind.VARIABLE) || token.is(Kind.NAME) || token.is(Kind.FIELD);
  }

  private static void follow(String keyword, Deque<Boolean> dots) {
    if (OPEN_A_BLOCK.contains(keyword)) {
      dots.push(CHANGE_THE_DOT.contains(keyword));
    } else if (keyword.equals("end") && !dots.isEmpty()) {
      dots.pop();
    }
  }

  /** Whether a field is one of the data of the rule, and not of something else. */
  private static boolean isOfTheData(TemplateToken before, Deque<Boolean> dots) {
    if (before.is(Kind.VARIABLE)) {
      return before.text().equals("$");
    }
    boolean behindAnother = before.is(Kind.FIELD) || before.is(Kind.RIGHT_BRACKET);
    return !behindAnother && !dots.contains(true);
  }
}
