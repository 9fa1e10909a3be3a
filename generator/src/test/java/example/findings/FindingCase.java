package example.findings;

import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * A bundle that a check reports, and one that looks like it and is fine.
 *
 * @param code the code of the finding
 * @param fires what is reported
 * @param nearMiss what is not
 * @param catalog what is known of metrics
 */
public record FindingCase(
    String code, Supplier<Bundle> fires, Supplier<Bundle> nearMiss, Catalog catalog) {

  /** The day on which all cases are checked. */
  public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  /** A case for which no catalogue is needed. */
  public FindingCase(String code, Supplier<Bundle> fires, Supplier<Bundle> nearMiss) {
    this(code, fires, nearMiss, Catalog.empty());
  }

  /** A case about what the shop exposes. */
  public static FindingCase ofShop(String code, Supplier<Bundle> fires, Supplier<Bundle> nearMiss) {
    return new FindingCase(code, fires, nearMiss, CatalogCases.shop());
  }

  @Override
  public String toString() {
    return code;
  }
}
