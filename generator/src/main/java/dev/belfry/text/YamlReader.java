package dev.belfry.text;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Builds documents from what the YAML engine composes. */
final class YamlReader {
  /** The usual limit of 3 million is less than the rules and dashboards of one large cluster. */
  private static final int MOST_CHARACTERS = 61024 * 1024;

  /** More than anybody writes with aliases, and walked through in a second. */
  private static final int MOST_REPEATED = 1024 * 1024;

  static final int DEEPEST = 500;
  static final String TOO_DEEP = "expected at most " + DEEPEST + " levels, got more";

  /** As JSON's reader has it: more digits say nothing, and take long to read. */
  private static final int LONGEST_NUMBER = 1000;

  /** The engine copies what it holds each time this much is read, so that long lines take long. */
  private static final int MOST_AT_ONCE = 1 << 20;

  private static final String MERGE = "<<";

  /** What anchors stand for: converted once, however often it is used. */
  private final Map<org.snakeyaml.engine.v2.nodes.Node, Anchored> anchored =
      new IdentityHashMap<>();

  private int depth;
  private boolean merging;

  /** A value for each, and the characters of its texts, also where aliases repeat them. */
  private long size;

  /** What of that is repeated by aliases. */
  private long repeated;

  /**
   * What an anchor stands for.
   *
   * @param value the value
   * @param size how much it is, when it is written out
   */
  private record Anchored(Node value, long size) {}

  private YamlReader() {}

  /** The core schema as YAML 1.2 defines it; the engine's own has the merge key of YAML 1.1 too. */
  private static final class WithoutMerge extends CoreSchema {
    private final ScalarResolver resolver = new CoreScalarResolver(false);

    @Override
    public ScalarResolver getScalarResolver() {
      return resolver;
    }
  }

  /** Gives each document on before the next one is read. */
  static void each(String text, Spot whole, Consumer<? super Node> use) {
    read(
        text,
        roots -> {
          roots.forEach(root -> use.accept(new YamlReader().node(root, whole, "")));
          return null;
        });
  }

  /** What is made of the roots of a text, unless it is no YAML. */
  static <T> T read(
      String text, Function<Iterable<org.snakeyaml.engine.v2.nodes.Node>, ? extends T> use) {
    try {
      return use.apply(new Compose(settings(text.length())).composeAllFromString(text));
    } catch (MarkedYamlEngineException e) {
      throw at(e.getProblemMark().or(e::getContextMark), e.getProblem());
    } catch (YamlVersionException e) {
      throw at(Optional.empty(), "expected YAML 1, got another version");
    } catch (ReaderException e) {
      throw atPlace(text, e);
    } catch (YamlEngineException e) {
      throw at(Optional.empty(), e.getMessage());
    } catch (StackOverflowError e) {
      // The engine composes by recursion and has no limit of its own.
      throw at(Optional.empty(), TOO_DEEP);
    }
  }

  private static LoadSettings settings(int length) {
    return LoadSettings.builder()
        .setSchema(new WithoutMerge())
        .setAllowNonScalarKeys(true)
        .setCodePointLimit(MOST_CHARACTERS)
        .setMaxAliasesForCollections(Integer.MAX_VALUE)
        .setBufferSize(Math.max(1024, Math.min(length, MOST_AT_ONCE)))
        .build();
  }

  static ReadException at(Optional<Mark> mark, String problem) {
    return new ReadException(
        problem,
        mark.map(m -> m.getLine() + 1).orElse(0),
        mark.map(m -> m.getColumn() + 1).orElse(0));
  }

  private static ReadException atPlace(String text, ReaderException e) {
    String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    String code = Integer.toHexString(e.getCodePoint());
    return new ReadException("expected printable text, got the character 0x" + code, line, column);
  }

  /** A value; objects in it stand at this step from the spot. */
  private Node node(org.snakeyaml.engine.v2.nodes.Node from, Spot around, String step) {
    if (from.isRecursive()) {
      throw at(from.getStartMark(), "expected a tree, got an alias inside what it stands for");
    }
    if (from.getAnchor().isEmpty()) {
      return convert(from, around, step);
    }
    Anchored known = anchored.get(from);
    if (known == null) {
      long before = size;
      known = new Anchored(convert(from, around, step), size - before);
      anchored.put(from, known);
    } else {
      grow(known.size(), true, from);
    }
    return known.value();
  }

  /** A value, or the characters of a text; those that are written once cannot be too many. */
  private void grow(long more, boolean again, org.snakeyaml.engine.v2.nodes.Node from) {
    size += more;
    repeated += again ? more : 0;
    if (repeated > MOST_REPEATED) {
      throw at(
          from.getStartMark(), "expected aliases for at most 1 Mi characters in all, got more");
    }
  }

  private Node convert(org.snakeyaml.engine.v2.nodes.Node from, Spot around, String step) {
    if (++depth > DEEPEST) {
      throw at(from.getStartMark(), TOO_DEEP);
    }
    grow(1, merging, from);
    Node node;
    if (from instanceof MappingNode mapping && from.getTag().equals(Tag.MAP)) {
      node = object(mapping, inside(around, step, from));
    } else if (from instanceof SequenceNode sequence && from.getTag().equals(Tag.SEQ)) {
      node = array(sequence, around, step);
    } else if (from instanceof ScalarNode scalar) {
      node = scalar(scalar);
    } else {
      throw unknownTag(from);
    }
    depth--;
    return node;
  }

