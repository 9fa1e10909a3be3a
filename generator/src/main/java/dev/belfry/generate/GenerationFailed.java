package dev.belfry.generate;

/** Ends a run inside somebody else's program; everything there is to say has been printed. */
final class GenerationFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GenerationFailed(int exitCode) {
    super(
        "Belfry stopped with exit code " + exitCode + ", see what it printed above",
        null,
        false,
        false);
  }
}
