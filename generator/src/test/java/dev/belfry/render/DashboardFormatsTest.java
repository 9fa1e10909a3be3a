package dev.belfry.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import dev.belfry.tree.ObjectNode;
import example.golden.GoldenDashboards;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dashboard that is approved in the classic JSON model is fine in the other formats too. */
class DashboardFormatsTest {
  static Stream<Arguments> resources() {
    return GoldenCases.dashboards()
        .flatMap(
            one ->
                Stream.of(DashboardFormat.RESOURCE_V1, DashboardFormat.RESOURCE_V2)
                    .map(format -> Arguments.of(one.name(), format, one.definition())));
  }

  static Stream<Arguments> dashboards() {
    return GoldenCases.dashboards().map(one -> Arguments.of(one.name(), one.definition()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dashboards")
  void a_dashboard_is_approved_as_resource_v2(String name, Supplier<Bundle> definition) {
    GoldenDocuments.verify(
        DashboardFormatsTest.class,
        name + ".resource_v2",
        () -> definition.get().dashboardFormat(DashboardFormat.RESOURCE_V2));
  }

  @Test
  void a_dashboard_is_approved_as_resource_v1() {
    GoldenDocuments.verify(
        DashboardFormatsTest.class,
        "smallest_stat.resource_v1",
        () -> GoldenDashboards.statPanel().dashboardFormat(DashboardFormat.RESOURCE_V1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dashboards")
  void a_resource_v1_is_the_classic_dashboard_in_an_envelope(
      String name, Supplier<Bundle> definition) {
    Document resource =
        GoldenDocuments.hold(() -> definition.get().dashboardFormat(DashboardFormat.RESOURCE_V1));
    ObjectNode classic = Renderer.render(definition.get()).get(0).root();

    assertEquals(classic.without("uid"), resource.root().object("spec").without("uid"), name);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("resources")
  void checks_read_the_same_in_all_formats(
      String name, DashboardFormat format, Supplier<Bundle> definition) {
    Document classic = Renderer.render(definition.get()).get(0);
    Document resource = Renderer.render(definition.get().dashboardFormat(format)).get(0);

    assertEquals(classic.model(), resource.model());
    assertEquals(classic.path(), resource.path());
    assertEquals(List.of(classic.subject()), List.of(resource.subject()));
  }
}
