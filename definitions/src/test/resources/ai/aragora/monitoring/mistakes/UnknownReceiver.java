import static dev.belfry.alertmanager.Alertmanager.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.common.Label;

class UnknownReceiver {
  static final Label SEVERITY = new Label("severity");
  static final Receiver CHANNEL = receiver("channel").slack(slack("#alerts"));

  static Routing define() {
    return routing(
        sendTo(CHANNEL)
            .routes(
                when(SEVERITY.is("critical"))
                    .sendTo(PAGER))); // error: cannot find symbol ... variable PAGER
                    // instead: .sendTo(CHANNEL)));
  }
}
