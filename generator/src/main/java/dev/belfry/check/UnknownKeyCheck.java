package dev.belfry.check;

import dev.belfry.bundle.Artifact.HelmFile;
import dev.belfry.common.NearNames;
import dev.belfry.helm.Chart;
import dev.belfry.helm.HelmRelease;
import dev.belfry.tree.Node;
import dev.belfry.tree.Notes;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Helm values that were set past the typed methods, and that the chart does not have. What it does
 * not have any more is told by {@link RetiredKeyCheck}.
 */
final class UnknownKeyCheck implements Check {
  static final String CODE = "helm.unknown-key";

  private static final int FEW = 3;

  @Override
  public void check(Inspection inspection, Report report) {
    for (HelmFile file : inspection.bundle().artifacts(HelmFile.class)) {
      HelmRelease<?> release = file.release();
      List<Set> all = new ArrayList<>();
      collect(Place.of(release.values().node()), List.of(), all);
      if (!all.isEmpty()) {
        ChartKeys.of(release.chart())
            .ifPresent(keys -> all.forEach(one -> new Descent(release, keys, one, report).start()));
      }
    }
  }

  /**
   * What was set past the typed methods.
   *
   * @param path the names that lead there
   * @param line the user's line
   */
  private record Set(List<String> path, Place line) {}

  private static void collect(Place place, List<String> path, List<Set> into) {
    for (Notes.Unchecked one : place.node().notes().unchecked()) {
      List<String> whole = new ArrayList<>(path);
      whole.addAll(List.of(one.path().split("\\.")));
      into.add(new Set(whole, place.inside(Place.of(one.origin()).node())));
    }
    place
        .node()
        .forEach(
            (name, value) -> {
              if (value instanceof ObjectNode inner) {
                List<String> longer = new ArrayList<>(path);
                longer.add(name);
                collect(place.inside(inner), longer, into);
              }
            });
  }

  /** The way down to what was set, and on to what is inside. */
  private record Descent(HelmRelease<?> release, ChartKeys all, Set set, Report report) {

    void start() {
      go(release.values().node(), set.path(), all, "");
    }

    private void go(Node value, List<String> rest, ChartKeys keys, String before) {
      if (keys.isOpen() || !(value instanceof ObjectNode object)) {
        return;
      }
      for (int i = 0; i < object.size(); i++) {
        String name = object.name(i);
        if (!rest.isEmpty() && !rest.get(0).equals(name)) {
          continue;
        }
        Optional<ChartKeys> below = keys.at(name);
        if (below.isEmpty()) {
          tell(before, name, keys);
        } else {
          List<String> further = rest.isEmpty() ? rest : rest.subList(1, rest.size());
          go(object.value(i), further, below.get(), before + name + ".");
        }
      }
    }

    private void tell(String before, String name, ChartKeys keys) {
      Chart chart = release.chart();
      if (RetiredKeyCheck.isRetired(chart.name(), before + name)) {
        return;
      }
      report.warning(
          CODE,
          "Helm release `" + release.name() + "`",
          set.line(),
          "the chart `"
              + chart.name()
              + "` "
              + chart.version()
              + " has no value `"
              + before
              + name
              + "`, which Helm would pass over or refuse",
          hint(before, name, keys));
    }

    /** The same name elsewhere is what was meant more often than another one here. */
    private String hint(String before, String name, ChartKeys keys) {
      List<String> elsewhere = all.pathsTo(name);
      if (!elsewhere.isEmpty() && elsewhere.size() <= FEW) {
        return "take `" + String.join("` or `", elsewhere) + "`";
      }
      List<String> here = keys.names().stream().map(before::concat).toList();
      String near = NearNames.instead(before + name, here);
      Chart chart = release.chart();
      return near.isEmpty()
          ? "`helm show values "
              + chart.repository()
              + "/"
              + chart.name()
              + " --version "
              + chart.version()
              + "` prints what it has"
          : "take " + near;
    }
  }
}
