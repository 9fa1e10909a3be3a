package dev.belfry.generate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives {@code belfry validate} what nobody should: files that are huge, nested, cut off, full of
 * aliases or no text at all, and paths that lead to no file. Each is answered with one clear error
 * at its place, or with findings, in 256 MiB of memory and within a minute.
 *
 * <pre>{@code
 * java -cp <test classes>:<belfry.jar> dev.belfry.generate.HostileFiles \
 *     <belfry.jar> <folder> <whole files to spoil>...
 * }</pre>
 */
final class HostileFiles {
  private static final int MANY = 100_000;
  private static final int MILLION = 1_000_000;
  private static final int SPOILED = 300;
  private static final String TOO_DEEP = "expected at most 500 levels, got more";
  private static final String TOO_LARGE = "expected at most 64 MiB, got 10";
  private static final String NO_MEMORY =
      "expected to need at most 256 MiB of memory, needed more; java -Xmx4g -jar belfry.jar has 4"
          + " GiB";
  private static final String RULE = "groups:\n- name: g\n  rules:\n  - alert: A\n    expr: ";
  private static final String RECEIVER = "receivers: [{name: a}]\nroute: {receiver: a, ";

  private final Path folder;
  private final ValidateProcess belfry;
  private final Random random = new Random(20_260_214);
  private final List<String> wrong = new ArrayList<>();
  private int asked;

  private HostileFiles(Path jar, Path folder) {
    this.folder = folder;
    this.belfry = new ValidateProcess(jar, folder);
  }

  public static void main(String[] args) throws Exception {
    HostileFiles files =
        new HostileFiles(Path.of(args[0]), Files.createDirectories(Path.of(args[1])));
    files.huge();
    files.nested();
    files.nestedInside();
    files.repeated();
    files.noText();
    files.paths();
    files.spoiled(Stream.of(args).skip(2).map(Path::of).toList());
    System.out.println(files.asked + " told; the slowest: " + files.belfry.slowest());
    if (!files.wrong.isEmpty()) {
      throw new IllegalStateException(String.join("\n", files.wrong));
    }
  }

  /** A text many times over. */
  private static Stream<String> times(int count, String text) {
    return Stream.generate(() -> text).limit(count);
  }

