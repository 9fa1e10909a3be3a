package dev.belfry.text;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file: UTF-8, or UTF-16 if the file starts with a byte order mark of it. */
public final class TextFile {
  private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final byte[] UTF_16_MARK = {(byte) 0xfe, (byte) 0xff};
  private static final byte[] UTF_16_LITTLE_MARK = {(byte) 0xff, (byte) 0xfe};

  private TextFile() {}

  /**
   * The text, without a byte order mark.
   *
   * @throws ReadException when the bytes are no such text
   */
  public static String of(byte[] bytes) {
    requireNonNull(bytes, "bytes");
    if (startsWith(bytes, UTF_16_MARK)) {
      return decoded(bytes, UTF_16_MARK.length, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, UTF_16_LITTLE_MARK)) {
      return decoded(bytes, UTF_16_LITTLE_MARK.length, StandardCharsets.UTF_16LE);
    }
    int start = startsWith(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
    return decoded(bytes, start, StandardCharsets.UTF_8);
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i == bytes.length || bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(byte[] bytes, int start, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharsetDecoder strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return strict.decode(in).toString();
    } catch (CharacterCodingException e) {
      throw unreadable(bytes, start, charset);
    }
  }

  /** Reads again, as the decoder tells the place only to those who hold its buffers. */
  private static ReadException unreadable(byte[] bytes, int start, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult fault = charset.newDecoder().decode(in, out, true);
    String before = out.flip().toString();
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    String got =
        fault.isUnderflow()
            ? ""
            : ", got the byte 0x" + Integer.toHexString(bytes[in.position()] & 0xff);
    return new ReadException("expected a text in " + charset + got, line, column);
  }
}
