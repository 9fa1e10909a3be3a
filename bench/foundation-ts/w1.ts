import { writeFileSync } from 'node:fs';
import { DashboardBuilder, DatasourceVariableBuilder } from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import { LegendDisplayMode, LegendPlacement, VizLegendOptionsBuilder } from '@grafana/grafana-foundation-sdk/common';
import * as stat from '@grafana/grafana-foundation-sdk/stat';
import * as ts from '@grafana/grafana-foundation-sdk/timeseries';
import * as units from '@grafana/grafana-foundation-sdk/units';

const DS = { type: 'prometheus', uid: '${datasource}' };

const query = (expr: string, legend: string) =>
  new DataqueryBuilder().expr(expr).legendFormat(legend).refId('A');

const timeseries = (title: string, unit: string, expr: string, legend: string, x: number) =>
  new ts.PanelBuilder()
    .title(title)
    .datasource(DS)
    .unit(unit)
    .gridPos({ h: 8, w: 8, x, y: 0 })
    .legend(new VizLegendOptionsBuilder()
      .displayMode(LegendDisplayMode.List)
      .placement(LegendPlacement.Bottom)
      .showLegend(true))
    .withTarget(query(expr, legend));

export const dashboard = () =>
  new DashboardBuilder('Aragora API Overview')
    .uid('aragora-api-overview')
    .tags(['aragora'])
    .refresh('30s')
    .time({ from: 'now-1h', to: 'now' })
    .timezone('browser')
    .withVariable(new DatasourceVariableBuilder('datasource').type('prometheus'))
    .withPanel(timeseries('Request Rate', units.RequestsPerSecond,
      'sum(rate(aragora_http_requests_total[5m]))', 'requests', 0))
    .withPanel(new stat.PanelBuilder()
      .title('Error Rate')
      .datasource(DS)
      .unit(units.Percent)
      .gridPos({ h: 8, w: 8, x: 8, y: 0 })
      .withTarget(query('sum(rate(aragora_http_requests_total{status=~"5.."}[5m]))'
        + ' / sum(rate(aragora_http_requests_total[5m])) * 100', 'errors')))
    .withPanel(timeseries('Latency P95', units.Seconds,
      'histogram_quantile(0.95, sum(rate(aragora_http_request_duration_seconds_bucket[5m])) by (le))', 'p95', 16))
    .build();

writeFileSync(process.argv[2], JSON.stringify(dashboard(), null, 2));
