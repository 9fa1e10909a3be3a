"""Runs commands in turn, one round after the other, and prints medians and ratios."""
import os
import statistics
import subprocess
import sys
import time


class Failed(Exception):
    """A command that is to be measured did not end well."""


class Case:
    """A command with a name; `before` is called, and not measured, ahead of every run."""

    def __init__(self, name, command, folder=None, before=None, environment=None):
        self.name = name
        self.command = command
        self.folder = folder
        self.before = before
        self.environment = {**os.environ, **(environment or {})}

    def run(self):
        """Processor time and time on the clock, in seconds, of the command and all that it starts."""
        if self.before:
            self.before()
        with open(os.devnull, 'r', encoding='utf-8') as nothing:
            start = time.monotonic()
            process = subprocess.Popen(self.command, cwd=self.folder, env=self.environment, stdin=nothing,
                                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            text = process.stdout.read()
            _, status, usage = os.wait4(process.pid, 0)
            clock = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stdout.close()
        if process.returncode != 0:
            sys.stderr.write(text.decode('utf-8', 'replace')[-4000:])
            raise Failed(f'{self.name}: exit code {process.returncode}')
        return usage.ru_utime + usage.ru_stime, clock


def in_turn(cases, rounds, smoke=False):
    """Each case once to warm the machine up, then all of them in turn; a list of runs for each."""
    for case in cases if not smoke else ():
        case.run()
    runs = {case.name: [] for case in cases}
    for _ in range(rounds):
        for case in cases:
            runs[case.name].append(case.run())
    return runs


def ratio(runs, one, other):
    """The median over the rounds of what one took in comparison with the other, in processor time."""
    return statistics.median(a[0] / b[0] for a, b in zip(runs[one], runs[other]))


def table(title, runs, bases):
    """Prints a line for each case: medians, the span of its processor time, ratios to the bases."""
    bases = [base for base in bases if base in runs]
    width = max(len(name) for name in runs)
    print(f'\n{title}')
    heads = ''.join(f'  {"/ " + base:>{max(len(base) + 2, 8)}}' for base in bases)
    print(f'  {"":{width}}  {"CPU s":>7}  {"min - max":>15}  {"clock s":>7}{heads}')
    for name, values in runs.items():
        processor = [value[0] for value in values]
        clock = statistics.median(value[1] for value in values)
        span = f'{min(processor):.3f} - {max(processor):.3f}'
        ratios = ''.join(f'  {ratio(runs, name, base):>{max(len(base) + 2, 8)}.2f}' for base in bases)
        print(f'  {name:{width}}  {statistics.median(processor):7.3f}  {span:>15}  {clock:7.3f}{ratios}')
    sys.stdout.flush()
