package ai.aragora.monitoring;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DefinitionsArchitectureTest {
  private static final JavaClasses DEFINITIONS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.contains("/monitoring/metrics/"))
          .importPackages("ai.aragora.monitoring");

  @Test
  void definitions_need_nothing_but_the_language() {
    classes()
        .that()
        .doNotBelongToAnyOf(AragoraMonitoring.class)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "ai.aragora.monitoring..",
            "dev.belfry.alertmanager",
            "dev.belfry.bundle",
            "dev.belfry.common",
            "dev.belfry.grafana",
            "dev.belfry.helm",
            "dev.belfry.kubernetes",
            "dev.belfry.logql",
            "dev.belfry.opentelemetry",
            "dev.belfry.promql",
            "dev.belfry.provisioning",
            "dev.belfry.rules",
            "dev.belfry.scrape",
            "dev.belfry.stack",
            "dev.belfry.template",
            "dev.belfry.traceql",
            "dev.belfry.tree",
            "java.lang..",
            "java.time",
            "java.util..")
        .check(DEFINITIONS);
  }

  @Test
  void definitions_read_no_setting_of_the_machine() {
    noClasses()
        .should()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethodWhere(target(name("now")))
        .check(DEFINITIONS);
  }
}
