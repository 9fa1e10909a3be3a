package dev.belfry.facade;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.belfry.facade.Facade.Constant;
import dev.belfry.facade.Facade.EnumType;
import dev.belfry.facade.Facade.Forms;
import dev.belfry.source.DocText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Writes an enumeration to which values of certain forms belong too: constants, also collected by
 * category, and a factory that takes nothing else.
 */
final class FormsWriter {
  private static final ClassName NODE = ClassName.get("dev.belfry.tree", "Node");
  private static final ClassName NODE_VALUE = ClassName.get("dev.belfry.tree", "NodeValue");
  private static final ClassName REQUIRE = ClassName.get("dev.belfry.tree", "Require");
  private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

  private final EnumType type;
  private final Forms forms;

  private FormsWriter(EnumType type) {
    this.type = type;
    this.forms = type.forms().orElseThrow();
  }

  static TypeSpec write(EnumType type) {
    return new FormsWriter(type).spec();
  }

  private TypeSpec spec() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(type.name())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(NODE_VALUE)
            .addJavadoc(JavaDocs.ofType(type.doc()));
    for (Constant constant : type.constants()) {
      spec.addField(constant(constant, CodeBlock.of("new $T($L)", type.name(), wire(constant))));
    }
    spec.addField(String.class, "id", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor())
        .addMethod(factory())
        .addMethod(id());
    addOverrides(spec);
    categories().forEach((name, constants) -> spec.addType(category(name, constants)));
    return spec.addType(known()).build();
  }

  private FieldSpec constant(Constant constant, CodeBlock value) {
    return FieldSpec.builder(type.name(), constant.name(), CONSTANT)
        .addJavadoc(EnumWriter.doc(constant))
        .initializer(value)
        .build();
  }

  private static CodeBlock wire(Constant constant) {
    return EnumWriter.literal(constant.value());
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(String.class, "id")
        .addStatement("this.id = id")
        .build();
  }

  private MethodSpec factory() {
    String name = type.name().simpleName().toLowerCase(java.util.Locale.ROOT);
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type.name())
        .addParameter(String.class, "id")
        .addJavadoc(
            DocText.lines(
                "The value of this id: one that has a constant, or "
                    + DocText.escape(forms.expected())
                    + ".",
                "@throws IllegalArgumentException when it is neither"))
        .addStatement(
            "return new $T($Z$T.known($S, id, Known.IDS, Known.NAMES, Known.FORMS, Known.EXPECTED))",
            type.name(),
            REQUIRE,
            name)
        .build();
  }

  private static MethodSpec id() {
    return MethodSpec.methodBuilder("id")
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addJavadoc("What the document has.\n")
        .addStatement("return id")
        .build();
  }

  private void addOverrides(TypeSpec.Builder spec) {
    spec.addMethod(override("node", NODE).addStatement("return $T.text(id)", NODE).build());
    spec.addMethod(
        override("equals", TypeName.BOOLEAN)
            .addParameter(Object.class, "other")
            .addStatement(
                "return other instanceof $T && (($T) other).id.equals(id)",
                type.name(),
                type.name())
            .build());
    spec.addMethod(override("hashCode", TypeName.INT).addStatement("return id.hashCode()").build());
    spec.addMethod(
        override("toString", ClassName.get(String.class)).addStatement("return id").build());
  }

  private static MethodSpec.Builder override(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }

  private Map<String, List<Constant>> categories() {
    Map<String, List<Constant>> categories = new LinkedHashMap<>();
    for (Constant constant : type.constants()) {
      constant
          .category()
          .ifPresent(
              name ->
                  categories
                      .computeIfAbsent(name, none -> new java.util.ArrayList<>())
                      .add(constant));
    }
    return categories;
  }

  private TypeSpec category(String name, List<Constant> constants) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name)
            .addModifiers(CONSTANT)
            .addJavadoc("$L, for completion by category.\n", DocText.escape(name))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (Constant constant : constants) {
      spec.addField(constant(constant, CodeBlock.of("$T.$L", type.name(), constant.name())));
    }
    return spec.build();
  }

  private FieldSpec list(String name, Function<Constant, CodeBlock> text) {
    CodeBlock texts = type.constants().stream().map(text).collect(CodeBlock.joining(",$W"));
    return FieldSpec.builder(
            ParameterizedTypeName.get(List.class, String.class),
            name,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($L)", List.class, texts)
        .build();
  }

  private TypeSpec known() {
    return TypeSpec.classBuilder("Known")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What ids are held against; loaded when one is given.\n")
        .addField(list("IDS", FormsWriter::wire))
        .addField(list("NAMES", constant -> CodeBlock.of("$S", constant.names())))
        .addField(
            FieldSpec.builder(Pattern.class, "FORMS", Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.compile($Z$S)", Pattern.class, forms.pattern())
                .build())
        .addField(
            FieldSpec.builder(String.class, "EXPECTED", Modifier.STATIC, Modifier.FINAL)
                .initializer("$Z$S", forms.expected())
                .build())
        .build();
  }
}
