package dev.belfry.facade;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.belfry.facade.Facade.Kind;
import dev.belfry.facade.Facade.ObjectType;
import dev.belfry.facade.Facade.Property;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the factories of a package, which its hand-written front door inherits. */
final class FrontDoorWriter {
  private FrontDoorWriter() {}

  static TypeSpec write(ClassName name, List<ObjectType> types) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.ABSTRACT)
            .addJavadoc(
                "The factories that the schemas give; the front door of this package inherits them.\n")
            .addMethod(MethodSpec.constructorBuilder().build());
    types.forEach(type -> spec.addMethod(factory(type)));
    return spec.build();
  }

  private static MethodSpec factory(ObjectType type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(type.factory().orElseThrow().method())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(type.name())
            .addJavadoc(doc(type));
    type.required()
        .forEach(
            property ->
                method.addParameter(SetterWriter.typeOf(property.kinds().get(0)), property.name()));
    return method
        .addStatement(
            "return $T.of($L)",
            type.name(),
            type.required().stream().map(Property::name).collect(Collectors.joining(", ")))
        .build();
  }

  private static CodeBlock doc(ObjectType type) {
    CodeBlock.Builder doc =
        CodeBlock.builder().add(JavaDocs.lines(JavaDocs.escape(type.doc().text())));
    for (Property property : type.required()) {
      Kind kind = property.kinds().get(0);
      String limits = JavaDocs.limits(kind);
      doc.add(
          "$L$L",
          property == type.required().get(0) ? "\n" : "",
          JavaDocs.parameter(
              property.name(),
              JavaDocs.escape(property.doc())
                  + " API name: "
                  + JavaDocs.code(property.wireName())
                  + "."
                  + (limits.isEmpty() ? "" : " " + limits)));
    }
    return doc.build();
  }
}
