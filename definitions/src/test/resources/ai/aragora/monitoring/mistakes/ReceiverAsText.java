import static dev.belfry.alertmanager.Alertmanager.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.alertmanager.Routing;
import dev.belfry.common.Label;

class ReceiverAsText {
  static final Label SEVERITY = new Label("severity");
  static final Receiver CHANNEL = receiver("channel").slack(slack("#alerts"));

  static Routing define() {
    return routing(
        sendTo(CHANNEL)
            .routes(
                when(SEVERITY.is("critical"))
                    .sendTo("channel"))); // error: String cannot be converted to Receiver
                    // instead: .sendTo(CHANNEL)));
  }
}
