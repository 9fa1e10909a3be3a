package dev.belfry.facade;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The Java that the schemas ask for: what the writers turn into source files.
 *
 * @param types all classes
 */
record Facade(List<Type> types) {

  /** A class of the façade. */
  sealed interface Type permits ObjectType, EnumType, UnionType {
    ClassName name();
  }

  /**
   * What is said about a class.
   *
   * @param text what it is in the user's world
   * @param source where the facts come from
   */
  record Doc(String text, Optional<String> source) {}

  /**
   * A typed view of an object.
   *
   * @param abstractBase whether others extend it, so that its options return their type
   * @param parameter what its values are told apart by in Java alone, for itself and its base
   * @param base what it extends
   * @param unions the unions that it belongs to
   * @param factory the factory of the front door, if there is one
   * @param required what the factory takes, in order
   * @param properties what the option methods set
   * @param handWritten what hand-written code of the package sets, which needs its path alone
   * @param initial the document that a new value starts as
   */
  record ObjectType(
      ClassName name,
      Doc doc,
      boolean abstractBase,
      Optional<Parameter> parameter,
      ClassName base,
      Set<ClassName> unions,
      Optional<Factory> factory,
      List<Property> required,
      List<Property> properties,
      List<Property> handWritten,
      List<Fixed> initial)
      implements Type {

    /** The type of its values. */
    TypeName self() {
      return parameter
          .<TypeName>map(one -> ParameterizedTypeName.get(name, one.variable()))
          .orElse(name);
    }
  }

  /**
   * A parameter of a class.
   *
   * @param variable its name
   * @param doc what it stands for
   */
  record Parameter(TypeVariableName variable, String doc) {}

  /**
   * A value that each new object has.
   *
   * @param path where in the object
   * @param value a text, number, flag or list of texts
   */
  record Fixed(List<Step> path, JsonNode value) {}

  /**
   * The static method that starts a value.
   *
   * @param frontDoor the class that collects the factories of a package
   * @param method its name
   */
  record Factory(ClassName frontDoor, String method) {}

  /**
   * A closed or open set of texts or numbers.
   *
   * @param open whether other values exist too
   * @param forms what other values have to look like, if not all of them are fine
   */
  record EnumType(
      ClassName name, Doc doc, boolean open, Optional<Forms> forms, List<Constant> constants)
      implements Type {}

  /**
   * What values look like that have no constant.
   *
   * @param pattern the regular expression that they fit
   * @param expected what it asks for, in words
   */
  record Forms(String pattern, String expected) {}

  /**
   * One value of an enumeration.
   *
   * @param name the name of the Java constant
   * @param value what the document has
   * @param doc what it means, if more is to say than the name
   * @param category the name of the nested class that collects its likes, if there is one
   * @param otherNames what people call it else, with commas in between
   * @param since the first version of Grafana that knows it, if the schema tells one
   */
  record Constant(
      String name,
      JsonNode value,
      Optional<String> doc,
      Optional<String> category,
      Optional<String> otherNames,
      Optional<String> since) {

    /** What Java calls it, and behind commas what people call it else. */
    String names() {
      return otherNames.map(others -> name + "," + others).orElse(name);
    }
  }

  /** Alternatives that are told apart by a tag. */
  record UnionType(ClassName name, Doc doc, List<ClassName> members) implements Type {}

  /**
   * A property that an option method sets, or that a factory takes.
   *
   * @param name the method's name
   * @param singular the name of the method that appends one, for lists and maps
   * @param path where it is in the object
   * @param kinds the forms it may take, usually one
   * @param doc what it does
   * @param defaultText the default as the document would have it, if the schema tells one
   * @param since the first version of Grafana that knows it, if the schema tells one
   * @param switchedOff for true-or-false: the name of the method that sets false
   */
  record Property(
      String name,
      String singular,
      List<Step> path,
      List<Kind> kinds,
      String doc,
      Optional<String> defaultText,
      Optional<String> since,
      String switchedOff) {

    /** One that only hand-written code sets. */
    static Property handWritten(String name, List<Step> path) {
      return new Property(
          name, name, path, List.of(), "", Optional.empty(), Optional.empty(), name);
    }

    String wireName() {
      return path.stream().map(Step::name).collect(java.util.stream.Collectors.joining("."));
    }
  }

  /**
   * A step down into an object.
   *
   * @param rank the place among its siblings
   * @param name the name in the document
   */
  record Step(int rank, String name) {}

  /** What a property holds. */
  sealed interface Kind {}

  /** A text; without limits all of them are empty. */
  record Text(boolean filled, Optional<String> pattern, Optional<String> expected)
      implements Kind {}

  /** A number; bounds are infinite where there is none. */
  record Number(boolean whole, double least, double most) implements Kind {
    boolean bounded() {
      return least != Double.NEGATIVE_INFINITY || most != Double.POSITIVE_INFINITY;
    }
  }

  /** A number that the document has as a text. */
  record NumberText() implements Kind {}

  /** True or false. */
  record Flag() implements Kind {}

  /**
   * A value of another class: of the façade or written by hand.
   *
   * @param open whether it has subclasses
   * @param via the method that gives its form in this document, if it is not the usual one
   */
  record Value(TypeName type, boolean open, Optional<String> via) implements Kind {

    /** Whether it is a time that has to be longer than zero. */
    boolean aboveZero() {
      return via.filter(method -> method.startsWith("aboveZero")).isPresent();
    }
  }

  /** A list of one kind. */
  record ListOf(Kind item) implements Kind {}

  /** Names with one kind of value. */
  record MapOf(Kind value) implements Kind {}

  /** Whatever the user says. */
  record Anything() implements Kind {}
}
