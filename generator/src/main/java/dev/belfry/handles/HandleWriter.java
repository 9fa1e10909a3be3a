package dev.belfry.handles;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.belfry.source.Layout;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes all classes of a catalogue as Java source. */
final class HandleWriter {
  private final String packageName;

  /** Where the handle of each metric is, for links. */
  private final Map<String, String> links = new HashMap<>();

  private final Map<String, String> sources = new TreeMap<>();

  private HandleWriter(String packageName) {
    this.packageName = packageName;
  }

  /** The sources by their path below the source root. */
  static Map<String, String> write(Plan plan, String packageName) {
    HandleWriter writer = new HandleWriter(packageName);
    plan.systems().forEach(writer::link);
    plan.systems().forEach(writer::write);
    return writer.sources;
  }

  private void link(SystemPlan system) {
    for (AreaPlan area : system.areas()) {
      for (MetricPlan metric : area.metrics()) {
        links.put(metric.family().name(), area.type() + "#" + metric.constant());
      }
    }
  }

  private void write(SystemPlan system) {
    add(new TargetWriter(system, ClassName.get(packageName, system.target())).write());
    system.areas().forEach(area -> add(write(system, area)));
  }

  private TypeSpec write(SystemPlan system, AreaPlan area) {
    ClassName type = ClassName.get(packageName, area.type());
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(type)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(HandleDocs.ofArea(system, area))
            .addMethod(hiddenConstructor());
    for (MetricPlan metric : area.metrics()) {
      new MetricWriter(system, metric, type).writeTo(spec, links);
    }
    return spec.build();
  }

  static MethodSpec hiddenConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }

  private void add(TypeSpec type) {
    JavaFile file =
        JavaFile.builder(packageName, type)
            .addFileComment(
                "Made from the catalogue of metrics. Change the catalogue, not this file.")
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    sources.put(
        packageName.replace('.', '/') + "/" + type.name() + ".java", Layout.of(file.toString()));
  }
}
