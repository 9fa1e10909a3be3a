package dev.belfry.facade;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.belfry.facade.Facade.Kind;
import dev.belfry.facade.Facade.Property;
import dev.belfry.source.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the option methods of a property. */
final class SetterWriter {
  private static final ClassName NODE = ClassName.get("dev.belfry.tree", "Node");
  private static final ClassName EACH = ClassName.get("dev.belfry.common", "Each");
  private static final ClassName KEY = ClassName.get("dev.belfry.tree", "Key");
  private static final ClassName REQUIRE = ClassName.get("dev.belfry.tree", "Require");

  private final TypeName self;
  private final Property property;
  private final String constant;

  SetterWriter(TypeName self, Property property) {
    this.self = requireNonNull(self, "self");
    this.property = property;
    this.constant = Names.constant(property.name());
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    property.kinds().forEach(kind -> addMethods(methods, kind));
    return methods;
  }

  private void addMethods(List<MethodSpec> methods, Kind kind) {
    if (kind instanceof Facade.Flag) {
      methods.add(switched(option(property.name(), kind), true));
      methods.add(
          switched(
              method(property.switchedOff()).addJavadoc(JavaDocs.ofSwitchedOff(property)), false));
    } else if (kind instanceof Facade.ListOf list) {
      methods.add(varargs(list));
      methods.add(list(list));
    } else if (kind instanceof Facade.MapOf map && map.value() instanceof Facade.ListOf list) {
      methods.add(listedEntry(map, list));
      methods.add(listEntry(map, list));
    } else if (kind instanceof Facade.MapOf map) {
      methods.add(entry(map));
      methods.add(entries(map));
    } else {
      methods.add(single(kind));
    }
  }

  private MethodSpec switched(MethodSpec.Builder method, boolean on) {
    return method.addStatement("return set($L, $T.bool($L))", constant, NODE, on).build();
  }

  private MethodSpec single(Kind kind) {
    return option(property.name(), kind)
        .addParameter(typeOf(kind), property.name())
        .addStatement(
            "return set($L,$W$L)", constant, node(kind, property.name(), property.name(), property))
        .build();
  }

  private MethodSpec varargs(Facade.ListOf list) {
    return option(property.name(), list)
        .addParameter(com.palantir.javapoet.ArrayTypeName.of(typeOf(list.item())), property.name())
        .varargs()
        .addStatement("return $L($L)", property.name(), listed(list.item(), property.name()))
        .build();
  }

  private MethodSpec list(Facade.ListOf list) {
    return option(property.name(), list)
        .addParameter(listOf(list.item()), property.name())
        .addStatement("return append($L, $L)", constant, items(list.item(), property))
        .build();
  }

  private CodeBlock given() {
    return given(property.name());
  }

