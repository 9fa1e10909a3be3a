package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.bundle.Checking;
import dev.belfry.catalog.Catalog;
import dev.belfry.render.Document;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** All checks but those that look at expressions, which the generator has no use for. */
public final class OtherChecks {
  private final List<Check> checks = new ArrayList<>();

  /** Finds out which checks those are, by this bundle. */
  public OtherChecks(Bundle bundle, List<Document> documents) {
    for (Object check : (List<?>) value(Checks.class, "ALL", null)) {
      Inspection inspection = new Inspection(bundle, documents, Catalog.empty());
      ((Check) check).check(inspection, new Report(Checking.checking()));
      if (value(Inspection.class, "expressions", inspection) == null) {
        checks.add((Check) check);
      }
    }
  }

  /** What they find. */
  public List<Finding> check(Bundle bundle, List<Document> documents) {
    Inspection inspection = new Inspection(bundle, documents, Catalog.empty());
    Report report = new Report(Checking.checking());
    checks.forEach(check -> check.check(inspection, report));
    return Finding.sorted(report.findings());
  }

  private static Object value(Class<?> type, String name, Object of) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
