package dev.belfry.http;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * Reads what an endpoint says, within a time and up to a size. Redirects are followed only to the
 * same host, and credentials are sent only to the same server. No message has a secret in it.
 */
public final class LiveEndpoint {
  private static final int MOST_REDIRECTS = 5;
  private static final int BLOCK = 64 * 1024;
  private static final int SUCCESS = 200;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final String PAGE =
      "application/openmetrics-text;version=1.0.0;q=0.8,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";
  private static final String JSON = "application/json";

  private final long deadline;
  private final Duration timeout;
  private final int mostBytes;

  /**
   * A way to read endpoints.
   *
   * @param timeout how long all of it may take
   * @param mostBytes how long an answer may be
   */
  public LiveEndpoint(Duration timeout, int mostBytes) {
    this.timeout = requireNonNull(timeout, "timeout");
    this.mostBytes = mostBytes;
    this.deadline = System.nanoTime() + timeout.toNanos();
  }

  /** An endpoint's address without what could be a secret in it. */
  public static String shown(URI url) {
    return requireNonNull(url, "url").getScheme()
        + "://"
        + url.getHost()
        + (url.getPort() < 0 ? "" : ":" + url.getPort())
        + url.getPath();
  }

  /** Whether it is an address of http or https. */
  public static boolean isHttp(URI url) {
    return requireNonNull(url, "url").getHost() != null
        && ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()));
  }

  /** The page that Prometheus would scrape. */
  public byte[] read(URI address) throws IOException {
    return read(requireNonNull(address, "address"), PAGE, Credentials.NONE);
  }

  /**
   * The answer of an API.
   *
   * @throws StatusException when the server answers with another status than 200
   * @throws NoAnswerException when it cannot be reached
   * @throws IOException when it takes too long, says too much, or sends elsewhere
   */
  public byte[] ask(URI address, Credentials credentials) throws IOException {
    return read(
        requireNonNull(address, "address"), JSON, requireNonNull(credentials, "credentials"));
  }

  private byte[] read(URI address, String formats, Credentials credentials) throws IOException {
    URI url = address;
    try {
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        Credentials sent = isSameServer(address, url) ? credentials : Credentials.NONE;
        HttpURLConnection connection = connect(url, formats, sent);
        int status = connection.getResponseCode();
        if (status == SUCCESS) {
          return body(url, connection);
        }
        if (!REDIRECTS.contains(status)) {
          throw refused(url, status);
        }
        url = redirected(url, connection);
        connection.disconnect();
      }
    } catch (SocketTimeoutException e) {
      throw late(url);
    } catch (Told e) {
      throw e.told;
    } catch (IOException e) {
      throw new NoAnswerException(
          shown(url) + ": expected an answer, got none: " + e.getMessage(), e);
    }
    throw new IOException(
        shown(address) + ": expected at most " + MOST_REDIRECTS + " redirects, got more");
  }

  /** A problem that has its message already, other than those that Java reports. */
  private static final class Told extends IOException {
    private static final long serialVersionUID = 1L;

    private final IOException told;

    Told(IOException told) {
      super(told);
      this.told = told;
    }

    static Told of(URI url, String problem) {
      return new Told(new IOException(shown(url) + ": " + problem));
    }
  }

  private static boolean isSameServer(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && one.getPort() == other.getPort();
  }

  private HttpURLConnection connect(URI url, String formats, Credentials credentials)
      throws IOException {
    if (!isHttp(url)) {
      throw Told.of(url, "expected an address of http or https, got another");
    }
    HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout(left(url));
    connection.setReadTimeout(left(url));
    connection.setRequestProperty("Accept", formats);
    connection.setRequestProperty("User-Agent", "belfry");
    credentials.headers().forEach(connection::setRequestProperty);
    return connection;
  }

  private int left(URI url) throws IOException {
    long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw new Told(late(url));
    }
    return (int) Math.min(Integer.MAX_VALUE, left);
  }

  private IOException late(URI url) {
    long seconds = timeout.plusMillis(999).toSeconds();
    return new IOException(
        shown(url) + ": expected the page within " + seconds + " s, got no end of it");
  }

  private static IOException refused(URI url, int status) {
    return new Told(
        status < 0
            ? new IOException(shown(url) + ": expected HTTP, got something else")
            : new StatusException(
                shown(url) + ": expected a page with status 200, got status " + status, status));
  }

  private static URI redirected(URI url, HttpURLConnection connection) throws IOException {
    String location = connection.getHeaderField("Location");
    if (location == null) {
      throw Told.of(url, "expected an address to go to, got a redirect without");
    }
    URI next;
    try {
      next = url.resolve(location);
    } catch (IllegalArgumentException e) {
      throw Told.of(url, "expected an address to go to, got another text");
    }
    if (!isHttp(next)) {
      throw Told.of(url, "expected a redirect by http or https, got another");
    }
    if (!next.getHost().equalsIgnoreCase(url.getHost())) {
      throw Told.of(url, "expected no redirect to another host, got one to " + next.getHost());
    }
    return next;
  }

  private byte[] body(URI url, HttpURLConnection connection) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    try (InputStream in = connection.getInputStream()) {
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        page.write(block, 0, read);
        if (page.size() > mostBytes) {
          connection.disconnect(); // Closing alone would read what is left.
          throw Told.of(url, "expected at most " + mostBytes + " bytes, got more");
        }
        connection.setReadTimeout(left(url));
      }
    }
    return page.toByteArray();
  }
}
