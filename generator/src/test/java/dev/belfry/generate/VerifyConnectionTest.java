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
import dev.belfry.verify.Limits;
import dev.belfry.verify.ServerKind;
import dev.belfry.verify.Verification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How servers are asked: for how long, in whose name, and what is told of what cannot be asked. */
class VerifyConnectionTest {
  private final Path folder;
  @AutoClose private final VerifiedStore store;
  private final FakeStack stack;

  VerifyConnectionTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    store = new VerifiedStore(folder);
    stack = store.servers();
  }

  @Test
  void a_server_that_is_gone_is_told_once_for_each_check() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }

    assertEquals(Main.FINDINGS, store.verifyAt("http://127.0.0.1:" + free));

    VerifiedStore.approve(store.out(), "verify.gone", "txt");
    assertEquals("", store.err());
  }

  @Test
  void a_server_that_says_nothing_is_given_up_within_the_time() {
    for (String path : List.of(TARGETS, RULES, LABELS, STATUS, RECEIVERS, SOURCES, LOG_LABELS)) {
      stack.keepSilent(path);
    }

    assertEquals(Main.FINDINGS, store.verify("--timeout", "1", "--within", "2"));

    List<String> told = store.out().lines().filter(line -> line.startsWith("    ")).toList();
    assertEquals(9, told.size());
    assertTrue(
        told.get(0).endsWith("/api/v1/targets: expected the page within 1 s, got no end of it"));
    assertEquals(
        "    the server: not asked: expected everything within 2 s, which are over", told.get(8));
  }

  @Test
  void an_answer_that_is_too_long_is_given_up() throws IOException {
    stack.say(RULES, " ".repeat(5_000) + "{}");
    List<String> steps = new ArrayList<>();

    Verification verification =
        stack
            .live(ServerKind.PROMETHEUS)
            .verify(
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

  @Test
  void credentials_may_stand_in_the_environment() {
    int code = store.verifyLoki(Map.of("BELFRY_LOKI_TOKEN", "hush"));

    assertEquals(Main.FINE, code);
    assertEquals(Set.of("Bearer hush"), Set.copyOf(stack.credentials()));
    assertFalse((store.out() + store.err()).contains("hush"));
  }

  @Test
  void a_tenant_is_named_to_those_who_have_several_and_never_printed() {
    int code = store.verify("--loki-tenant", "hush", "--prometheus-tenant", "hush");

    assertEquals(Main.FINE, code);
    assertEquals(Set.of("hush", ""), Set.copyOf(stack.tenants()));
    assertFalse((store.out() + store.err()).contains("hush"));
  }

  @Test
  void a_tenant_may_stand_in_the_environment() {
    int code = store.verifyLoki(Map.of("BELFRY_LOKI_TENANT", "shop|web"));

    assertEquals(Main.FINE, code);
    assertEquals(Set.of("shop|web"), Set.copyOf(stack.tenants()));
  }

  @Test
  void credentials_are_sent_and_never_printed() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "hush\n");
    Path login = Files.writeString(folder.resolve("login"), "me:hush\n");

    int code =
        store.verify(
            "--prometheus-token-file", token.toString(), "--grafana-login-file", login.toString());

    assertEquals(Main.FINE, code);
    assertTrue(stack.credentials().contains("Bearer hush"));
    assertTrue(stack.credentials().contains("Basic bWU6aHVzaA=="));
    assertTrue(stack.credentials().contains(""));
    assertFalse((store.out() + store.err()).contains("hush"));
  }

  @Test
  void wrong_usage_is_told_and_shows_no_secret() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty"), "");
    StringBuilder told = new StringBuilder();
    for (List<String> words :
        List.of(
            List.of("verify"),
            List.of("verify", "--prometheus", "http://me:hush@localhost"),
            List.of("verify", "--prometheus", "http://localhost?token=hush"),
            List.of("verify", "--prometheus", "hush hush"),
            List.of("verify", "--loki", "ftp://localhost"),
            List.of("verify", "--loki", "http://localhost", "--within", "0"),
            List.of("verify", "--loki", "http://localhost", "--loki-token-file", folder + "/none"),
            List.of("verify", "--loki", "http://localhost", "--loki-token-file", empty.toString()),
            List.of("verify", "--loki", "http://localhost", "--loki-login-file", empty.toString()),
            List.of("verify", "--loki", "http://localhost", "--loki-tenant", "hush hush"))) {
      Console console = new Console();

      assertEquals(Main.USAGE, VerifiedStore.run(console, words));

      assertEquals("", console.out(folder));
      told.append(console.err(folder).lines().findFirst().orElse("")).append('\n');
      assertFalse(console.err(folder).contains("hush"));
    }
    VerifiedStore.approve(told.toString(), "verify.usage", "txt");
  }
}
