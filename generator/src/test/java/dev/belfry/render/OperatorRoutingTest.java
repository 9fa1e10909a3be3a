package dev.belfry.render;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerConfig;
import static dev.belfry.kubernetes.Kubernetes.alertmanagerSecret;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.alertmanager.Routing;
import dev.belfry.bundle.Artifact.AlertmanagerFile;
import dev.belfry.bundle.Bundle;
import dev.belfry.schema.SchemaCheck;
import dev.belfry.text.Yaml;
import dev.belfry.tree.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each configuration of Alertmanager that is approved, in the forms that Kubernetes has for it. */
class OperatorRoutingTest {
  private static final SchemaCheck SCHEMAS = new SchemaCheck();

  static Stream<GoldenCases.Case> configurations() {
    return GoldenCases.alertmanagers();
  }

  private static Routing routing(GoldenCases.Case one) {
    return one.definition().get().artifacts(AlertmanagerFile.class).get(0).routing();
  }

  private static Document only(Bundle bundle) {
    List<Document> documents = Renderer.render(bundle);
    assertEquals(1, documents.size());
    assertEquals(List.of(), SCHEMAS.check(documents.get(0)));
    return documents.get(0);
  }

  /** What has no place stands below as comments. */
  @ParameterizedTest
  @MethodSource("configurations")
  void an_alertmanager_config_is_as_approved(GoldenCases.Case one) {
    String name = one.name().replace('_', '-');
    Document document =
        only(bundle("golden").resources(alertmanagerConfig("monitoring", name, routing(one))));
    OperatorRouting there = OperatorRouting.of(routing(one));
    StringBuilder text = new StringBuilder(Yaml.write(document.root()));
    there.losses().forEach(loss -> text.append("# lost: ").append(loss.what()).append('\n'));
    there
        .unreferenced()
        .forEach(loss -> text.append("# no reference: ").append(loss.what()).append('\n'));
    there.missing().forEach(loss -> text.append("# missing: ").append(loss.what()).append('\n'));

    Approved.verify(
        text.toString(),
        Approved.nextTo(OperatorRoutingTest.class, "OperatorRoutingTest." + one.name(), "yaml"));
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void a_secret_holds_the_whole_configuration(GoldenCases.Case one) {
    Bundle bundle =
        bundle("golden").resources(alertmanagerSecret("monitoring", "main", routing(one)));
    ObjectNode data = only(bundle).root().object("stringData");

    assertEquals(routing(one).node(), Yaml.read(data.text("alertmanager.yaml").orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void values_hold_the_whole_configuration(GoldenCases.Case one) {
    ObjectNode config =
        only(bundle("golden").alertmanagerValues("alertmanager", routing(one)))
            .root()
            .object("alertmanager")
            .object("config");

    routing(one)
        .node()
        .forEach(
            (name, value) -> {
              if (!name.equals("route")) {
                assertEquals(value, config.get(name).orElseThrow());
              }
            });
    routing(one)
        .node()
        .object("route")
        .forEach(
            (name, value) -> assertEquals(value, config.object("route").get(name).orElseThrow()));
  }
}
