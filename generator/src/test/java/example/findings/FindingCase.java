package example.findings;

import dev.belfry.bundle.Bundle;
import java.util.function.Supplier;

/**
 * A bundle that a check reports, and one that looks like it and is fine.
 *
 * @param code the code of the finding
 * @param fires what is reported
 * @param nearMiss what is not
 */
public record FindingCase(String code, Supplier<Bundle> fires, Supplier<Bundle> nearMiss) {
  @Override
  public String toString() {
    return code;
  }
}
