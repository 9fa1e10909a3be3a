package dev.belfry.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Texts compressed with gzip and written in Base64, as objects for Kubernetes hold large ones. */
final class Compressed {
  /** More than any dashboard has; what claims to be larger is not unpacked. */
  private static final int MOST = 64 * 1024 * 1024;

  private Compressed() {}

  /** The text; empty if it is none, or too long. */
  static Optional<String> text(String packed) {
    try (GZIPInputStream unpacked =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getMimeDecoder().decode(packed)))) {
      byte[] bytes = unpacked.readNBytes(MOST + 1);
      return bytes.length > MOST
          ? Optional.empty()
          : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
