package dev.belfry.facade;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.belfry.facade.Facade.Fixed;
import dev.belfry.facade.Facade.Kind;
import dev.belfry.facade.Facade.ObjectType;
import dev.belfry.facade.Facade.Property;
import dev.belfry.facade.Facade.Step;
import dev.belfry.source.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import tools.jackson.databind.JsonNode;

/** Writes the class of an object: paths, factory, option methods. */
final class ObjectWriter {
  private static final ClassName NODE = ClassName.get("dev.belfry.tree", "Node");
  private static final ClassName OBJECT = ClassName.get("dev.belfry.tree", "ObjectNode");
  private static final ClassName KEY = ClassName.get("dev.belfry.tree", "Key");
  private static final ClassName PATH = ClassName.get("dev.belfry.tree", "Path");

  private final ObjectType type;
  private final Map<List<Step>, String> parents = new LinkedHashMap<>();

  private ObjectWriter(ObjectType type) {
    this.type = type;
  }

  static TypeSpec write(ObjectType type) {
    ObjectWriter writer = new ObjectWriter(type);
    return type.abstractBase() ? writer.abstractBase() : writer.value();
  }

  private TypeSpec abstractBase() {
    TypeVariableName self =
        TypeVariableName.get(
            "SELF", ParameterizedTypeName.get(type.name(), TypeVariableName.get("SELF")));
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(type.name())
            .addModifiers(Modifier.ABSTRACT)
            .addTypeVariable(self)
            .superclass(ParameterizedTypeName.get(type.base(), self))
            .addJavadoc(JavaDocs.ofType(type.doc()))
            .addJavadoc("\n@param <SELF> the type that the option methods return\n");
    addPaths(spec, type.properties().stream());
    spec.addMethod(constructor());
    addOptions(spec, self);
    return spec.build();
  }

  private TypeSpec value() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(type.name())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(superclass())
            .addSuperinterfaces(type.unions())
            .addJavadoc(JavaDocs.ofType(type.doc()));
    type.parameter()
        .ifPresent(
            one ->
                spec.addTypeVariable(one.variable())
                    .addJavadoc("\n@param <$T> $L\n", one.variable(), one.doc()));
    addPaths(spec, Stream.concat(type.required().stream(), type.properties().stream()));
    spec.addField(initial());
    spec.addMethod(constructor());
    spec.addMethods(new FactoryWriter(type).starts());
    spec.addMethod(changed());
    addOptions(spec, type.self());
    return spec.build();
  }

  private MethodSpec changed() {
    return MethodSpec.methodBuilder("with")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(type.self())
        .addParameter(OBJECT, "changed")
        .addStatement("return new $T(changed)", type.self())
        .build();
  }

  private TypeName superclass() {
    return type.parameter()
        .map(one -> ParameterizedTypeName.get(type.base(), one.variable(), type.self()))
        .orElseGet(() -> ParameterizedTypeName.get(type.base(), type.self()));
  }

  private void addOptions(TypeSpec.Builder spec, TypeName self) {
    type.properties()
        .forEach(property -> spec.addMethods(new SetterWriter(self, property).methods()));
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(OBJECT, "node")
        .addStatement("super(node)")
        .build();
  }

  private FieldSpec initial() {
    CodeBlock.Builder start = CodeBlock.builder().add("$T.object()", NODE);
    for (Fixed fixed : type.initial()) {
      start.add("\n    .with($L,$W$L)", path(fixed.path()), literal(fixed.value()));
    }
    return FieldSpec.builder(OBJECT, "INITIAL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(start.build())
        .build();
  }

  private static CodeBlock literal(JsonNode value) {
    if (value.isArray()) {
      return CodeBlock.of(
          "$T.array($L)",
          NODE,
          value.valueStream().map(ObjectWriter::literal).collect(CodeBlock.joining(", ")));
    }
    if (value.isObject() && value.isEmpty()) {
      return CodeBlock.of("$T.object()", NODE);
    }
    if (value.isBoolean()) {
      return CodeBlock.of("$T.bool($L)", NODE, value.booleanValue());
    }
    boolean large = value.isIntegralNumber() && !value.canConvertToInt();
    return value.isNumber()
        ? CodeBlock.of("$T.number($L)", NODE, value.asString() + (large ? "L" : ""))
        : CodeBlock.of("$T.text($S)", NODE, value.asString());
  }

  private void addPaths(TypeSpec.Builder spec, Stream<Property> properties) {
    List<Property> all = properties.toList();
    List<List<Step>> above =
        Stream.concat(all.stream(), type.handWritten().stream())
            .map(property -> parent(property.path()))
            .filter(path -> !path.isEmpty())
            .distinct()
            .toList();
    above.forEach(path -> spec.addField(parentPath(path, above)));
    all.forEach(property -> spec.addField(path(property, access())));
    type.handWritten().forEach(property -> spec.addField(path(property)));
    all.forEach(
        property -> pattern(property).ifPresent(regex -> spec.addField(pattern(property, regex))));
  }

  /** Hand-written code extends an abstract base, and sets what it has in other words. */
  private Modifier[] access() {
    return type.abstractBase() ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE};
  }

  /** Named for its last step, or for all of them where two end alike. */
  private FieldSpec parentPath(List<Step> path, List<List<Step>> all) {
    String last = path.get(path.size() - 1).name();
    boolean unique =
        all.stream().filter(other -> other.get(other.size() - 1).name().equals(last)).count() == 1;
    String name =
        (unique ? path.subList(path.size() - 1, path.size()) : path)
            .stream()
                .map(step -> Names.constant(step.name()))
                .collect(Collectors.joining("_", "IN_", ""));
    parents.put(path, name);
    return constant(PATH, name).initializer("$L", path(path)).build();
  }

  private FieldSpec path(Property property, Modifier... access) {
    List<Step> path = property.path();
    String parent = parents.get(parent(path));
    CodeBlock start =
        parent == null
            ? path(path)
            : CodeBlock.of("$L.then($L)", parent, key(path.get(path.size() - 1)));
    return FieldSpec.builder(PATH, Names.constant(property.name()), access)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", start)
        .build();
  }

  private static List<Step> parent(List<Step> path) {
    return path.subList(0, path.size() - 1);
  }

  private static CodeBlock path(List<Step> path) {
    return CodeBlock.of(
        "$T.of($L)", PATH, path.stream().map(ObjectWriter::key).collect(CodeBlock.joining(",$W")));
  }

  private static CodeBlock key(Step step) {
    return CodeBlock.of("$T.of($L, $S)", KEY, step.rank(), step.name());
  }

  private static Optional<String> pattern(Property property) {
    return property.kinds().stream().flatMap(kind -> pattern(kind).stream()).findFirst();
  }

  private static Optional<String> pattern(Kind kind) {
    if (kind instanceof Facade.ListOf list) {
      return pattern(list.item());
    }
    if (kind instanceof Facade.MapOf map) {
      return pattern(map.value());
    }
    return kind instanceof Facade.Text text ? text.pattern() : Optional.empty();
  }

  private static FieldSpec pattern(Property property, String regex) {
    return constant(ClassName.get(Pattern.class), Names.constant(property.name()) + "_PATTERN")
        .initializer("$T.compile($Z$S)", Pattern.class, regex)
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }
}
