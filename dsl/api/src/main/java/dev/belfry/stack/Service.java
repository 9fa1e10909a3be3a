package dev.belfry.stack;

import static java.util.Objects.requireNonNull;

import dev.belfry.common.Label;
import dev.belfry.common.Matcher;
import dev.belfry.common.Origin;
import dev.belfry.kubernetes.Endpoint;
import dev.belfry.kubernetes.HttpCheck;
import dev.belfry.kubernetes.Kubernetes;
import dev.belfry.logql.LogQl;
import dev.belfry.logql.LogQuery;
import dev.belfry.traceql.Spans;
import dev.belfry.traceql.TraceQl;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A service that is watched, as Kubernetes knows it: what monitors, probes, queries of logs and
 * links to traces take from it is said here once. Belfry describes the Service; it does not write
 * it.
 */
public final class Service {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");
  private static final Pattern PATH = Pattern.compile("/\\S*");
  private static final String NAMES =
      "at most 63 small letters, digits and -, with a letter or digit at both ends";
  private static final Label NAMESPACE = Label.label("namespace");
  private static final Label POD = Label.label("pod");

  private final Draft draft;

  private Service(Draft draft) {
    this.draft = draft;
  }

  /** A path behind a port. */
  private record Place(String port, String path) {}

  /** What is said of a service; a copy is changed before anybody sees it. */
  private static final class Draft {
    private final Origin origin;
    private final String namespace;
    private final String name;
    private Map<String, String> labels = Map.of();
    private Map<String, Integer> ports = Map.of();
    private List<Matcher> logs = List.of();
    private String workload;
    private String traces;
    private Place metrics;
    private Place liveness;
    private Place readiness;

    Draft(Origin origin, String namespace, String name) {
      this.origin = origin;
      this.namespace = namespace;
      this.name = name;
      workload = name;
      traces = name;
    }

    Draft(Draft other) {
      this(other.origin, other.namespace, other.name);
      labels = other.labels;
      ports = other.ports;
      logs = other.logs;
      workload = other.workload;
      traces = other.traces;
      metrics = other.metrics;
      liveness = other.liveness;
      readiness = other.readiness;
    }
  }

  /**
   * A service by where it is.
   *
   * @param namespace the namespace that holds it
   * @param name the name of the Service of Kubernetes
   * @throws IllegalArgumentException when one of them is no name that Kubernetes takes
   */
  public static Service service(String namespace, String name) {
    Require.match("namespace", namespace, NAME, NAMES);
    Require.match("service", name, NAME, NAMES);
    return new Service(new Draft(Origin.here(), namespace, name));
  }

  /**
   * A label of the Service, by which monitors select it.
   *
   * @param label a name that Kubernetes takes for a label
   * @param value its value
   * @throws IllegalArgumentException when the name is empty
   */
  public Service label(String label, String value) {
    Require.filled("label", label);
    requireNonNull(value, "value");
    return edit(changed -> changed.labels = plus(changed.labels, label, value));
  }

  /**
   * A port of the Service.
   *
   * @param port the name that the Service has for it
   * @param number from 1 to 65535
   * @throws IllegalArgumentException when the name or number is not as said
   */
  public Service port(String port, int number) {
    Require.match("port", port, NAME, NAMES);
    Require.range("number", number, 1, 65535);
    return edit(changed -> changed.ports = plus(changed.ports, port, number));
  }

  /**
   * The Deployment that runs its pods, whose names start with this one. Default: the name of the
   * service.
   *
   * @throws IllegalArgumentException when it is no name that Kubernetes takes
   */
  public Service workload(String deployment) {
    Require.match("workload", deployment, NAME, NAMES);
    return edit(changed -> changed.workload = deployment);
  }

  /**
   * Where it exposes metrics.
   *
   * @param port the name of one of its ports
   * @param path the path, with a slash in front: {@code /metrics}
   * @throws IllegalArgumentException when it has no such port, or the path starts otherwise
   */
  public Service metrics(String port, String path) {
    Place place = place(port, path);
    return edit(changed -> changed.metrics = place);
  }

  /**
   * Where it tells whether it is alive and whether it can take requests.
   *
   * @param port the name of one of its ports
   * @param liveness the path that fails when it has to be started again: {@code /healthz}
   * @param readiness the path that fails while it can't take requests: {@code /readyz}
   * @throws IllegalArgumentException when it has no such port, or a path starts otherwise than with
   *     a slash
   */
  public Service health(String port, String liveness, String readiness) {
    Place alive = place(port, liveness);
    Place ready = place(port, readiness);
    return edit(
        changed -> {
          changed.liveness = alive;
          changed.readiness = ready;
        });
  }

  /**
   * A label of the streams of its logs beside their namespace.
   *
   * @param matcher a condition on the label
   */
  public Service logLabel(Matcher matcher) {
    List<Matcher> all = new ArrayList<>(draft.logs);
    all.add(requireNonNull(matcher, "matcher"));
    return edit(changed -> changed.logs = List.copyOf(all));
  }

  /**
   * The name under which it sends traces: the resource attribute {@code service.name}. Default: the
   * name of the service.
   *
   * @throws IllegalArgumentException when the name is empty
   */
  public Service traceName(String serviceName) {
    Require.filled("service name", serviceName);
    return edit(changed -> changed.traces = serviceName);
  }

  private Service edit(Consumer<Draft> change) {
    Draft copy = new Draft(draft);
    change.accept(copy);
    return new Service(copy);
  }

