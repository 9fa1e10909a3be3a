package dev.belfry.facade;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.belfry.facade.Facade.EnumType;
import dev.belfry.facade.Facade.ObjectType;
import dev.belfry.facade.Facade.Type;
import dev.belfry.facade.Facade.UnionType;
import dev.belfry.source.Layout;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes all classes of a façade as Java source. */
final class FacadeWriter {
  private FacadeWriter() {}

  /** The sources by their path below the source root. */
  static Map<String, String> write(Facade facade) {
    Map<String, String> sources = new TreeMap<>();
    Stream.concat(
            facade.types().stream().map(type -> file(type.name(), spec(type))), frontDoors(facade))
        .forEach(file -> sources.put(path(file), Layout.of(file.toString())));
    return sources;
  }

  private static Stream<JavaFile> frontDoors(Facade facade) {
    Map<ClassName, List<ObjectType>> doors =
        facade.types().stream()
            .filter(type -> type instanceof ObjectType object && object.factory().isPresent())
            .map(ObjectType.class::cast)
            .sorted(Comparator.comparing(type -> type.factory().orElseThrow().method()))
            .collect(
                Collectors.groupingBy(
                    type -> type.factory().orElseThrow().frontDoor(),
                    TreeMap::new,
                    Collectors.toList()));
    return doors.entrySet().stream()
        .map(door -> file(door.getKey(), FrontDoorWriter.write(door.getKey(), door.getValue())));
  }

  private static TypeSpec spec(Type type) {
    if (type instanceof ObjectType object) {
      return ObjectWriter.write(object);
    }
    return type instanceof EnumType enumeration
        ? EnumWriter.write(enumeration)
        : union((UnionType) type);
  }

  private static TypeSpec union(UnionType type) {
    return TypeSpec.interfaceBuilder(type.name())
        .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
        .addSuperinterface(ClassName.get("dev.belfry.tree", "NodeValue"))
        .addPermittedSubclasses(type.members())
        .addJavadoc(JavaDocs.ofType(type.doc()))
        .build();
  }

  private static JavaFile file(ClassName name, TypeSpec spec) {
    return JavaFile.builder(name.packageName(), spec)
        .addFileComment(
            "Made from the JSON Schemas of belfry-schema. Change the schema, not this file.")
        .skipJavaLangImports(true)
        .indent("  ")
        .addStaticImport(Objects.class, "requireNonNull")
        .build();
  }

  private static String path(JavaFile file) {
    return file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
  }
}
