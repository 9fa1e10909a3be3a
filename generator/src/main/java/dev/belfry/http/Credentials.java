package dev.belfry.http;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What a server is told about who asks. It is never printed. */
public final class Credentials {
  /** The server lets everybody in. */
  public static final Credentials NONE = new Credentials(null);

  private final String header;

  private Credentials(String header) {
    this.header = header;
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
    return new Credentials("Bearer " + token);
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
    return new Credentials("Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  /** The value of the header, if one is sent. */
  Optional<String> header() {
    return Optional.ofNullable(header);
  }

  /** Whether there are any, and nothing more. */
  @Override
  public String toString() {
    return header == null ? "no credentials" : "credentials";
  }
}
