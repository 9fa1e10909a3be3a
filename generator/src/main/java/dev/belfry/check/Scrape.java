package dev.belfry.check;

import dev.belfry.render.Document;
import dev.belfry.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that Prometheus scrapes: an endpoint of a monitor, what a probe looks at, a scrape
 * configuration, a job in a file.
 *
 * @param place where it is said
 * @param subject what it is, for messages
 * @param format what its settings are called
 * @param object the object for Kubernetes that says it; the whole file for a job
 */
record Scrape(Place place, String subject, Format format, ObjectNode object) {

  /** What settings are called. */
  enum Format {
    ENDPOINT("interval", "scrapeTimeout", "relabelings", "metricRelabelings"),
    SCRAPE_CONFIG("scrapeInterval", "scrapeTimeout", "relabelings", "metricRelabelings"),
    JOB("scrape_interval", "scrape_timeout", "relabel_configs", "metric_relabel_configs");

    private final String interval;
    private final String timeout;
    private final String relabelings;
    private final String metricRelabelings;

    Format(String interval, String timeout, String relabelings, String metricRelabelings) {
      this.interval = interval;
      this.timeout = timeout;
      this.relabelings = relabelings;
      this.metricRelabelings = metricRelabelings;
    }

    String timeout() {
      return timeout;
    }
  }

  /** What a document makes Prometheus scrape. */
  static List<Scrape> in(Document document) {
    if (document.isDashboard()) {
      return List.of();
    }
    Place root = Place.of(document.root());
    if (document.isScrapeConfiguration()) {
      return of(root.each("scrape_configs"), document, Format.JOB);
    }
    Place spec = root.inside("spec");
    return switch (kind(document.root())) {
      case "ServiceMonitor" -> of(spec.each("endpoints"), document, Format.ENDPOINT);
      case "PodMonitor" -> of(spec.each("podMetricsEndpoints"), document, Format.ENDPOINT);
      case "Probe" -> of(List.of(spec), document, Format.ENDPOINT);
      case "ScrapeConfig" -> of(List.of(spec), document, Format.SCRAPE_CONFIG);
      default -> List.of();
    };
  }

  private static String kind(ObjectNode object) {
    return object.text("kind").orElse("");
  }

  private static List<Scrape> of(List<Place> places, Document document, Format format) {
    return places.stream()
        .map(place -> new Scrape(place, subject(place, document), format, document.root()))
        .toList();
  }

  private static String subject(Place place, Document document) {
    return place.node().text("job_name").map(job -> "job `" + job + "`").orElse(document.subject());
  }

  /** How often, if it is said here. */
  Optional<String> interval() {
    return place.node().text(format.interval);
  }

  /** How long one scrape may take, if it is said here. */
  Optional<String> timeout() {
    return place.node().text(format.timeout);
  }

  /** What changes the labels of its targets, in order. */
  List<Place> targetRelabelings() {
    List<Place> all = new ArrayList<>(place.each(format.relabelings));
    Place targets = place.inside("targets");
    for (String kind : List.of("staticConfig", "ingress")) {
      all.addAll(targets.inside(kind).each("relabelingConfigs"));
    }
    return all;
  }

  /** All relabelings, those of targets and those of samples. */
  List<Place> relabelings() {
    return Stream.concat(
            targetRelabelings().stream(), place.each(format.metricRelabelings).stream())
        .toList();
  }

  /** How well the label {@code job} is known. */
  enum JobKnowledge {
    /** It is the text that {@link #job} gives. */
    KNOWN,
    /** It comes from Services or pods, of which somebody else may know the names. */
    OF_OTHERS,
    /** It is worked out while scraping, so that it may be anything. */
    ANYTHING
  }

  /** How well the label {@code job} is known. */
  JobKnowledge jobKnowledge() {
    Optional<ObjectNode> relabeling = jobRelabeling();
    if (relabeling.isPresent()) {
      return constant(relabeling.get()).isPresent() ? JobKnowledge.KNOWN : JobKnowledge.ANYTHING;
    }
    boolean byLabel = object.object("spec").get("jobLabel").isPresent();
    return byLabel || kind(object).equals("ServiceMonitor")
        ? JobKnowledge.OF_OTHERS
        : JobKnowledge.KNOWN;
  }

  /** The label {@code job}, where it is known. */
  String job() {
    Optional<String> relabeled = jobRelabeling().flatMap(this::constant);
    if (relabeled.isPresent()) {
      return relabeled.get();
    }
    ObjectNode spec = object.object("spec");
    ObjectNode metadata = object.object("metadata");
    String name = metadata.text("namespace").orElse("") + "/" + metadata.text("name").orElse("");
    return switch (kind(object)) {
      case "PodMonitor" -> name;
      case "Probe" -> spec.text("jobName").orElse("probe/" + name);
      case "ScrapeConfig" -> spec.text("jobName").orElse("scrapeConfig/" + name);
      default -> place.node().text("job_name").orElse("");
    };
  }

  /** The last of the relabelings that write the label {@code job}. */
  private Optional<ObjectNode> jobRelabeling() {
    return targetRelabelings().stream()
        .map(Place::node)
        .filter(one -> fields(one).targetLabel().equals("job"))
        .reduce((first, second) -> second);
  }

  /** The text that a relabeling always writes, if it does. */
  private Optional<String> constant(ObjectNode relabeling) {
    RelabelFields fields = fields(relabeling);
    boolean always =
        fields.action().equals("replace")
            && fields.sourceLabels().isEmpty()
            && relabeling.get("regex").isEmpty();
    return relabeling.text("replacement").filter(text -> always && text.indexOf('$') < 0);
  }

  private RelabelFields fields(ObjectNode relabeling) {
    return new RelabelFields(relabeling, format);
  }
}
