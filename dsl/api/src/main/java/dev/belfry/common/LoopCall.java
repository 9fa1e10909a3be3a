package dev.belfry.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A call of a function whose values are counted. When somebody asks where one of them comes from,
 * the function is called once more: what makes the same again makes it at the same lines.
 */
final class LoopCall<T, R> {
  private final Function<? super T, ? extends R> function;
  private final T item;
  private final Origin loop;
  private int values;
  private R made;
  private List<Location> lines;

  LoopCall(Function<? super T, ? extends R> function, T item, Origin loop) {
    this.function = function;
    this.item = item;
    this.loop = loop;
  }

  R run() {
    made = function.apply(item);
    return made;
  }

  /** Where the next value comes from. */
  Origin next() {
    return new Counted(this, values++);
  }

  /** The line of this value; that of the loop if the function makes something else by now. */
  synchronized Location line(int value) {
    if (made == null) {
      return loop.location();
    }
    if (lines == null) {
      lines = again();
    }
    return lines.isEmpty() ? loop.location() : lines.get(value);
  }

  private List<Location> again() {
    Lines again = new Lines(loop);
    try {
      Object other = Origin.noting(again, () -> function.apply(item));
      return again.found.size() == values && made.equals(other) ? again.found : List.of();
    } catch (RuntimeException | LinkageError e) {
      return List.of();
    }
  }

  /** A value whose line is found when somebody asks. */
  private static final class Counted extends Origin {
    private final LoopCall<?, ?> call;
    private final int value;

    private Counted(LoopCall<?, ?> call, int value) {
      this.call = call;
      this.value = value;
    }

    @Override
    Location at(String property) {
      return call.line(value);
    }
  }

  /** The lines of all values that are made from now on. */
  private static final class Lines implements Supplier<Origin> {
    private final List<Location> found = new ArrayList<>();
    private final Origin loop;
    private final int outside = new Throwable().getStackTrace().length;

    private Lines(Origin loop) {
      this.loop = loop;
    }

    @Override
    public Origin get() {
      StackTraceElement[] frames = new Throwable().getStackTrace();
      found.add(
          Origin.in(frames, frames.length - outside)
              .<Location>map(JavaLine::new)
              .orElseGet(loop::location));
      return loop;
    }
  }
}
