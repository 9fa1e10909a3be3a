package dev.belfry.generate;

import dev.belfry.catalog.CatalogChange;
import dev.belfry.catalog.CatalogProblem;
import dev.belfry.catalog.CatalogReader;
import dev.belfry.catalog.CatalogRefresh;
import dev.belfry.catalog.MetricFamily;
import dev.belfry.handles.HandleCompiler;
import dev.belfry.http.LiveEndpoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a scrape into a page of the catalogue, and tells what that changes. */
@Command(
    name = "catalog",
    description = {
      "Turns what an endpoint shows now into a page of the catalogue.",
      "Without --catalog it prints the page: families by name, with no more series than a"
          + " catalogue needs. With --catalog it tells what appeared, disappeared and changed."
    },
    footer = {
      "Example:",
      "  curl -s http://127.0.0.1:9090/metrics |",
      "    belfry catalog - --catalog definitions/src/main/catalog --used-by out"
    })
final class CatalogCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";
  private static final Set<CatalogChange.Kind> CHANGED =
      EnumSet.of(CatalogChange.Kind.TYPE, CatalogChange.Kind.LABELS, CatalogChange.Kind.BUCKETS);
  private static final int MOST_BYTES = 256 * 1024 * 1024;

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A page as a scrape gives it; - reads it from the standard input.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Reads the page of this endpoint, and follows redirects on its host only.")
  private Optional<URI> url = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "How long the endpoint may take. Default: 10.")
  private int timeout;

  @Option(
      names = "--catalog",
      paramLabel = "PATH",
      description = "The catalogue to compare with: a folder or file; may be given several times.")
  private List<Path> catalog = List.of();

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description =
          "The page of the catalogue that is replaced. Default: the one that shares most families"
              + " with the scrape.")
  private Optional<Path> page = Optional.empty();

  @Option(
      names = "--used-by",
      paramLabel = "PATH",
      description =
          "Dashboards, rules and definitions in Java, as files or folders, of which those lines"
              + " are told that use what disappeared or changed; may be given several times.")
  private List<String> usedBy = List.of();

  @Option(names = "--write", description = "Writes the new page, as a whole or not at all.")
  private boolean write;

  CatalogCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (file.isPresent() == url.isPresent()) {
      throw usage("expected a FILE, - or --url, got " + (url.isPresent() ? "two" : "none"));
    }
    if (catalog.isEmpty() && (write || page.isPresent() || !usedBy.isEmpty())) {
      throw usage("expected --catalog, which --page, --used-by and --write need, got none");
    }
    try (InputStream in = open()) {
      return answer(CatalogReader.refresh(catalog, page, name(), in));
    }
  }

  private CommandLine.ParameterException usage(String problem) {
    return new CommandLine.ParameterException(spec.commandLine(), problem);
  }

  private String name() {
    return url.map(LiveEndpoint::shown)
        .orElseGet(() -> file.filter(f -> !f.equals(STANDARD_INPUT)).orElse("<stdin>"));
  }

  private InputStream open() throws IOException {
    if (url.isPresent()) {
      LiveEndpoint endpoint = new LiveEndpoint(Duration.ofSeconds(timeout), MOST_BYTES);
      return new ByteArrayInputStream(endpoint.read(url.get()));
    }
    return file.get().equals(STANDARD_INPUT)
        ? streams.in()
        : Files.newInputStream(Path.of(file.get()));
  }

  private int answer(CatalogRefresh refresh) throws IOException {
    refresh.problems().forEach(streams.err()::println);
    if (catalog.isEmpty()) {
      streams.out().print(refresh.text());
      return refresh.isReadable() ? Main.FINE : Main.FINDINGS;
    }
    streams.out().println(compared(refresh));
    refresh.changes().forEach(streams.out()::println);
    int code = newProblems(refresh) + uses(refresh) > 0 ? Main.FINDINGS : Main.FINE;
    if (!refresh.isReadable()) {
      streams.err().println("nothing was written: the page has errors");
      return Main.FINDINGS;
    }
    if (write) {
      write(refresh);
    }
    return code;
  }

  private String compared(CatalogRefresh refresh) {
    String later =
        refresh.waiting().isEmpty()
            ? ""
            : ", " + refresh.waiting().size() + " wait for their first use";
    return refresh
            .page()
            .map(found -> "compared with " + found)
            .orElse("no page of the catalogue shares a family with the scrape")
        + ": "
        + count(refresh, Set.of(CatalogChange.Kind.APPEARED))
        + " appeared, "
        + count(refresh, Set.of(CatalogChange.Kind.DISAPPEARED))
        + " disappeared, "
        + count(refresh, CHANGED)
        + " changed"
        + later;
  }

  private static long count(CatalogRefresh refresh, Set<CatalogChange.Kind> kinds) {
    return refresh.changes().stream().filter(change -> kinds.contains(change.kind())).count();
  }

  /** Prints what does not agree any more in the catalogue; how much that is. */
  private int newProblems(CatalogRefresh refresh) {
    Set<String> before = new HashSet<>();
    refresh.before().problems().forEach(problem -> before.add(key(problem)));
    List<CatalogProblem> now =
        refresh.after().problems().stream().filter(one -> !before.contains(key(one))).toList();
    now.forEach(streams.out()::println);
    return now.size();
  }

  private static String key(CatalogProblem problem) {
    return problem.place().file() + " " + problem.message();
  }

  /** Prints what uses a metric that disappeared or changed; how much that is. */
  private int uses(CatalogRefresh refresh) throws IOException {
    Map<String, String> names = new HashMap<>();
    Map<String, String> handles = new HashMap<>();
    for (CatalogChange change : refresh.changes()) {
      Optional<MetricFamily> family = refresh.before().catalog().family(change.metric());
      if (family.isPresent()) {
        String told = told(change);
        family.get().series().forEach(one -> names.merge(one.name(), told, CatalogCommand::both));
        handles.merge(HandleCompiler.constant(family.get()), told, CatalogCommand::both);
      }
    }
    List<String> uses = MetricUses.of(names, handles, usedBy);
    uses.forEach(streams.out()::println);
    return uses.size();
  }

  private static String told(CatalogChange change) {
    return change.kind() == CatalogChange.Kind.DISAPPEARED
        ? "which disappeared"
        : "now " + change.detail();
  }

  private static String both(String one, String other) {
    return one + "; " + other;
  }

  private void write(CatalogRefresh refresh) throws IOException {
    Path target =
        refresh
            .page()
            .orElseThrow(
                () ->
                    usage("expected --page, as no page shares a family with the scrape, got none"));
    byte[] text = refresh.text().getBytes(StandardCharsets.UTF_8);
    if (Files.isRegularFile(target) && Arrays.equals(text, Files.readAllBytes(target))) {
      streams.out().println("unchanged " + target);
      return;
    }
    Path folder = target.toAbsolutePath().getParent();
    Path whole = Files.createTempFile(folder, ".belfry", ".new");
    try {
      Files.write(whole, text);
      Files.move(
          whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
    streams.out().println("written " + target);
  }
}
