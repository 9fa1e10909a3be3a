package dev.belfry.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * Reads the page of an endpoint as Prometheus does, within a time and up to a size. Redirects are
 * followed only to the same host.
 */
final class LiveEndpoint {
  private static final int MOST_REDIRECTS = 5;
  private static final int BLOCK = 64 * 1024;
  private static final int SUCCESS = 200;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final String FORMATS =
      "application/openmetrics-text;version=1.0.0;q=0.8,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

  private final long deadline;
  private final Duration timeout;
  private final int mostBytes;

  /**
   * A way to read endpoints.
   *
   * @param timeout how long all of it may take
   * @param mostBytes how long a page may be
   */
  LiveEndpoint(Duration timeout, int mostBytes) {
    this.timeout = timeout;
    this.mostBytes = mostBytes;
    this.deadline = System.nanoTime() + timeout.toNanos();
  }

  /** An endpoint's address without what could be a secret in it. */
  static String shown(URI url) {
    return url.getScheme()
        + "://"
        + url.getHost()
        + (url.getPort() < 0 ? "" : ":" + url.getPort())
        + url.getPath();
  }

  /** The page. */
  byte[] read(URI address) throws IOException {
    URI url = address;
    try {
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        HttpURLConnection connection = connect(url);
        int status = connection.getResponseCode();
        if (status == SUCCESS) {
          return body(url, connection);
        }
        if (!REDIRECTS.contains(status)) {
          throw new IOException(
              shown(url) + ": expected a page with status 200, got status " + status);
        }
        url = redirected(url, connection);
        connection.disconnect();
      }
    } catch (SocketTimeoutException e) {
      throw late(url);
    }
    throw new IOException(
        shown(address) + ": expected at most " + MOST_REDIRECTS + " redirects, got more");
  }

  private HttpURLConnection connect(URI url) throws IOException {
    if (!isHttp(url)) {
      throw new IOException(shown(url) + ": expected an address of http or https, got another");
    }
    HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout(left(url));
    connection.setReadTimeout(left(url));
    connection.setRequestProperty("Accept", FORMATS);
    connection.setRequestProperty("User-Agent", "belfry");
    return connection;
  }

  private int left(URI url) throws IOException {
    long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw late(url);
    }
    return (int) Math.min(Integer.MAX_VALUE, left);
  }

  private IOException late(URI url) {
    return new IOException(
        shown(url) + ": expected the page within " + timeout.toSeconds() + " s, got no end of it");
  }

  private static URI redirected(URI url, HttpURLConnection connection) throws IOException {
    String location = connection.getHeaderField("Location");
    if (location == null) {
      throw new IOException(shown(url) + ": expected an address to go to, got a redirect without");
    }
    URI next;
    try {
      next = url.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new IOException(shown(url) + ": expected an address to go to, got another text", e);
    }
    if (!isHttp(next)) {
      throw new IOException(shown(url) + ": expected a redirect by http or https, got another");
    }
    if (!next.getHost().equalsIgnoreCase(url.getHost())) {
      throw new IOException(
          shown(url) + ": expected no redirect to another host, got one to " + next.getHost());
    }
    return next;
  }

  private static boolean isHttp(URI url) {
    return url.getHost() != null
        && ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()));
  }

  private byte[] body(URI url, HttpURLConnection connection) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    try (InputStream in = connection.getInputStream()) {
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        page.write(block, 0, read);
        if (page.size() > mostBytes) {
          throw new IOException(
              shown(url) + ": expected at most " + mostBytes + " bytes, got more");
        }
        connection.setReadTimeout(left(url));
      }
    } finally {
      connection.disconnect();
    }
    return page.toByteArray();
  }
}
