package dev.belfry.check;

import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Channels of Slack without the sign that the others of the configuration have. */
final class ChannelSignCheck implements Check {
  static final String CODE = "alertmanager.channel-without-sign";

  private static final String CHANNEL = "channel";

  /** A channel, a person, an id of either, or a text that is filled in. */
  private static final Pattern SIGNED = Pattern.compile("[#@].*|[CDGU][A-Z0-9]{6,}|.*\\{\\{.*");

  @Override
  public void check(Inspection inspection, Report report) {
    for (Place root : inspection.routingRoots()) {
      List<Place> channels = new ArrayList<>();
      for (Place receiver : root.each("receivers")) {
        channels.addAll(receiver.each("slack_configs"));
      }
      channels.removeIf(one -> one.node().text(CHANNEL).orElse("").isEmpty());
      boolean othersHave = channels.stream().anyMatch(one -> hasSign(one.node()));
      for (Place channel : channels) {
        if (othersHave && !SIGNED.matcher(channel.node().text(CHANNEL).orElse("")).matches()) {
          report.note(
              CODE,
              "receiver `" + channel.around().node().text("name").orElse("") + "`",
              channel,
              "the channel `"
                  + channel.node().text(CHANNEL).orElse("")
                  + "` has no `#` in front, unlike others",
              "write `#" + channel.node().text(CHANNEL).orElse("") + "`");
        }
      }
    }
  }

  private static boolean hasSign(ObjectNode channel) {
    return channel.text(CHANNEL).orElse("").startsWith("#");
  }
}
