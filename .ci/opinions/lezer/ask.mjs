// Answers expressions: each comes as a JSON string on a line, and gets a JSON object on a line.
// usage: node ask.mjs promql|logql
import { createInterface } from 'node:readline';

const language = process.argv[2];
const grammar = language === 'promql' ? '@prometheus-io/lezer-promql' : '@grafana/lezer-logql';
const { parser } = await import(grammar);

function fits(expression) {
  let ok = true;
  parser.parse(expression).iterate({
    enter(node) {
      ok &&= !node.type.isError;
    },
  });
  return ok;
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify({ ok: fits(JSON.parse(line)) }) + '\n');
}
