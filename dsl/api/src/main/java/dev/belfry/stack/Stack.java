package dev.belfry.stack;

import static java.util.Objects.requireNonNull;

import dev.belfry.helm.AlloyValues;
import dev.belfry.helm.ChartValues;
import dev.belfry.helm.CollectorValues;
import dev.belfry.helm.HelmRelease;
import dev.belfry.helm.JaegerValues;
import dev.belfry.helm.KubePrometheusStack;
import dev.belfry.helm.LokiValues;
import dev.belfry.helm.OperatorPrometheus;
import dev.belfry.helm.TempoValues;
import dev.belfry.kubernetes.Endpoint;
import dev.belfry.kubernetes.Kubernetes;
import dev.belfry.kubernetes.Probe;
import dev.belfry.kubernetes.ProbeTargets;
import dev.belfry.kubernetes.Prometheus;
import dev.belfry.kubernetes.PrometheusRule;
import dev.belfry.kubernetes.ServiceMonitor;
import dev.belfry.provisioning.AlertmanagerKind;
import dev.belfry.provisioning.AlertmanagerSource;
import dev.belfry.provisioning.JaegerSource;
import dev.belfry.provisioning.LokiSource;
import dev.belfry.provisioning.PrometheusSource;
import dev.belfry.provisioning.ProvisionedDataSource;
import dev.belfry.provisioning.Provisioning;
import dev.belfry.provisioning.TempoSource;
import dev.belfry.tree.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The programs that watch: their releases of Helm, and the services that they watch. Whatever one
 * of them has to know of another is worked out here: labels, addresses, data sources.
 */
public final class Stack {
  private static final String LABEL = "release";

  private final Draft draft;

  private Stack(Draft draft) {
    this.draft = draft;
  }

  /** The parts of a stack, null for those that it lacks. */
  private static final class Draft {
    private final HelmRelease<KubePrometheusStack> prometheus;
    private HelmRelease<LokiValues> loki;
    private HelmRelease<AlloyValues> agent;
    private HelmRelease<JaegerValues> jaeger;
    private HelmRelease<TempoValues> tempo;
    private HelmRelease<CollectorValues> collector;
    private HelmRelease<ChartValues> blackboxExporter;
    private List<ProvisionedDataSource> sources = List.of();
    private List<Service> services = List.of();

    Draft(HelmRelease<KubePrometheusStack> prometheus) {
      this.prometheus = requireNonNull(prometheus, "prometheus");
    }

    Draft(Draft other) {
      this(other.prometheus);
      loki = other.loki;
      agent = other.agent;
      jaeger = other.jaeger;
      tempo = other.tempo;
      collector = other.collector;
      blackboxExporter = other.blackboxExporter;
      sources = other.sources;
      services = other.services;
    }
  }

  /**
   * A stack around a Prometheus with its Alertmanager and Grafana. Monitors and rules go to the
   * namespace of this release.
   */
  public static Stack stack(HelmRelease<KubePrometheusStack> prometheus) {
    return new Stack(new Draft(prometheus));
  }

  /** The Loki that keeps lines of logs. */
  public Stack loki(HelmRelease<LokiValues> release) {
    requireNonNull(release, "release");
    return edit(changed -> changed.loki = release);
  }

  /** The Alloy that sends the lines of the services' namespaces to Loki. */
  public Stack agent(HelmRelease<AlloyValues> release) {
    requireNonNull(release, "release");
    return edit(changed -> changed.agent = release);
  }

  /** The Jaeger that keeps traces. */
  public Stack jaeger(HelmRelease<JaegerValues> release) {
    requireNonNull(release, "release");
    return edit(changed -> changed.jaeger = release);
  }

  /** The Tempo that keeps traces. Where there is a Jaeger, too, traces go there unless said. */
  public Stack tempo(HelmRelease<TempoValues> release) {
    requireNonNull(release, "release");
    return edit(changed -> changed.tempo = release);
  }

  /**
   * The collector that takes telemetry by OTLP, and sends traces to Jaeger or Tempo and logs to
   * Loki.
   */
  public Stack collector(HelmRelease<CollectorValues> release) {
    requireNonNull(release, "release");
    return edit(changed -> changed.collector = release);
  }

  /**
   * The blackbox exporter that asks the services how they are: {@code
   * release("prometheus-blackbox-exporter", "monitoring",
   * chartValues(Chart.PROMETHEUS_BLACKBOX_EXPORTER))}. Its chart has the module {@code http_2xx}.
   */
  public Stack blackboxExporter(HelmRelease<ChartValues> release) {
    requireNonNull(release, "release");
    return edit(changed -> changed.blackboxExporter = release);
  }