  private static Spot inside(Spot around, String step, org.snakeyaml.engine.v2.nodes.Node from) {
    return from.getStartMark()
        .map(mark -> around.inside(step, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(around);
  }

  private ObjectNode object(MappingNode mapping, Spot here) {
    ObjectNode object = here.mark(Node.object());
    List<NodeTuple> merges = new ArrayList<>(0);
    for (NodeTuple entry : mapping.getValue()) {
      if (isMerge(entry.getKeyNode())) {
        merges.add(entry);
      } else {
        String name = name(entry.getKeyNode());
        if (object.get(name).isPresent()) {
          throw at(entry.getKeyNode().getStartMark(), "duplicate key `" + name + "`");
        }
        object = with(object, entry, here);
      }
    }
    boolean before = merging;
    merging = true;
    for (NodeTuple merge : merges) {
      object = merged(object, merge.getValueNode(), here);
    }
    merging = before;
    return object;
  }

  private ObjectNode with(ObjectNode object, NodeTuple entry, Spot here) {
    var key = entry.getKeyNode();
    if (object.size() == JsonReader.MOST_PROPERTIES) {
      throw at(key.getStartMark(), JsonReader.TOO_WIDE);
    }
    String name = name(key);
    var value = entry.getValueNode();
    value
        .getStartMark()
        .ifPresent(mark -> here.property(name, mark.getLine() + 1, mark.getColumn() + 1));
    return object.with(name, node(value, here, here.toProperty(name)));
  }

  private static boolean isMerge(org.snakeyaml.engine.v2.nodes.Node key) {
    return key instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && scalar.getValue().equals(MERGE);
  }

  /** The object with what another mapping, or each of a list of them, has and it has not. */
  private ObjectNode merged(ObjectNode object, org.snakeyaml.engine.v2.nodes.Node from, Spot here) {
    if (from.isRecursive()) {
      throw at(from.getStartMark(), "expected a tree, got an alias inside what it stands for");
    }
    if (++depth > DEEPEST) {
      throw at(from.getStartMark(), TOO_DEEP);
    }
    ObjectNode whole = object;
    if (from instanceof SequenceNode list) {
      for (var one : list.getValue()) {
        whole = merged(whole, one, here);
      }
    } else if (from instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        grow(1, true, from);
        whole = merged(whole, entry, here);
      }
    } else {
      throw notMerged(from);
    }
    depth--;
    return whole;
  }

  private static ReadException notMerged(org.snakeyaml.engine.v2.nodes.Node from) {
    String got = from instanceof ScalarNode scalar ? scalar.getValue() : "";
    return at(
        from.getStartMark(),
        "expected a mapping or a list of mappings behind `<<`, got `" + got + "`");
  }

  private ObjectNode merged(ObjectNode object, NodeTuple entry, Spot here) {
    if (isMerge(entry.getKeyNode())) {
      return merged(object, entry.getValueNode(), here);
    }
    return object.get(name(entry.getKeyNode())).isEmpty() ? with(object, entry, here) : object;
  }

  /** Every name is a text in the tree, so {@code 1: a} names its property {@code 1}. */
  private static String name(org.snakeyaml.engine.v2.nodes.Node key) {
    if (key instanceof ScalarNode scalar) {
      return checked(scalar);
    }
    throw at(key.getStartMark(), "expected a text as key, got a list or mapping");
  }

  /** An escape can stand for half a character, which no file can hold. */
  private static String checked(ScalarNode scalar) {
    try {
      Characters.of(scalar.getValue());
      return scalar.getValue();
    } catch (IllegalArgumentException e) {
      throw at(scalar.getStartMark(), e.getMessage());
    }
  }

  private Node array(SequenceNode sequence, Spot around, String step) {
    List<Node> items = new ArrayList<>(sequence.getValue().size());
    for (var item : sequence.getValue()) {
      items.add(node(item, around, around.toItem(step, items.size())));
    }
    return Node.array(items);
  }

  private Node scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    grow(text.length(), merging, scalar);
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.STR) || tag.equals(Tag.ENV_TAG)) {
      return Node.text(checked(scalar)); // The engine has a tag of its own for ${NAME}.
    }
    if (tag.equals(Tag.NULL)) {
      return Node.none();
    }
    if (tag.equals(Tag.BOOL)) {
      return Node.bool(text.equalsIgnoreCase("true"));
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(scalar);
    }
    throw unknownTag(scalar);
  }

  private static Node number(ScalarNode scalar) {
    if (scalar.getValue().length() > LONGEST_NUMBER) {
      throw at(scalar.getStartMark(), JsonReader.TOO_LONG);
    }
    try {
      return Numbers.integer(scalar.getValue());
    } catch (NumberFormatException e) {
      throw at(scalar.getStartMark(), "expected a finite number, got `" + scalar.getValue() + "`");
    }
  }

  private static ReadException unknownTag(org.snakeyaml.engine.v2.nodes.Node from) {
    return at(from.getStartMark(), "expected a value of JSON, got the tag " + from.getTag());
  }
}
