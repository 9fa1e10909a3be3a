package dev.belfry.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.belfry.check.Finding;
import dev.belfry.check.Severity;
import dev.belfry.common.FilePosition;
import dev.belfry.common.Location;
import dev.belfry.common.Origin;
import dev.belfry.render.Document;
import dev.belfry.text.Json;
import dev.belfry.tree.ArrayNode;
import dev.belfry.tree.Node;
import dev.belfry.tree.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Holds whole documents against the schema of their format.
 *
 * <p>What is made through typed methods fits by construction, so that a run checks only documents
 * in which something was set past them; the tests check all.
 */
public final class SchemaCheck {
  /** The code of what does not fit. */
  public static final String CODE = "schema.invalid-document";

  private static final String UNEVALUATED = "unevaluatedProperties";
  private static final Set<String> UNKNOWN = Set.of("additionalProperties", UNEVALUATED);

  /** Without this, what does not fit would be told in the language of the machine. */
  private static final SchemaRegistryConfig ENGLISH =
      SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();

  private final SchemaFiles files = new SchemaFiles();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(files::text).schemaRegistryConfig(ENGLISH));
  private final Map<String, Schema> schemas = new HashMap<>();

  /** Every place of the document that its schema does not allow. */
  public List<Finding> check(Document document) {
    return findings(document, misfits(document));
  }

  /** Every place of the document that its schema does not allow, as a pointer. */
  public List<Misfit> misfits(Document document) {
    return document.isText() ? List.of() : misfits(document.schema(), document.root());
  }

  /** What does not fit in a document, each with the place of the user's. */
  public static List<Finding> findings(Document document, List<Misfit> misfits) {
    return Finding.sorted(misfits.stream().map(misfit -> finding(document, misfit)).toList());
  }

  /** Every place that a schema, given by the name of its file, does not allow. */
  List<Misfit> misfits(String schema, ObjectNode root) {
    List<Error> errors =
        schemas
            .computeIfAbsent(
                schema, name -> registry.getSchema(SchemaLocation.of(SchemaFiles.SCHEME + name)))
            .validate(Json.write(root), InputFormat.JSON);
    List<Misfit> misfits = errors.stream().map(SchemaCheck::misfit).toList();
    Set<String> around = new HashSet<>();
    misfits.forEach(misfit -> misfit.addPlaces(around));
    return IntStream.range(0, errors.size())
        .filter(i -> !isAftermath(errors.get(i), around))
        .mapToObj(misfits::get)
        .toList();
  }

  private static Misfit misfit(Error error) {
    String property = error.getProperty() == null ? "" : error.getProperty();
    boolean isUnknown = UNKNOWN.contains(error.getKeyword());
    String problem = isUnknown ? "there is no property `" + property + "`" : error.getMessage();
    return new Misfit(error.getInstanceLocation().toString(), property, problem);
  }

  /**
   * Where something does not fit, all that its part of the schema speaks of counts as unknown; so
   * does a property in which something does not fit.
   *
   * @param around the places in which something does not fit
   */
  private boolean isAftermath(Error error, Set<String> around) {
    if (!error.getKeyword().equals(UNEVALUATED)) {
      return false;
    }
    String property = misfit(error).place();
    return around.contains(property)
        || files.declares(error.getSchemaLocation().toString(), error.getProperty());
  }

  private static Finding finding(Document document, Misfit misfit) {
    String pointer = misfit.pointer();
    Optional<Location> place = place(document.root(), misfit.place());
    return new Finding(
        CODE,
        Severity.ERROR,
        document.subject(),
        place,
        "`"
            + (pointer.isEmpty() ? "/" : pointer)
            + "` does not fit the format: "
            + misfit.problem(),
        place.orElse(null) instanceof FilePosition
            ? "correct it there"
            : "use the typed method of this property, or correct what was set unchecked");
  }

  /** The nearest line or place of the user's on the way to the place. */
  private static Optional<Location> place(ObjectNode root, String pointer) {
    Node here = root;
    Optional<Origin> nearest = root.notes().origin();
    String property = "";
    for (String step : pointer.substring(Math.min(1, pointer.length())).split("/")) {
      String name = step.replace("~1", "/").replace("~0", "~");
      Optional<Node> inner = inside(here, name);
      if (inner.isEmpty()) {
        break;
      }
      property = here instanceof ObjectNode object && knowsPlace(object) ? name : property;
      here = inner.get();
      if (here instanceof ObjectNode object && knowsPlace(object)) {
        nearest = object.notes().origin();
        property = "";
      }
    }
    String last = property;
    return nearest.map(origin -> origin.location(last));
  }

  private static boolean knowsPlace(ObjectNode object) {
    return object.notes().origin().isPresent();
  }

  private static Optional<Node> inside(Node node, String step) {
    return node instanceof ArrayNode array
        ? Optional.of(array.get(Integer.parseInt(step)))
        : node instanceof ObjectNode object ? object.get(step) : Optional.empty();
  }
}