  /** A file made of texts, many texts, or bytes. */
  private Path file(String name, Object... parts) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (Object part : parts) {
        if (part instanceof Stream<?> texts) {
          for (Object text : (Iterable<Object>) texts.map(Object.class::cast)::iterator) {
            out.write(text.toString().getBytes(UTF_8));
          }
        } else {
          out.write(part instanceof byte[] bytes ? bytes : part.toString().getBytes(UTF_8));
        }
      }
    }
    return file;
  }

  /** A file that cannot be read gets one error, with what is wrong and where. */
  private void refused(Path file, String place, String problem) throws Exception {
    String text = told(file, Main.FINDINGS, problem);
    long errors = text.lines().filter(line -> line.startsWith("error ")).count();
    if (errors != 1 || !text.contains("; at " + file + ":" + place + ",")) {
      wrong.add(file + ": expected one error at " + place + ", got " + text);
    }
  }

  private String told(Path file, int exit, String expected) throws Exception {
    ValidateProcess.Answer answer = belfry.ask(List.of(file));
    if (answer.exit() != exit || !answer.text().contains(expected)) {
      wrong.add(file + ": expected " + exit + " and `" + expected + "`, got " + answer);
    }
    asked++;
    if (Files.isRegularFile(file) && file.startsWith(folder)) {
      Files.delete(file);
    }
    return answer.text();
  }

  private void huge() throws Exception {
    refused(file("huge.json", "[", times(50 * MILLION, "1,"), "1]"), "1:1", TOO_LARGE);
    refused(file("huge.yaml", times(25 * MILLION, "- a\n")), "1:1", TOO_LARGE);
    refused(file("items.json", "[", times(5 * MILLION, "{\"a\":[]},"), "1]"), "1:1", NO_MEMORY);
    refused(file("items.yaml", "groups: [", times(5 * MILLION, "a,"), "]"), "1:1", NO_MEMORY);
    refused(file("line.json", "{\"a\":\"", times(60 * MILLION, "a"), "\"}"), "1:1", NO_MEMORY);
    refused(file("line.yaml", "groups: [] # ", times(60 * MILLION, "a")), "1:1", NO_MEMORY);
    refused(
        file("number.json", "{\"a\":", times(MILLION, "1"), "}"),
        "1:2",
        "expected a number of at most 1000 characters, got more");
    StringBuilder wide = new StringBuilder("a: b\n");
    for (int i = 0; i < MANY; i++) {
      wide.append("a").append(i).append(": b\n");
    }
    refused(file("wide.yaml", wide), "10001:1", "expected at most 10,000 properties in one object");
    // Read one by one, so that those before need no memory.
    told(file("stream.yaml", "groups: []\n", times(MILLION, "---\na: 1\n")), 0, "1 document");
    refused(
        file(
            "panels.json",
            "{\"title\":\"a\",\"panels\":[",
            times(300_000, "{\"type\":\"stat\",\"targets\":[{\"expr\":\"rate(a[5m])\"}]},"),
            "{}]}"),
        "1:1",
        NO_MEMORY);
  }

  private void nested() throws Exception {
    refused(file("a.json", times(MANY, "["), times(MANY, "]")), "1:501", TOO_DEEP);
    refused(file("b.json", times(MANY, "{\"a\":"), "1", times(MANY, "}")), "1:2497", TOO_DEEP);
    refused(file("a.yaml", "groups: ", times(MANY, "["), times(MANY, "]")), "1:1", TOO_DEEP);
    refused(file("b.yaml", times(MANY, "- "), "a"), "1:1", TOO_DEEP);
    StringBuilder indented = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      indented.append(" ".repeat(i)).append("a:\n");
    }
    refused(file("c.yaml", indented), "1:1", TOO_DEEP);
    refused(
        file("d.yaml", RECEIVER, times(MANY, "routes: [{"), times(MANY, "}]"), "}"),
        "1:1",
        TOO_DEEP);
  }

  /** Texts in files have no limit of levels, or one of their own. */
  private void nestedInside() throws Exception {
    told(file("a.yaml", RULE, times(MANY, "("), "up", times(MANY, ")"), " > 1"), 0, "0 errors");
    told(file("b.yaml", RULE, times(MANY, "-"), "up > 1"), 0, "0 errors");
    told(file("c.yaml", RULE, "up", times(MANY, " + up"), " > 1"), 0, "0 errors");
    told(file("d.yaml", RULE, times(MANY, "(")), 1, "promql.syntax");
    told(
        file("e.yaml", RULE, "up > 1\n    labels: {a: '", times(MANY, "{{if .}}"), "'}"),
        1,
        "expected at most 200 levels of nesting, got more");
    told(
        file("f.yaml", RECEIVER, "routes: [{matchers: ['a=~\"", times(MANY, "("), "\"']}]}"),
        1,
        "alertmanager.refused");
    told(
        file(
            "a.json",
            "{\"title\":\"a\",\"panels\":[{\"type\":\"logs\",\"targets\":[",
            "{\"datasource\":{\"type\":\"loki\"},\"expr\":\"",
            times(MANY, "("),
            "\"}]}]}"),
        1,
        "logql.syntax");
  }

  private void repeated() throws Exception {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    StringBuilder merges = new StringBuilder("a0: &a0 {x: y}\n");
    for (int i = 1; i < 100; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(9) + "]\n");
      merges.append("a" + i + ": &a" + i + " {<<: [" + before + ", " + before + "]}\n");
    }
    String tooMany = "expected aliases for at most 1 Mi characters in all, got more";
    refused(file("a.yaml", bomb), "5:5", tooMany);
    refused(file("b.yaml", merges), "15:6", tooMany);
    refused(file("c.yaml", "groups: &a [*a]"), "1:9", "got an alias inside what it stands for");
    refused(file("a.json", "{\"a\":1,\"a\":2}"), "1:11", "Duplicate Object property \"a\"");
    refused(file("d.yaml", "groups: []\ngroups: []\n"), "2:1", "duplicate key `groups`");
  }

  private void noText() throws Exception {
    told(file("a.yaml", bytes(0xef, 0xbb, 0xbf), "groups: []"), 0, "1 document");
    told(file("b.yaml", in(UTF_16, "groups: []")), 0, "1 document");
    told(file("c.yaml", bytes(0xff, 0xfe), in(UTF_16LE, "groups: []")), 0, "1 document");
    refused(
        file("d.yaml", bytes(0xff, 0xfe, 0, 0), in(UTF_16LE, "groups: []")),
        "1:1",
        "expected printable text, got the character 0x0");
    refused(file("e.yaml", "groups:\n- ", in(ISO_8859_1, "ä")), "2:3", "got the byte 0xe4");
    refused(
        file("f.yaml", "groups: \"\0\""), "1:10", "expected printable text, got the character 0x0");
    refused(file("a.json", "{\"panels\":[\0]}"), "1:12", "Illegal character");
    refused(file("b.json", "{\"a\":\"\\ud800\"}"), "1:6", "half a surrogate pair");
    refused(file("g.yaml", "groups: !!java/object x"), "1:9", "expected a value of JSON");
    refused(file("h.yaml", "{{ if .Values.a }}"), "1:1", "a template has to be filled in first");
    for (String ending : List.of(".json", ".yaml", ".rules")) {
      byte[] noise = new byte[MILLION];
      random.nextBytes(noise);
      told(file("noise" + ending, noise), 1, "error file.unreadable: expected a text in UTF-8");
    }
    told(file("empty.yaml"), 1, "error file.unknown-kind: ");
    told(file("empty.json"), 1, "error file.unknown-kind: ");
  }

  private static byte[] in(Charset charset, String text) {
    return text.getBytes(charset);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private void paths() throws Exception {
    Path loop = folder.resolve("loop.yaml");
    told(Files.createSymbolicLink(loop, loop), Main.USAGE, "error: cannot read " + loop);
    Path gone = folder.resolve("gone.yaml");
    told(gone, Main.USAGE, "error: cannot read " + gone);
    Path pipe = folder.resolve("pipe.yaml");
    if (new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("mkfifo made no pipe");
    }
    told(pipe, Main.USAGE, pipe + ": expected a file or a folder, got something else");
    told(Path.of("/proc/self/mem"), Main.USAGE, "error: ");
    Path inside = Files.createDirectory(folder.resolve("folder.yaml"));
    Files.createSymbolicLink(inside.resolve("back"), inside);
    Files.createSymbolicLink(inside.resolve("pipe.json"), pipe);
    Files.writeString(inside.resolve("rules.yaml"), "groups: []\n");
    told(inside, 0, "1 file, 1 document");
    Path locked = Files.writeString(inside.resolve("locked.yaml"), "groups: []\n");
    Files.setPosixFilePermissions(locked, Set.of());
    if (Files.isReadable(locked)) {
      System.out.println("root may read everything, so no file is locked");
    } else {
      told(locked, Main.USAGE, "error: may not read " + locked);
    }
  }

  /**
   * Whole files that were cut off or changed somewhere: one error that they can't be read, or
   * findings.
   */
  private void spoiled(List<Path> whole) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < SPOILED; i++) {
      Path from = whole.get(random.nextInt(whole.size()));
      byte[] bytes = Files.readAllBytes(from);
      int at = random.nextInt(bytes.length);
      if (i % 2 == 0) {
        bytes = Arrays.copyOf(bytes, at);
      } else {
        bytes[at] = (byte) random.nextInt(256);
      }
      files.add(file("spoiled-" + i + "-" + from.getFileName(), bytes));
    }
    ValidateProcess.Answer answer = belfry.ask(files);
    if (answer.exit() != Main.FINDINGS || !answer.text().contains("\n" + SPOILED + " files, ")) {
      wrong.add("spoiled files: " + answer);
    }
    for (Path file : files) {
      long unreadable =
          answer
              .text()
              .lines()
              .filter(
                  line -> line.startsWith("error file.unreadable: ") && line.contains(file + ":"))
              .count();
      if (unreadable > 1) {
        wrong.add(file + ": told " + unreadable + " times that it can't be read");
      }
    }
    asked += files.size();
  }
}
