package dev.belfry.handles;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the class of what all metrics of a system share, which theirs extend. */
final class TargetWriter {
  private final SystemPlan system;
  private final TypeSpec.Builder spec;
  private final LabelWriter labels;

  TargetWriter(SystemPlan system, ClassName type) {
    this.system = system;
    this.spec =
        TypeSpec.classBuilder(type)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(HandleDocs.ofTarget(system));
    this.labels = new LabelWriter(type, spec);
  }

  TypeSpec write() {
    for (String label : system.added()) {
      if (label.equals("job") && !system.jobs().isEmpty()) {
        labels.closed(label, system.jobs(), HandleDocs.ofJob(system.jobs()));
      } else if (!system.shared().contains(label)) {
        labels.open(label, HandleDocs.ofAddedLabel(label));
      }
    }
    for (String label : system.shared()) {
      labels.open(label, HandleDocs.ofSharedLabel(label));
    }
    return spec.addMethod(MethodSpec.constructorBuilder().build()).build();
  }
}
