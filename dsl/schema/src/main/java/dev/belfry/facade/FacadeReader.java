package dev.belfry.facade;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.belfry.facade.Facade.Constant;
import dev.belfry.facade.Facade.Doc;
import dev.belfry.facade.Facade.EnumType;
import dev.belfry.facade.Facade.Factory;
import dev.belfry.facade.Facade.Forms;
import dev.belfry.facade.Facade.ObjectType;
import dev.belfry.facade.Facade.Parameter;
import dev.belfry.facade.Facade.Property;
import dev.belfry.facade.Facade.Type;
import dev.belfry.facade.Facade.UnionType;
import dev.belfry.source.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes the model of the classes from the schemas. */
final class FacadeReader {
  private static final ClassName FLUENT = ClassName.get("dev.belfry.tree", "Fluent");

  private final SchemaSet schemas;
  private final Map<String, Schema> files = new LinkedHashMap<>();
  private final Map<ClassName, Type> types = new TreeMap<>();
  private final Map<ClassName, Set<ClassName>> unions = new LinkedHashMap<>();

  private FacadeReader(SchemaSet schemas) {
    this.schemas = schemas;
  }

  static Facade read(SchemaSet schemas) {
    FacadeReader reader = new FacadeReader(schemas);
    reader.schemas.names().forEach(reader::readFile);
    return new Facade(reader.types.values().stream().map(reader::withUnions).toList());
  }

  private void readFile(String file) {
    Schema root = schemas.root(file);
    if (!root.java().has("package")) {
      throw root.problem("expected x-java.package, which says where the classes go");
    }
    files.put(file, root);
    readIfClass(root);
    root.value("$defs")
        .ifPresent(
            defs ->
                defs.properties()
                    .forEach(
                        def ->
                            readIfClass(
                                schemas.part(root, "$defs/" + def.getKey(), def.getValue()))));
  }

  private void readIfClass(Schema schema) {
    if (schema.java().has("class")) {
      nameOf(schema);
    }
  }

  /** The class that a schema asks for; reads it when it is met for the first time. */
  ClassName nameOf(Schema schema) {
    ClassName name =
        ClassName.get(
            fileSettings(schema).get("package").asString(), schema.java("class").orElseThrow());
    if (!types.containsKey(name)) {
      types.put(name, new UnionType(name, doc(schema.defined()), List.of()));
      types.put(name, read(name, schemas.declared(schema)));
    }
    return name;
  }

  private JsonNode fileSettings(Schema schema) {
    return file(schema).java();
  }

  private Schema file(Schema schema) {
    String file = schema.place().substring(0, schema.place().indexOf('#'));
    return files.computeIfAbsent(file, schemas::root);
  }

  private Type read(ClassName name, Schema schema) {
    if (schema.isUnion()) {
      return readUnion(name, schema);
    }
    return schema.isEnum() ? readEnum(name, schema) : readObject(name, schema);
  }

  private UnionType readUnion(ClassName name, Schema schema) {
    List<ClassName> members = new ArrayList<>();
    for (JsonNode branch : schema.alternatives()) {
      ClassName member = nameOf(schemas.part(schema, "alternative", branch));
      unions.computeIfAbsent(member, none -> new LinkedHashSet<>()).add(name);
      members.add(member);
    }
    return new UnionType(name, doc(schema), members);
  }

  private Type withUnions(Type type) {
    if (!(type instanceof ObjectType object)) {
      return type;
    }
    return new ObjectType(
        object.name(),
        object.doc(),
        object.abstractBase(),
        object.parameter(),
        object.base(),
        unions.getOrDefault(object.name(), Set.of()),
        object.factory(),
        object.required(),
        object.properties(),
        object.handWritten(),
        object.initial());
  }

  private EnumType readEnum(ClassName name, Schema schema) {
    List<Constant> constants = new ArrayList<>();
    for (JsonNode value : schema.value("enum").orElseThrow()) {
      constants.add(readConstant(value, schema));
    }
    Optional<Forms> forms =
        schema
            .text("x-enum-forms")
            .map(
                pattern ->
                    new Forms(
                        pattern,
                        schema
                            .text("x-expected")
                            .orElseThrow(() -> schema.problem("x-enum-forms needs x-expected"))));
    return new EnumType(name, doc(schema), schema.javaFlag("open"), forms, constants);
  }

  private static Constant readConstant(JsonNode value, Schema schema) {
    String wire = value.asString();
    String constant = entry(schema, "x-enum-names", wire).orElseGet(() -> Names.constant(wire));
    if (!Names.isName(constant)) {
      throw schema.problem("`" + wire + "` gives no Java name: say x-enum-names");
    }
    return new Constant(
        constant,
        value,
        entry(schema, "x-enum-docs", wire),
        entry(schema, "x-enum-categories", wire),
        entry(schema, "x-enum-other-names", wire),
        entry(schema, "x-enum-since", wire));
  }

  private static Optional<String> entry(Schema schema, String keyword, String wire) {
    return schema.value(keyword).map(entries -> entries.get(wire)).map(JsonNode::asString);
  }

  private ObjectType readObject(ClassName name, Schema schema) {
    PropertyReader properties = new PropertyReader(schemas, this, schema);
    Set<String> options = new HashSet<>();
    Set<String> paths = new HashSet<>();
    for (Schema base : schemas.inherited(schema)) {
      PropertyReader theirs = new PropertyReader(schemas, this, base);
      theirs.all().forEach(property -> options.add(property.wireName()));
      theirs.handWritten().forEach(property -> paths.add(property.wireName()));
    }
    paths.addAll(options);
    return new ObjectType(
        name,
        doc(schema),
        schema.javaFlag("abstract"),
        parameter(schema),
        base(name, schema),
        Set.of(),
        factory(name, schema),
        properties.required(),
        without(options, properties.all()),
        without(paths, properties.handWritten()),
        properties.initial());
  }

  private static List<Property> without(Set<String> wireNames, List<Property> properties) {
    return properties.stream()
        .filter(property -> !wireNames.contains(property.wireName()))
        .toList();
  }

  private static Optional<Parameter> parameter(Schema schema) {
    return schema
        .java()
        .path("parameter")
        .propertyStream()
        .map(one -> new Parameter(TypeVariableName.get(one.getKey()), one.getValue().asString()))
        .findFirst();
  }

  private ClassName base(ClassName name, Schema schema) {
    return schema
        .java("extends")
        .map(base -> ClassName.get(name.packageName(), base))
        .orElse(FLUENT);
  }

  private Optional<Factory> factory(ClassName name, Schema schema) {
    return schema
        .java("factory")
        .map(
            method ->
                new Factory(
                    ClassName.get(
                        name.packageName(),
                        Optional.ofNullable(fileSettings(schema).get("frontDoor"))
                            .orElseThrow(
                                () ->
                                    schema.problem(
                                        "a factory needs x-java.frontDoor at the top of the file"))
                            .asString()),
                    method));
  }

  /** The facts of a part come from where those of its file come from, unless it says otherwise. */
  private Doc doc(Schema schema) {
    String text =
        schema
            .text("description")
            .orElseThrow(() -> schema.problem("expected a description, which becomes the Javadoc"));
    return new Doc(text, schema.text("x-source").or(() -> file(schema).text("x-source")));
  }
}
