package dev.belfry.verify;

import dev.belfry.tree.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether Alertmanager has each receiver. */
final class ReceiversCheck implements LiveCheck {
  @Override
  public String name() {
    return "receivers";
  }

  @Override
  public void run(Expected expected, Server server, Outcomes into) throws IOException {
    Optional<ObjectNode> config = expected.alertmanager();
    if (config.isEmpty()) {
      return;
    }
    Set<String> live = new TreeSet<>();
    for (ObjectNode one : server.askForList("/api/v2/receivers")) {
      one.text("name").ifPresent(live::add);
    }
    for (ObjectNode receiver : Expected.objects(config.get().array("receivers"))) {
      String name = receiver.text("name").orElse("");
      if (live.contains(name)) {
        into.well("receiver `" + name + "`", "there");
      } else {
        into.wrong("receiver `" + name + "`", "expected it, got " + live);
      }
    }
  }
}
