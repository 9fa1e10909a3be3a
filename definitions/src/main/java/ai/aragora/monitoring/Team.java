package ai.aragora.monitoring;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.rules.Alert;

/** Who looks after a part of Aragora: the value of the label {@code team} of its alerts. */
enum Team {
  /** The API and what works behind it. */
  API("api"),
  /** What all of it runs on: pods, databases. */
  PLATFORM("platform");

  static final Label LABEL = Label.label("team");

  private final String value;

  Team(String value) {
    this.value = value;
  }

  /** Alerts of this team. */
  Matcher matcher() {
    return LABEL.is(value);
  }

  /** Makes an alert one of this team's: {@code .apply(Team.API::owns)}. */
  Alert owns(Alert alert) {
    return alert.label(LABEL.name(), value);
  }
}