  private static CodeBlock given(String name) {
    return CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, name, name);
  }

  /** The list of what was given one by one. */
  static CodeBlock listed(Kind item, String name) {
    return typeOf(item).isPrimitive()
        ? CodeBlock.of("$T.stream($L).boxed().toList()", Arrays.class, given(name))
        : CodeBlock.of("$T.of($L)", List.class, given(name));
  }

  /** The expression that checks each value of a list and makes its node. */
  private static CodeBlock items(Kind item, Property property) {
    return items(item, property.name(), property);
  }

  private static CodeBlock items(Kind item, String name, Property property) {
    CodeBlock given = given(name);
    return item instanceof Facade.Value value && value.via().isEmpty()
        ? given
        : CodeBlock.of("$T.each($L, item ->$W$L)", EACH, given, node(item, name, "item", property));
  }

  private static TypeName listOf(Kind item) {
    TypeName type = typeOf(item).box();
    boolean open = item instanceof Facade.Value value && value.open();
    return ParameterizedTypeName.get(
        ClassName.get(List.class), open ? WildcardTypeName.subtypeOf(type) : type);
  }

  private MethodSpec listedEntry(Facade.MapOf map, Facade.ListOf list) {
    return option(property.singular(), map)
        .addParameter(String.class, "name")
        .addParameter(com.palantir.javapoet.ArrayTypeName.of(typeOf(list.item())), "values")
        .varargs()
        .addStatement("return $L(name, $L)", property.singular(), listed(list.item(), "values"))
        .build();
  }

  /** Values that the name has already stay. */
  private MethodSpec listEntry(Facade.MapOf map, Facade.ListOf list) {
    return option(property.singular(), map)
        .addParameter(String.class, "name")
        .addParameter(listOf(list.item()), "values")
        .addStatement(
            "return append($L.then($T.of($T.filled($S, name))),$W$L)",
            constant,
            KEY,
            REQUIRE,
            property.singular(),
            items(list.item(), "values", property))
        .build();
  }

  private MethodSpec entry(Facade.MapOf map) {
    Kind value = map.value();
    return option(property.singular(), map)
        .addParameter(String.class, "name")
        .addParameter(typeOf(value), "value")
        .addStatement(
            "return set($L.then($T.of($T.filled($S, name))),$W$L)",
            constant,
            KEY,
            REQUIRE,
            "name",
            node(value, "value", "value", property))
        .build();
  }

  private MethodSpec entries(Facade.MapOf map) {
    ParameterSpec parameter =
        ParameterSpec.builder(
                ParameterizedTypeName.get(
                    ClassName.get(Map.class),
                    TypeName.get(String.class),
                    typeOf(map.value()).box()),
                property.name())
            .build();
    return option(property.name(), map)
        .addParameter(parameter)
        .addStatement("$T changed = with(node())", self)
        .beginControlFlow("for (var entry : $T.entries($L))", EACH, given())
        .addStatement("changed = changed.$L(entry.getKey(), entry.getValue())", property.singular())
        .endControlFlow()
        .addStatement("return changed")
        .build();
  }

  private MethodSpec.Builder option(String name, Kind kind) {
    return method(name).addJavadoc(JavaDocs.ofProperty(property, kind));
  }

  private MethodSpec.Builder method(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(self);
    return self instanceof ClassName ? method : method.addModifiers(Modifier.FINAL);
  }

  static TypeName typeOf(Kind kind) {
    if (kind instanceof Facade.Text) {
      return ClassName.get(String.class);
    }
    if (kind instanceof Facade.Number number) {
      return number.whole() ? TypeName.INT : TypeName.DOUBLE;
    }
    if (kind instanceof Facade.NumberText) {
      return TypeName.DOUBLE;
    }
    if (kind instanceof Facade.Flag) {
      return TypeName.BOOLEAN;
    }
    if (kind instanceof Facade.ListOf list) {
      return listOf(list.item());
    }
    return kind instanceof Facade.Value value
        ? value.type()
        : ClassName.get("dev.belfry.tree", "NodeValue");
  }

  /** The expression that checks a value and makes its node. */
  static CodeBlock node(Kind kind, String name, String variable, Property property) {
    if (kind instanceof Facade.Text text) {
      return CodeBlock.of("$T.text($L)", NODE, checkedText(text, name, variable, property));
    }
    if (kind instanceof Facade.Number number) {
      return CodeBlock.of("$T.number($L)", NODE, checkedNumber(number, name, variable));
    }
    if (kind instanceof Facade.NumberText) {
      return CodeBlock.of("$T.text($T.number($L).text())", NODE, NODE, variable);
    }
    if (kind instanceof Facade.Flag) {
      return CodeBlock.of("$T.bool($L)", NODE, variable);
    }
    if (kind instanceof Facade.ListOf list) {
      return CodeBlock.of("$T.array($L)", NODE, items(list.item(), property));
    }
    String via =
        kind instanceof Facade.Value value
            ? value.via().map(method -> "." + method + "()").orElse("")
            : "";
    return CodeBlock.of("$T.requireNonNull($L, $S)$L", Objects.class, variable, name, via);
  }

  private static CodeBlock checkedNumber(Facade.Number number, String name, String variable) {
    return number.bounded()
        ? CodeBlock.of(
            "$T.range($S, $L,$W$L,$W$L)",
            REQUIRE,
            name,
            variable,
            bound(number.least()),
            bound(number.most()))
        : CodeBlock.of("$L", variable);
  }

  private static CodeBlock checkedText(
      Facade.Text text, String name, String variable, Property property) {
    if (text.pattern().isPresent()) {
      return CodeBlock.of(
          "$T.match($S, $L, $L,$W$S)",
          REQUIRE,
          name,
          variable,
          Names.constant(property.name()) + "_PATTERN",
          text.expected().orElse("a text like " + text.pattern().get()));
    }
    return text.filled()
        ? CodeBlock.of("$T.filled($S, $L)", REQUIRE, name, variable)
        : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, variable, name);
  }

  private static CodeBlock bound(double value) {
    if (Double.isInfinite(value)) {
      return CodeBlock.of(
          value > 0 ? "$T.POSITIVE_INFINITY" : "$T.NEGATIVE_INFINITY", Double.class);
    }
    return CodeBlock.of("$L", JavaDocs.plain(value));
  }
}
