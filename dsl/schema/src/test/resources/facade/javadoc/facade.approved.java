// ---- example/bench/BenchFactories.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

/** The factories that the schemas give; the front door of this package inherits them. */
abstract class BenchFactories {
  BenchFactories() {}

  /**
   * A riddle with {@code code}, 1 &lt; 2 &amp; 3 &gt; 2, an &#64; and a *&#47; in it.
   *
   * @param answer What solves it: {@code a<b} or {@code x & y}, said in so many words that the
   *     line has to be broken somewhere. API name: {@code answer}. One or more of &lt;, &gt; and
   *     &amp;.
   * @throws IllegalArgumentException when the value is not as said
   */
  public static Riddle riddle(String answer) {
    return Riddle.of(answer);
  }
}

// ---- example/bench/Operator.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import dev.belfry.tree.Node;
import dev.belfry.tree.NodeValue;

/**
 * How it compares.
 *
 * <p>Facts from: Marks &amp; Sons &lt;marks&#64;example.org&gt;.
 */
public enum Operator implements NodeValue {
  /** Less, as in {@code 1 < 2}. API name: {@code <}. */
  BELOW("<"),

  /** API name: {@code @every}. */
  EVERY("@every"),

  /** API name: <code>{</code>. */
  OPEN("{");

  private final Node node;

  Operator(String value) {
    node = Node.text(value);
  }

  @Override
  public Node node() {
    return node;
  }
}

// ---- example/bench/Riddle.java
// Made from the JSON Schemas of belfry-schema. Change the schema, not this file.
package example.bench;

import static java.util.Objects.requireNonNull;

import dev.belfry.tree.Fluent;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.Path;
import dev.belfry.tree.Require;
import java.util.regex.Pattern;

/**
 * A riddle with {@code code}, 1 &lt; 2 &amp; 3 &gt; 2, an &#64; and a *&#47; in it.
 *
 * <p>Facts from: Marks &amp; Sons &lt;marks&#64;example.org&gt;.
 */
public final class Riddle extends Fluent<Riddle> {
  private static final Path ANSWER = Path.of(Key.of(0, "answer"));
  private static final Path TEMPLATE = Path.of(Key.of(1, "template"));
  private static final Path SCHEDULE = Path.of(Key.of(2, "schedule"));
  private static final Path OPEN = Path.of(Key.of(3, "open"));
  private static final Path SHARE = Path.of(Key.of(4, "share"));
  private static final Path TICK = Path.of(Key.of(5, "tick"));
  private static final Path OPERATOR = Path.of(Key.of(6, "operator"));
  private static final Pattern ANSWER_PATTERN = Pattern.compile("^[<>&]+$");
  private static final ObjectNode INITIAL = Node.object();

  Riddle(ObjectNode node) {
    super(node);
  }

  /** Starts a value at the line that is being run. */
  static Riddle of(String answer) {
    return new Riddle(INITIAL.startedHere()
        .with(ANSWER, Node.text(Require.match("answer", answer, ANSWER_PATTERN,
            "one or more of <, > and &"))));
  }

  @Override
  protected Riddle with(ObjectNode changed) {
    return new Riddle(changed);
  }

  /**
   * A text such as {@code {{label}}}, where <code>{</code> opens.
   *
   * <p>API name: {@code template}. Default: {@code "{{ \"a\" }}"}.
   */
  public Riddle template(String template) {
    return set(TEMPLATE, Node.text(requireNonNull(template, "template")));
  }

  /**
   * Every five minutes: <code>*&#47;5 * * * *</code>.
   *
   * <p>API name: {@code schedule}. Default: <code>"*&#47;5"</code>.
   */
  public Riddle schedule(String schedule) {
    return set(SCHEDULE, Node.text(requireNonNull(schedule, "schedule")));
  }

  /**
   * An opening brace, <code>{</code>.
   *
   * <p>API name: {@code open}. Default: <code>"{"</code>.
   */
  public Riddle open(String open) {
    return set(OPEN, Node.text(requireNonNull(open, "open")));
  }

  /**
   * A path such as C:&#92;users on $HOME.
   *
   * <p>API name: {@code share}. Default: {@code <none>}. Since Grafana 12.4.
   */
  public Riddle share(String share) {
    return set(SHARE, Node.text(requireNonNull(share, "share")));
  }

  /**
   * An odd ` back-tick.
   *
   * <p>API name: {@code tick}. Default: {@code "<b>"}.
   */
  public Riddle tick(String tick) {
    return set(TICK, Node.text(requireNonNull(tick, "tick")));
  }

  /**
   * How it compares.
   *
   * <p>API name: {@code operator}.
   */
  public Riddle operator(Operator operator) {
    return set(OPERATOR, requireNonNull(operator, "operator"));
  }
}
