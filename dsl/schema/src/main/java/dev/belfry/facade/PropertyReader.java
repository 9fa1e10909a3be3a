package dev.belfry.facade;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.belfry.facade.Facade.Fixed;
import dev.belfry.facade.Facade.Kind;
import dev.belfry.facade.Facade.Property;
import dev.belfry.facade.Facade.Step;
import dev.belfry.source.DocText;
import dev.belfry.source.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The properties of one object: those of objects that are lifted into it stand beside its own. */
final class PropertyReader {
  private final SchemaSet schemas;
  private final FacadeReader facade;
  private final List<Property> options = new ArrayList<>();
  private final List<Property> required;
  private final List<Property> handWritten = new ArrayList<>();
  private final List<Fixed> initial = new ArrayList<>();

  PropertyReader(SchemaSet schemas, FacadeReader facade, Schema object) {
    this.schemas = schemas;
    this.facade = facade;
    required = read(object, List.of(), Optional.empty(), true);
    object
        .java()
        .path("initial")
        .properties()
        .forEach(entry -> initial.add(new Fixed(steps(object, entry.getKey()), entry.getValue())));
  }

  /** What is set by option methods. */
  List<Property> all() {
    return options;
  }

  /** What hand-written code sets: {@code x-java.skip}. */
  List<Property> handWritten() {
    return handWritten;
  }

  /** What the factory takes. */
  List<Property> required() {
    return required;
  }

  /**
   * What a new value starts with: the {@code const} of the schema, and its {@code x-java.initial}.
   */
  List<Fixed> initial() {
    return initial;
  }

  /**
   * Reads the properties of an object; returns what a factory has to take for it, in the order of
   * {@code required}.
   *
   * @param since the version that knows the object, if it is a newer one
   */
  private List<Property> read(
      Schema object, List<Step> path, Optional<String> since, boolean onTheWay) {
    Map<String, List<Property>> needed = new HashMap<>();
    int rank = 0;
    for (Map.Entry<String, JsonNode> entry : object.properties().entrySet()) {
      Schema property = schemas.part(object, "properties/" + entry.getKey(), entry.getValue());
      List<Step> here = new ArrayList<>(path);
      here.add(new Step(rank++, entry.getKey()));
      if (property.javaFlag("ignored")) {
        continue;
      }
      boolean isNeeded = onTheWay && object.texts("required").contains(entry.getKey());
      needed.put(
          entry.getKey(), read(entry.getKey(), property, here, since(property, since), isNeeded));
    }
    return object.texts("required").stream()
        .distinct()
        .flatMap(name -> needed.getOrDefault(name, List.of()).stream())
        .toList();
  }

  private static Optional<String> since(Schema property, Optional<String> around) {
    return property.text("x-since").or(() -> around);
  }

  private List<Property> read(
      String wire, Schema property, List<Step> path, Optional<String> since, boolean isNeeded) {
    if (property.javaFlag("lift")) {
      return read(property, path, since, isNeeded);
    }
    if (property.json().has("const")) {
      if (isNeeded) {
        initial.add(new Fixed(path, property.json().get("const")));
      }
    } else if (property.javaFlag("skip")) {
      String name = property.java("name").orElseGet(() -> Names.method(wire));
      handWritten.add(Property.handWritten(name, path));
    } else if (isNeeded && !property.javaFlag("optional")) {
      return List.of(property(wire, property, path, since));
    } else {
      options.add(property(wire, property, path, since));
    }
    return List.of();
  }

  /** The steps of a dotted path, with the ranks that the schema gives. */
  private List<Step> steps(Schema object, String path) {
    List<Step> steps = new ArrayList<>();
    Schema here = object;
    for (String name : path.split("\\.")) {
      int rank = List.copyOf(here.properties().keySet()).indexOf(name);
      if (rank < 0) {
        throw object.problem("x-java.initial names `" + path + "`, which the schema does not have");
      }
      steps.add(new Step(rank, name));
      here = schemas.part(here, "properties/" + name, here.properties().get(name));
    }
    return steps;
  }

