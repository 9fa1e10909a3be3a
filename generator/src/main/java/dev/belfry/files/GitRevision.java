package dev.belfry.files;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that Belfry made, as a revision in Git has them. Nothing is checked out. */
public final class GitRevision {
  private final Path place;
  private final String base;
  private final String revision;

  /**
   * A revision.
   *
   * @param out the output folder, which need not exist now
   * @param revision what Git takes for a revision: {@code main}, {@code HEAD~1}, a commit
   * @throws OutputException when Git does not know the revision, or is not there
   */
  public GitRevision(Path out, String revision) {
    Path folder = requireNonNull(out, "out").toAbsolutePath().normalize();
    this.place = Boundary.nearest(folder);
    this.revision = requireNonNull(revision, "revision");
    run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    String below = place.relativize(folder).toString().replace('\\', '/');
    String path = run("rev-parse", "--show-prefix").strip() + below;
    this.base = path.isEmpty() || path.endsWith("/") ? path : path + "/";
  }

  /** What the files said, by their paths below the output folder. */
  public SortedMap<String, String> read() {
    String manifest = read(List.of(Manifest.FILE)).getOrDefault(Manifest.FILE, "");
    return read(Manifest.read(manifest));
  }

  /** One process for all files. Those that the revision lacks are left out. */
  private SortedMap<String, String> read(Collection<String> paths) {
    List<String> names = paths.stream().map(path -> revision + ":" + base + path).toList();
    try {
      Path asked = Files.createTempFile("belfry", ".txt");
      try {
        Files.write(asked, names);
        Process git = process("cat-file", "--batch").redirectInput(asked.toFile()).start();
        try (InputStream answers = new BufferedInputStream(git.getInputStream())) {
          return texts(paths, answers);
        }
      } finally {
        Files.delete(asked);
      }
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private static SortedMap<String, String> texts(Collection<String> paths, InputStream answers)
      throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String path : paths) {
      String head = line(answers);
      if (!head.endsWith(" missing")) {
        int size = Integer.parseInt(head.substring(head.lastIndexOf(' ') + 1));
        texts.put(path, new String(answers.readNBytes(size), StandardCharsets.UTF_8));
        line(answers);
      }
    }
    return texts;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString();
  }

  private ProcessBuilder process(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(place.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private String run(String... arguments) {
    try {
      Process git = process(arguments).start();
      git.getOutputStream().close();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (git.waitFor() != 0) {
        throw new OutputException(
            "expected a revision of the repository that holds `"
                + place
                + "`, such as main, got `"
                + revision
                + "`");
      }
      return said;
    } catch (IOException e) {
      throw new OutputException("cannot run git, which knows revisions: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputException("interrupted while git ran");
    }
  }
}
