package dev.belfry.render;

import dev.belfry.bundle.Artifact;
import dev.belfry.bundle.Bundle;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The definitions whose documents are approved, for tests of other packages. */
public final class GoldenCases {
  private GoldenCases() {}

  /**
   * A definition that is approved.
   *
   * @param name the name of its approved file
   * @param definition a bundle of one artifact
   */
  public record Case(String name, Supplier<Bundle> definition) {}

  /** Every dashboard that is approved. */
  @SuppressWarnings("unchecked")
  public static Stream<Case> dashboards() {
    return RendererTest.documents().stream()
        .map(one -> new Case((String) one.get()[0], (Supplier<Bundle>) one.get()[1]))
        .filter(one -> !one.definition().get().artifacts(Artifact.DashboardFile.class).isEmpty());
  }
}
