import { ApiObject, App, Chart, Yaml } from 'cdk8s';
import { measure } from '../harness/windows';

// Plain ApiObjects: the classes that `cdk8s import` would make add a copy of every object on top.
const pad = (n: number, w: number) => String(n).padStart(w, '0');

function rule(svc: string, a: number) {
  const id = svc.replace('-', '_');
  return {
    alert: `Svc${svc.slice(4)}Alert${pad(a, 2)}`,
    expr: `sum by (job) (rate(${id}_errors_${pad(a, 2)}_total{job="${svc}"}[5m])) > ${a + 1}`,
    for: `${1 + a % 5}m`,
    labels: { severity: a % 3 === 0 ? 'critical' : 'warning', team: 'platform' },
    annotations: {
      summary: `Alert ${a} firing on ${svc}`,
      description: 'Value is {{ $value | humanize }} for {{ $labels.job }}',
      runbook_url: `https://runbooks.example.com/${svc}/${pad(a, 2)}`,
    },
  };
}

function service(app: App, d: number): Chart {
  const svc = `svc-${pad(d, 4)}`;
  const chart = new Chart(app, svc);
  new ApiObject(chart, 'rules', {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: `${svc}-rules`, namespace: 'monitoring', labels: { prometheus: 'k8s', role: 'alert-rules' } },
    spec: { groups: [{ name: `${svc}.rules`, interval: '30s', rules: Array.from({ length: 20 }, (_, a) => rule(svc, a)) }] },
  });
  new ApiObject(chart, 'monitor', {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name: svc, namespace: 'monitoring', labels: { release: 'prometheus' } },
    spec: {
      selector: { matchLabels: { app: svc } },
      namespaceSelector: { matchNames: ['default'] },
      endpoints: [{
        port: 'http', path: '/metrics', interval: '30s', scrapeTimeout: '10s',
        relabelings: [{ sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' }],
        metricRelabelings: [{
          action: 'drop', sourceLabels: ['__name__'], regex: 'go_gc_.*',
        }],
      }],
    },
  });
  return chart;
}

if (process.argv[2] === 'bench') {
  measure('cdk8s', d => Yaml.stringify(...service(new App(), d).toJson()));
} else {
  const app = new App({ outdir: process.argv[3] });
  for (let d = 0; d < Number(process.argv[2]); d++) service(app, d);
  app.synth();
}
