package dev.belfry.generate;

import dev.belfry.render.Document;
import dev.belfry.render.Renderer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what a bundle consists of. */
@Command(
    name = "list",
    description = "Prints each file of the bundle with what it holds; nothing is checked.",
    footer = {"Example:", "  belfry list --bundle shop.Monitoring --classpath target/classes"})
final class ListCommand implements Callable<Integer> {
  private final Streams streams;
  private final Optional<BundleSource> own;

  @Mixin private BundleChoice bundle;

  ListCommand(Streams streams, Optional<BundleSource> own) {
    this.streams = streams;
    this.own = own;
  }

  @Override
  public Integer call() {
    BundleSource source = bundle.source(own);
    return new BundleRun(source, new Summary(streams.out(), streams.err()))
        .run(Renderer::render, (defined, documents) -> print(documents));
  }

  private int print(List<Document> rendered) {
    List<Document> documents =
        rendered.stream().sorted(Comparator.comparing(Document::path)).toList();
    int width = documents.stream().mapToInt(one -> one.path().length()).max().orElse(0);
    for (Document document : documents) {
      String path = document.path();
      streams.out().println(path + " ".repeat(width - path.length() + 2) + document.subject());
    }
    return Main.FINE;
  }
}
