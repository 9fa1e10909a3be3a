package dev.belfry.verify;

import dev.belfry.common.Addresses;
import dev.belfry.http.StatusException;
import dev.belfry.tree.ObjectNode;
import java.io.IOException;

/** Whether Grafana has the folders that were generated as resources. */
final class FoldersCheck implements LiveCheck {
  private static final int NOT_FOUND = 404;

  @Override
  public String name() {
    return "folders";
  }

  @Override
  public void run(Expected expected, Server server, Outcomes into) throws IOException {
    for (ObjectNode folder : expected.folders()) {
      String uid = folder.object("metadata").text("name").orElse("");
      String title = folder.object("spec").text("title").orElse("");
      String subject = "folder `" + uid + "`";
      try {
        String live =
            server.ask("/api/folders/" + Addresses.encoded(uid)) instanceof ObjectNode answer
                ? answer.text("title").orElse("")
                : "";
        if (live.equals(title)) {
          into.well(subject, "as generated");
        } else {
          into.wrong(subject, "expected the title `" + title + "`, got `" + live + "`");
        }
      } catch (StatusException e) {
        if (e.status() != NOT_FOUND) {
          throw e;
        }
        into.wrong(subject, "expected it, got none");
      }
    }
  }
}
