package dev.belfry.check;

import java.util.ArrayList;
import java.util.List;

/** Collects findings, and leaves out those that the author allowed. */
final class Report {
  private final List<Finding> findings = new ArrayList<>();

  void error(String code, String subject, Place place, String message, String hint) {
    findings.add(new Finding(code, Severity.ERROR, subject, place.frame(), message, hint));
  }

  void warning(String code, String subject, Place place, String message, String hint) {
    add(code, Severity.WARNING, subject, place, message, hint);
  }

  void note(String code, String subject, Place place, String message, String hint) {
    add(code, Severity.NOTE, subject, place, message, hint);
  }

  private void add(
      String code, Severity severity, String subject, Place place, String message, String hint) {
    if (!place.allows(code)) {
      String allow = hint + ", or add .allow(\"" + code + "\", \"why\")";
      findings.add(new Finding(code, severity, subject, place.frame(), message, allow));
    }
  }

  List<Finding> findings() {
    return findings;
  }
}
