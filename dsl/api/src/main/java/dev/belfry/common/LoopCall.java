package dev.belfry.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private Optional<Traces> traces;

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
  private synchronized Location line(int value) {
    if (made == null) {
      return loop.location(); // the function has not ended
    }
    if (traces == null) {
      traces = again();
    }
    return traces
        .flatMap(all -> all.line(value))
        .<Location>map(JavaLine::new)
        .orElseGet(loop::location);
  }

  private Optional<Traces> again() {
    Traces again = new Traces(loop);
    try {
      Object other = Origin.noting(again, () -> function.apply(item));
      boolean isSame = again.all.size() == values && made.equals(other);
      return Optional.of(again).filter(any -> isSame);
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
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

  /** Where the values of the second call come from. */
  private static final class Traces implements Supplier<Origin> {
    private final List<Throwable> all = new ArrayList<>();
    private final Origin loop;

    /** How many frames stand around the call. */
    private final int outside = new Throwable().getStackTrace().length;

    private Traces(Origin loop) {
      this.loop = loop;
    }

    @Override
    public Origin get() {
      all.add(new Throwable());
      return loop;
    }

    private Optional<StackTraceElement> line(int value) {
      StackTraceElement[] frames = all.get(value).getStackTrace();
      return Origin.in(frames, frames.length - outside);
    }
  }
}
