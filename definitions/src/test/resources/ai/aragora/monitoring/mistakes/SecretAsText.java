import static dev.belfry.alertmanager.Alertmanager.*;

import dev.belfry.alertmanager.Receiver;
import dev.belfry.common.Secret;

class SecretAsText {
  static final Receiver PAGER =
      receiver("pager")
          .pagerDuty(
              pagerDuty("0123456789abcdef")); // error: String cannot be converted to Secret
              // instead: pagerDuty(Secret.file("/etc/alertmanager/secrets/pager")));
}
