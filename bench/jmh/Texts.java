package bench;

/** Expressions as alerts and dashboards have them, and long ones. */
final class Texts {
  static final String[] PROMQL = {
    "up == 0",
    "rate(http_requests_total{job=\"api\"}[5m])",
    "sum by (job, instance) (rate(http_requests_total{job=~\"api|web\", code=~\"5..\"}[5m]))",
    "histogram_quantile(0.99, sum by (le, route) (rate(http_request_duration_seconds_bucket{job=\"api\"}[5m])))",
    "sum(rate(http_requests_total{code=~\"5..\"}[5m])) / sum(rate(http_requests_total[5m])) > 0.05",
    "(1 - avg by (instance) (rate(node_cpu_seconds_total{mode=\"idle\"}[5m]))) * 100 > 90",
    "node_filesystem_avail_bytes{fstype!~\"tmpfs|overlay\"} / node_filesystem_size_bytes{fstype!~\"tmpfs|overlay\"} < 0.1",
    "absent(up{job=\"api\"} == 1)",
    "max_over_time(sum by (pod) (container_memory_working_set_bytes{container!=\"\"})[1h:5m]) > 2e9",
    "kube_pod_status_phase{phase=~\"Pending|Failed\"} * on (namespace, pod) group_left (node) kube_pod_info > 0",
    "predict_linear(node_filesystem_avail_bytes{mountpoint=\"/\"}[6h], 4 * 3600) < 0 and on (instance) up == 1",
    "topk(5, sum by (route) (increase(http_requests_total[1d] offset 1w)))",
  };

  static final String[] LOGQL = {
    "{namespace=\"aragora\"} |= \"error\"",
    "{namespace=\"aragora\", pod=~\"aragora-api-.*\"} | json | level=\"error\" | status >= 500",
    "sum by (pod) (rate({namespace=\"aragora\"} |= \"error\" [5m]))",
    "topk(10, sum by (path) (count_over_time({app=\"api\"} | logfmt | duration > 10s [1h])))",
    "quantile_over_time(0.99, {app=\"api\"} | json | unwrap duration(took) | __error__=\"\" [5m]) by (pod)",
    "{app=\"api\"} | pattern \"<ip> - <_> <method> <path> <status>\" | status=~\"5..\" or status=\"429\"",
    "sum(rate({app=\"api\"} | logfmt | level=\"error\" [5m])) / sum(rate({app=\"api\"} [5m])) > 0.05",
    "{app=\"api\"} |~ \"(?i)timeout|refused\" != \"health\" | line_format \"{{.level}} {{.msg}}\"",
  };

  private static final int TERMS = 64;

  private Texts() {}

  /** An expression of about so many characters: sums of selectors with many matchers. */
  static String promQl(int length) {
    StringBuilder text = new StringBuilder();
    int terms = Math.max(1, Math.min(TERMS, length / 128));
    for (int term = 1; term <= terms; term++) {
      text.append(term > 1 ? " + sum by (job) (rate(metric_" : "sum by (job) (rate(metric_").append(term).append("_total{");
      matchers(text, (int) ((long) length * term / terms));
      text.append("}[5m]))");
    }
    return text.toString();
  }

  /** A query of about so many characters: a selector with many matchers, and many line filters. */
  static String logQl(int length) {
    StringBuilder text = new StringBuilder("{");
    matchers(text, length / 2);
    text.append('}');
    while (text.length() < length) {
      text.append(" |= \"word ").append(text.length()).append('"');
    }
    return text.toString();
  }

  private static void matchers(StringBuilder text, int end) {
    text.append("job=\"api\"");
    while (text.length() < end) {
      text.append(", label_").append(text.length()).append("!~\"value-[0-9]+|other\"");
    }
  }
}