  private Property property(String wire, Schema schema, List<Step> path, Optional<String> since) {
    String name = methodName(wire, schema);
    String singular =
        schema
            .java("singular")
            .orElseGet(() -> name.endsWith("s") ? name.substring(0, name.length() - 1) : name);
    String doc =
        schema
            .text("description")
            .orElseThrow(() -> schema.problem("expected a description of `" + wire + "`"));
    Optional<String> byDefault =
        schema
            .value("default")
            .map(value -> DocText.code(value.toString()))
            .or(() -> schema.text("x-default").map(DocText::escape));
    return new Property(
        name,
        singular,
        path,
        kinds(schema),
        doc,
        byDefault,
        since,
        schema.java("off").orElseGet(() -> "without" + Names.capital(name)));
  }

  private static String methodName(String wire, Schema schema) {
    String name = schema.java("name").orElseGet(() -> Names.method(wire));
    if (Names.isKeyword(name)) {
      throw schema.problem("`" + name + "` is a Java keyword: say x-java.name");
    }
    if (!Names.isName(name)) {
      throw schema.problem("`" + name + "` is no Java name: say x-java.name");
    }
    return name;
  }

  private List<Kind> kinds(Schema schema) {
    if (schema.java().has("type")) {
      return List.of(
          new Facade.Value(
              handWritten(schema.java("type").orElseThrow()),
              schema.javaFlag("abstract"),
              schema.java("via")));
    }
    if (schema.java().has("class")) {
      return List.of(
          new Facade.Value(
              facade.nameOf(schema),
              schema.isUnion() || schema.javaFlag("abstract"),
              Optional.empty()));
    }
    List<String> types = schema.java("kind").map(List::of).orElseGet(schema::types);
    return types.isEmpty()
        ? List.of(new Facade.Anything())
        : types.stream()
            .filter(type -> types.size() == 1 || !isNull(type))
            .map(type -> kind(type, schema))
            .toList();
  }

  /** Beside other types, null is what others may have written; nobody has to write it in Java. */
  private static boolean isNull(String type) {
    return type.equals("null");
  }

  /** A class by its full name; behind it in angle brackets, what stands for its parameter. */
  private static TypeName handWritten(String name) {
    int bracket = name.indexOf('<');
    if (bracket < 0) {
      return ClassName.bestGuess(name);
    }
    String parameter = name.substring(bracket + 1, name.length() - 1);
    return ParameterizedTypeName.get(
        ClassName.bestGuess(name.substring(0, bracket)),
        parameter.equals("?")
            ? WildcardTypeName.subtypeOf(Object.class)
            : ClassName.bestGuess(parameter));
  }

  private Kind kind(String type, Schema schema) {
    return switch (type) {
      case "string" -> text(schema);
      case "integer" -> number(true, schema);
      case "number" -> number(false, schema);
      case "boolean" -> new Facade.Flag();
      case "array" -> new Facade.ListOf(single(schema, "items"));
      case "object" -> new Facade.MapOf(single(schema, "additionalProperties"));
      default -> throw schema.problem("no Java for the type `" + type + "`");
    };
  }

  private static Kind text(Schema schema) {
    return schema.javaFlag("number")
        ? new Facade.NumberText()
        : new Facade.Text(
            schema.value("minLength").isPresent(),
            schema.text("pattern"),
            schema.text("x-expected"));
  }

  private static Kind number(boolean whole, Schema schema) {
    return new Facade.Number(
        whole,
        schema.value("minimum").map(JsonNode::doubleValue).orElse(Double.NEGATIVE_INFINITY),
        schema.value("maximum").map(JsonNode::doubleValue).orElse(Double.POSITIVE_INFINITY));
  }

  private Kind single(Schema schema, String keyword) {
    JsonNode raw =
        schema
            .value(keyword)
            .orElseThrow(
                () ->
                    schema.problem(
                        "expected `" + keyword + "`, or x-java lift, class, type or skip"));
    List<Kind> kinds = kinds(schemas.part(schema, keyword, raw));
    boolean listInMap =
        keyword.equals("additionalProperties") && kinds.get(0) instanceof Facade.ListOf;
    if (kinds.size() != 1
        || kinds.get(0) instanceof Facade.ListOf && !listInMap
        || kinds.get(0) instanceof Facade.MapOf) {
      throw schema.problem("expected one simple kind of " + keyword);
    }
    return kinds.get(0);
  }
}