  private Place place(String port, String path) {
    return new Place(known(port), Require.match("path", path, PATH, "a path that starts with /"));
  }

  private String known(String port) {
    if (!draft.ports.containsKey(requireNonNull(port, "port"))) {
      String have = draft.ports.isEmpty() ? "none" : String.join(", ", draft.ports.keySet());
      throw new IllegalArgumentException(
          "port: expected a port of the service `"
              + draft.name
              + "`, which has "
              + have
              + ", got `"
              + port
              + "`");
    }
    return port;
  }

  private static <T> Map<String, T> plus(Map<String, T> map, String key, T value) {
    Map<String, T> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return Collections.unmodifiableMap(more);
  }

  /** The namespace that holds it. */
  public String namespace() {
    return draft.namespace;
  }

  /** The name of the Service of Kubernetes. */
  public String name() {
    return draft.name;
  }

  /** The labels of the Service, in the order in which they were given. */
  public Map<String, String> labels() {
    return draft.labels;
  }

  /** The ports of the Service by name, in the order in which they were given. */
  public Map<String, Integer> ports() {
    return draft.ports;
  }

  /** The Deployment that runs its pods. */
  public String workload() {
    return draft.workload;
  }

  /** The name under which it sends traces. */
  public String traceName() {
    return draft.traces;
  }

  /**
   * What a monitor scrapes of it, by port and path.
   *
   * @throws IllegalStateException when {@link #metrics(String, String)} has not said where that is
   */
  public Endpoint scraped() {
    Place place = said(draft.metrics, "metrics");
    return Kubernetes.port(place.port).path(place.path);
  }

  /** The name of the port behind which it exposes metrics, if that was said. */
  public Optional<String> metricsPort() {
    return Optional.ofNullable(draft.metrics).map(Place::port);
  }

  /** Where behind that port it exposes metrics, if that was said: {@code /metrics}. */
  public Optional<String> metricsPath() {
    return Optional.ofNullable(draft.metrics).map(Place::path);
  }

  /**
   * The address that tells whether it is alive: {@code http://shop.shop:8080/healthz}.
   *
   * @throws IllegalStateException when {@link #health} has not said where that is
   */
  public String livenessUrl() {
    return livenessUrl(host());
  }

  /**
   * The address that tells whether it can take requests: {@code http://shop.shop:8080/readyz}.
   *
   * @throws IllegalStateException when {@link #health} has not said where that is
   */
  public String readinessUrl() {
    return readinessUrl(host());
  }

  /**
   * The same for those who know the service by another name, such as containers beside it: {@code
   * http://shop:8080/healthz}.
   *
   * @param host what they call it
   * @throws IllegalStateException when {@link #health} has not said where that is
   * @throws IllegalArgumentException when the name is empty
   */
  public String livenessUrl(String host) {
    return url(host, said(draft.liveness, "health"));
  }

  /**
   * The same for those who know the service by another name, such as containers beside it: {@code
   * http://shop:8080/readyz}.
   *
   * @param host what they call it
   * @throws IllegalStateException when {@link #health} has not said where that is
   * @throws IllegalArgumentException when the name is empty
   */
  public String readinessUrl(String host) {
    return url(host, said(draft.readiness, "health"));
  }

  /** Whether it tells how it is: {@link #health} has said where. */
  public boolean hasHealth() {
    return draft.liveness != null;
  }

  /** The line that describes it. */
  public Origin origin() {
    return draft.origin;
  }

  /** The name by which all of the cluster reaches it. */
  private String host() {
    return draft.name + "." + draft.namespace;
  }

  /**
   * How Kubernetes asks whether it has to be started again. The container has to listen on the port
   * by the number that the Service has for it.
   *
   * @throws IllegalStateException when {@link #health} has not said where that is
   */
  public HttpCheck liveness() {
    return check(said(draft.liveness, "health"));
  }

  /**
   * How Kubernetes asks whether it can take requests. The container has to listen on the port by
   * the number that the Service has for it.
   *
   * @throws IllegalStateException when {@link #health} has not said where that is
   */
  public HttpCheck readiness() {
    return check(said(draft.readiness, "health"));
  }

  private HttpCheck check(Place place) {
    return Kubernetes.httpCheck(place.path, draft.ports.get(place.port));
  }

  private String url(String host, Place place) {
    return "http://"
        + Require.filled("host", host)
        + ":"
        + draft.ports.get(place.port)
        + place.path;
  }

  private Place said(Place place, String method) {
    if (place == null) {
      throw new IllegalStateException(
          "service `" + draft.name + "`: expected ." + method + "(...) before this, got none");
    }
    return place;
  }

  /** All lines of its namespace that carry the labels of its logs. */
  public LogQuery logs() {
    return LogQl.streams(logMatchers());
  }

  /** The lines of its own pods. */
  public LogQuery podLogs() {
    List<Matcher> all = new ArrayList<>(logMatchers());
    all.add(POD.matches(draft.workload + "-.*"));
    return LogQl.streams(all);
  }

  private List<Matcher> logMatchers() {
    List<Matcher> all = new ArrayList<>();
    all.add(NAMESPACE.is(draft.namespace));
    all.addAll(draft.logs);
    return all;
  }

  /** The spans that it sends. */
  public Spans spans() {
    return TraceQl.spans(TraceQl.resource("service.name").is(draft.traces));
  }
}