  /** The services that are watched. */
  public Stack services(Service... services) {
    return services(List.of(requireNonNull(services, "services")));
  }

  /** The services that are watched. */
  public Stack services(List<Service> services) {
    List<Service> all = List.copyOf(requireNonNull(services, "services"));
    return edit(changed -> changed.services = all);
  }

  /**
   * The data sources that Grafana gets beside those that its chart makes, which are {@code
   * prometheus} and {@code alertmanager}. Default: {@link #lokiSource}, {@link #jaegerSource} and
   * {@link #tempoSource}, of what there is.
   */
  public Stack dataSources(ProvisionedDataSource... sources) {
    return dataSources(List.of(requireNonNull(sources, "sources")));
  }

  /** The data sources that Grafana gets beside those that its chart makes. */
  public Stack dataSources(List<? extends ProvisionedDataSource> sources) {
    List<ProvisionedDataSource> all = List.copyOf(requireNonNull(sources, "sources"));
    return edit(changed -> changed.sources = all);
  }

  private Stack edit(Consumer<Draft> change) {
    Draft copy = new Draft(draft);
    change.accept(copy);
    return new Stack(copy);
  }

  boolean hasLoki() {
    return draft.loki != null;
  }

  boolean hasJaeger() {
    return draft.jaeger != null;
  }

  boolean hasTempo() {
    return draft.tempo != null;
  }

  boolean hasTraces() {
    return hasJaeger() || hasTempo();
  }

  /**
   * Where traces are taken to be kept, by OTLP over gRPC: Jaeger, or Tempo where there is none.
   *
   * @return host and port: {@code jaeger.monitoring:4317}
   * @throws IllegalStateException when the stack has neither
   */
  public String tracesOtlp() {
    HelmRelease<?> kept = hasTempo() && !hasJaeger() ? draft.tempo : part(draft.jaeger, "jaeger");
    return kept.host("") + ":4317";
  }

  /** The data sources that were said; none if the usual ones are meant. */
  List<ProvisionedDataSource> ownSources() {
    return draft.sources;
  }

  /** The services that are watched. */
  public List<Service> services() {
    return draft.services;
  }

  /** The namespace of the Prometheus, to which monitors and rules go. */
  public String namespace() {
    return draft.prometheus.namespace();
  }

  /** The labels by which the Prometheus of the release picks up monitors and rules. */
  public Map<String, String> labels() {
    return Map.of(LABEL, draft.prometheus.name());
  }

  /** The Prometheus that the operator makes for the release, and what it picks up. */
  public Prometheus prometheus() {
    return OperatorPrometheus.of(draft.prometheus.values(new Links(this)::completed));
  }

  /**
   * A monitor that the Prometheus of the release picks up, named like the service.
   *
   * @param service the service whose pods are scraped
   * @param endpoints what is scraped: {@link Service#scraped}, with what else there is to say
   */
  public ServiceMonitor monitor(Service service, Endpoint... endpoints) {
    return monitor(service, List.of(requireNonNull(endpoints, "endpoints")));
  }

  /** A monitor that the Prometheus of the release picks up, named like the service. */
  public ServiceMonitor monitor(Service service, List<Endpoint> endpoints) {
    requireNonNull(service, "service");
    return Kubernetes.serviceMonitor(namespace(), service.name())
        .labels(labels())
        .selecting(service.labels())
        .fromNamespaces(service.namespace())
        .endpoints(endpoints);
  }

  /**
   * A probe that the Prometheus of the release picks up: the blackbox exporter asks addresses of a
   * service. Their series get its namespace and name as labels {@code namespace} and {@code
   * service}.
   *
   * @param service the service that is asked
   * @param name what is asked; it stands behind the name of the service in that of the object
   * @param targets the addresses: {@link Service#livenessUrl}, {@link Service#readinessUrl}
   * @throws IllegalStateException when the stack has no blackbox exporter
   * @throws IllegalArgumentException when the name is none that Kubernetes takes
   */
  public Probe probe(Service service, String name, ProbeTargets targets) {
    requireNonNull(service, "service");
    requireNonNull(targets, "targets");
    String object = service.name() + "-" + Require.filled("name", name);
    String prober = part(draft.blackboxExporter, "blackboxExporter").host("") + ":9115";
    return Kubernetes.probe(namespace(), object, prober)
        .labels(labels())
        .targets(targets.label("namespace", service.namespace()).label("service", service.name()));
  }

