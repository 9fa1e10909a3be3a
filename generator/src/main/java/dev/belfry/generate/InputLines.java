package dev.belfry.generate;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Lines of a stream, as bytes. Whoever writes and waits for the answer gets it: before the stream
 * is asked for more, what was made of the lines so far is sent.
 */
final class InputLines {
  private static final int BLOCK = 64 * 1024;
  private static final byte LF = '\n';

  private final InputStream in;
  private final Flushable answers;
  private final byte[] block = new byte[BLOCK];
  private int next;
  private int end;

  InputLines(InputStream in, Flushable answers) {
    this.in = in;
    this.answers = answers;
  }

  /** The next line without its end; nothing behind the last one, which needs no end. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (next < end || refill()) {
      int start = next;
      while (next < end && block[next] != LF) {
        next++;
      }
      line.write(block, start, next - start);
      if (next < end) {
        next++;
        return Optional.of(line.toByteArray());
      }
    }
    return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
  }

  private boolean refill() throws IOException {
    answers.flush();
    next = 0;
    end = Math.max(0, in.read(block));
    return end > 0;
  }
}
