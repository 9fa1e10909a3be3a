package dev.belfry.generate;

import dev.belfry.catalog.Catalog;
import dev.belfry.verify.Limits;
import dev.belfry.verify.ServerKind;
import dev.belfry.verify.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Prometheus that has loaded many rules, which {@code belfry verify} asks for them. */
public final class VerifiedRules {
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(30), Duration.ofSeconds(60), 64 * 1024 * 1024);

  private VerifiedRules() {}

  /** Asks a server that has loaded so many alerts, as the files say. */
  public static Runnable of(int count) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "prometheus/rules/many.yaml",
        "groups:\n- name: many\n  rules:\n"
            + rules(count, "  - {alert: A%1$d, expr: x%1$d > 1, for: 5m}\n", ""));
    String loaded =
        rules(
            count,
            """
            {"type":"alerting","name":"A%1$d","health":"ok","duration":300,"keepFiringFor":0,\
            "query":"x%1$d > 1","labels":{},"annotations":{}}""",
            ",\n");
    String answer =
        "{\"status\":\"success\",\"data\":{\"groups\":[{\"name\":\"many\",\"rules\":["
            + loaded
            + "]}]}}";
    return () -> verify(files, answer, count);
  }

  private static String rules(int count, String rule, String between) {
    return IntStream.range(0, count)
        .mapToObj(number -> rule.formatted(10_000 + number))
        .collect(Collectors.joining(between));
  }

  private static void verify(SortedMap<String, String> files, String answer, int count) {
    try (FakeStack stack = new FakeStack()) {
      stack.say("/api/v1/rules", answer);
      Verification verification =
          stack.live(ServerKind.PROMETHEUS).verify(files, Catalog.empty(), LIMITS, step -> {});
      if (!verification.table().contains("well     " + count + " of " + count + "\n")) {
        throw new IllegalStateException(verification.table());
      }
      verification.json();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
