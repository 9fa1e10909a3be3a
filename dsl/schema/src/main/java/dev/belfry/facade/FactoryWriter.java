package dev.belfry.facade;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.belfry.facade.Facade.Kind;
import dev.belfry.facade.Facade.ObjectType;
import dev.belfry.facade.Facade.Property;
import dev.belfry.source.DocText;
import dev.belfry.source.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what starts a value: one method for each form that the required properties may have, and
 * where the last is a list, one that takes its items one by one.
 */
final class FactoryWriter {
  private final ObjectType type;

  FactoryWriter(ObjectType type) {
    this.type = requireNonNull(type, "type");
  }

  /** A required property in one of its forms. */
  private record Parameter(Property property, Kind kind) {
    String name() {
      return property.name();
    }
  }

  /** The methods of the class itself, which the front door calls. */
  List<MethodSpec> starts() {
    return variants().stream().map(this::start).toList();
  }

  /** The methods of the front door. */
  List<MethodSpec> factories() {
    return variants().stream().flatMap(this::factories).toList();
  }

  private List<List<Parameter>> variants() {
    List<List<Parameter>> variants = List.of(List.of());
    for (Property property : type.required()) {
      variants = variants.stream().flatMap(before -> longer(before, property)).toList();
    }
    return variants;
  }

  private static Stream<List<Parameter>> longer(List<Parameter> before, Property property) {
    return property.kinds().stream()
        .map(kind -> Stream.concat(before.stream(), Stream.of(new Parameter(property, kind))))
        .map(Stream::toList);
  }

  private MethodSpec start(List<Parameter> parameters) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of").addModifiers(Modifier.STATIC).returns(type.self());
    type.parameter().ifPresent(one -> method.addTypeVariable(one.variable()));
    CodeBlock.Builder start = CodeBlock.builder().add("INITIAL.startedHere()");
    for (Parameter parameter : parameters) {
      method.addParameter(SetterWriter.typeOf(parameter.kind()), parameter.name());
      start.add(
          "\n.with($L,$W$L$L)",
          Names.constant(parameter.name()),
          SetterWriter.node(
              parameter.kind(), parameter.name(), parameter.name(), parameter.property()),
          parameter.kind() instanceof Facade.Value ? ".node()" : "");
    }
    return method
        .addJavadoc("Starts a value at the line that is being run.\n")
        .addStatement("return new $T($L)", type.self(), start.build())
        .build();
  }

  private Stream<MethodSpec> factories(List<Parameter> parameters) {
    boolean listed = !parameters.isEmpty() && last(parameters).kind() instanceof Facade.ListOf;
    return listed
        ? Stream.of(factory(parameters, true), factory(parameters, false))
        : Stream.of(factory(parameters, false));
  }

  private static Parameter last(List<Parameter> parameters) {
    return parameters.get(parameters.size() - 1);
  }

  private MethodSpec factory(List<Parameter> parameters, boolean oneByOne) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(type.factory().orElseThrow().method())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(type.name())
            .addJavadoc(doc(parameters));
    List<CodeBlock> arguments = new ArrayList<>();
    for (Parameter parameter : parameters) {
      if (oneByOne && parameter == last(parameters)) {
        Kind item = ((Facade.ListOf) parameter.kind()).item();
        method.addParameter(ArrayTypeName.of(SetterWriter.typeOf(item)), parameter.name());
        arguments.add(SetterWriter.listed(item, parameter.name()));
      } else {
        method.addParameter(SetterWriter.typeOf(parameter.kind()), parameter.name());
        arguments.add(CodeBlock.of("$L", parameter.name()));
      }
    }
    return method
        .varargs(oneByOne)
        .addStatement("return $T.of($L)", type.name(), CodeBlock.join(arguments, ", "))
        .build();
  }

  private CodeBlock doc(List<Parameter> parameters) {
    CodeBlock.Builder doc =
        CodeBlock.builder().add(DocText.lines(DocText.escape(type.doc().text())));
    doc.add(parameters.isEmpty() ? "" : "\n");
    parameters.forEach(parameter -> doc.add(doc(parameter)));
    String failure = JavaDocs.failure(parameters.stream().map(Parameter::kind).toList());
    return doc.add(failure.isEmpty() ? "" : failure + "\n").build();
  }

  private static CodeBlock doc(Parameter parameter) {
    String limits = JavaDocs.limits(parameter.kind());
    return DocText.parameter(
        parameter.name(),
        DocText.escape(parameter.property().doc())
            + " API name: "
            + DocText.code(parameter.property().wireName())
            + "."
            + (limits.isEmpty() ? "" : " " + limits));
  }
}
