package dev.belfry.facade;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.belfry.facade.Facade.ObjectType;
import java.util.List;
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
    types.forEach(type -> spec.addMethods(new FactoryWriter(type).factories()));
    return spec.build();
  }
}
