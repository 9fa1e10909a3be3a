package dev.belfry.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.DashboardFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dashboard that is approved in the classic JSON model is fine in the other formats too. */
class DashboardFormatsTest {
  private static final Set<String> APPROVED_AS_V1 = Set.of("smallest_stat");
  private static final Set<String> APPROVED_AS_V2 =
      Set.of(
          "dashboard_with_auto_grids",
          "dashboard_with_data_sources",
          "dashboard_with_open_and_collapsed_rows",
          "dashboard_with_settings",
          "dashboard_with_tabs",
          "dashboard_with_variables",
          "smallest_stat");

  static Stream<Arguments> resources() {
    return GoldenCases.dashboards()
        .flatMap(
            one ->
                Stream.of(DashboardFormat.RESOURCE_V1, DashboardFormat.RESOURCE_V2)
                    .map(format -> Arguments.of(one.name(), format, one.definition())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("resources")
  void a_dashboard_fits_the_format(
      String name, DashboardFormat format, Supplier<Bundle> definition) {
    Supplier<Bundle> formatted = () -> definition.get().dashboardFormat(format);
    Set<String> approved = format == DashboardFormat.RESOURCE_V1 ? APPROVED_AS_V1 : APPROVED_AS_V2;
    if (approved.contains(name)) {
      String suffix = "." + format.name().toLowerCase(Locale.ROOT);
      GoldenDocuments.verify(DashboardFormatsTest.class, name + suffix, formatted);
    } else {
      GoldenDocuments.hold(formatted);
    }
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
