package dev.belfry.text;

import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random documents whose texts lean towards what YAML readers trip over. */
final class Trees {
  /** Texts that some reader takes for something else when they stand bare. */
  static final List<String> TRICKY =
      List.of(
          "",
          " ",
          "  ",
          " x",
          "x ",
          "x  y",
          "1",
          "-1",
          "+1",
          "1.0",
          ".5",
          "5.",
          "1e3",
          "1E3",
          "1e+3",
          "-1.5e-3",
          "12e03",
          "0",
          "00",
          "007",
          "0o17",
          "017",
          "08",
          "0x1F",
          "0X1f",
          "0b11",
          "-0x1F",
          "0_x1F",
          "0_o7",
          "0_b1",
          "1_000",
          "1,000",
          "1:30",
          "10:00",
          "190:20:30",
          "190:20:30.15",
          "-1:30",
          "2024-01-01",
          "2024-1-1",
          "2024-01-01T00:00:00Z",
          "2024-01-01t00:00:00+01:00",
          "2024-01-01 00:00:00",
          "on",
          "On",
          "ON",
          "off",
          "OFF",
          "yes",
          "Yes",
          "no",
          "NO",
          "y",
          "Y",
          "n",
          "N",
          "true",
          "True",
          "TRUE",
          "false",
          "null",
          "Null",
          "NULL",
          "~",
          "nUlL",
          "tRue",
          ".inf",
          "-.inf",
          "+.INF",
          ".nan",
          ".NaN",
          "inf",
          "nan",
          "NaN",
          "Infinity",
          "0x",
          "1_",
          "_1",
          "_",
          "__",
          "=",
          "<<",
          "<",
          ">",
          "|",
          "|-",
          "-",
          "--",
          "---",
          "...",
          "--- x",
          "... x",
          "- ",
          "- x",
          "-x",
          "--flag=on",
          "? ",
          "?",
          "? x",
          "?x",
          ":",
          ": ",
          ": x",
          ":x",
          "a:",
          "a: b",
          "a:b",
          "a :b",
          "a : b",
          "#",
          "# x",
          "x #y",
          "x#y",
          "x # y",
          "&a",
          "*",
          "*a",
          "!",
          "!!str x",
          "!x",
          "%",
          "%YAML 1.2",
          "@",
          "@x",
          "`",
          "`x`",
          "{",
          "}",
          "[",
          "]",
          "{}",
          "[]",
          "{a: b}",
          "[a, b]",
          "a, b",
          ",",
          ", x",
          "'",
          "''",
          "\"",
          "\"\"",
          "'x'",
          "\"x\"",
          "it's",
          "\"it's\"",
          "\\",
          "\\n",
          "a\\b",
          "C:\\x",
          "a'b\"c",
          "\t",
          "\tx",
          "x\t",
          "x\ty",
          "\n",
          "\n\n",
          "\nx",
          "\n\nx",
          "x\n",
          "x\n\n",
          "x\n\n\n",
          "x\ny",
          "x\ny\n",
          "x\n\ny",
          "x\n y",
          " x\ny",
          "\n x\n",
          "\tx\ny",
          "\n\tx",
          "x\n\ty",
          "x \ny",
          "x\t\ny",
          "x\ny ",
          "x\n \ny",
          "x\n# y",
          "# x\ny",
          "x\n---\ny",
          "---\nx\n",
          "x\n...\n",
          "- x\n- y\n",
          "a: b\nc: d\n",
          "%x\ny\n",
          "\"x\ny\"",
          "x\r",
          "\r\n",
          "x\r\ny",
          "\u0000",
          "\u0007",
          "\u001b",
          "\u007f",
          "\u0080",
          "\u0085",
          "x\u0085y",
          "\u009f",
          "\u00a0",
          "x\u00a0",
          "\u2028",
          "x\u2028y",
          "\u2029",
          "\u202e",
          "\ufeff",
          "x\ufeffy",
          "\ufffd",
          "\ufffe",
          "\uffff",
          "\u00e9",
          "\u00dcmlaut",
          "\u4e2d\u6587",
          "\ud83d\ude00",
          "x\ud83d\ude00\ny",
          "\ue000",
          "30s",
          "5m",
          "1h30m",
          "1d",
          "1f",
          "10Mi",
          "1e",
          "0b",
          "0x1G",
          "5..",
          "sum(rate(x{job=\"a\"}[5m])) > 1",
          "{{ $value }}",
          "Value is {{ $value | humanize }}",
          "up == 0 and on (job) x{a='b'} # why",
          "http://localhost:9090/-/ready",
          "/metrics",
          "$namespace",
          "key=value",
          "(a)",
          "^a$");

  private static final int DEPTH = 4;
  private static final int WIDTH = 5;

  private final Random random;

  Trees(long seed) {
    random = new Random(seed);
  }

  Node any() {
    return any(DEPTH);
  }

  private Node any(int depth) {
    int kind = random.nextInt(depth > 0 ? 10 : 7);
    return switch (kind) {
      case 0 -> Node.number(number());
      case 1 -> Node.bool(random.nextBoolean());
      case 2 -> random.nextInt(3) == 0 ? Node.none() : Node.number(random.nextLong());
      case 7, 8 -> object(depth - 1);
      case 9 -> array(depth - 1);
      default -> Node.text(text());
    };
  }

  private double number() {
    double wide = random.nextGaussian() * Math.pow(10, random.nextInt(60) - 30);
    return random.nextBoolean() ? wide : Math.rint(random.nextGaussian() * 1000) / 100;
  }

  private Node object(int depth) {
    ObjectNode object = Node.object();
    for (int i = random.nextInt(WIDTH); i > 0; i--) {
      object = object.with(text(), any(depth));
    }
    return object;
  }

  private Node array(int depth) {
    List<Node> items = new ArrayList<>();
    for (int i = random.nextInt(WIDTH); i > 0; i--) {
      items.add(any(depth));
    }
    return Node.array(items);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(piece());
    }
    return random.nextInt(500) == 0 ? text.toString().repeat(300) : text.toString();
  }

  private String piece() {
    switch (random.nextInt(8)) {
      case 0:
        return Character.toString("\n :#-'\"\\09ax_.+".charAt(random.nextInt(15)));
      case 1:
        return Character.toString((char) random.nextInt(0x80));
      case 2:
        return Character.toString(codePoint());
      default:
        return TRICKY.get(random.nextInt(TRICKY.size()));
    }
  }

  private int codePoint() {
    int c = random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1);
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c;
  }
}
