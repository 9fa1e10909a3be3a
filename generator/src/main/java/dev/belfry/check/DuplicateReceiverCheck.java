package dev.belfry.check;

import java.util.HashSet;
import java.util.Set;

/** Two different receivers of one name: Alertmanager refuses the file. */
final class DuplicateReceiverCheck implements Check {
  static final String CODE = "alertmanager.duplicate-receiver";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place root : inspection.routingRoots()) {
      Set<String> names = new HashSet<>();
      for (Place receiver : root.each("receivers")) {
        String name = receiver.node().text("name").orElse("");
        if (!names.add(name)) {
          report.error(
              CODE,
              "receiver `" + name + "`",
              receiver,
              "another receiver has the name `" + name + "` and different settings",
              "type another name in receiver(...), or use the same constant for both");
        }
      }
    }
  }
}
