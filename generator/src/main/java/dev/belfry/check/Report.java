package dev.belfry.check;

import dev.belfry.common.JavaLine;
import dev.belfry.common.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects findings, and leaves out those that the author allowed. */
final class Report {
  private final List<Finding> findings = new ArrayList<>();

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

  /** What a finding is about. */
  private record About(String subject, Place place, Optional<String> metric) {
    static About metric(PlacedExpression one, String name) {
      return new About(
          one.subject(), one.place(), Optional.of(name).filter(text -> !text.isEmpty()));
    }
  }

  /** Errors can't be allowed; in files of others, nothing can. */
  private void add(Severity severity, String code, About about, String message, String hint) {
    boolean error = severity == Severity.ERROR;
    if (!error && about.place().allows(code)) {
      return;
    }
    Optional<Location> location = about.place().location();
    boolean mayAllow = !error && location.filter(JavaLine.class::isInstance).isPresent();
    String whole = mayAllow ? hint + ", or add .allow(\"" + code + "\", \"why\")" : hint;
    findings.add(
        new Finding(code, severity, about.subject(), location, about.metric(), message, whole));
  }

  List<Finding> findings() {
    return findings;
  }
}
