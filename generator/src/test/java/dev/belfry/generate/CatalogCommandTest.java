package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandTest {
  private static final String SCRAPE = "# TYPE b_total counter\nb_total{x=\"1\"} 7\na 3\n";
  private static final String PAGE =
      "# TYPE a untyped\na 0\n# TYPE b_total counter\nb_total{x=\"1\"} 0\n";

  @TempDir private Path folder;
  private Path page;
  private String out = "";
  private String err = "";

  @BeforeEach
  void catalogue() throws IOException {
    page = folder.resolve("api.prom");
    Files.writeString(page, "# TYPE b_total gauge\nb_total{x=\"1\"} 0\nc_total 0\n");
  }

  private int run(String in, String... args) {
    Console console = new Console();
    int code =
        console.belfry(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            Stream.concat(Stream.of("catalog"), Stream.of(args)).toArray(String[]::new));
    out = console.out(folder);
    err = console.err(folder);
    return code;
  }

  @Test
  void a_scrape_becomes_a_page() {
    assertEquals(Main.FINE, run(SCRAPE, "-"));
    assertEquals(PAGE, out);
    assertEquals("", err);
  }

  @Test
  void what_a_scrape_changes_is_told_and_nothing_is_written() throws IOException {
    String before = Files.readString(page);

    assertEquals(Main.FINE, run(SCRAPE, "-", "--catalog", folder.toString()));

    assertEquals(
        """
        compared with OUT/api.prom: 1 appeared, 1 disappeared, 1 changed
        + a: unknown
        ~ b_total: counter, was gauge
        - c_total: unknown
        """,
        out);
    assertEquals(before, Files.readString(page));
  }

  @Test
  void what_uses_a_metric_that_disappeared_or_changed_is_told() throws IOException {
    Path rules = folder.resolve("rules");
    Files.createDirectories(rules);
    Files.writeString(
        rules.resolve("a.json"), "{\n  \"expr\": \"rate(b_total[5m]) / c_total\"\n}\n");
    Files.writeString(rules.resolve("b.yaml"), "expr: a + b_totals + my_c_total + c_total:x\n");
    Files.writeString(rules.resolve("c.md"), "c_total\n");

    assertEquals(
        Main.FINDINGS,
        run(SCRAPE, "-", "--catalog", page.toString(), "--used-by", rules.toString()));

    assertEquals(
        """
        compared with OUT/api.prom: 1 appeared, 1 disappeared, 1 changed
        + a: unknown
        ~ b_total: counter, was gauge
        - c_total: unknown
        OUT/rules/a.json:2:17: uses `b_total`, now counter, was gauge
        OUT/rules/a.json:2:32: uses `c_total`, which disappeared
        """,
        out);
  }

  @Test
  void definitions_that_use_what_disappeared_or_changed_are_told() throws IOException {
    Path definitions = folder.resolve("definitions");
    Files.createDirectories(definitions);
    Files.writeString(
        definitions.resolve("A.java"),
        "var a = B_TOTAL.over(minutes(5));\nvar b = promQl(\"c_total\");\nvar c = MY_B_TOTAL;\n");
    Files.writeString(definitions.resolve("b.yaml"), "B_TOTAL: 1\n");

    assertEquals(
        Main.FINDINGS,
        run(SCRAPE, "-", "--catalog", page.toString(), "--used-by", definitions.toString()));

    assertEquals(
        """
        OUT/definitions/A.java:1:9: uses `B_TOTAL`, now counter, was gauge
        OUT/definitions/A.java:2:17: uses `c_total`, which disappeared
        """,
        out.substring(out.indexOf("OUT/definitions")));
  }

  @Test
  void a_page_is_written_when_that_is_asked_for() throws IOException {
    assertEquals(Main.FINE, run(SCRAPE, "-", "--catalog", folder.toString(), "--write"));
    assertTrue(out.endsWith("written OUT/api.prom\n"), out);
    assertEquals(PAGE, Files.readString(page));

    assertEquals(Main.FINE, run(SCRAPE, "-", "--catalog", folder.toString(), "--write"));
    assertTrue(out.endsWith("unchanged OUT/api.prom\n"), out);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(page), files.toList());
    }
  }

  @Test
  void a_page_with_errors_is_told_and_not_written() throws IOException {
    String before = Files.readString(page);

    assertEquals(
        Main.FINDINGS, run(SCRAPE + "d\n", "-", "--catalog", folder.toString(), "--write"));

    assertEquals(
        "<stdin>:4:2: error: expected a value, got the end of the line\n"
            + "nothing was written: the page has errors\n",
        err);
    assertEquals(before, Files.readString(page));
  }

  @Test
  void a_live_endpoint_is_read() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/metrics",
        exchange -> {
          byte[] bytes = SCRAPE.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/metrics";
      assertEquals(Main.FINE, run("", "--url", url));
      assertEquals(PAGE, out);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void what_does_not_fit_together_is_wrong_usage() {
    assertEquals(Main.USAGE, run(""));
    assertTrue(err.startsWith("expected a FILE, - or --url, got none"), err);
    assertEquals(Main.USAGE, run("", "-", "--url", "http://127.0.0.1:1/"));
    assertTrue(err.startsWith("expected a FILE, - or --url, got two"), err);
    assertEquals(Main.USAGE, run(SCRAPE, "-", "--write"));
    assertTrue(err.startsWith("expected --catalog, which"), err);
    assertEquals(Main.USAGE, run("x 1\n", "-", "--catalog", folder.toString(), "--write"));
    assertTrue(err.startsWith("expected --page, as no page shares a family"), err);
    assertEquals(Main.USAGE, run("", folder.resolve("none.prom").toString()));
  }
}
