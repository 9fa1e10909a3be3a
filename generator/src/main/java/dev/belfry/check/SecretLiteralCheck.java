package dev.belfry.check;

import dev.belfry.render.Document;

/** Secrets that would be readable in the output. The message never repeats them. */
final class SecretLiteralCheck implements Check {
  static final String CODE = "bundle.literal-secret";

  @Override
  public void check(Inspection inspection, Report report) {
    for (Document document : inspection.documents()) {
      for (Walk walk : inspection.walks(document)) {
        walk.secrets().forEach(text -> report(document, text, report));
      }
    }
  }

  private static void report(Document document, Walk.TextAt text, Report report) {
    boolean isForReaders = isForReaders(document);
    report.error(
        CODE,
        document.subject(),
        text.place(),
        "`"
            + text.property()
            + "` holds a secret itself, expected "
            + (isForReaders ? "none in what people read" : "the place of a file that holds it"),
        isForReaders ? "take it out of the text" : hint(document, text.property()));
  }

  /** Whether all of a document is there to be read and asked, so that nothing in it is a proof. */
  private static boolean isForReaders(Document document) {
    return document.isDashboard() || document.withRuleGroups().isPresent();
  }

  private static String hint(Document document, String property) {
    if (document.isOfGrafanaOperator()) {
      return "type .secret(\"...\", secretKey(\"...\", \"...\")) on the GrafanaDatasource";
    }
    if (property.equals("adminPassword")) {
      return "name a Secret that is there, in `grafana.admin.existingSecret`:"
          + " .adminSecret(\"...\")";
    }
    if (document.isKubernetesObject()) {
      return "put it into a Secret, and name its entry: secretKey(\"name\", \"key\"), in routes"
          + " Secret.kubernetes(\"name\", \"key\")";
    }
    String type =
        document.path().startsWith("grafana/provisioning/")
            ? "SecretReference.inFile"
            : "Secret.file";
    return "type " + type + "(\"/etc/...\") in the typed method, and mount the secret there";
  }
}
