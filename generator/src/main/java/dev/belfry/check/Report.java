package dev.belfry.check;

import dev.belfry.bundle.Checking;
import dev.belfry.common.FilePosition;
import dev.belfry.common.JavaLine;
import dev.belfry.common.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects findings, as bad as the bundle says, and leaves out those that the author allowed. */
final class Report {
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Severity> settings = new HashMap<>();
  private final Set<String> own = new HashSet<>();
  private final Allowances allowances;

  Report(Checking checking) {
    allowances = new Allowances(checking.allowances());
    checking.own().forEach(check -> own.add(check.code()));
    for (Checking.Setting setting : checking.settings()) {
      settings.put(setting.code(), Severity.valueOf(setting.level().name()));
    }
  }

  /** What was accepted. */
  Allowances allowances() {
    return allowances;
  }

  void error(String code, String subject, Place place, String message, String hint) {
    add(Severity.ERROR, code, new About(subject, place, Optional.empty()), message, hint);
  }

  void warning(String code, String subject, Place place, String message, String hint) {
    add(Severity.WARNING, code, new About(subject, place, Optional.empty()), message, hint);
  }

  void note(String code, String subject, Place place, String message, String hint) {
    add(Severity.NOTE, code, new About(subject, place, Optional.empty()), message, hint);
  }

  /** An error about what an expression makes of a metric, empty if it is about none. */
  void error(String code, PlacedExpression one, String metric, String message, String hint) {
    add(Severity.ERROR, code, About.metric(one, metric), message, hint);
  }

  /** A warning about what an expression makes of a metric, empty if it is about none. */
  void warning(String code, PlacedExpression one, String metric, String message, String hint) {
    add(Severity.WARNING, code, About.metric(one, metric), message, hint);
  }

  /** A note about what an expression makes of a metric, empty if it is about none. */
  void note(String code, PlacedExpression one, String metric, String message, String hint) {
    add(Severity.NOTE, code, About.metric(one, metric), message, hint);
  }

  /** What was found elsewhere, and is about no part of a document. */
  void pass(Finding found) {
    boolean stays = found.severity() == Severity.ERROR;
    if (stays || !allowances.accept(found.code())) {
      findings.add(found.as(stays ? found.severity() : level(found.code(), found.severity())));
    }
  }

  private Severity level(String code, Severity usual) {
    return settings.getOrDefault(code, usual);
  }

  /** What a finding is about. */
  private record About(String subject, Place place, Optional<String> metric) {
    static About metric(PlacedExpression one, String name) {
      return new About(
          one.subject(), one.place(), Optional.of(name).filter(text -> !text.isEmpty()));
    }
  }

  /**
   * Errors of Belfry's own protect the target and stay what they are; in files of others, nothing
   * can be allowed.
   */
  private void add(Severity severity, String code, About about, String message, String hint) {
    boolean stays = severity == Severity.ERROR && !own.contains(code);
    if (!stays && allowances.accept(code, about.place())) {
      return;
    }
    Optional<Location> location = about.place().location();
    boolean mayAllow =
        !stays
            && !code.startsWith(CheckingReview.FAMILY)
            && about.place().isInDocument()
            && location.filter(JavaLine.class::isInstance).isPresent();
    boolean inFile = location.filter(FilePosition.class::isInstance).isPresent();
    String said = inFile ? FileHints.of(code, hint) : hint;
    String whole = mayAllow ? said + ", or add .allow(\"" + code + "\", \"why\")" : said;
    Severity level = stays ? severity : level(code, severity);
    findings.add(
        new Finding(code, level, about.subject(), location, about.metric(), message, whole));
  }

  List<Finding> findings() {
    return findings;
  }
}
