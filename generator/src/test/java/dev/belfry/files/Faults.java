package dev.belfry.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Kills writing processes, lets two of them write at once, and lets the disk take only so much, and
 * looks at the folder each time: a whole old or new file for each name, nothing of others touched,
 * and a next run that repairs the rest.
 *
 * <pre>{@code java -cp <test classes>:<belfry.jar> dev.belfry.files.Faults <folder> <kills>}</pre>
 */
final class Faults {
  private static final int FILES = 120;
  private static final int LINES = 400;
  private static final int LONGEST_WRITE_MILLIS = 400;
  private static final int LIMITS = 40;
  private static final int PAIRS = 10;
  private static final String MINE = "kubernetes/mine.yaml";

  private final Path root;
  private final Random random = new Random(20_240_517);

  private Faults(Path root) {
    this.root = root;
  }

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    if (args[1].equals("write")) {
      write(root, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      return;
    }
    Faults faults = new Faults(root);
    Folder.put(root, MINE, "mine\n");
    faults.kill(Integer.parseInt(args[1]));
    faults.pair();
    faults.full();
  }

  /** The files of a run: which there are, and what they say, is the run's own. */
  private static OutputTree tree(int run) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      if (i % 7 != run % 7) {
        files.put("folder" + i % 5 + "/file" + i + ".yaml", text(run, i));
      }
    }
    return new OutputTree(files);
  }

  /** Longer from file to file, so that each limit is met by another one. */
  private static String text(int run, int file) {
    return ("run " + run + " of file " + file + "\n").repeat(LINES * file / FILES + 1);
  }

  /** Writes one tree after the other; says so once it begins. */
  private static void write(Path root, int first, int times) {
    System.out.println("begins");
    for (int run = first; run < first + times; run++) {
      try {
        new OutputDirectory(root).write(tree(run));
      } catch (OutputException e) {
        System.out.println(e.getMessage());
        System.exit(2);
      }
    }
  }

  private static List<String> java(Path root, int first, int times) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-cp",
        System.getProperty("java.class.path"),
        Faults.class.getName(),
        root.toString(),
        "write",
        Integer.toString(first),
        Integer.toString(times));
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static BufferedReader outputOf(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private void kill(int times) throws IOException, InterruptedException {
    int interrupted = 0;
    for (int i = 0; i < times; i++) {
      Process writer = start(java(root, i, Integer.MAX_VALUE / 2));
      require(outputOf(writer).readLine().equals("begins"), "the writer did not begin");
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_WRITE_MILLIS));
      writer.destroyForcibly().waitFor();
      interrupted += Staging.isLeftOver(root) ? 1 : 0;
      requireWhole();
      repair(i);
    }
    System.out.printf(
        "%d kills, %d of them in the middle of writing: only whole files, each repaired%n",
        times, interrupted);
    require(interrupted * 4 > times, "too few kills met a run that was writing");
  }

  private void pair() throws IOException, InterruptedException {
    for (int i = 0; i < PAIRS; i++) {
      List<Process> writers = new ArrayList<>();
      for (int one = 0; one < 2; one++) {
        writers.add(start(java(root, 10 * one, 10)));
      }
      for (Process writer : writers) {
        String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        require(writer.waitFor() == 0, said);
      }
      Map<String, String> left = whole();
      require(
          left.equals(tree(9).files()) || left.equals(tree(19).files()),
          "two runs at once were mixed");
    }
    System.out.printf("%d times two processes that write at once: not mixed%n", PAIRS);
  }

  /** The limit is that of a file's size, which the shell can set; a full disk fails alike. */
  private void full() throws IOException, InterruptedException {
    for (int kilobytes = 1; kilobytes <= LIMITS; kilobytes++) {
      repair(0);
      Map<String, String> before = Folder.contents(root);
      List<String> limited = new ArrayList<>(List.of("bash", "-c"));
      limited.add("ulimit -f " + kilobytes + "; exec \"$@\"");
      limited.add("bash");
      limited.addAll(java(root, 1, 1));
      Process writer = start(limited);
      String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int answer = writer.waitFor();
      boolean isWritten = answer == 0 && whole().equals(tree(1).files());
      boolean isRefused = answer == 2 && Folder.contents(root).equals(before);
      require(isWritten || isRefused && said.contains("output folder"), said);
    }
    System.out.printf("%d limits of what can be written: all or nothing%n", LIMITS);
  }

  private void repair(int run) throws IOException {
    new OutputDirectory(root).write(tree(run));
    require(whole().equals(tree(run).files()), "the next run did not repair the folder");
    require(!Staging.isLeftOver(root), "the next run left something behind");
  }

  /** Each file is what one run wrote, and no file is there that none would write. */
  private void requireWhole() throws IOException {
    for (Map.Entry<String, String> file : whole().entrySet()) {
      String first = file.getValue().lines().findFirst().orElse("");
      String[] words = first.split(" ");
      require(words.length == 5, file.getKey() + " begins with: " + first);
      String name = file.getKey().replaceAll("\\D*\\d/file(\\d+).yaml", "$1");
      require(
          file.getValue().equals(text(Integer.parseInt(words[1]), Integer.parseInt(name))),
          file.getKey() + " is torn");
    }
  }

  /** The files that Belfry wrote, at their places. */
  private Map<String, String> whole() throws IOException {
    Map<String, String> files = new TreeMap<>(Folder.contents(root));
    require("mine\n".equals(files.remove(MINE)), "a file of others was touched");
    files.keySet().removeIf(path -> path.endsWith("/") || path.startsWith(Manifest.FILE));
    return files;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
