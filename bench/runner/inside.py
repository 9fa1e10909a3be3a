"""Throughput in a warm process: from definitions to the text of the files. Java runs with the collector for throughput."""
import os
import statistics
import subprocess

import measuring

ROUNDS = 3
HEAP = '48m'
EVERY = ', on every processor'
JAVA = ['java', '-XX:+UseParallelGC']


def w2(peers, options):
    """Dashboards of thirty panels per second."""
    commands = {
        'belfry, all checks': [*JAVA, '-cp', peers.jars, 'bench.InProcess', 'w2'],
        'floor, own': [*JAVA, '-cp', peers.floor, 'bench.Floor', 'bench-w2-mini'],
        'floor, jackson': [*JAVA, '-cp', peers.floor, 'bench.Floor', 'bench-w2-jackson'],
    }
    if peers.js:
        commands['foundation-ts'] = ['node', os.path.join(peers.js, 'foundation-ts', 'w2.js'), 'bench']
    if peers.foundation:
        run = [*JAVA, '-cp', peers.foundation, 'bench.FoundationW2', 'bench']
        commands['foundation-java'] = run
        commands['foundation-java, one writer'] = [*run, 'shared']
    for name in ('belfry, all checks', 'foundation-java'):
        if name in commands:
            commands[name + EVERY] = commands[name]
    table('W2 in a warm process, dashboards of 30 panels per second', commands,
          ['foundation-java', 'foundation-java, one writer', 'foundation-ts', 'floor, own'], options)
    growth(peers, options)


def growth(peers, options):
    """Time for each dashboard and peak of memory, for a thousand and for ten thousand, one at a time."""
    counts = (10, 100) if options.smoke else (1000, 10000)
    each = {}
    for count in counts:
        done = subprocess.run(['java', f'-Xmx{HEAP}', '-XX:+UseSerialGC', '-cp', peers.jars, 'bench.Growth', str(count)],
                              capture_output=True, text=True, check=False)
        lines = [line for line in done.stdout.splitlines() if line.startswith('GROWTH\t')]
        if done.returncode != 0 or not lines:
            raise measuring.Failed(f'bench.Growth {count}: {done.stderr[-2000:]}')
        each[count] = float(lines[0].split('\t')[2])
    few, many = counts
    print(f'\nW2 one at a time in a heap of {HEAP}: {few} take {each[few]:.0f} us each, {many} take {each[many]:.0f} us '
          f'each, ratio {each[many] / each[few]:.2f}')


def catalog(peers, scratch, options):
    """A page of many families, read and kept, against a pass that only counts its lines."""
    families = 500 if options.smoke else 100_000
    folder = os.path.join(scratch, 'catalog')
    done = subprocess.run(['java', '-cp', peers.jars, 'bench.Catalogs', str(families), folder],
                          capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith('CATALOG\t')]
    if done.returncode != 0 or not lines:
        raise measuring.Failed(f'bench.Catalogs {families}: {done.stderr[-2000:]}')
    size, counted, page, both, kept, found, near = (float(x) for x in lines[0].split('\t')[2:])
    print(f'\nCatalogue of {families} families, a page of {size / 1e6:.1f} MB: its lines counted in {counted:.3f} s, read in '
          f'{page:.2f} s, ratio {page / counted:.0f}; with a file for each tenth family {both:.2f} s; kept in '
          f'{kept / 1e6:.0f} MB, ratio to the page {kept / size:.2f}; a series found in {found:.0f} ns, near names in '
          f'{near:.0f} us')


