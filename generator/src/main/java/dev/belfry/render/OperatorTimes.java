package dev.belfry.render;

import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.NumberNode;
import dev.belfry.tree.ObjectNode;
import dev.belfry.tree.StringNode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Time intervals as an AlertmanagerConfig writes them. */
final class OperatorTimes {
  private static final Pattern YEARS = Pattern.compile("2[0-9]{3}(:2[0-9]{3})?");

  private final Losses losses;

  OperatorTimes(Losses losses) {
    this.losses = losses;
  }

  Node all(ArrayNode intervals) {
    return Node.array(
        intervals.items().stream().map(interval -> (Node) named((ObjectNode) interval)).toList());
  }

  private ObjectNode named(ObjectNode interval) {
    ObjectNode there = Node.object().with("name", interval.get("name").orElseThrow());
    ArrayNode periods = interval.array("time_intervals");
    return there.with(
        "timeIntervals",
        Node.array(periods.items().stream().map(one -> (Node) period((ObjectNode) one)).toList()));
  }

  private ObjectNode period(ObjectNode period) {
    ObjectNode there = Node.object();
    for (int i = 0; i < period.size(); i++) {
      String name = period.name(i);
      Optional<Node> value = part(name, period.value(i));
      if (value.isPresent()) {
        there = there.with(OperatorFields.camel(name), value.get());
      } else {
        losses.lose(period, name);
      }
    }
    return there;
  }

  private static Optional<Node> part(String name, Node value) {
    return switch (name) {
      case "times" -> each(value, OperatorTimes::times);
      case "weekdays", "months" -> each(value, OperatorTimes::text);
      case "days_of_month" -> each(value, OperatorTimes::days);
      case "years" -> each(value, OperatorTimes::text).filter(OperatorTimes::areOfThisMillennium);
      default -> Optional.empty();
    };
  }

  private static Optional<Node> each(Node list, UnaryOperator<Node> form) {
    return Optional.of(Node.array(((ArrayNode) list).items().stream().map(form).toList()));
  }

  private static Node times(Node times) {
    ObjectNode object = (ObjectNode) times;
    return Node.object()
        .with("startTime", object.get("start_time").orElseThrow())
        .with("endTime", object.get("end_time").orElseThrow());
  }

  private static Node text(Node value) {
    return value instanceof NumberNode number ? Node.text(number.text()) : value;
  }

  /** A day is a range of one. */
  private static Node days(Node value) {
    String[] days = ((StringNode) text(value)).value().split(":");
    return Node.object()
        .with("start", Node.number(Integer.parseInt(days[0])))
        .with("end", Node.number(Integer.parseInt(days[days.length - 1])));
  }

  private static boolean areOfThisMillennium(Node years) {
    return ((ArrayNode) years)
        .items().stream().allMatch(one -> YEARS.matcher(((StringNode) one).value()).matches());
  }
}
