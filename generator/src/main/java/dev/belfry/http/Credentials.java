package dev.belfry.http;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a server is told about who asks, and for whom. It is never printed. */
public final class Credentials {
  /** The server lets everybody in. */
  public static final Credentials NONE = new Credentials(Map.of());

  /** What Loki and Mimir take for a tenant, and several of them with bars between. */
  private static final Pattern TENANT = Pattern.compile("[-A-Za-z0-9!_.*'()|]{1,150}");

  private static final String WHO = "Authorization";

  private final Map<String, String> headers;

  private Credentials(Map<String, String> headers) {
    this.headers = Map.copyOf(headers);
  }

  /**
   * A token, which is sent as {@code Authorization: Bearer}.
   *
   * @throws IllegalArgumentException when it is empty, or has characters that HTTP cannot send
   */
  public static Credentials token(String token) {
    if (!requireNonNull(token, "token").matches("[\\x21-\\x7e]+")) {
      throw new IllegalArgumentException(
          "expected a token of visible ASCII characters, got something else");
    }
    return new Credentials(Map.of(WHO, "Bearer " + token));
  }

  /**
   * A user and a password, which are sent as {@code Authorization: Basic}.
   *
   * @param login both, with a colon between them
   * @throws IllegalArgumentException when there is no colon
   */
  public static Credentials login(String login) {
    if (requireNonNull(login, "login").indexOf(':') < 0) {
      throw new IllegalArgumentException(
          "expected a user and a password with a colon between them, got no colon");
    }
    byte[] bytes = login.getBytes(StandardCharsets.UTF_8);
    return new Credentials(Map.of(WHO, "Basic " + Base64.getEncoder().encodeToString(bytes)));
  }

  /**
   * The same for one of several tenants, which is sent as {@code X-Scope-OrgID}.
   *
   * @param tenant the tenant, or several with bars between them
   * @throws IllegalArgumentException when it is none that Loki and Mimir take
   */
  public Credentials inTenant(String tenant) {
    if (!TENANT.matcher(requireNonNull(tenant, "tenant")).matches()) {
      throw new IllegalArgumentException(
          "expected a tenant of at most 150 letters, digits and !-_.*'()|, got something else");
    }
    Map<String, String> more = new TreeMap<>(headers);
    more.put("X-Scope-OrgID", tenant);
    return new Credentials(more);
  }

  /** The headers that are sent. */
  Map<String, String> headers() {
    return headers;
  }

  /** Whether there are any, and nothing more. */
  @Override
  public String toString() {
    return headers.isEmpty() ? "no credentials" : "credentials";
  }
}
