package example.golden;

import static dev.belfry.bundle.Bundle.bundle;
import static dev.belfry.grafana.Grafana.*;
import static dev.belfry.grafana.RequestParameter.parameter;
import static dev.belfry.promql.PromQl.*;

import dev.belfry.bundle.Bundle;
import dev.belfry.grafana.ActionMethod;
import dev.belfry.grafana.BackgroundSize;
import dev.belfry.grafana.ButtonElement;
import dev.belfry.grafana.ButtonRequestMethod;
import dev.belfry.grafana.ButtonVariant;
import dev.belfry.grafana.CanvasConnection;
import dev.belfry.grafana.Color;
import dev.belfry.grafana.ConnectionLine;
import dev.belfry.grafana.Direction;
import dev.belfry.grafana.DroneTopElement;
import dev.belfry.grafana.FetchAction;
import dev.belfry.grafana.FrameElement;
import dev.belfry.grafana.HorizontalAlignment;
import dev.belfry.grafana.HorizontalConstraint;
import dev.belfry.grafana.IconElement;
import dev.belfry.grafana.Panel;
import dev.belfry.grafana.RectangleElement;
import dev.belfry.grafana.ScalarMode;
import dev.belfry.grafana.ScaleMode;
import dev.belfry.grafana.ServerElement;
import dev.belfry.grafana.ServerForm;
import dev.belfry.grafana.TextElement;
import dev.belfry.grafana.TooltipMode;
import dev.belfry.grafana.VerticalAlignment;
import dev.belfry.grafana.VerticalConstraint;
import dev.belfry.promql.Gauge;
import dev.belfry.tree.Key;
import dev.belfry.tree.Node;

/** Canvas panels: the smallest, and one with every kind of element. */
public final class GoldenDrawings {
  private static final Gauge LOAD = gauge("node_load1");

  private GoldenDrawings() {}

  private static Bundle panel(String uid, Panel panel) {
    return bundle("golden").dashboards("Golden", dashboard(uid, "One panel").panels(panel));
  }

  /** The smallest definition of a canvas. */
  public static Bundle smallest() {
    return panel("canvas", canvas("Canvas").query(LOAD));
  }

  /** A canvas with every option and every kind of element. */
  public static Bundle full() {
    return panel(
        "canvas-full",
        canvas("Canvas")
            .query(LOAD)
            .withoutInlineEditing()
            .panZoom()
            .zoomToContent()
            .withoutAdvancedTypes()
            .tooltip(TooltipMode.NONE)
            .noTooltipForOneClick()
            .frameName("Machine room")
            .actions(
                acknowledge(), infinityAction("Drain", "infinity-1", "https://ops.example/drain"))
            .elements(heading(), box(), icon(), server(), button(), drone(), rack())
            .elements(
                metricValueElement("load", textByField("node_load1").fixed("unknown")),
                ellipseElement("ellipse").rotation(30),
                triangleElement("triangle").right(10).bottom(20),
                cloudElement("cloud").text(textTemplate("${host}")),
                parallelogramElement("parallelogram"))
            .elements(
                droneFrontElement("drone front").rollAngle(fixedScalar(5)),
                droneSideElement("drone side").pitchAngle(scalarByField("pitch", -90, 90)),
                windTurbineElement("turbine").turnsPerMinute(scalarByField("rpm", 0, 60)),
                customElement("pipe", "acme-pipe")
                    .config(Node.object().with(Key.of(0, "bends"), Node.number(2)))));
  }

  private static FetchAction acknowledge() {
    return fetchAction("Acknowledge", "https://ops.example/hosts/${__value.raw}")
        .method(ActionMethod.PATCH)
        .headers(parameter("X-Team", "platform"))
        .queryParameters(parameter("by", "$who"))
        .body("{\"state\": \"known\"}")
        .confirmation("Is somebody looking at it?")
        .oneClick()
        .color(Color.ORANGE)
        .variables(actionVariable("who", "Your name"));
  }

  private static TextElement heading() {
    return textElement("heading", fixedText("Machine room"))
        .top(10)
        .left(20)
        .width(200)
        .height(40)
        .textColor(colorByField("state").fixed(Color.TEXT))
        .textSize(24)
        .align(HorizontalAlignment.LEFT)
        .verticalAlign(VerticalAlignment.TOP)
        .links(dataLink("Runbook", "https://runbooks.example/machine-room").oneClick())
        .actions(fetchAction("Page somebody", "https://ops.example/page"));
  }

  private static RectangleElement box() {
    return rectangleElement("box")
        .horizontalConstraint(HorizontalConstraint.LEFT_AND_RIGHT)
        .verticalConstraint(VerticalConstraint.SCALE)
        .backgroundColor(fixedColor(Color.TRANSPARENT))
        .backgroundImage(fixedResource("public/img/bg.png"))
        .backgroundSize(BackgroundSize.COVER)
        .borderColor(fixedColor(Color.BLUE))
        .borderWidth(2)
        .borderRadius(8)
        .connections(wire(), connection(connectionPoint(0, -1), connectionPoint(300, 200)));
  }

  private static CanvasConnection wire() {
    return connection(connectionPoint(1, 0), connectionPoint(-1, 0))
        .targetName("server")
        .color(colorByField("traffic"))
        .size(scaleByField("traffic", 1, 10).fixed(2).mode(ScaleMode.QUADRATIC))
        .lineStyle(ConnectionLine.DASHED)
        .animated()
        .bendRadius(fixedScale(20))
        .direction(directionByField("traffic").fixed(Direction.BOTH))
        .vertices(connectionPoint(0.5, 0.2))
        .sourceOriginal(connectionPoint(10, 10))
        .targetOriginal(connectionPoint(90, 40));
  }

  private static IconElement icon() {
    return iconElement("icon", resourceByField("state").fixed("img/icons/unicons/server.svg"))
        .fillColor(fixedColor(Color.GREEN))
        .strokeColor(fixedColor(Color.RED))
        .strokeWidth(1)
        .backgroundImage(resourceByMapping("photo"));
  }

  private static ServerElement server() {
    return serverElement("server")
        .form(ServerForm.DATABASE)
        .statusColor(colorByField("state"))
        .lampColor(fixedColor(Color.YELLOW))
        .blinkRate(scalarByField("errors", 0, 10).fixed(1).mode(ScalarMode.CLAMPED));
  }

  private static ButtonElement button() {
    return buttonElement("restart", fixedText("Restart"))
        .variant(ButtonVariant.DESTRUCTIVE)
        .request(
            buttonRequest(ButtonRequestMethod.POST, "https://ops.example/restart")
                .contentType("application/json")
                .data("{}")
                .queryParameters(parameter("host", "$host"))
                .headers(parameter("X-Team", "platform")));
  }

  private static DroneTopElement drone() {
    return droneTopElement("drone")
        .frontRightRotor(fixedScalar(300))
        .frontLeftRotor(fixedScalar(300))
        .backRightRotor(fixedScalar(300))
        .backLeftRotor(fixedScalar(300))
        .yawAngle(fixedScalar(45));
  }

  private static FrameElement rack() {
    return frameElement("rack")
        .elements(
            rectangleElement("upper")
                .connections(
                    connection(connectionPoint(0, -1), connectionPoint(0, 1))
                        .targetName("lower")
                        .size(fixedScale(3))
                        .direction(fixedDirection(Direction.NONE))),
            rectangleElement("lower"));
  }
}
