package dev.belfry.common;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Texts as they stand in addresses. */
public final class Addresses {
  private Addresses() {}

  /** A text as a part of a path or a query: with {@code %20} for blanks, which all readers take. */
  public static String encoded(String text) {
    return URLEncoder.encode(requireNonNull(text, "text"), StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
