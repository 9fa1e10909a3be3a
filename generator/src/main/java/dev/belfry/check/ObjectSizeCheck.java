package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.text.Json;
import dev.belfry.text.Yaml;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Objects that a cluster or an operator refuses, because they say too much. */
final class ObjectSizeCheck implements Check {
  static final String REFUSED = "kubernetes.too-large";
  static final String APPLY = "kubernetes.too-large-to-apply";

  /** The texts of a ConfigMap together, without their names. */
  private static final int CONFIG_MAP = 1024 * 1024;

  /** The rules of an object as a file: the operator puts them into half of a ConfigMap. */
  private static final int RULES = 512 * 1024;

  /** A request to etcd, unless its owner allows more. */
  private static final int REQUEST = 1536 * 1024;

  /** All annotations; kubectl keeps the object that was applied in one of them. */
  private static final int ANNOTATIONS = 256 * 1024;

  private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

  /** An object whose texts are shorter than this by far is not written to be measured. */
  private static final int WORTH_MEASURING = ANNOTATIONS / 4;

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      if (document.isKubernetesObject() && roughly(document.root()) > WORTH_MEASURING) {
        check(document, report);
      }
    }
  }

  private static void check(Document document, Report report) {
    ObjectNode root = document.root();
    int object = bytes(Json.writeLine(root));
    if (document.isConfigMap() && data(root) > CONFIG_MAP) {
      String message = tooLarge("the texts of a ConfigMap", CONFIG_MAP, data(root));
      refuse(document, message, ofTexts(root), report);
    } else if (document.isPrometheusRule() && rules(root) > RULES) {
      String message = tooLarge("the rules of an object", RULES, rules(root));
      refuse(document, message, ofGroups(root), report);
    } else if (object > REQUEST) {
      String hint = "let it say less, or fetch what is large from somewhere else";
      refuse(document, tooLarge("an object", REQUEST, object), hint, report);
    } else if (object + bytes(LAST_APPLIED) > ANNOTATIONS) {
      report.note(
          APPLY,
          document.subject(),
          Place.of(root),
          "it has "
              + object
              + " bytes; `kubectl apply` repeats them in an annotation, and annotations have at"
              + " most "
              + ANNOTATIONS,
          "kubectl apply --server-side, in Argo CD the sync option ServerSideApply=true");
    }
  }

  private static String tooLarge(String what, int most, int bytes) {
    return "expected " + what + " in at most " + most + " bytes, got " + bytes;
  }

  private static void refuse(Document document, String message, String hint, Report report) {
    report.error(REFUSED, document.subject(), Place.of(document.root()), message, hint);
  }

  private static String ofTexts(ObjectNode root) {
    ObjectNode texts = root.object("data");
    if (texts.size() > 1) {
      return "spread its " + texts.size() + " texts over several ConfigMaps";
    }
    return "make two dashboards of it, or let Grafana read it as a file, or from an address";
  }

  private static String ofGroups(ObjectNode root) {
    List<Node> groups = root.object("spec").array("groups").items();
    ObjectNode largest =
        groups.stream()
            .map(ObjectNode.class::cast)
            .max(Comparator.comparingInt(ObjectSizeCheck::roughly))
            .orElseThrow();
    String name = "`" + RuleGroups.name(largest) + "`";
    return groups.size() > 1
        ? "spread its "
            + groups.size()
            + " groups over several objects; the largest group is "
            + name
        : "spread the rules of " + name + " over several groups, and these over several objects";
  }

  private static int data(ObjectNode root) {
    int[] sum = {0};
    root.object("data").forEach((name, text) -> sum[0] += bytes(text));
    root.object("binaryData").forEach((name, text) -> sum[0] += bytes(text) / 4 * 3);
    return sum[0];
  }

  private static int rules(ObjectNode root) {
    return bytes(Yaml.write(root.object("spec")));
  }

  private static int bytes(Node node) {
    return node instanceof StringNode text ? bytes(text.value()) : 0;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** How many characters names and texts have. */
  private static int roughly(Node node) {
    int sum = 0;
    if (node instanceof ArrayNode array) {
      for (Node item : array.items()) {
        sum += roughly(item);
      }
    } else if (node instanceof ObjectNode object) {
      for (int i = 0; i < object.size(); i++) {
        sum += object.name(i).length() + roughly(object.value(i));
      }
    } else if (node instanceof StringNode text) {
      sum = text.value().length();
    }
    return sum;
  }
}
