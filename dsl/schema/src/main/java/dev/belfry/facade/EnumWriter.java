package dev.belfry.facade;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.belfry.facade.Facade.Constant;
import dev.belfry.facade.Facade.EnumType;
import dev.belfry.source.DocText;
import javax.lang.model.element.Modifier;
import tools.jackson.databind.JsonNode;

/** Writes an enumeration: a Java enum, or a record with constants where other values exist too. */
final class EnumWriter {
  private static final ClassName NODE = ClassName.get("dev.belfry.tree", "Node");
  private static final ClassName NODE_VALUE = ClassName.get("dev.belfry.tree", "NodeValue");

  private EnumWriter() {}

  static TypeSpec write(EnumType type) {
    if (type.forms().isPresent()) {
      return FormsWriter.write(type);
    }
    return type.open() ? open(type) : closed(type);
  }

  private static TypeSpec closed(EnumType type) {
    TypeSpec.Builder spec = TypeSpec.enumBuilder(type.name()).addModifiers(Modifier.PUBLIC);
    for (Constant constant : type.constants()) {
      spec.addEnumConstant(
          constant.name(),
          TypeSpec.anonymousClassBuilder("$L", literal(constant.value()))
              .addJavadoc(doc(constant))
              .build());
    }
    return spec.addSuperinterface(NODE_VALUE)
        .addJavadoc(JavaDocs.ofType(type.doc()))
        .addField(NODE, "node", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(
                    type.constants().get(0).value().isNumber() ? int.class : String.class, "value")
                .addStatement("node = $L", node(type.constants().get(0).value()))
                .build())
        .addMethod(nodeMethod("node"))
        .build();
  }

  private static CodeBlock node(JsonNode value) {
    return CodeBlock.of(value.isNumber() ? "$T.number(value)" : "$T.text(value)", NODE);
  }

  private static TypeSpec open(EnumType type) {
    TypeSpec.Builder spec =
        TypeSpec.recordBuilder(type.name())
            .addModifiers(Modifier.PUBLIC)
            .recordConstructor(
                MethodSpec.constructorBuilder()
                    .addParameter(ParameterSpec.builder(String.class, "id").build())
                    .build())
            .addSuperinterface(NODE_VALUE)
            .addJavadoc(JavaDocs.ofType(type.doc()))
            .addJavadoc("\n@param id what the document has, not empty\n");
    for (Constant constant : type.constants()) {
      spec.addField(
          FieldSpec.builder(
                  type.name(), constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc(doc(constant))
              .initializer("new $T($L)", type.name(), literal(constant.value()))
              .build());
    }
    return spec.addMethod(anyValue())
        .addMethod(nodeMethod(CodeBlock.of("$T.text(id)", NODE).toString()))
        .build();
  }

  private static MethodSpec anyValue() {
    return MethodSpec.compactConstructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "Any value, also one that has no constant.\n\n"
                + "@throws IllegalArgumentException when it is empty\n")
        .addStatement("$T.filled($S, id)", ClassName.get("dev.belfry.tree", "Require"), "id")
        .build();
  }

  private static MethodSpec nodeMethod(String expression) {
    return MethodSpec.methodBuilder("node")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(NODE)
        .addStatement(
            expression.equals("node")
                ? CodeBlock.of("return node")
                : CodeBlock.of("return $T.text(id)", NODE))
        .build();
  }

  static CodeBlock literal(JsonNode value) {
    return value.isNumber()
        ? CodeBlock.of("$L", value.intValue())
        : CodeBlock.of("$S", value.asString());
  }

  static CodeBlock doc(Constant constant) {
    String value = constant.value().asString();
    String wire =
        "API name: "
            + (value.isEmpty() ? "an empty text" : DocText.code(value))
            + constant.since().map(version -> ". Since Grafana " + version + ".").orElse(".");
    return DocText.lines(constant.doc().map(doc -> DocText.escape(doc) + " " + wire).orElse(wire));
  }
}
