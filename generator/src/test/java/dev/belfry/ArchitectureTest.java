package dev.belfry;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the arrows between packages that ARCHITECTURE.md draws. */
class ArchitectureTest {
  private static final String OURS = "dev.belfry.";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.belfry");

  private static final Set<String> LANGUAGE =
      Set.of(
          "tree",
          "common",
          "promql",
          "logql",
          "traceql",
          "template",
          "grafana",
          "rules",
          "alertmanager",
          "scrape",
          "opentelemetry",
          "kubernetes",
          "provisioning",
          "helm",
          "stack",
          "bundle");

  private static final Set<String> GENERATOR =
      Set.of(
          "render",
          "check",
          "schema",
          "text",
          "files",
          "generate",
          "format",
          "plan",
          "read",
          "report",
          "catalog",
          "handles",
          "http",
          "readme",
          "routing",
          "verify",
          "watch");

  /** What of Java the language uses: values, and no way to the machine or to the time of day. */
  private static final String[] JAVA_OF_VALUES = {
    "java.lang", "java.lang.runtime", "java.math", "java.nio.charset", "java.time", "java.util.."
  };

  /** Methods that give something else on another machine, in another run or at another time. */
  private static final Set<String> BY_CHANCE =
      Set.of(
          "java.lang.Math.random()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.getBytes()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.getProperty(java.lang.String)",
          "java.lang.System.getProperty(java.lang.String, java.lang.String)",
          "java.lang.System.getenv()",
          "java.lang.System.getenv(java.lang.String)",
          "java.lang.System.identityHashCode(java.lang.Object)",
          "java.lang.System.lineSeparator()",
          "java.lang.System.nanoTime()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.time.LocalDate.now()",
          "java.time.LocalDate.now(java.time.Clock)",
          "java.time.LocalDate.now(java.time.ZoneId)",
          "java.time.ZoneId.systemDefault()",
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.util.UUID.randomUUID()");

  private static DescribedPredicate<JavaClass> packages(Iterable<String> names) {
    List<String> packages = new ArrayList<>();
    names.forEach(name -> packages.add(OURS + name));
    return resideInAnyPackage(packages.toArray(new String[0]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tree         | common",
        "common       | tree",
        "promql       | common tree",
        "logql        | common tree",
        "traceql      | common tree",
        "template     | common",
        "grafana      | common promql logql traceql tree",
        "rules        | alertmanager grafana common promql logql template tree",
        "alertmanager | common tree",
        "scrape       | alertmanager common tree",
        "opentelemetry | common tree",
        "kubernetes   | alertmanager common opentelemetry provisioning rules scrape tree",
        "provisioning | grafana common tree",
        "helm         | alertmanager kubernetes opentelemetry provisioning common tree",
        "stack        | helm kubernetes provisioning logql traceql common tree",
        "bundle       | alertmanager grafana helm kubernetes provisioning rules scrape stack common tree",
        "text         | common tree",
        "catalog      | text common",
        "format       | text tree",
        "render       | routing text bundle grafana helm provisioning rules alertmanager kubernetes scrape promql logql template common"
            + " tree",
        "routing      | text alertmanager rules common tree",
        "check        | catalog routing format render text bundle grafana helm stack provisioning rules alertmanager kubernetes promql logql template"
            + " common tree",
        "schema       | check render text common tree",
        "read         | format render grafana text common tree",
        "files        | render text tree",
        "report       | check text tree common",
        "plan         | read render routing text tree common",
        "readme       | routing render bundle common tree",
        "watch        | watch",
        "http         | http",
        "verify       | http plan read check catalog routing render text promql logql tree common",
        "generate     | verify http watch readme plan report routing files schema read check handles catalog render text bundle promql logql common tree",
        "source       | source",
        "facade       | source",
        "handles      | catalog source"
      })
  void a_package_depends_only_on_those_before_it(String name, String others) {
    List<String> allowed = new ArrayList<>(List.of(others.split(" ")));
    allowed.add(name);

    noClasses()
        .that(packages(List.of(name)))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.belfry..").and(DescribedPredicate.not(packages(allowed))))
        .check(ALL);
  }

  @Test
  void every_package_has_its_place_in_the_order() {
    Set<String> known = new TreeSet<>(LANGUAGE);
    known.addAll(GENERATOR);
    known.addAll(Set.of("source", "facade"));

    Set<String> found =
        ALL.stream()
            .map(type -> type.getPackageName().substring(OURS.length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(known, found);
  }

  @Test
  void the_language_knows_no_file_no_net_and_no_library_but_one() {
    classes()
        .that(packages(LANGUAGE))
        .should()
        .onlyDependOnClassesThat(
            packages(LANGUAGE)
                .or(resideInAnyPackage(JAVA_OF_VALUES))
                .or(resideInAPackage("com.google.re2j"))
                .or(equivalentTo(URLEncoder.class)))
        .check(ALL);
  }

  @Test
  void the_language_does_not_ask_for_the_time() {
    noClasses()
        .that(packages(LANGUAGE))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are a clock or a point in time, but for days that the user names",
                type ->
                    type.getPackageName().equals("java.time")
                        && !Set.of("DayOfWeek", "LocalDate", "Month", "ZoneId")
                            .contains(type.getSimpleName())))
        .check(ALL);
  }

  @Test
  void nothing_that_makes_output_depends_on_the_machine_or_on_chance() {
    Set<String> all = new TreeSet<>(LANGUAGE);
    all.addAll(Set.of("catalog", "render", "check", "schema", "text", "files", "readme"));
    noClasses()
        .that(packages(all))
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "it gives something else elsewhere",
                access ->
                    access instanceof JavaCodeUnitAccess<?> call && isByChance(call.getTarget())))
        .orShould()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "java.security..")
                .and(DescribedPredicate.not(equivalentTo(URLEncoder.class))))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .check(ALL);
  }

  private static boolean isByChance(CodeUnitAccessTarget target) {
    return BY_CHANCE.contains(target.getFullName()) || target.getName().equals("now");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tools.jackson.. | text schema facade",
        "com.google.re2j | promql template catalog routing",
        "com.palantir..  | facade handles source",
        "org.snakeyaml.. | text",
        "com.networknt.. | schema",
        "picocli..       | generate"
      })
  void a_library_is_known_to_the_package_that_it_is_there_for(String library, String users) {
    noClasses()
        .that(DescribedPredicate.not(packages(List.of(users.split(" ")))))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(ALL);
    List<JavaClass> known =
        ALL.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass())
            .filter(resideInAPackage(library))
            .toList();
    assertFalse(known.isEmpty(), () -> "nobody uses " + library);
  }

  /** Who extends one of our classes has a type that the next version can break. */
  @Test
  void nobody_else_can_extend_a_public_class_of_the_language() {
    List<String> open =
        ALL.stream()
            .filter(packages(LANGUAGE))
            .map(JavaClass::reflect)
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .filter(type -> !isClosed(type))
            .map(Class::getName)
            .toList();

    assertEquals(List.of(), open);
  }

  private static boolean isClosed(Class<?> type) {
    return Modifier.isFinal(type.getModifiers())
        || Modifier.isAbstract(type.getModifiers())
        || type.isSealed()
        || type.isEnum();
  }
}
