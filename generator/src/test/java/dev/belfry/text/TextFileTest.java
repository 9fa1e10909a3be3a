package dev.belfry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextFileTest {
  private static final String TEXT = "groups: größer 😀\n";

  private static byte[] bytes(String text, Charset charset, int... mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int one : mark) {
      bytes.write(one);
    }
    bytes.writeBytes(text.getBytes(charset));
    return bytes.toByteArray();
  }

  @Test
  void a_file_is_utf_8_or_what_its_byte_order_mark_says() {
    assertEquals(TEXT, TextFile.of(bytes(TEXT, StandardCharsets.UTF_8)));
    assertEquals(TEXT, TextFile.of(bytes(TEXT, StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf)));
    assertEquals(TEXT, TextFile.of(bytes(TEXT, StandardCharsets.UTF_16BE, 0xfe, 0xff)));
    assertEquals(TEXT, TextFile.of(bytes(TEXT, StandardCharsets.UTF_16LE, 0xff, 0xfe)));
    assertEquals("", TextFile.of(new byte[0]));
  }

  @Test
  void a_byte_that_is_no_text_is_told_with_its_place() {
    ReadException error = assertThrows(ReadException.class, () -> TextFile.of(broken()));
    assertEquals(
        "line 2, column 6: expected a text in UTF-8, got the byte 0xff", error.getMessage());
  }

  private static byte[] broken() {
    byte[] bytes = "a: ö\nb: öx?\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xff;
    return bytes;
  }

  @Test
  void half_a_character_at_the_end_is_told() {
    byte[] bytes = {'a', (byte) 0xc3};
    ReadException error = assertThrows(ReadException.class, () -> TextFile.of(bytes));
    assertEquals(
        "line 1, column 2: expected a text in UTF-8, got the byte 0xc3", error.getMessage());
  }
}
