package dev.belfry.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void methods_are_written_in_one_word() {
    assertEquals("groupWait", Names.method("group_wait"));
    assertEquals("groupWait", Names.method("groupWait"));
    assertEquals("helpText", Names.method("help-text"));
    assertEquals("name", Names.method("__name__"));
    assertEquals("http2", Names.method("http2"));
  }

  @Test
  void constants_are_written_in_capitals() {
    assertEquals("STEP_BEFORE", Names.constant("stepBefore"));
    assertEquals("GROUP_WAIT", Names.constant("group_wait"));
    assertEquals("NO_ENTRY", Names.constant("no-entry"));
    assertEquals("SELF_START", Names.constant(" self start! "));
    assertEquals("HTTP2", Names.constant("http2"));
  }

  @Test
  void capitals_do_not_depend_on_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals("IN_LINE", Names.constant("inLine"));
      assertEquals("Inline", Names.capital("inline"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void words_that_java_keeps_for_itself_are_known() {
    for (String word : new String[] {"for", "new", "import", "void", "_", "true", "null"}) {
      assertTrue(Names.isKeyword(word), word);
    }
    for (String word : new String[] {"record", "var", "name", "form"}) {
      assertFalse(Names.isKeyword(word), word);
    }
  }
}
