import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DashboardBuilder, DatasourceVariableBuilder, QueryVariableBuilder, ThresholdsConfigBuilder, ThresholdsMode, VariableRefresh } from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import * as common from '@grafana/grafana-foundation-sdk/common';
import * as stat from '@grafana/grafana-foundation-sdk/stat';
import * as ts from '@grafana/grafana-foundation-sdk/timeseries';
import { measure } from '../harness/windows';

const DS = { type: 'prometheus', uid: '${datasource}' };
const UNITS = ['reqps', 'percent', 's', 'bytes', 'short'];
const pad = (n: number, w: number) => String(n).padStart(w, '0');

const thresholds = (p: number) => new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([
  { value: null, color: 'green' }, { value: 10 + p, color: 'yellow' }, { value: 20 + p, color: 'red' }]);
const red = () => [{ id: 'color', value: { mode: 'fixed', fixedColor: 'red' } }];

function panel(svc: string, p: number) {
  const title = `Panel ${pad(p, 2)}`, desc = `Metric ${p} of ${svc}`;
  const pos = { h: 8, w: 8, x: (p % 3) * 8, y: Math.floor(p / 3) * 8 };
  const q = new DataqueryBuilder()
    .expr(`sum(rate(${svc.replace('-', '_')}_metric_${pad(p, 2)}_total{job="${svc}",instance=~"$instance"}[5m])) by (code)`)
    .legendFormat('{{code}}')
    .refId('A');
  if (p % 3 === 1) {
    return new stat.PanelBuilder().id(p + 1).title(title).description(desc).datasource(DS).gridPos(pos)
      .unit(UNITS[p % 5]).thresholds(thresholds(p)).overrideByName('errors', red())
      .reduceOptions(new common.ReduceDataOptionsBuilder().calcs(['lastNotNull']))
      .colorMode(common.BigValueColorMode.Value).graphMode(common.BigValueGraphMode.Area)
      .withTarget(q);
  }
  return new ts.PanelBuilder().id(p + 1).title(title).description(desc).datasource(DS).gridPos(pos)
    .unit(UNITS[p % 5]).thresholds(thresholds(p)).overrideByName('errors', red())
    .lineWidth(2).fillOpacity(10)
    .legend(new common.VizLegendOptionsBuilder().displayMode(common.LegendDisplayMode.Table)
      .placement(common.LegendPlacement.Bottom).showLegend(true).calcs(['mean', 'max']))
    .tooltip(new common.VizTooltipOptionsBuilder().mode(common.TooltipDisplayMode.Multi).sort(common.SortOrder.Descending))
    .withTarget(q);
}

export function dashboard(d: number) {
  const svc = `svc-${pad(d, 4)}`;
  const b = new DashboardBuilder(`Service ${svc} Overview`)
    .uid(`${svc}-overview`).tags(['generated', 'aragora']).refresh('30s')
    .time({ from: 'now-6h', to: 'now' }).timezone('browser').editable()
    .withVariable(new DatasourceVariableBuilder('datasource').type('prometheus'))
    .withVariable(new QueryVariableBuilder('instance').datasource(DS)
      .query(`label_values(up{job="${svc}"}, instance)`)
      .multi(true).includeAll(true).refresh(VariableRefresh.OnTimeRangeChanged));
  for (let p = 0; p < 30; p++) b.withPanel(panel(svc, p));
  return b.build();
}

if (process.argv[2] === 'bench') {
  measure('foundation-ts', d => JSON.stringify(dashboard(d), null, 2));
} else {
  const n = Number(process.argv[2]), out = process.argv[3];
  mkdirSync(out, { recursive: true });
  for (let d = 0; d < n; d++) writeFileSync(join(out, `svc-${pad(d, 4)}.json`), JSON.stringify(dashboard(d), null, 2));
}
