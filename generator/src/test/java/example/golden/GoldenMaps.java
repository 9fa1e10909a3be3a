package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.ArcGisServer;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.ComparisonOperation;
import dev.belfry.grafana.DayNightTime;
import dev.belfry.grafana.GeoJsonLayer;
import dev.belfry.grafana.HeatmapLayer;
import dev.belfry.grafana.HorizontalAlignment;
import dev.belfry.grafana.MapCenter;
import dev.belfry.grafana.MapStyle;
import dev.belfry.grafana.MapTheme;
import dev.belfry.grafana.MapTooltipMode;
import dev.belfry.grafana.MarkersLayer;
import dev.belfry.grafana.NetworkArrow;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.PhotoFrame;
import dev.belfry.grafana.PhotosLayer;
import dev.belfry.grafana.RouteArrow;
import dev.belfry.grafana.ScalarMode;
import dev.belfry.grafana.SymbolAlignment;
import dev.belfry.grafana.VerticalAlignment;
import dev.belfry.promql.Gauge;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;

/** Geomap panels: the smallest, one with every kind of layer, and every base map. */
public final class GoldenMaps {
  private static final Gauge LATENCY = gauge("site_latency_seconds");

  private GoldenMaps() {}

  private static Bundle panels(String uid, Panel... panels) {
    return bundle("golden").dashboards("Golden", dashboard(uid, "Maps").panels(panels));
  }

  /** The smallest definition of a map. */
  public static Bundle smallest() {
    return panels("geomap", geomap("Map").query(LATENCY));
  }

  /** A map with every option and every kind of layer. */
  public static Bundle full() {
    return panels(
        "geomap-full",
        geomap("Map")
            .query(LATENCY)
            .center(MapCenter.COORDINATES)
            .latitude(52.5)
            .longitude(13.4)
            .zoom(6)
            .minZoom(2)
            .maxZoom(12)
            .once()
            .sharedView()
            .viewToVariable()
            .viewVariable("view")
            .withoutZoomButtons()
            .withoutMouseWheelZoom()
            .withoutAttribution()
            .scale()
            .measuring()
            .debug()
            .tooltip(MapTooltipMode.NONE)
            .hiddenFromTooltip()
            .basemap(
                cartoBasemap().theme(MapTheme.DARK).withoutLabels().opacity(0.8).name("Ground"))
            .layers(tilesBasemap("https://tiles.example/{z}/{x}/{y}.png").attribution("Example"))
            .layers(sites(), heat(), countries(), photos())
            .layers(
                lastPointLayer("truck", "https://icons.example/truck.png")
                    .location(geohashLocation("place")),
                dynamicGeoJsonLayer("states", "public/maps/usa-states.json", "state")
                    .dataStyle(mapStyle().color(colorByField("load")))
                    .style(mapStyle().opacity(0.1))
                    .rules(styleRule("area", ComparisonOperation.GREATER, 1000.0)))
            .layers(
                dayNightLayer("night").time(DayNightTime.START).sun().nightColor(Color.PURPLE),
                routeLayer("way")
                    .style(mapStyle().lineWidth(3).size(fixedScale(4)))
                    .arrow(RouteArrow.REVERSE),
                networkLayer("net")
                    .style(mapStyle().color(fixedColor(Color.BLUE)))
                    .lineStyle(mapStyle().size(scaleByField("traffic", 1, 8)))
                    .arrow(NetworkArrow.BOTH)
                    .legend(),
                customLayer("tracks", "acme-tracks")
                    .config(Node.object().with(Key.of(0, "speed"), Node.number(2)))));
  }

  private static MarkersLayer sites() {
    return markersLayer("sites")
        .location(coordinatesLocation("lat", "lon"))
        .data(framesByQuery("A"))
        .style(looks())
        .withoutLegend()
        .withoutTooltip()
        .once();
  }

  private static MapStyle looks() {
    return mapStyle()
        .color(colorByField("latency").fixed(Color.GREEN))
        .opacity(0.7)
        .size(scaleByField("latency", 2, 15).fixed(5))
        .symbol(fixedResource("img/icons/marker/square.svg"))
        .horizontalAlign(HorizontalAlignment.LEFT)
        .verticalAlign(SymbolAlignment.BOTTOM)
        .text(textByField("site"))
        .fontSize(10)
        .textRight(4)
        .textBelow(-4)
        .textAlign(HorizontalAlignment.RIGHT)
        .textBaseline(VerticalAlignment.TOP)
        .rotation(scalarByField("wind", 0, 360).mode(ScalarMode.MODULO));
  }

  private static HeatmapLayer heat() {
    return heatmapLayer("heat")
        .location(lookupLocation("country").gazetteer("public/gazetteer/countries.json"))
        .weight(scaleByField("users", 0, 1))
        .radius(10)
        .blur(20);
  }

  private static GeoJsonLayer countries() {
    return geoJsonLayer("countries", "public/maps/countries.geojson")
        .rules(styleRule("name", ComparisonOperation.EQUAL, "Germany").style(mapStyle().opacity(1)))
        .style(mapStyle().color(fixedColor(Color.BLUE)).opacity(0.2));
  }

  private static PhotosLayer photos() {
    return photosLayer("photos")
        .location(autoLocation())
        .source("photo")
        .frame(PhotoFrame.ANCHORED)
        .withoutCrop()
        .withoutShadow()
        .border(1)
        .borderColor(Color.RED)
        .radius(30);
  }

  /** The other base maps, and views that fit the data. */
  public static Bundle basemaps() {
    return panels(
        "basemaps",
        geomap("Default")
            .basemap(defaultBasemap())
            .center(MapCenter.FIT)
            .fitOneLayer()
            .fitLayer("sites")
            .fitLastValue()
            .fitPadding(5)
            .layers(markersLayer("sites")),
        geomap("Streets").basemap(openStreetMapBasemap()).center(MapCenter.EUROPE),
        geomap("Own server")
            .basemap(
                arcGisBasemap()
                    .server(ArcGisServer.CUSTOM)
                    .url("https://arcgis.example/{z}/{y}/{x}")
                    .attribution("Example")),
        geomap("Tiles")
            .basemap(tilesBasemap("https://tiles.example/{z}/{x}/{y}.png").minZoom(3).maxZoom(9)),
        geomap("Vectors")
            .basemap(
                customBasemap("maplibre")
                    .config(
                        Node.object()
                            .with(
                                Key.of(0, "url"), Node.text("https://tiles.example/style.json")))));
  }
}
