package dev.belfry.handles;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.belfry.catalog.MetricFamily;
import dev.belfry.catalog.MetricLabel;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the handle of a metric and the class that stands for it. */
final class MetricWriter {
  private static final ClassName PROMQL = ClassName.get("dev.belfry.promql", "PromQl");

  private final SystemPlan system;
  private final MetricPlan metric;
  private final MetricFamily family;
  private final ClassName type;
  private final HandleKind kind;

  MetricWriter(SystemPlan system, MetricPlan metric, ClassName area) {
    this.system = system;
    this.metric = metric;
    this.family = metric.family();
    this.type = area.nestedClass(metric.type());
    this.kind = HandleKind.of(family);
  }

  /**
   * Writes both into the class of an area. A metric whose labels nobody knows has a handle by its
   * name alone, and no class.
   *
   * @param links where the handle of each metric is
   */
  void writeTo(TypeSpec.Builder area, Map<String, String> links) {
    FieldSpec.Builder handle =
        family.labelsKnown()
            ? HandleWriter.constant(
                    ParameterizedTypeName.get(kind.typed(), type), metric.constant())
                .initializer("new $T<>($S$L)", kind.typed(), family.name(), numbers())
            : HandleWriter.constant(kind.untyped(), metric.constant())
                .initializer("$T.$L($S)", PROMQL, kind.factory(), family.name());
    if (family.deprecation().isPresent()) {
      handle.addAnnotation(Deprecated.class);
    }
    area.addField(handle.addJavadoc(HandleDocs.ofMetric(family, links)).build());
    if (family.labelsKnown()) {
      area.addType(type());
    }
  }

  /** The bounds of a histogram or the quantiles of a summary, each behind a comma. */
  private CodeBlock numbers() {
    List<String> texts =
        switch (kind) {
          case HISTOGRAM -> family.bounds();
          case SUMMARY -> family.quantiles();
          default -> List.of();
        };
    CodeBlock.Builder numbers = CodeBlock.builder();
    for (String text : texts) {
      if (!text.endsWith("Inf")) {
        numbers.add(", $L", number(text));
      }
    }
    return numbers.build();
  }

  private static String number(String text) {
    double value = Double.parseDouble(text);
    boolean whole = value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE;
    return whole ? Integer.toString((int) value) : Double.toString(value);
  }

  private TypeSpec type() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(type)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(type.topLevelClassName().peerClass(system.target()))
            .addJavadoc("The labels of {@link #$L}.\n", metric.constant());
    LabelWriter labels = new LabelWriter(type, spec);
    for (MetricLabel label : family.labels()) {
      if (label.closed()) {
        labels.closed(label.name(), label.values(), HandleDocs.ofLabel(label));
      } else if (!system.shares(label)) {
        labels.open(label.name(), HandleDocs.ofLabel(label));
      }
      if (system.added().contains(label.name())) {
        labels.open("exported_" + label.name(), HandleDocs.ofRenamedLabel(label.name()));
      }
    }
    if (!family.jobs().equals(system.jobs())) {
      labels.closed("job", family.jobs(), HandleDocs.ofJob(family.jobs()));
    }
    return spec.addMethod(HandleWriter.hiddenConstructor()).build();
  }
}
