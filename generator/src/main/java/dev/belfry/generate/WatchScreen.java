package dev.belfry.generate;

import dev.belfry.report.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Shows what came of each run: on a terminal in the place of what came before, else below it. */
final class WatchScreen {
  private static final String CLEARED = "\u001b[H\u001b[2J";

  /** Tools know by these words that a run begins, and that all findings have been told. */
  private static final String BEGIN = "watch: ";

  private static final String END = "watch: waiting for changes, Ctrl-C ends it";

  private final Streams streams;
  private ByteArrayOutputStream page;

  WatchScreen(Streams streams) {
    this.streams = streams;
  }

  /** Begins a run; returns where it is to print. */
  Streams begin(String why) {
    if (!streams.appearance().isTerminal()) {
      streams.out().println(BEGIN + why);
      return streams;
    }
    page = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(page, true, StandardCharsets.UTF_8);
    out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + why);
    return new Streams(streams.in(), out, out, streams.appearance());
  }

  /** Tells what is being done, over what a run before has shown. */
  Progress progress(String step) {
    return Progress.start(streams.err(), streams.appearance(), step);
  }

  /** Ends a run: shows what it printed. */
  void end() {
    if (page != null) {
      streams.out().print(CLEARED + page.toString(StandardCharsets.UTF_8));
    }
    streams.out().println(END);
    streams.out().flush();
  }
}
