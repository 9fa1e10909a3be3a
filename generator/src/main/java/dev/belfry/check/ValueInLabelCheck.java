package dev.belfry.check;

/**
 * Labels of alerts that hold the value: with each other value it is another alert, which has to
 * wait again and notifies again.
 */
final class ValueInLabelCheck implements Check {
  static final String CODE = "rules.value-in-label";

  @Override
  public void check(Inspection inspection, Report report) {
    for (AlertText text : inspection.alertTexts()) {
      if (text.isLabel() && text.review().filter(review -> review.usesValue()).isPresent()) {
        report.warning(
            CODE,
            text.subject(),
            text.place(),
            text.described()
                + " changes with the value, so each new value is a new alert that starts to wait"
                + " again",
            "an annotation");
      }
    }
  }
}
