package dev.belfry.generate;

import dev.belfry.bundle.Bundle;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A definition that was still running when nobody wanted to wait any longer. */
final class UnendedDefinition extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private UnendedDefinition(String message, Thread waitedFor) {
    super(message);
    setStackTrace(waitedFor.getStackTrace());
  }

  /**
   * Runs a definition on a thread of its own, for so long; what it throws is thrown.
   *
   * @throws UnendedDefinition when it takes longer, with the lines where it is
   */
  static Bundle ended(Supplier<Bundle> definition, Duration limit) {
    CompletableFuture<Bundle> given = new CompletableFuture<>();
    Thread thread = new Thread(() -> run(definition, given), "definition");
    thread.setDaemon(true); // Java has no way to end it.
    thread.start();
    try {
      return given.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      String message = "the definition has not ended after " + limit.toSeconds() + " s";
      throw left(new UnendedDefinition(message, thread), thread);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw left(new UnendedDefinition("the definition was not waited for", thread), thread);
    } catch (ExecutionException e) {
      throw BundleLoader.thrown(e.getCause());
    }
  }

  private static void run(Supplier<Bundle> definition, CompletableFuture<Bundle> given) {
    try {
      given.complete(definition.get());
    } catch (Throwable e) {
      given.completeExceptionally(e);
    }
  }

  private static UnendedDefinition left(UnendedDefinition unended, Thread thread) {
    thread.interrupt();
    thread.setPriority(Thread.MIN_PRIORITY);
    return unended;
  }
}