def meaning(peers, options):
    """What all checks cost beside rendering, without a catalogue and with a small and a large one."""
    count = 10 if options.smoke else 1000
    rounds = 1 if options.smoke else options.rounds or ROUNDS
    print(f'\nChecks of {count} dashboards of 30 panels, as shares of the time of rendering them')
    for families in (0, 600, 3000 if options.smoke else 100000):
        runs = [checked(peers, count, families) for _ in range(rounds)]
        cold = statistics.median(checks / render for render, checks, *_ in runs)
        warm = [checks / render for _, _, render, checks, _ in runs]
        own = [(checks - without) / render for _, _, render, checks, without in runs]
        print(f'  {families:6} families: in the first round {cold:.2f}, of the least of all rounds '
              f'{statistics.median(warm):.2f} ({min(warm):.2f} to {max(warm):.2f}), of which for the catalogue '
              f'{statistics.median(own):.2f} ({min(own):.2f} to {max(own):.2f}); rendering '
              f'{statistics.median(run[2] for run in runs):.0f} ms', flush=True)


def checked(peers, count, families):
    """Milliseconds of one process: rendering and checking in the first round, the least of all rounds, also of checking without a
    catalogue."""
    done = subprocess.run(['java', '-cp', peers.jars, 'bench.Meaning', str(count), str(families)],
                          capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith('MEANING\t')]
    if done.returncode != 0 or not lines:
        raise measuring.Failed(f'bench.Meaning {count} {families}: {done.stderr[-2000:]}')
    return [float(x) for x in lines[0].split('\t')[1:]]


def w3(peers, options):
    """Services per second."""
    commands = {
        'belfry, all checks': [*JAVA, '-cp', peers.jars, 'bench.InProcess', 'w3'],
        'floor, own': [*JAVA, '-cp', peers.floor, 'bench.Floor', 'bench-w3'],
    }
    if peers.js:
        commands['cdk8s'] = ['node', os.path.join(peers.js, 'cdk8s', 'w3.js'), 'bench']
    if peers.fabric8:
        commands['fabric8'] = [*JAVA, '-cp', peers.fabric8, 'bench.Fabric8', 'bench']
    table('W3 in a warm process, services (20 alerts + ServiceMonitor) per second', commands,
          ['fabric8', 'cdk8s', 'floor, own'], options)


def windows(command, threads, options):
    """The five windows of one process: runs per second of the clock, and per second of processor time."""
    environment = {**os.environ, 'BENCH_WINDOW_MILLIS': '20' if options.smoke else '1000', 'BENCH_THREADS': str(threads)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith('RATE\t')]
    if done.returncode != 0 or not lines:
        raise measuring.Failed(f'{" ".join(command[-3:])}: {done.stderr[-2000:]}')
    _, _, clock, processor, _ = lines[0].split('\t')
    return [float(x) for x in clock.split()], [float(x) for x in processor.split()]


def table(title, commands, bases, options):
    """Runs all in turn and prints what they reach, and how often as much as the bases."""
    rounds = 1 if options.smoke else options.rounds or ROUNDS
    clock = {name: [] for name in commands}
    processor = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            by_clock, by_processor = windows(command, os.cpu_count() if name.endswith(EVERY) else 1, options)
            clock[name].append(by_clock)
            processor[name].append(by_processor)
    bases = [base for base in bases if base in commands]
    print(f'\n{title}')
    heads = ''.join(f'  {"x " + base:>{len(base) + 2}}' for base in bases)
    units = {'per second of processor time': processor, 'per second of the clock': clock}
    width = max(len(name) for name in [*commands, *units])
    for unit, rates in units.items():
        print(f'  {unit:{width}}  {"min":>7} {"median":>7} {"max":>7}{heads}')
        for name in commands:
            every = [value for window in rates[name] for value in window]
            ratios = ''.join(f'  {times(rates, name, base):>{len(base) + 2}.2f}' for base in bases)
            print(f'  {name:{width}}  {min(every):7.0f} {statistics.median(every):7.0f} {max(every):7.0f}{ratios}',
                  flush=True)


def times(rates, one, other):
    """How often as much one does in a second, as a median over the rounds."""
    return statistics.median(
        statistics.median(a) / statistics.median(b) for a, b in zip(rates[one], rates[other]))
