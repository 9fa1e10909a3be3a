package dev.belfry.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a page, one by one: no more of it is in memory than a block or the longest line. */
final class PageLines {
  private static final int BLOCK = 64 * 1024;
  private static final char REPLACED = '\uFFFD';

  private final InputStream in;
  private byte[] block = new byte[BLOCK];
  private int next;
  private int end;
  private boolean ended;
  private int start;
  private int length;
  private int number;

  PageLines(InputStream in) {
    this.in = in;
  }

  /** Moves to the next line; whether there is one. */
  boolean next() throws IOException {
    int scanned = next;
    while (true) {
      for (; scanned < end; scanned++) {
        if (block[scanned] == '\n') {
          take(scanned, scanned + 1);
          return true;
        }
      }
      if (ended) {
        boolean some = next < end;
        take(end, end);
        return some;
      }
      scanned -= refill();
    }
  }

  private void take(int lineEnd, int following) {
    start = next;
    length = lineEnd - next;
    next = following;
    number++;
  }

  /** Reads more behind what is not taken yet; by how much that moved to the front. */
  private int refill() throws IOException {
    int moved = next;
    System.arraycopy(block, next, block, 0, end - next);
    end -= moved;
    next = 0;
    if (end == block.length) {
      block = Arrays.copyOf(block, 2 * block.length);
    }
    int more = in.read(block, end, block.length - end);
    ended = more < 0;
    end += Math.max(0, more);
    return moved;
  }

  /** The number of the line, counted from 1. */
  int number() {
    return number;
  }

  /** The line without its end, be that LF or CR and LF. */
  String text() throws Fault {
    int most = length > 0 && block[start + length - 1] == '\r' ? length - 1 : length;
    String text = new String(block, start, most, StandardCharsets.UTF_8);
    int replaced = text.indexOf(REPLACED);
    if (replaced >= 0
        && !Arrays.equals(bytes(text), 0, bytes(text).length, block, start, start + most)) {
      throw new Fault(replaced, "expected UTF-8, got other bytes");
    }
    return text;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
