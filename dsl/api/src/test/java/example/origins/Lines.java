package example.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.belfry.common.JavaLine;
import dev.belfry.common.Origin;
import dev.belfry.tree.Tiny;

/** Lines of the test that runs. */
final class Lines {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private Lines() {}

  /** The line that calls this. */
  static int thisLine() {
    return WALKER.walk(frames -> frames.skip(1).findFirst().orElseThrow()).getLineNumber();
  }

  /** The line of the factory that made the value. */
  static StackTraceElement start(Tiny tiny) {
    return frame(tiny.node().notes().origin().orElseThrow());
  }

  static StackTraceElement frame(Origin origin) {
    return ((JavaLine) origin.location()).frame();
  }

  /** Says that the frame is this line of the class that calls this. */
  static void assertStandsAt(int line, StackTraceElement frame) {
    String caller = WALKER.getCallerClass().getName();
    assertEquals(caller + " line " + line, frame.getClassName() + " line " + frame.getLineNumber());
  }
}
