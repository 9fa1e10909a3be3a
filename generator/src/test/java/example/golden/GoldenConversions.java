package example.golden;

import static dev.belfry.common.Span.*;
import static dev.belfry.grafana.Grafana.*;
import static example.golden.GoldenTransformations.changed;
import static example.golden.GoldenTransformations.only;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.ConfigProperty;
import dev.belfry.grafana.FieldType;
import dev.belfry.grafana.FrameType;
import dev.belfry.grafana.Reducer;
import dev.belfry.grafana.RegressionModel;
import dev.belfry.grafana.ScaleDistribution;
import dev.belfry.grafana.SpatialCalculation;
import dev.belfry.grafana.SpatialChange;
import dev.belfry.grafana.StringFormat;
import dev.belfry.grafana.TimeSeriesFormat;
import dev.belfry.grafana.Timezone;
import java.util.Map;

/** Dashboards that use the transformations of kinds, texts, settings, counts and places. */
public final class GoldenConversions {
  private GoldenConversions() {}

  /** Other kinds of values and tables. */
  public static Bundle converting() {
    return only(
        "converting",
        changed(
            "Kinds",
            convertFieldType(
                fieldConversion("at", FieldType.TIME).dateFormat("YYYY").timezone(Timezone.UTC),
                fieldConversion("state", FieldType.ENUM)
                    .enumTexts("up", "down")
                    .enumColors(Color.GREEN, Color.RED),
                fieldConversion("tags", FieldType.STRING).joinWith(", ")),
            convertFrameType(FrameType.ANNOTATION),
            prepareTimeSeries().format(TimeSeriesFormat.MULTI)),
        changed(
            "Texts",
            formatTime("Time", "YYYY-MM-DD").timezone(new Timezone("Europe/Berlin")),
            formatString("pod", StringFormat.TITLE_CASE),
            formatSubstring("pod", 0, 8)),
        changed(
            "Lines in cells",
            timeSeriesTable()
                .query("A", trendColumn().stat(Reducer.MAX).valueInCell())
                .queries(Map.of("B", trendColumn().timeField("at")))));
  }

  /** Fields from texts. */
  public static Bundle extracting() {
    return only(
        "extracting",
        changed(
            "Extract",
            extractFields("labels").replaceFields().keepTime(),
            extractJson("line").paths(jsonPath("pod.name").alias("pod"), jsonPath("items[0]")),
            extractPairs("line"),
            extractByRegexp("line", "/(?<code>[0-9]+)/"),
            extractByDelimiter("line", ",")));
  }

  /** Settings of fields from data. */
  public static Bundle configuring() {
    return only(
        "configuring",
        changed(
            "Settings",
            configFromData("B")
                .mappings(
                    configMapping("limit", ConfigProperty.MAX).reducer(Reducer.LAST),
                    configMapping("alarm", ConfigProperty.THRESHOLD).thresholdColor(Color.RED),
                    configMapping("note", new ConfigProperty("noValue")))
                .applyTo(byName("Value")),
            rowsToFields()
                .nameField("name")
                .valueField("value")
                .mappings(configMapping("unit", ConfigProperty.UNIT))));
  }

  /** Counts of values, and trends. */
  public static Bundle distributing() {
    return only(
        "distributing",
        changed(
            "Counts",
            histogramOfValues().bucketCount(20).bucketSize(0.5).bucketOffset("$start").combine(),
            heatmapOfValues().xBuckets(bucketSize(minutes(5))).yBuckets(bucketCount(12)),
            heatmapOfValues()
                .yBuckets(bucketSize(0.25).scale(ScaleDistribution.LOG).logBase(10))
                .keepOriginalData()),
        changed(
            "Trends",
            regression()
                .model(RegressionModel.POLYNOMIAL)
                .degree(3)
                .xField("Time")
                .yField("Value")
                .points(50),
            smoothing().resolution(30)));
  }

  /** Places on a map. */
  public static Bundle placing() {
    return only(
        "placing",
        changed(
            "Places",
            spatialPlaces(coordinatesLocation("lat", "lon")),
            spatialPlaces(autoLocation()),
            spatialCalculate(SpatialCalculation.DISTANCE)
                .source(geohashLocation("hash"))
                .field("length"),
            spatialModify(SpatialChange.LINE_IN_EACH_ROW)
                .source(lookupLocation("from").gazetteer("public/gazetteer/countries.json"))
                .target(lookupLocation("to").gazetteer("public/gazetteer/countries.json")),
            fieldLookup("country", "public/gazetteer/countries.json")));
  }
}
