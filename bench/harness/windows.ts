// As Windows.java: warm up, then five windows of processor time, per second of the clock and of processor time.
const length = Number(process.env.BENCH_WINDOW_MILLIS ?? '1000');

export function measure(name: string, text: (number: number) => string): void {
  let next = 0;
  let total = 0;
  const used = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const runs = (millis: number): number => {
    let count = 0;
    for (const end = used() + millis; used() < end; count++) total += text(next++ % 1000).length;
    return count;
  };
  runs(30 * length);
  const clock: number[] = [];
  const processor: number[] = [];
  for (let i = 0; i < 5; i++) {
    const from = performance.now();
    const before = used();
    const count = runs(length);
    processor.push(count * 1000 / (used() - before));
    clock.push(count * 1000 / (performance.now() - from));
  }
  const joined = (numbers: number[]) => numbers.map(x => x.toFixed(2)).join(' ');
  console.log(['RATE', name, joined(clock), joined(processor), total].join('\t'));
}