  /**
   * Rules that the Prometheus of the release picks up; {@code .groups(...)} says which.
   *
   * @param name the name of the object
   * @throws IllegalArgumentException when the name is none that Kubernetes takes
   */
  public PrometheusRule rules(String name) {
    return Kubernetes.prometheusRule(namespace(), name).labels(labels());
  }

  /** Where Prometheus answers in the cluster: {@code http://<host>:9090}. */
  public String prometheusUrl() {
    return "http://" + draft.prometheus.host("-prometheus") + ":9090";
  }

  /** Where Alertmanager answers in the cluster: {@code http://<host>:9093}. */
  public String alertmanagerUrl() {
    return "http://" + draft.prometheus.host("-alertmanager") + ":9093";
  }

  /**
   * Where Loki answers in the cluster, which is its gateway.
   *
   * @throws IllegalStateException when the stack has no Loki
   */
  public String lokiUrl() {
    return "http://" + part(draft.loki, "loki").host("-gateway");
  }

  /**
   * Where Jaeger answers in the cluster.
   *
   * @throws IllegalStateException when the stack has no Jaeger
   */
  public String jaegerUrl() {
    return "http://" + part(draft.jaeger, "jaeger").host("") + ":16686";
  }

  /**
   * Where Tempo answers in the cluster.
   *
   * @throws IllegalStateException when the stack has no Tempo
   */
  public String tempoUrl() {
    return "http://" + part(draft.tempo, "tempo").host("") + ":3200";
  }

  /**
   * Where programs send traces by OTLP over gRPC: the collector, or where there is none, what keeps
   * them, {@link #tracesOtlp}.
   *
   * @throws IllegalStateException when the stack has neither
   */
  public String otlpUrl() {
    return "http://"
        + (draft.collector == null ? tracesOtlp() : draft.collector.host("") + ":4317");
  }

  /** The Prometheus as a data source of Grafana, as its chart makes it: uid {@code prometheus}. */
  public PrometheusSource prometheusSource() {
    return Provisioning.prometheusSource("prometheus", "Prometheus", prometheusUrl());
  }

  /**
   * The Alertmanager as a data source of Grafana, as its chart makes it: uid {@code alertmanager}.
   */
  public AlertmanagerSource alertmanagerSource() {
    return Provisioning.alertmanagerSource("alertmanager", "Alertmanager", alertmanagerUrl())
        .implementation(AlertmanagerKind.PROMETHEUS);
  }

  /**
   * The Loki as a data source of Grafana, with the uid {@code loki}.
   *
   * @throws IllegalStateException when the stack has no Loki
   */
  public LokiSource lokiSource() {
    return Provisioning.lokiSource("loki", "Loki", lokiUrl());
  }

  /**
   * The Jaeger as a data source of Grafana, with the uid {@code jaeger}.
   *
   * @throws IllegalStateException when the stack has no Jaeger
   */
  public JaegerSource jaegerSource() {
    return Provisioning.jaegerSource("jaeger", "Jaeger", jaegerUrl());
  }

  /**
   * The Tempo as a data source of Grafana, with the uid {@code tempo}.
   *
   * @throws IllegalStateException when the stack has no Tempo
   */
  public TempoSource tempoSource() {
    return Provisioning.tempoSource("tempo", "Tempo", tempoUrl());
  }

  private static <T> T part(T release, String method) {
    if (release == null) {
      throw new IllegalStateException("stack: expected ." + method + "(...) before this, got none");
    }
    return release;
  }

  /**
   * The releases with all that one has to know of another, in the order to install them in. What
   * their values say already stays.
   */
  public List<HelmRelease<?>> releases() {
    List<HelmRelease<?>> all = new ArrayList<>();
    Links links = new Links(this);
    all.add(draft.prometheus.values(links::completed));
    add(draft.loki, () -> draft.loki.values(links::completed), all);
    add(draft.agent, () -> draft.agent.values(links::completed), all);
    add(draft.jaeger, () -> draft.jaeger, all);
    add(draft.tempo, () -> draft.tempo, all);
    add(draft.collector, () -> draft.collector.values(links::completed), all);
    add(draft.blackboxExporter, () -> draft.blackboxExporter, all);
    return List.copyOf(all);
  }

  private static <T> void add(T part, Supplier<HelmRelease<?>> release, List<HelmRelease<?>> all) {
    if (part != null) {
      all.add(release.get());
    }
  }
}
