package dev.belfry.check;

import dev.belfry.bundle.Bundle;
import dev.belfry.catalog.Catalog;
import dev.belfry.catalog.MetricFamily;
import dev.belfry.render.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** All rules that a bundle, or files that Belfry did not make, are held against. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new AbsentLabelsCheck(),
          new RuleIntervalCheck(),
          new RecordedTopCheck(),
          new RepeatedGroupCheck(),
          new PanelUnitCheck(),
          new PanelDescriptionCheck(),
          new FixedDataSourceCheck(),
          new DashboardTagCheck(),
          new AlertSummaryCheck(),
          new AlertPanelCheck(),
          new AlertDeliveryCheck(),
          new AlertLabelCheck(),
          new AlertTextValueCheck(),
          new AlwaysFiringCheck(),
          new ChannelSignCheck(),
          new CollectorCheck(),
          new ColumnNameCheck(),
          new ConflictingSettingsCheck(),
          new ConstantComparisonCheck(),
          new ContinueCheck(),
          new CyclicVariableCheck(),
          new DuplicateDashboardCheck(),
          new DuplicatePanelCheck(),
          new DuplicateQueryCheck(),
          new DuplicateRuleCheck(),
          new DuplicateReceiverCheck(),
          new DeprecatedMetricCheck(),
          new DuplicateVariableCheck(),
          new EmptyGroupCheck(),
          new EmptyMatcherCheck(),
          new EmptyMatchingCheck(),
          new EmptyRowCheck(),
          new FileNameCheck(),
          new FirstUseCheck(),
          new GaugeRateCheck(),
          new GrafanaRegexCheck(),
          new GroupingLabelCheck(),
          new ImpossibleValueCheck(),
          new InhibitionCheck(),
          new IrateRangeCheck(),
          new JoinLabelCheck(),
          new LegendLabelCheck(),
          new LinkLabelCheck(),
          new LinkTargetCheck(),
          new LoadingAlertmanagerCheck(),
          new LogLegendCheck(),
          new LogQlSyntaxCheck(),
          new LoweredLayoutCheck(),
          new MixedAlertCheck(),
          new NeedlessGroupCheck(),
          new LostInGrafanaCheck(),
          new LostInKubernetesCheck(),
          new LostRuleCheck(),
          new MissingPartCheck(),
          new MissingSettingCheck(),
          new MonitoredServiceCheck(),
          new NamespaceCheck(),
          new NearValueCheck(),
          new NamedServiceCheck(),
          new NewerThanGrafanaCheck(),
          new NotificationTextCheck(),
          new ObjectMetadataCheck(),
          new ObjectSizeCheck(),
          new OperatorSettingsCheck(),
          new OrVectorCheck(),
          new OtelEnvironmentCheck(),
          new OverriddenQueryCheck(),
          new OwnChecks(),
          new PanelGridCheck(),
          new PanelQueryCheck(),
          new PanelLimitCheck(),
          new PanelRangeCheck(),
          new PanelReferenceCheck(),
          new MatcherRegexCheck(),
          new PlainRegexCheck(),
          new ProbeModuleCheck(),
          new QuantileBucketsCheck(),
          new QuantileCheck(),
          new QuantileRangeCheck(),
          new QueryReferenceCheck(),
          new RateOfSumCheck(),
          new RawCounterCheck(),
          new RecordingNameCheck(),
          new RefusedRoutingCheck(),
          new RefusedRuleCheck(),
          new RegexAsTextCheck(),
          new RelabelingCheck(),
          new RemovedComponentCheck(),
          new RepeatedQueryCheck(),
          new RetiredChartCheck(),
          new RetiredKeyCheck(),
          new RetentionCheck(),
          new RouteTimesCheck(),
          new RouteValueCheck(),
          new RuleLanguageCheck(),
          new RuleVariableCheck(),
          new RunbookCheck(),
          new ScrapedServiceCheck(),
          new ScrapeConflictCheck(),
          new DiscoveryCheck(),
          new ScrapeRangeCheck(),
          new ScrapeTimeoutCheck(),
          new ScrapeTargetCheck(),
          new SecretLiteralCheck(),
          new SectionVariableCheck(),
          new SelectionCheck(),
          new SourceLinkCheck(),
          new StackLoadingCheck(),
          new SyntaxCheck(),
          new TemplateFailureCheck(),
          new TemplateLabelCheck(),
          new TemplateSyntaxCheck(),
          new TimeRangeCheck(),
          new UncheckedPropertyCheck(),
          new UndefinedVariableCheck(),
          new UnescapedDollarCheck(),
          new UnfitExtensionCheck(),
          new UnknownBoundCheck(),
          new UnknownJobCheck(),
          new UnknownKeyCheck(),
          new UnknownLabelCheck(),
          new UnknownMetricCheck(),
          new UnmatchedSidesCheck(),
          new UnmountedSecretCheck(),
          new UnprobedHealthCheck(),
          new UnreachedRouteCheck(),
          new UnusedReceiverCheck(),
          new UnusedVariableCheck(),
          new ValueInLabelCheck(),
          new VariableFormatCheck(),
          new VariableLabelCheck());

  /**
   * What only those who write definitions can answer for: names of files, numbers that Belfry gave,
   * dashboards that are not there, and who evaluates a rule.
   */
  private static final Set<Class<? extends Check>> OF_DEFINITIONS =
      Set.of(
          DuplicatePanelCheck.class,
          FileNameCheck.class,
          LinkTargetCheck.class,
          RuleLanguageCheck.class);

  private static final Checks OF_BUNDLES = new Checks(ALL);

  private final List<DashboardCheck> ofDashboards = new ArrayList<>();
  private final List<ExpressionCheck> ofExpressions = new ArrayList<>();
  private final List<Check> others = new ArrayList<>();

  private Checks(List<Check> checks) {
    for (Check check : checks) {
      if (check instanceof DashboardCheck one) {
        ofDashboards.add(one);
      } else if (check instanceof ExpressionCheck one) {
        ofExpressions.add(one);
      } else {
        others.add(check);
      }
    }
  }

  /** What all rules find in the bundle and in the documents made from it, sorted by place. */
  public static List<Finding> check(Bundle bundle, List<Document> documents) {
    return check(bundle, documents, Catalog.empty());
  }

  /**
   * What all rules find in the bundle and in the documents made from it, sorted by place, given
   * what the monitored systems expose.
   */
  public static List<Finding> check(Bundle bundle, List<Document> documents, Catalog catalog) {
    return check(bundle, documents, catalog, LocalDate.MIN, List.of());
  }

  /**
   * What all rules find in the bundle and in the documents made from it, sorted by place, given
   * what the monitored systems expose.
   *
   * @param today the day of the run, after which nothing may be accepted any more; nothing that is
   *     written depends on it
   * @param found what was found before, such as in the catalogue: the bundle may say how bad it is,
   *     or accept it
   */
  public static List<Finding> check(
      Bundle bundle,
      List<Document> documents,
      Catalog catalog,
      LocalDate today,
      List<Finding> found) {
    return OF_BUNDLES.run(new Inspection(bundle, documents, catalog), today, found);
  }

  /**
   * What the rules find in documents that were read from files, sorted by place, given what the
   * monitored systems expose.
   */
  public static List<Finding> ofFiles(List<Document> documents, Catalog catalog) {
    List<Check> checks =
        ALL.stream().filter(check -> !OF_DEFINITIONS.contains(check.getClass())).toList();
    Inspection inspection = new Inspection(Bundle.bundle("files"), documents, catalog);
    return new Checks(checks).run(inspection, LocalDate.MIN, List.of());
  }

  /**
   * The families of the catalogue for which no expression of these documents asks, by name: what is
   * exposed and of no use here.
   */
  public static List<String> unused(List<Document> documents, Catalog catalog) {
    Inspection inspection = new Inspection(Bundle.bundle("files"), documents, catalog);
    Set<String> used = new HashSet<>();
    List<Predicate<String>> patterns = new ArrayList<>();
    for (PlacedExpression one : inspection.expressions().all()) {
      for (PlacedExpression.Asked asked : one.asked()) {
        if (asked.series() != null) {
          used.add(asked.series().family().name());
        } else {
          KnownMetrics.pattern(asked.selector()).ifPresent(patterns::add);
        }
      }
    }
    return catalog.families().stream()
        .filter(family -> !used.contains(family.name()))
        .filter(
            family ->
                family.series().stream()
                    .noneMatch(
                        series -> patterns.stream().anyMatch(fits -> fits.test(series.name()))))
        .map(MetricFamily::name)
        .toList();
  }

  /**
   * What looks at dashboards or expressions alone does so together: all of it at one dashboard and
   * what that asks for, while it is in the processor's cache, then at the next.
   */
  private List<Finding> run(Inspection inspection, LocalDate today, List<Finding> found) {
    Report report = new Report(inspection.bundle().checking());
    found.forEach(report::pass);
    ExpressionChecks able = new ExpressionChecks(ofExpressions, inspection);
    able.check(inspection.expressionsOfRules().all(), report);
    for (DashboardView dashboard : inspection.dashboards()) {
      ofDashboards.forEach(check -> check.check(dashboard, report));
      able.check(dashboard.expressions().all(), report);
    }
    able.check(inspection.expressionsOfGrafana().all(), report);
    others.forEach(check -> check.check(inspection, report));
    CheckingReview.review(inspection, report, today);
    return Finding.sorted(report.findings());
  }
}
