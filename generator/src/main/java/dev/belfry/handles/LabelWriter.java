package dev.belfry.handles;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the labels of a metric or of a system into the class that stands for it. */
final class LabelWriter {
  private static final ClassName LABEL = common("LabelOf");
  private static final ClassName ENUM_LABEL = common("EnumLabelOf");
  private static final ClassName VALUE = common("LabelValue");

  private final ClassName owner;
  private final TypeSpec.Builder spec;
  private final JavaNames constants = new JavaNames();
  private final JavaNames types;

  /** A writer of labels into this class, which is inside these others. */
  LabelWriter(ClassName owner, TypeSpec.Builder spec) {
    this.owner = owner;
    this.spec = spec;
    this.types = new JavaNames(owner.simpleNames().toArray(new String[0]));
  }

  private static ClassName common(String name) {
    return ClassName.get("dev.belfry.common", name);
  }

  /** A label that can have any value. */
  void open(String name, CodeBlock doc) {
    spec.addField(
        HandleWriter.constant(
                ParameterizedTypeName.get(LABEL, owner),
                constants.unique(JavaNames.constant(name, "LABEL")))
            .addJavadoc(doc)
            .initializer("new $T<>($S)", LABEL, name)
            .build());
  }

  /** A label that has no other values than these. */
  void closed(String name, List<String> values, CodeBlock doc) {
    ClassName type = owner.nestedClass(types.unique(JavaNames.type(name), "Value"));
    String constant = constants.unique(JavaNames.constant(name, "LABEL"));
    spec.addField(
        HandleWriter.constant(ParameterizedTypeName.get(ENUM_LABEL, owner, type), constant)
            .addJavadoc(doc)
            .initializer("new $T<>($S)", ENUM_LABEL, name)
            .build());
    spec.addType(values(type, constant, values));
  }

  private static TypeSpec values(ClassName type, String label, List<String> values) {
    TypeSpec.Builder spec =
        TypeSpec.enumBuilder(type)
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(VALUE)
            .addJavadoc("The values of {@link #$L}.\n", label);
    JavaNames names = new JavaNames();
    for (String value : values) {
      spec.addEnumConstant(
          names.unique(JavaNames.constant(value, label)),
          TypeSpec.anonymousClassBuilder("$S", value).build());
    }
    return spec.addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor())
        .addMethod(accessor())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(String.class, "value")
        .addStatement("this.value = value")
        .build();
  }

  private static MethodSpec accessor() {
    return MethodSpec.methodBuilder("value")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return value")
        .build();
  }
}
