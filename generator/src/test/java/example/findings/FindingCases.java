package example.findings;

import java.util.List;

/**
 * Each code that a bundle can have, with a case that has it and one that only looks like it, in the
 * order of the codes.
 */
public final class FindingCases {
  /** All cases. */
  public static final List<FindingCase> ALL =
      List.of(
          new FindingCase(
              "alertmanager.alert-reaches-nobody", RoutingCases::unheard, RoutingCases::heard),
          new FindingCase(
              "alertmanager.channel-without-sign",
              NoticeCases::channelWithoutSign,
              NoticeCases::channelsWithSign),
          new FindingCase(
              "alertmanager.conflicting-settings",
              RoutingCases::conflictingSettings,
              RoutingCases::settingsThatAgree),
          new FindingCase(
              "alertmanager.continue-without-effect",
              RoutingCases::vainContinue,
              RoutingCases::usefulContinue),
          new FindingCase(
              "alertmanager.contradictory-matchers",
              RoutingCases::contradictory,
              RoutingCases::narrower),
          new FindingCase(
              "alertmanager.doubtful-times", NoticeCases::doubtfulTimes, NoticeCases::usualTimes),
          new FindingCase(
              "alertmanager.duplicate-receiver",
              ObjectCases::duplicateReceiver,
              ObjectCases::sameReceiver),
          new FindingCase(
              "alertmanager.inhibition-mutes-itself",
              RoutingCases::vainInhibition,
              RoutingCases::usefulInhibition),
          new FindingCase(
              "alertmanager.inhibition-without-equal",
              RoutingCases::wideInhibition,
              RoutingCases::narrowInhibition),
          new FindingCase(
              "alertmanager.lost-in-grafana",
              RoutingCases::lostInGrafana,
              RoutingCases::keptInGrafana),
          new FindingCase(
              "alertmanager.lost-in-kubernetes", OperatorCases::lost, OperatorCases::kept),
          new FindingCase(
              "alertmanager.missing-setting",
              RoutingCases::missingSettings,
              RoutingCases::sharedSettings),
          new FindingCase(
              "alertmanager.near-value", NoticeCases::nearValues, NoticeCases::sameValues),
          new FindingCase(
              "alertmanager.no-contact-point",
              RoutingCases::noContactPoint,
              RoutingCases::keptInGrafana),
          new FindingCase(
              "alertmanager.no-secret-reference",
              OperatorCases::secretsInFiles,
              OperatorCases::secretsInKubernetes),
          new FindingCase(
              "alertmanager.not-loaded",
              LoadedCases::routesInNoValues,
              LoadedCases::routesInValues),
          new FindingCase(
              "alertmanager.only-default-receiver",
              RoutingCases::onlyDefault,
              RoutingCases::maybeARoute),
          new FindingCase(
              "alertmanager.only-own-namespace",
              OperatorCases::ownNamespace,
              OperatorCases::allNamespaces),
          new FindingCase("alertmanager.refused", RoutingCases::refused, RoutingCases::taken),
          new FindingCase(
              "alertmanager.shadowed-route", RoutingCases::shadowed, RoutingCases::overlapping),
          new FindingCase(
              "alertmanager.template-fails",
              RoutingCases::failingTexts,
              RoutingCases::workingTexts),
          new FindingCase(
              "alertmanager.unknown-annotation",
              NoticeCases::unknownAnnotation,
              NoticeCases::knownAnnotation),
          new FindingCase(
              "alertmanager.unknown-template",
              RoutingCases::unknownTemplates,
              RoutingCases::knownTemplates),
          new FindingCase(
              "alertmanager.unmounted-secret", OperatorCases::unmounted, OperatorCases::mounted),
          new FindingCase(
              "alertmanager.unused-receiver",
              RoutingCases::unusedReceiver,
              RoutingCases::usedReceiver),
          new FindingCase(
              "alertmanager.unused-template", TemplateCases::unused, TemplateCases::used),
          new FindingCase(
              "alertmanager.unused-time-interval",
              RoutingCases::unusedInterval,
              RoutingCases::usedInterval),
          new FindingCase(
              "bundle.literal-secret", ObjectCases::literalSecret, ObjectCases::secretFile),
          new FindingCase("bundle.same-file", ObjectCases::sameFile, ObjectCases::otherFile),
          new FindingCase(
              "bundle.unusable-file-name",
              ObjectCases::unusableFileName,
              ObjectCases::usableFileName),
          new FindingCase(
              "checks.allowance-is-over",
              CheckingCases::acceptedTooLong,
              CheckingCases::acceptedToday),
          new FindingCase(
              "checks.error-stays", CheckingCases::loweredError, CheckingCases::raisedWarning),
          new FindingCase(
              "checks.own-check-failed", CheckingCases::brokenCheck, CheckingCases::soundCheck),
          new FindingCase(
              "checks.unknown-code", CheckingCases::unknownCode, CheckingCases::knownCodes),
          new FindingCase(
              "checks.unused-allowance",
              CheckingCases::unusedAllowance,
              CheckingCases::usedAllowance),
          new FindingCase(
              "dashboard.auto-grid-is-fixed",
              LayoutCases::fixedAutoGrid,
              LayoutCases::allowedAutoGrid),
          new FindingCase(
              "dashboard.condition-is-lost",
              SectionCases::lostConditions,
              SectionCases::conditions),
          new FindingCase(
              "dashboard.cyclic-variables", VariableCases::cyclic, VariableCases::dependent),
          new FindingCase("dashboard.dead-link", LinkCases::deadLink, LinkCases::liveLink),
          new FindingCase(
              "dashboard.duplicate-panel", DashboardCases::duplicatePanel, DashboardCases::twoKeys),
          new FindingCase(
              "dashboard.duplicate-query", QueryCases::duplicateQuery, QueryCases::otherLetters),
          new FindingCase(
              "dashboard.duplicate-title", PageCases::duplicateTitle, PageCases::titlePerFolder),
          new FindingCase(
              "dashboard.duplicate-uid", DashboardCases::duplicateUid, DashboardCases::twoUids),
          new FindingCase(
              "dashboard.duplicate-variable", VariableCases::duplicate, VariableCases::distinct),
          new FindingCase("dashboard.empty-row", LinkCases::emptyRow, LinkCases::filledRow),
          new FindingCase("dashboard.empty-value-range", ValueCases::emptyRange, ValueCases::range),
          new FindingCase(
              "dashboard.fixed-data-source", GapCases::fixedSource, GapCases::chosenSource),
          new FindingCase("dashboard.invalid-regex", PageCases::brokenRegex, PageCases::soundRegex),
          new FindingCase(
              "dashboard.invalid-time-range", PageCases::brokenTimes, PageCases::soundTimes),
          new FindingCase(
              "dashboard.newer-than-grafana", LayoutCases::newGauge, LayoutCases::oldGauge),
          new FindingCase("dashboard.other-unit", ValueCases::otherUnit, ValueCases::fittingUnit),
          new FindingCase(
              "dashboard.override-of-unknown-query",
              QueryCases::unknownOverride,
              QueryCases::knownOverride),
          new FindingCase(
              "dashboard.panel-outside-grid",
              DashboardCases::outsideGrid,
              DashboardCases::atTheEdge),
          new FindingCase(
              "dashboard.panel-without-description",
              GapCases::undescribedPanel,
              GapCases::undescribedPanels),
          new FindingCase(
              "dashboard.panel-without-query",
              QueryCases::panelsWithoutQuery,
              QueryCases::panelsWithQuery),
          new FindingCase(
              "dashboard.panel-without-unit", GapCases::withoutUnit, GapCases::withUnit),
          new FindingCase(
              "dashboard.panels-overlap", DashboardCases::overlap, DashboardCases::touching),
          new FindingCase(
              "dashboard.repeated-query", PageCases::repeatedQuery, PageCases::twoQueries),
          new FindingCase("dashboard.rows-become-flat", SectionCases::lostRows, SectionCases::rows),
          new FindingCase("dashboard.tabs-become-rows", LayoutCases::lostTabs, LayoutCases::tabs),
          new FindingCase(
              "dashboard.threshold-out-of-range",
              ValueCases::thresholdBeyond,
              ValueCases::thresholdWithin),
          new FindingCase(
              "dashboard.undefined-variable",
              DashboardCases::undefinedVariable,
              DashboardCases::definedVariable),
          new FindingCase(
              "dashboard.unknown-column", PageCases::unknownColumn, PageCases::knownColumn),
          new FindingCase(
              "dashboard.unknown-format",
              VariableCases::unknownFormat,
              VariableCases::knownFormats),
          FindingCase.ofShop(
              "dashboard.unknown-legend-label",
              CatalogCases::unknownLegendLabel,
              CatalogCases::knownLegendLabel),
          new FindingCase(
              "dashboard.unknown-link-label", LinkCases::unknownLabel, LinkCases::knownLabel),
          new FindingCase(
              "dashboard.unknown-link-panel", LinkCases::unknownPanel, LinkCases::knownPanel),
          new FindingCase(
              "dashboard.unknown-link-variable",
              LinkCases::unknownVariable,
              LinkCases::knownVariable),
          new FindingCase(
              "dashboard.unknown-panel", QueryCases::unknownPanel, QueryCases::knownPanel),
          new FindingCase(
              "dashboard.unknown-query", QueryCases::unknownQuery, QueryCases::knownQuery),
          new FindingCase("dashboard.unused-variable", VariableCases::unused, VariableCases::used),
          new FindingCase(
              "dashboard.variable-moves-up", SectionCases::movedVariables, SectionCases::variables),
          new FindingCase(
              "dashboard.variable-outside-section",
              SectionCases::variablesOutside,
              SectionCases::variables),
          new FindingCase("dashboard.without-tag", GapCases::untagged, GapCases::seldomTagged),
          new FindingCase(
              "helm.doubtful-retention",
              LoadedCases::doubtfulRetention,
              LoadedCases::usualRetention),
          new FindingCase(
              "helm.other-folder-annotation",
              LoadedCases::otherAnnotation,
              LoadedCases::sameAnnotation),
          new FindingCase("helm.retired-chart", HelmCases::retiredChart, HelmCases::chartInUse),
          new FindingCase("helm.retired-key", HelmCases::retiredKey, HelmCases::keyInUse),
          new FindingCase("helm.unknown-key", HelmCases::unknownKey, HelmCases::knownKey),
          new FindingCase(
              "kubernetes.conflicting-settings",
              KubernetesCases::conflicting,
              KubernetesCases::agreeing),
          new FindingCase(
              "kubernetes.invalid-metadata",
              KubernetesCases::invalidMetadata,
              KubernetesCases::validMetadata),
          new FindingCase("kubernetes.missing-setting", PartCases::missing, PartCases::complete),
          new FindingCase(
              "kubernetes.not-selected", ScrapeCases::notSelected, ScrapeCases::selected),
          new FindingCase(
              "kubernetes.other-metrics-path", HelmCases::otherPath, HelmCases::monitorOfService),
          new FindingCase(
              "kubernetes.rules-not-loaded",
              LoadedCases::groupInNoObject,
              LoadedCases::groupsInObject),
          new FindingCase(
              "kubernetes.secret-out-of-reach",
              KubernetesCases::secretOutOfReach,
              KubernetesCases::secretInReach),
          new FindingCase(
              "kubernetes.too-large", KubernetesCases::tooLarge, KubernetesCases::largeEnough),
          new FindingCase(
              "kubernetes.too-large-to-apply",
              KubernetesCases::tooLargeToApply,
              KubernetesCases::smallEnoughToApply),
          new FindingCase(
              "kubernetes.unknown-namespace",
              LoadedCases::unknownNamespace,
              LoadedCases::knownNamespace),
          new FindingCase(
              "kubernetes.unknown-port", HelmCases::unknownPort, HelmCases::monitorOfService),
          new FindingCase(
              "kubernetes.unknown-service", HelmCases::unknownService, HelmCases::servicesNotNamed),
          new FindingCase(
              "kubernetes.unprobed-health", HealthCases::unprobedHealth, HealthCases::probedHealth),
          new FindingCase(
              "kubernetes.unscraped-metrics", LoadedCases::unscraped, LoadedCases::scraped),
          new FindingCase("logql.syntax", LogQlCases::noLogQl, LogQlCases::maybeLogQl),
          FindingCase.ofShop(
              "metric.appears-later",
              CatalogCases::appearsLater,
              CatalogCases::appearsLaterWithDefault),
          FindingCase.ofShop(
              "metric.bare-histogram", CatalogCases::bareHistogram, CatalogCases::partsOfHistogram),
          FindingCase.ofShop(
              "metric.deprecated", CatalogCases::deprecated, CatalogCases::knownMetric),
          FindingCase.ofShop(
              "metric.impossible-value",
              CatalogCases::impossibleValue,
              CatalogCases::possibleValue),
          FindingCase.ofShop("metric.near-value", ValueCases::nearValue, ValueCases::otherValue),
          FindingCase.ofShop(
              "metric.unknown", CatalogCases::unknownMetric, CatalogCases::knownMetric),
          FindingCase.ofShop(
              "metric.unknown-bound", CatalogCases::unknownBound, CatalogCases::knownBound),
          FindingCase.ofShop(
              "metric.unknown-job", CatalogCases::unknownJob, CatalogCases::knownJob),
          FindingCase.ofShop(
              "metric.unknown-label", CatalogCases::unknownLabel, CatalogCases::knownLabel),
          FindingCase.ofShop(
              "metric.unknown-recording",
              CatalogCases::unknownRecording,
              CatalogCases::knownRecording),
          new FindingCase(
              "opentelemetry.one-sided-connector",
              TelemetryCases::oneSidedConnector,
              TelemetryCases::connector),
          new FindingCase(
              "opentelemetry.port-of-other-protocol",
              TelemetryCases::otherPort,
              TelemetryCases::samePort),
          new FindingCase(
              "opentelemetry.removed-component",
              TelemetryCases::removedComponent,
              TelemetryCases::componentInUse),
          new FindingCase(
              "opentelemetry.removed-exporter",
              TelemetryCases::removedExporter,
              TelemetryCases::exporterInUse),
          new FindingCase(
              "opentelemetry.undefined-component",
              TelemetryCases::undefinedComponent,
              TelemetryCases::definedComponent),
          new FindingCase(
              "opentelemetry.unused-component",
              TelemetryCases::unusedComponent,
              TelemetryCases::usedComponent),
          new FindingCase(
              "promql.absent-without-labels", SideCases::unknownAbsence, SideCases::knownAbsence),
          new FindingCase(
              "promql.alert-without-comparison",
              MatchingCases::noComparison,
              MatchingCases::comparison),
          FindingCase.ofShop(
              "promql.constant-comparison", ValueCases::outOfReach, ValueCases::withinReach),
          new FindingCase(
              "promql.counter-without-rate",
              PromQlCases::rawCounters,
              PromQlCases::presentCounters),
          new FindingCase(
              "promql.empty-matchers", MatchingCases::emptyMatchers, MatchingCases::matchers),
          new FindingCase(
              "promql.irate-over-long-range", PromQlCases::longIrate, PromQlCases::shortIrate),
          new FindingCase(
              "promql.join-drops-label", MatchingCases::droppedLabels, MatchingCases::keptLabels),
          new FindingCase(
              "promql.matches-by-nothing", SideCases::matchedByNothing, SideCases::matchedByOne),
          new FindingCase(
              "promql.needless-group", SideCases::needlessGroup, SideCases::neededGroup),
          new FindingCase(
              "promql.odd-quantile", ValueCases::oddQuantile, ValueCases::usualQuantile),
          new FindingCase(
              "promql.or-drops-labels",
              MatchingCases::defaultBeside,
              MatchingCases::defaultInstead),
          new FindingCase("promql.or-mixes-labels", SideCases::mixedAlerts, SideCases::equalAlerts),
          new FindingCase(
              "promql.plain-regex", MatchingCases::plainRegex, MatchingCases::realRegex),
          FindingCase.ofShop(
              "promql.quantile-without-buckets",
              CatalogCases::quantileWithoutBuckets,
              CatalogCases::quantileOfBuckets),
          new FindingCase(
              "promql.quantile-without-le", PromQlCases::lostBounds, PromQlCases::keptBounds),
          new FindingCase(
              "promql.range-too-short", PromQlCases::shortRange, PromQlCases::longRange),
          new FindingCase(
              "promql.rate-of-gauge", PromQlCases::rateOfGauges, PromQlCases::rateOfCounters),
          new FindingCase("promql.rate-of-sum", PromQlCases::rateOfSum, PromQlCases::sumOfRates),
          new FindingCase(
              "promql.regex-as-text", ValueCases::regexAsText, ValueCases::regexAsRegex),
          new FindingCase(
              "promql.sides-never-match", SideCases::otherLabels, SideCases::sameLabels),
          new FindingCase("promql.syntax", PromQlCases::noPromQl, PromQlCases::maybePromQl),
          new FindingCase(
              "promql.unfit-extension", SideCases::unfitExtensions, SideCases::fitExtensions),
          FindingCase.ofShop(
              "promql.unknown-grouping-label",
              CatalogCases::unknownGroupingLabel,
              CatalogCases::knownGroupingLabel),
          new FindingCase(
              "provisioning.unescaped-dollar",
              TelemetryCases::singleDollar,
              TelemetryCases::doubleDollar),
          new FindingCase(
              "provisioning.unknown-source",
              TelemetryCases::unknownSource,
              TelemetryCases::knownSource),
          new FindingCase(
              "rules.alert-differs-from-panel", GapCases::otherMetric, GapCases::sameMetric),
          new FindingCase(
              "rules.alert-without-label", NoticeCases::withoutLabel, NoticeCases::labelOfMetric),
          new FindingCase(
              "rules.alert-without-runbook", RuleCases::withoutRunbook, RuleCases::withRunbook),
          new FindingCase(
              "rules.alert-without-summary", GapCases::withoutSummary, GapCases::withDescription),
          new FindingCase("rules.duplicate-alert", RuleCases::duplicateAlert, RuleCases::twoAlerts),
          new FindingCase("rules.duplicate-group", RuleCases::duplicateGroup, RuleCases::twoGroups),
          new FindingCase(
              "rules.duplicate-recording", RuleCases::duplicateRecording, RuleCases::twoRecordings),
          new FindingCase("rules.empty-group", RuleCases::emptyGroup, RuleCases::filledGroups),
          new FindingCase(
              "rules.for-shorter-than-interval", GapCases::shortWait, GapCases::longWait),
          new FindingCase(
              "rules.grafana-variable", RuleCases::grafanaInterval, RuleCases::fixedInterval),
          new FindingCase("rules.interval-too-long", GapCases::rareRecording, GapCases::rareAlert),
          new FindingCase(
              "rules.limit-differs-from-panel",
              ValueCases::limitBesidePanel,
              ValueCases::limitOfPanel),
          new FindingCase(
              "rules.lost-in-grafana",
              RuleTargetCases::lostInGrafana,
              RuleTargetCases::keptInGrafana),
          new FindingCase(
              "rules.lost-in-loki", RuleTargetCases::lostInLoki, RuleTargetCases::keptInLoki),
          new FindingCase(
              "rules.newer-than-grafana",
              RuleTargetCases::newerThanGrafana,
              RuleTargetCases::olderThanGrafana),
          new FindingCase(
              "rules.recording-name",
              RuleCases::plainRecordingName,
              RuleCases::leveledRecordingName),
          new FindingCase("rules.recording-of-top", GapCases::recordedTop, GapCases::alertOfTop),
          new FindingCase(
              "rules.refused-by-grafana",
              RuleTargetCases::refusedByGrafana,
              RuleTargetCases::takenByGrafana),
          new FindingCase("rules.template-fails", RuleCases::failingText, RuleCases::workingText),
          new FindingCase(
              "rules.template-needs-data",
              RuleCases::textNeedsData,
              RuleCases::textDoesWithoutData),
          new FindingCase(
              "rules.template-syntax", RuleCases::unreadableText, RuleCases::readableText),
          new FindingCase(
              "rules.text-without-value",
              NoticeCases::textWithoutValue,
              NoticeCases::textWithValue),
          new FindingCase("rules.unknown-label", RuleCases::unknownLabel, RuleCases::knownLabel),
          new FindingCase("rules.value-in-label", RuleCases::valueInLabel, RuleCases::valueInText),
          new FindingCase(
              "rules.wrong-language",
              RuleTargetCases::wrongLanguage,
              RuleTargetCases::rightLanguage),
          new FindingCase(
              "schema.unchecked-property",
              ObjectCases::uncheckedProperty,
              ObjectCases::allowedProperty),
          new FindingCase(
              "scrape.conflicting-settings",
              ScrapeCases::conflictingSettings,
              ScrapeCases::settingsThatAgree),
          new FindingCase(
              "scrape.invalid-relabeling",
              ScrapeCases::invalidRelabelings,
              ScrapeCases::validRelabelings),
          FindingCase.ofShop(
              "scrape.label-clash", LoadedCases::overwrittenLabel, LoadedCases::keptLabel),
          new FindingCase("scrape.nothing-to-scrape", TargetCases::nothing, TargetCases::something),
          new FindingCase(
              "scrape.relabeling-without-source",
              ScrapeCases::withoutSource,
              ScrapeCases::withoutNeedForSource),
          new FindingCase(
              "scrape.target-without-port", TargetCases::withoutPort, TargetCases::withPort),
          new FindingCase(
              "scrape.timeout-above-interval",
              ScrapeCases::longTimeout,
              ScrapeCases::fittingTimeout),
          new FindingCase(
              "scrape.unknown-internal-label",
              TargetCases::unknownInternal,
              TargetCases::knownInternal),
          new FindingCase(
              "scrape.unknown-module", TargetCases::unknownModule, TargetCases::knownModule));

  private FindingCases() {}
}
