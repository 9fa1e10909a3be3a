package dev.belfry.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configurations and templates of Alertmanager that Belfry did not make. */
class ValidateAlertmanagerTest {
  private final ValidatedFiles files;

  ValidateAlertmanagerTest(@TempDir Path folder) {
    files = new ValidatedFiles(folder);
  }

  @Test
  void what_alertmanager_refuses_in_receivers_is_told() throws IOException {
    String config =
        files.write(
            "alertmanager.yml",
            """
            route: {receiver: a, routes:}
            receivers:
              - name: a
                webhook_configs: [{url: 'yes', http_config:}]
                pushover_configs: [{token_file: /etc/token}, {user_key_file: /etc/user}]
                rocketchat_configs:
                  - {channel: a, token_file: /etc/a, token_id_file: /etc/b, fields: [{title: t}]}
                opsgenie_configs:
                  - api_key_file: /etc/key
                    responders: [{type: tem, name: a}, {type: Team, name: b}]
            """);

    assertEquals(
        List.of(
            "schema.invalid-document /receivers/0/webhook_configs/0/url",
            "alertmanager.missing-setting /receivers/0/pushover_configs/0",
            "alertmanager.missing-setting /receivers/0/pushover_configs/1",
            "schema.invalid-document /receivers/0/opsgenie_configs/0/responders/0/type"),
        files.codes("--format=json", config));
  }

  @Test
  void a_label_that_has_to_fit_nothing_is_refused_as_alertmanager_does() throws IOException {
    String config =
        files.write(
            "alertmanager.yml",
            """
            route: {receiver: a, routes: [{receiver: a, match_re: {team:}}]}
            receivers: [{name: a}]
            """);

    assertEquals(Main.FINDINGS, files.run(config));
  }

  @Test
  void templates_of_alertmanager_that_are_no_paths_are_told() throws IOException {
    String config =
        files.write(
            "alertmanager.yml",
            "route: {receiver: a}\nreceivers: [{name: a}]\ntemplates: [{a: b}, {name: 1}, 7]\n");

    assertEquals(Main.FINDINGS, files.run(config));

    assertTrue(files.out().contains("`/templates/0` does not fit"), files.out());
  }

  @Test
  void templates_of_notifications_are_held_against_what_alertmanager_can_fill_in()
      throws IOException {
    String configuration =
        files.write(
            "alertmanager.yml",
            """
            route: {receiver: team}
            receivers:
              - name: team
                slack_configs:
                  - channel: '#team'
                    api_url_file: /etc/secrets/slack
                    title: '{{ template "team.title" . }}'
                    text: '{{ template "team.txt" . }}'
            templates: [/etc/alertmanager/*.tmpl]
            """);
    String templates =
        files.write(
            "team.tmpl",
            """
            {{ define "team.title" }}{{ .CommonLabels.alertname }}{{ end }}
            {{ define "team.text" }}
            {{ len 5 }} alerts
            {{ end }}
            """);

    assertEquals(Main.FINE, files.run(configuration));
    files.assertPrints("1 file, 1 document: 0 errors, 0 warnings, 0 notes\n", "");
    assertEquals(Main.FINDINGS, files.run(configuration, templates));
    assertTrue(
        files
            .out()
            .contains(
                """
                error alertmanager.unknown-template: `text`, at `{{ template "team.txt" . }}`: there\
                 is no template `team.txt`; near ones: `team.text`;\
                 at OUT/alertmanager.yml:8:15, receiver `team`;\
                """),
        () -> files.out());
    assertTrue(
        files.out().contains("; at OUT/team.tmpl:3:4, templates of notifications;"),
        () -> files.out());
  }

  @Test
  void beside_a_file_of_templates_that_cannot_be_read_no_name_is_unknown() throws IOException {
    String templates = files.write("team.tmpl", "{{ define \"a\" }}{{ template \"b\" . }}");

    assertEquals(Main.FINDINGS, files.run(templates));
    files.assertPrints(
        """
        error alertmanager.template-fails: `{{`: expected {{ end }} for this `define`, got the end\
         of the text;\
         at OUT/team.tmpl:1:1, templates of notifications;\
         hint: correct it; two opening braces that are meant as such are written {{ "{{" }}
        1 file, 1 document: 1 error, 0 warnings, 0 notes
        """,
        "");
  }
}
