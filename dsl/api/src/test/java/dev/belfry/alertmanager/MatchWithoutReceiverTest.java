package dev.belfry.alertmanager;

import static dev.belfry.alertmanager.Alertmanager.receiver;
import static dev.belfry.alertmanager.Alertmanager.when;
import static dev.belfry.common.Label.label;
import static example.rulesandroutes.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchWithoutReceiverTest {
  private static final Label SEVERITY = label("severity");
  private static final Label TEAM = label("team");

  @Test
  void matchers_are_written_one_by_one_in_the_form_that_all_versions_read() {
    assertEquals(
        """
        matchers:
          - severity="critical"
          - team!=""
          - path=~"\\\\d+\\"x\\""
          - zone!~"a|b"
        receiver: nobody\
        """,
        document(
            when(
                    SEVERITY.is("critical"),
                    TEAM.isNot(""),
                    label("path").matches("\\d+\"x\""),
                    label("zone").doesNotMatch("a|b"))
                .sendTo(receiver("nobody"))));
  }

  @Test
  void inhibition_names_both_sides_and_the_labels_to_agree_in() {
    Inhibition inhibition =
        when(SEVERITY.is("critical"))
            .mutes(SEVERITY.in("warning", "info"), TEAM.isNot("x"))
            .ifSame(Label.ALERTNAME, TEAM)
            .name("critical first");
    assertEquals(
        """
        name: critical first
        source_matchers:
          - severity="critical"
        target_matchers:
          - severity=~"warning|info"
          - team!="x"
        equal:
          - alertname
          - team\
        """,
        document(inhibition));
  }

  @Test
  void inhibition_without_source_matcher_is_refused() {
    var error = assertThrows(IllegalArgumentException.class, () -> when().mutes(TEAM.is("x")));
    assertEquals(
        "when: expected at least one matcher, got none, which fits all alerts;"
            + " write such as when(SEVERITY.is(\"critical\")).mutes(SEVERITY.is(\"warning\"))",
        error.getMessage());
  }

  @Test
  void inhibition_without_target_matcher_is_refused() {
    List<Matcher> none = List.of();
    var error = assertThrows(IllegalArgumentException.class, () -> when(TEAM.is("x")).mutes(none));
    assertEquals(
        "mutes: expected at least one matcher, got none, which fits all alerts;"
            + " write such as when(SEVERITY.is(\"critical\")).mutes(SEVERITY.is(\"warning\"))",
        error.getMessage());
  }

  @Test
  void matchers_may_be_a_list() {
    List<Matcher> matchers = List.of(TEAM.is("x"), SEVERITY.is("info"));
    assertEquals(
        when(TEAM.is("x"), SEVERITY.is("info")).sendTo(receiver("x")),
        when(matchers).sendTo(receiver("x")));
  }

  @Test
  void one_match_serves_for_a_route_and_an_inhibition() {
    MatchWithoutReceiver critical = when(SEVERITY.is("critical"));
    critical.mutes(TEAM.is("x"));
    assertEquals(
        "matchers:\n  - severity=\"critical\"\nreceiver: x",
        document(critical.sendTo(receiver("x"))));
  }

  @Test
  void null_is_refused_by_the_name_of_the_parameter() {
    List<Matcher> none = null;
    assertEquals(
        "matchers", assertThrows(NullPointerException.class, () -> when(none)).getMessage());
    assertEquals(
        "targets",
        assertThrows(NullPointerException.class, () -> when(TEAM.is("x")).mutes(none))
            .getMessage());
  }
}
