package dev.belfry.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.belfry.facade.Facade.ObjectType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacadeReaderTest {
  @TempDir private Path folder;

  private Facade read(String keywords) {
    SchemaFiles.file(folder, "a.schema.json", keywords);
    return FacadeReader.read(SchemaSet.read(folder));
  }

  private void refused(String message, String keywords) {
    SchemaException error = assertThrows(SchemaException.class, () -> read(keywords));
    assertEquals(message, error.getMessage());
  }

  private void refusedProperty(String message, String properties) {
    refused(message, SchemaFiles.box(properties));
  }

  @Test
  void a_class_without_a_description_is_refused() {
    refused(
        "a.schema.json#/$defs/Box: expected a description, which becomes the Javadoc",
        "'$defs': {'Box': {'x-java': {'class': 'Box'}, 'type': 'object'}}");
  }

  @Test
  void a_property_without_a_description_is_refused() {
    refusedProperty(
        "a.schema.json#/$defs/Box/properties/lid: expected a description of `lid`",
        "'lid': {'type': 'string'}");
  }

  @Test
  void a_reference_that_leads_nowhere_is_refused() {
    refusedProperty(
        "a.schema.json#/$defs/Box/properties/lid: the reference `a.schema.json#/$defs/Lid` leads"
            + " nowhere",
        "'lid': {'$ref': '#/$defs/Lid'}");
  }

  @Test
  void a_reference_to_a_missing_file_is_refused() {
    refusedProperty(
        "a.schema.json#/$defs/Box/properties/lid: the reference `b.schema.json#` leads nowhere",
        "'lid': {'$ref': 'b.schema.json'}");
  }

  @Test
  void a_name_that_is_a_keyword_of_java_is_refused() {
    for (String name : List.of("for", "new", "import", "package", "int", "true", "null")) {
      refusedProperty(
          "a.schema.json#/$defs/Box/properties/"
              + name
              + ": `"
              + name
              + "` is a Java keyword: say x-java.name",
          "'" + name + "': {'type': 'string', 'description': 'Whatever.'}");
    }
  }

  @Test
  void a_name_that_java_has_no_letters_for_is_refused() {
    refusedProperty(
        "a.schema.json#/$defs/Box/properties/3d: `3d` is no Java name: say x-java.name",
        "'3d': {'type': 'string', 'description': 'Whatever.'}");
  }

  @Test
  void a_constant_that_java_has_no_letters_for_is_refused() {
    refused(
        "a.schema.json#/$defs/Size: `7d` gives no Java name: say x-enum-names",
        "'$defs': {'Size': {'description': 'A size.', 'x-java': {'class': 'Size'}, 'enum':"
            + " ['7d']}}");
  }

  @Test
  void a_factory_without_a_front_door_is_refused() {
    refused(
        "a.schema.json#/$defs/Box: a factory needs x-java.frontDoor at the top of the file",
        "'$defs': {'Box': {'description': 'A box.', 'x-java': {'class': 'Box', 'factory':"
            + " 'box'}}}");
  }

  @Test
  void a_file_without_a_package_is_refused() {
    SchemaFiles.write(folder, "a.schema.json", "{'description': 'A box.'}");
    SchemaSet schemas = SchemaSet.read(folder);

    SchemaException error = assertThrows(SchemaException.class, () -> FacadeReader.read(schemas));

    assertEquals(
        "a.schema.json#: expected x-java.package, which says where the classes go",
        error.getMessage());
  }

  @Test
  void initial_content_that_the_schema_does_not_have_is_refused() {
    refused(
        "a.schema.json#/$defs/Box: x-java.initial names `lid.color`, which the schema does not"
            + " have",
        "'$defs': {'Box': {'description': 'A box.', 'type': 'object', 'x-java': {'class': 'Box',"
            + " 'initial': {'lid.color': 'red'}}, 'properties': {'lid': {'x-java': {'skip':"
            + " true}}}}}");
  }

  @Test
  void an_object_that_says_nothing_of_its_java_is_refused() {
    refusedProperty(
        "a.schema.json#/$defs/Box/properties/lid: expected `additionalProperties`, or x-java lift,"
            + " class, type or skip",
        "'lid': {'type': 'object', 'description': 'Its lid.'}");
  }

  @Test
  void a_list_of_lists_is_refused() {
    refusedProperty(
        "a.schema.json#/$defs/Box/properties/grid: expected one simple kind of items",
        "'grid': {'type': 'array', 'description': 'Its rows.', 'items': {'type': 'array', 'items':"
            + " {'type': 'string'}}}");
  }

  @Test
  void a_type_that_java_has_no_method_for_is_refused() {
    refusedProperty(
        "a.schema.json#/$defs/Box/properties/lid: no Java for the type `null`",
        "'lid': {'type': 'null', 'description': 'Its lid.'}");
  }

  @Test
  void an_optional_part_of_a_required_one_is_no_parameter() {
    Facade facade =
        read(
            "'$defs': {'Box': {'description': 'A box.', 'x-java': {'class': 'Box'}, 'type':"
                + " 'object', 'required': ['in'], 'properties': { 'in': {'type': 'object',"
                + " 'x-java': {'lift': true}, 'required': ['a'],   'properties': {'a': {'type':"
                + " 'string', 'description': 'A.'}, 'b': {'type': 'string', 'description': 'B.'}}},"
                + " 'out': {'type': 'object', 'x-java': {'lift': true}, 'required': ['c'],  "
                + " 'properties': {'c': {'type': 'string', 'description': 'C.'}}}}}}");

    ObjectType box = (ObjectType) facade.types().get(0);
    assertEquals(List.of("a"), box.required().stream().map(Facade.Property::name).toList());
    assertEquals(List.of("b", "c"), box.properties().stream().map(Facade.Property::name).toList());
  }

  @Test
  void a_class_that_mentions_itself_is_read() {
    Facade facade =
        read(
            SchemaFiles.box(
                "'inside': {'description': 'What is inside.', 'type': 'array', 'items': {'$ref':"
                    + " '#/$defs/Box'}}"));

    assertEquals(1, facade.types().size());
  }
}
