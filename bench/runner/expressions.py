"""What JMH says of the readers of PromQL and LogQL, and of the checks that use them.

All of it is processor time, as what else the machine does changes that least.
"""
import json
import os
import subprocess

import measuring

USUAL = ['-f', '1', '-wi', '2', '-i', '2', '-w', '8', '-r', '2']
SHORT = ['-f', '1', '-wi', '0', '-i', '1', '-r', '10ms']


def measure(peers, scratch, options):
    """Reads in a second, time by length, and what checks of expressions cost."""
    classes = peers.attempt('jmh', peers.jmh)
    if not classes:
        return
    flags = SHORT if options.smoke else USUAL
    rates(results(classes, 'bench.Expressions', flags, scratch))
    lengths(results(classes, 'bench.Lengths', [*flags, *(['-p', 'length=1024,2048'] if options.smoke else [])], scratch))
    checks(results(classes, 'bench.CheckCost', flags, scratch, counted=lambda sums: sums))


def processor_time(sums):
    """Nanoseconds for each run, from what `ProcessorTime` counted."""
    return sums['nanos'] / sums['runs']


def results(class_path, pattern, flags, scratch, counted=processor_time):
    """What was counted, by benchmark and parameters."""
    file = os.path.join(scratch, 'jmh.json')
    command = ['java', '-cp', class_path, 'org.openjdk.jmh.Main', pattern, '-foe', 'true', *flags,
               '-rf', 'json', '-rff', file, '-jvmArgsAppend', '-Djava.io.tmpdir=' + scratch]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False)
    if done.returncode != 0:
        raise measuring.Failed(f'jmh {pattern}: {done.stdout[-3000:]}')
    with open(file, encoding='utf-8') as found:
        return {(one['benchmark'].rsplit('.', 1)[1], *one.get('params', {}).values()):
                counted({name: metric['score'] for name, metric in one['secondaryMetrics'].items()})
                for one in json.load(found)}


def rates(scores):
    """Expressions in a second, and how often as long as the plain tokenizer takes."""
    print('\nExpressions in a second, and the time of each in times that of a plain tokenizer')
    for language in ('promql', 'logql'):
        for step in ('Tokens', 'Read', 'ReadAndPrinted'):
            score = scores[(language + step,)]
            print(f'  {language} {step:15} {1e9 / score:10.0f}  {score / scores[(language + "Tokens",)]:6.1f}')


def lengths(scores):
    """Time for each length, and in times that of half the length."""
    print('\nRead and printed twice, by length: microseconds, and times those of half the length')
    for language in ('promql', 'logql'):
        before = None
        for length, score in sorted((int(key[1]), score) for key, score in scores.items() if key[0] == language):
            print(f'  {language:6} {length:8} {score / 1000:10.0f}' + (f'  {score / before:5.2f}' if before else ''))
            before = score


def checks(scores):
    """The same run with checks of expressions and without."""
    print('\nA warm run of the generator, nothing to write: microseconds with checks of expressions and without, ratio')
    for workload in ('w2', 'w3'):
        sums = scores[('onAndOff', workload)]
        on, off = (sums[name] / sums['runs'] / 1000 for name in ('on', 'off'))
        print(f'  {workload}  {on:8.0f} {off:8.0f}  {on / off:5.2f}', flush=True)
