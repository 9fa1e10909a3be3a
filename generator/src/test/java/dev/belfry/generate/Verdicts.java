package dev.belfry.generate;

import dev.belfry.text.Json;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds what {@code validate} says of rule files and configurations of Alertmanager against what
 * promtool and amtool say, on files with one mistake each. Where one takes what the other refuses,
 * the words of the one that refuses have to be listed with a reason.
 *
 * <pre>{@code
 * java -cp <test classes>:<belfry.jar> dev.belfry.generate.Verdicts \
 *     promtool|amtool <path of it> <list> <folder> <how many> <whole files>...
 * }</pre>
 */
final class Verdicts {
  private static final Pattern BY_PROMTOOL =
      Pattern.compile("(?m)^(/.*?\\.ya?ml): (.*(?:\\n  .*)?)");
  private static final Pattern BY_AMTOOL =
      Pattern.compile("(?m)^Checking '(.*?)'  FAILED: (.*(?:\\n  .*)?)");
  private static final Pattern CHECKING = Pattern.compile("(?m)^Checking ");
  private static final String SCHEMA = "schema.invalid-document";
  private static final String WE = "validate alone refuses: ";
  private static final String THEY = "the other alone refuses: ";

  private final String tool;
  private final String command;
  private final Path folder;
  private final Map<String, List<Path>> differences = new TreeMap<>();
  private int takenByBoth;
  private int refusedByBoth;

  private Verdicts(String tool, String command, Path folder) {
    this.tool = tool;
    this.command = command;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[3])).toAbsolutePath();
    Verdicts verdicts = new Verdicts(args[0], args[1], folder);
    List<Path> whole = Stream.of(args).skip(5).map(Path::of).toList();
    verdicts.compare(verdicts.mutants(whole, Integer.parseInt(args[4])));
    if (!verdicts.isAsListed(Path.of(args[2]))) {
      System.exit(1);
    }
  }

  /** A file for each seed, of which each is of another whole file. */
  private List<Path> mutants(List<Path> whole, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int seed = 0; seed < count; seed++) {
      String text = Files.readString(whole.get(seed % whole.size()));
      Path file = folder.resolve(seed + ".yaml");
      files.add(Files.writeString(file, new Mutants(seed).of(text)));
    }
    return files;
  }

  private void compare(List<Path> files) throws IOException, InterruptedException {
    Map<String, String> theirs = theirs(files);
    for (Path file : files) {
      Set<String> ours = ours(file);
      Optional<String> their = Optional.ofNullable(theirs.get(file.toString()));
      if (ours.isEmpty() == their.isEmpty()) {
        takenByBoth += ours.isEmpty() ? 1 : 0;
        refusedByBoth += ours.isEmpty() ? 0 : 1;
      } else if (their.isPresent()) {
        add(THEY + general(their.get()), file);
      } else {
        ours.forEach(problem -> add(WE + problem, file));
      }
    }
  }

  private void add(String difference, Path file) {
    differences.computeIfAbsent(difference, key -> new ArrayList<>()).add(file);
  }

  /** What the other says of the files that it refuses, also by giving up at once. */
  private Map<String, String> theirs(List<Path> files) throws IOException, InterruptedException {
    Map<String, String> refused = new HashMap<>();
    int from = 0;
    while (from < files.size()) {
      String printed = asked(files.subList(from, files.size()));
      Matcher said = (tool.equals("promtool") ? BY_PROMTOOL : BY_AMTOOL).matcher(printed);
      while (said.find()) {
        refused.putIfAbsent(said.group(1), said.group(2));
      }
      int begun = (int) CHECKING.matcher(printed).results().count();
      if (begun == 0) {
        throw new IllegalStateException(tool + ": " + printed);
      }
      from += begun;
      if (from < files.size()) {
        refused.put(files.get(from - 1).toString(), "(it crashes)");
      }
    }
    return refused;
  }

  private String asked(List<Path> files) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(
        tool.equals("promtool")
            ? List.of("check", "rules", "--lint=none")
            : List.of("check-config"));
    files.forEach(file -> words.add(file.toString()));
    Path printed = folder.resolve("printed");
    new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile())
        .start()
        .waitFor();
    return Files.readString(printed);
  }

  /** The kinds of errors that we tell. */
  private static Set<String> ours(Path file) {
    Console console = new Console();
    console.belfry("validate", "--format=json", file.toString());
    List<ObjectNode> errors =
        ((ArrayNode) Json.read(console.out(Path.of("/nowhere"))))
            .objects().stream().filter(one -> text(one, "severity").equals("error")).toList();
    int deepest = errors.stream().mapToInt(one -> text(one, "pointer").length()).max().orElse(0);
    Set<String> kinds = new TreeSet<>();
    for (ObjectNode one : errors) {
      // What is around the place of a mistake fits no alternative then, which says nothing new.
      if (text(one, "pointer").length() == deepest) {
        String code = text(one, "code");
        kinds.add(code.equals(SCHEMA) ? code + ": " + general(text(one, "message")) : code);
      }
    }
    return kinds;
  }

  private static String text(ObjectNode finding, String name) {
    return finding.text(name).orElse("");
  }

  /** A message without names, numbers and places. */
  private static String general(String message) {
    return message
        .replaceAll("(?s)\\n(?!  (line|field|cannot)).*", "")
        .replaceAll("\\s+", " ")
        .replaceAll("`[^`]*`", "`..`")
        .replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"..\"")
        .replaceAll("'[^']*'", "'..'")
        .replaceAll("for type \\w+", "for type ..")
        .replaceAll("\\d+", "N");
  }

  private boolean isAsListed(Path list) throws IOException {
    List<String> listed =
        Files.readAllLines(list).stream()
            .filter(line -> line.startsWith(WE) || line.startsWith(THEY))
            .toList();
    boolean isFine = true;
    for (Map.Entry<String, List<Path>> one : differences.entrySet()) {
      if (!listed.contains(one.getKey())) {
        isFine = false;
        System.out.println(
            one.getKey()
                + "\n  "
                + one.getValue().size()
                + " files, such as "
                + one.getValue().get(0));
      }
    }
    System.out.println(
        tool
            + ": "
            + takenByBoth
            + " files taken and "
            + refusedByBoth
            + " refused by both, "
            + differences.size()
            + " kinds of differences");
    return isFine;
  }
}
