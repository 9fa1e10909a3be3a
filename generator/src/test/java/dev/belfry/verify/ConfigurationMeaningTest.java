package dev.belfry.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.belfry.text.Yaml;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationMeaningTest {
  private static ObjectNode read(String yaml) {
    return ConfigurationMeaning.of((ObjectNode) Yaml.read(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "route: {repeat_interval: 24h}             | route: {repeat_interval: 1d}",
        "route: {receiver: a}                      | route: {receiver: a, continue: false}",
        "route: {matchers: ['a=b, c=d']}           | route: {matchers: ['c=\"d\"', 'a=\"b\"']}",
        "route: {group_by: [a, b]}                 | route: {group_by: [b, a]}",
        "a: {months: ['december', '1:february']}   | a: {months: ['12', '1:2']}",
        "templates: []                             | inhibit_rules: []"
      })
  void what_means_the_same_is_equal(String one, String other) {
    assertEquals(read(one), read(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "route: {repeat_interval: 24h}   | route: {repeat_interval: 2d}",
        "route: {receiver: a}            | route: {receiver: a, continue: true}",
        "route: {matchers: ['a=b']}      | route: {matchers: ['a=~b']}",
        "route: {routes: [{a: 1}, {b: 2}]} | route: {routes: [{b: 2}, {a: 1}]}"
      })
  void what_means_something_else_is_not(String one, String other) {
    assertNotEquals(read(one), read(other));
  }

  @Test
  void templates_are_told_by_whole_paths() {
    ObjectNode generated = read("templates: [templates/a.tmpl, /etc/b.tmpl]");
    ObjectNode live = read("templates: [/var/am/templates/a.tmpl, /etc/b.tmpl]");
    ObjectNode other = read("templates: [/var/am/templates/c.tmpl, /etc/b.tmpl]");

    assertEquals(
        generated.get("templates"),
        ConfigurationMeaning.withoutDefaults(live, generated).get("templates"));
    assertNotEquals(
        generated.get("templates"),
        ConfigurationMeaning.withoutDefaults(other, generated).get("templates"));
  }

  @Test
  void what_alertmanager_adds_to_settings_does_not_count_and_secrets_are_hidden() {
    ObjectNode generated =
        read("{route: {receiver: a}, receivers: [{name: a, x_configs: [{url: u, to: {b: 1}}]}]}");
    ObjectNode live =
        read(
            """
            global: {resolve_timeout: 5m}
            route: {receiver: a}
            receivers: [{name: a, labels: {name: a},
              x_configs: [{url: <secret>, send_resolved: true, to: {b: 1, c: 2}}]}]
            """);

    assertEquals(
        List.of(), Comparison.of(ConfigurationMeaning.withoutDefaults(live, generated), generated));
  }

  @Test
  void what_is_added_to_routes_and_receivers_counts() {
    ObjectNode generated = read("{route: {receiver: a}, receivers: [{name: a}]}");
    ObjectNode live =
        read(
            """
            route: {receiver: a, group_by: [b]}
            receivers: [{name: a, x_configs: [{url: hush}]}, {name: b}]
            """);

    assertEquals(
        List.of(
            "expected `route.group_by` none, got `[\"b\"]`",
            "expected `receivers[a].x_configs` none, got `[{\"settings\":\"not generated\"}]`",
            "expected `receivers[b]` none, got `{\"name\":\"b\"}`"),
        Comparison.of(ConfigurationMeaning.withoutDefaults(live, generated), generated));
  }
}
