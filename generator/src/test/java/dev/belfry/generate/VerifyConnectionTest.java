package dev.belfry.generate;

import static dev.belfry.generate.VerifiedStore.LABELS;
import static dev.belfry.generate.VerifiedStore.LOG_LABELS;
import static dev.belfry.generate.VerifiedStore.RECEIVERS;
import static dev.belfry.generate.VerifiedStore.RULES;
import static dev.belfry.generate.VerifiedStore.SOURCES;
import static dev.belfry.generate.VerifiedStore.STATUS;
import static dev.belfry.generate.VerifiedStore.TARGETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.belfry.catalog.Catalog;
import dev.belfry.http.Credentials;
import dev.belfry.report.Appearance;
import dev.belfry.verify.Limits;
import dev.belfry.verify.LiveStack;
import dev.belfry.verify.ServerKind;
import dev.belfry.verify.Verification;
import example.verify.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How servers are asked: for how long, in whose name, and what is told of what cannot be asked. */
class VerifyConnectionTest {
  @TempDir private Path folder;
  private FakeStack stack;

  @BeforeEach
  void start() throws IOException {
    stack = VerifiedStore.start();
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void a_server_that_is_gone_is_told_once_for_each_check() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    Console console = new Console();

    assertEquals(Main.FINDINGS, VerifiedStore.verify(console, "http://127.0.0.1:" + free));

    VerifiedStore.approve(VerifiedStore.shown(console.out(folder)), "verify.gone", "txt");
    assertEquals("", console.err(folder));
  }

  @Test
  void a_server_that_says_nothing_is_given_up_within_the_time() {
    for (String path : List.of(TARGETS, RULES, LABELS, STATUS, RECEIVERS, SOURCES, LOG_LABELS)) {
      stack.keepSilent(path);
    }
    Console console = new Console();

    assertEquals(
        Main.FINDINGS,
        VerifiedStore.verify(console, stack.address(), "--timeout", "1", "--within", "2"));

    List<String> told =
        console.out(folder).lines().filter(line -> line.startsWith("    ")).toList();
    assertEquals(9, told.size());
    assertTrue(
        told.get(0).endsWith("/api/v1/targets: expected the page within 1 s, got no end of it"));
    assertEquals(
        "    the server: not asked: expected everything within 2 s, which are over", told.get(8));
  }

  @Test
  void an_answer_that_is_too_long_is_given_up() throws IOException {
    stack.say(RULES, " ".repeat(5_000) + "{}");
    LiveStack one =
        new LiveStack(
            List.of(
                new LiveStack.Address(
                    ServerKind.PROMETHEUS, URI.create(stack.address()), Credentials.NONE)));
    List<String> steps = new ArrayList<>();

    Verification verification =
        one.verify(
            VerifiedStore.files(),
            Catalog.empty(),
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(60), 4_000),
            steps::add);

    assertEquals(
        List.of(
            "asking prometheus for targets",
            "asking prometheus for rules",
            "asking prometheus for metrics"),
        steps);
    assertFalse(verification.isWell());
    assertTrue(
        verification.table().contains("/api/v1/rules: expected at most 4000 bytes, got more"),
        verification.table());
  }

  private int askLoki(Console console, Map<String, String> environment) {
    Streams streams = console.streams(Appearance.PLAIN);
    Optional<BundleSource> own = Optional.of(new BundleSource(Console.class, Store::define));
    return VerifyCommand.of(streams, own, environment)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute("--loki", stack.address());
  }

  @Test
  void credentials_may_stand_in_the_environment() {
    Console console = new Console();

    int code = askLoki(console, Map.of("BELFRY_LOKI_TOKEN", "hush"));

    assertEquals(Main.FINE, code);
    assertEquals(Set.of("Bearer hush"), Set.copyOf(stack.credentials()));
    assertFalse((console.out(folder) + console.err(folder)).contains("hush"));
  }

  @Test
  void a_tenant_is_named_to_those_who_have_several_and_never_printed() {
    Console console = new Console();

    int code =
        VerifiedStore.verify(
            console, stack.address(), "--loki-tenant", "hush", "--prometheus-tenant", "hush");

    assertEquals(Main.FINE, code);
    assertEquals(Set.of("hush", ""), Set.copyOf(stack.tenants()));
    assertFalse((console.out(folder) + console.err(folder)).contains("hush"));
  }

  @Test
  void a_tenant_may_stand_in_the_environment() {
    Console console = new Console();

    int code = askLoki(console, Map.of("BELFRY_LOKI_TENANT", "shop|web"));

    assertEquals(Main.FINE, code);
    assertEquals(Set.of("shop|web"), Set.copyOf(stack.tenants()));
  }

  @Test
  void credentials_are_sent_and_never_printed() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "hush\n");
    Path login = Files.writeString(folder.resolve("login"), "me:hush\n");
    Console console = new Console();

    int code =
        VerifiedStore.verify(
            console,
            stack.address(),
            "--prometheus-token-file",
            token.toString(),
            "--grafana-login-file",
            login.toString());

    assertEquals(Main.FINE, code);
    assertTrue(stack.credentials().contains("Bearer hush"));
    assertTrue(stack.credentials().contains("Basic bWU6aHVzaA=="));
    assertTrue(stack.credentials().contains(""));
    assertFalse((console.out(folder) + console.err(folder)).contains("hush"));
  }

  @Test
  void wrong_usage_is_told_and_shows_no_secret() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty"), "");
    StringBuilder told = new StringBuilder();
    for (String[] words :
        List.of(
            new String[] {},
            new String[] {"--prometheus", "http://me:hush@localhost"},
            new String[] {"--prometheus", "http://localhost?token=hush"},
            new String[] {"--prometheus", "hush hush"},
            new String[] {"--loki", "ftp://localhost"},
            new String[] {"--loki", "http://localhost", "--within", "0"},
            new String[] {"--loki", "http://localhost", "--loki-token-file", folder + "/none"},
            new String[] {"--loki", "http://localhost", "--loki-token-file", empty.toString()},
            new String[] {"--loki", "http://localhost", "--loki-login-file", empty.toString()},
            new String[] {"--loki", "http://localhost", "--loki-tenant", "hush hush"})) {
      Console console = new Console();

      assertEquals(Main.USAGE, VerifiedStore.run(console, List.of("verify"), words));

      assertEquals("", console.out(folder));
      told.append(console.err(folder).lines().findFirst().orElse("")).append('\n');
      assertFalse(console.err(folder).contains("hush"));
    }
    VerifiedStore.approve(told.toString(), "verify.usage", "txt");
  }
}
