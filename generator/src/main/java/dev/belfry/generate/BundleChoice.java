package dev.belfry.generate;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which bundle a command is about. */
final class BundleChoice {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--bundle",
      paramLabel = "CLASS",
      description =
          "The class that defines the bundle, with its package: it has a method `static Bundle"
              + " define()`. Not needed where the program is the bundle's own.")
  private String bundle;

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "PATH",
      description = "Where its classes are: folders and jars, separated as Java's own class path.")
  private String classPath = "";

  /** Whether the command line names a bundle. */
  boolean isNamed() {
    return bundle != null;
  }

  /** The bundle that is named, or the one whose program this is. */
  BundleSource source(Optional<BundleSource> own) {
    if (bundle != null) {
      try {
        return BundleLoader.load(bundle, classPath);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), e.getMessage(), e);
      }
    }
    return own.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(), "expected --bundle CLASS and --classpath PATH, got no bundle"));
  }
}
