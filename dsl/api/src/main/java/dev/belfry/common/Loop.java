package dev.belfry.common;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An {@code each} whose function has been called so often that its values are only counted: the
 * line of one is found when somebody asks for it.
 */
final class Loop<T, R> implements Function<T, R>, Supplier<Origin> {
  /**
   * So many calls note lines; by then nearly all that they use has been used for the first time.
   */
  private static final int NOTED = 1000;

  private static final ClassValue<AtomicInteger> CALLS =
      new ClassValue<>() {
        @Override
        protected AtomicInteger computeValue(Class<?> function) {
          return new AtomicInteger();
        }
      };

  private final Function<? super T, ? extends R> function;
  private final Origin line = Origin.here();
  private LoopCall<T, R> call;

  private Loop(Function<? super T, ? extends R> function) {
    this.function = function;
  }

  /** What the function makes of each item. */
  static <T, R> List<R> run(Collection<T> items, Function<? super T, ? extends R> function) {
    if (Origin.isNoted() || !isCalledOften(function, items.size())) {
      return Each.all(items, function);
    }
    Loop<T, R> loop = new Loop<>(function);
    return Origin.noting(loop, () -> Each.all(items, loop));
  }

  private static boolean isCalledOften(Function<?, ?> function, int calls) {
    AtomicInteger before = CALLS.get(function.getClass());
    return before.get() >= NOTED || before.getAndAdd(calls) >= NOTED;
  }

  @Override
  public R apply(T item) {
    call = new LoopCall<>(function, item, line);
    return call.run();
  }

  /** Where the next value comes from. */
  @Override
  public Origin get() {
    return call.next();
  }
}
