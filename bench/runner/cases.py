"""The workloads as processes: one dashboard, many dashboards, many sets of rules."""
import os
import shutil
import subprocess

import agreement
import measuring

FLAGS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
ROUNDS = {1: 9, 10: 9, 100: 5, 1000: 3}


def java(class_path, *arguments, flags=()):
    """A command that runs a Java program."""
    return ['java', *flags, '-cp', class_path, *arguments]


def emptied(folder):
    """Removes a folder, so that every run has to write."""
    return lambda: shutil.rmtree(folder, ignore_errors=True)


class Outputs:
    """The folders that the cases of one workload write to, kept for a comparison of what they say."""

    def __init__(self, scratch, workload):
        self.root = os.path.join(scratch, workload)
        os.makedirs(self.root, exist_ok=True)
        self.folders = {}
        self.cases = []

    def add(self, name, command):
        """A case; `command` is called with the folder it writes to, or with a file in it."""
        folder = os.path.join(self.root, str(len(self.cases)))
        self.folders[name] = folder
        self.cases.append(measuring.Case(name, command(folder), before=emptied(folder)))


def archive(class_path, scratch):
    """A class data archive of what one run loads."""
    file = os.path.join(scratch, 'w1.jsa')
    out = os.path.join(scratch, 'archive')
    subprocess.run(java(class_path, 'bench.W1', '--out', out, flags=['-XX:ArchiveClassesAtExit=' + file]),
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return ['-XX:SharedArchiveFile=' + file]


def w1(peers, scratch, options):
    """One dashboard of three panels."""
    outputs = Outputs(scratch, 'w1')

    def belfry(name, class_path, flags=()):
        outputs.add(name, lambda folder: java(class_path, 'bench.W1', '--out', folder, flags=flags))

    shared = archive(peers.jars, scratch)
    belfry('belfry', peers.jars)
    belfry('belfry, class folders', peers.folders)
    belfry('belfry, C1 + SerialGC', peers.jars, FLAGS)
    belfry('belfry, AppCDS', peers.jars, shared)
    belfry('belfry, AppCDS + C1', peers.jars, [*shared, FLAGS[0]])
    default = os.path.join(peers.copy, 'out')
    for name, flags in (('belfry, no options', ()), ('belfry, no options, AppCDS + C1', (*shared, FLAGS[0]))):
        outputs.cases.append(measuring.Case(name, java(peers.jars, 'bench.W1', flags=flags), before=emptied(default)))
    for emitter in ('own', 'jackson'):
        outputs.add(f'floor, {emitter}', lambda folder, kind=emitter: in_folder(
            folder, java(peers.floor, 'bench.Floor', 'w1', 'mini' if kind == 'own' else kind), 'w1.json'))
    if peers.js:
        outputs.add('foundation-ts', lambda folder: in_folder(
            folder, ['node', os.path.join(peers.js, 'foundation-ts', 'w1.js')], 'w1.json'))
    if peers.foundation:
        outputs.add('foundation-java', lambda folder: in_folder(
            folder, java(peers.foundation, 'bench.FoundationW1'), 'w1.json'))
    runs = measuring.in_turn(outputs.cases, options.rounds or (1 if options.smoke else 15), options.smoke)
    measuring.table('W1, one dashboard of 3 panels, a process each (Belfry with all checks)', runs,
                    ['foundation-java', 'foundation-ts', 'floor, own'])
    agreement.dashboards(outputs.folders)


def in_folder(folder, command, file):
    """A command that gets the path of a file in a folder, which has to be made first."""
    return ['sh', '-c', 'mkdir -p "$0" && exec "$@"', folder, *command, os.path.join(folder, file)]


def sizes(options):
    """How many files, and in how many rounds."""
    chosen = {2: 1} if options.smoke else ROUNDS
    return [(count, options.rounds or rounds) for count, rounds in chosen.items()]


def w2(peers, scratch, options):
    """Many dashboards of thirty panels."""
    for count, rounds in sizes(options):
        outputs = Outputs(scratch, f'w2-{count}')
        number = str(count)
        for name, flags in (('belfry', ()), ('belfry, C1 + SerialGC', FLAGS)):
            outputs.add(name, lambda folder, with_flags=flags: java(
                peers.jars, 'bench.W2', number, '--out', folder, flags=with_flags))
        outputs.add('floor, own', lambda folder: java(peers.floor, 'bench.Floor', 'w2', 'mini', number, folder))
        outputs.add('floor, jackson', lambda folder: java(peers.floor, 'bench.Floor', 'w2', 'jackson', number, folder))
        if peers.js:
            outputs.add('foundation-ts', lambda folder: [
                'node', os.path.join(peers.js, 'foundation-ts', 'w2.js'), number, folder])
        if peers.foundation:
            outputs.add('foundation-java', lambda folder: java(
                peers.foundation, 'bench.FoundationW2', number, folder))
            outputs.add('foundation-java, one writer', lambda folder: java(
                peers.foundation, 'bench.FoundationW2', number, folder, 'shared'))
        runs = measuring.in_turn(outputs.cases, rounds, options.smoke)
        measuring.table(f'W2, {count} x a dashboard of 30 panels, a process each', runs,
                        ['foundation-java', 'foundation-ts', 'floor, own'])
        agreement.dashboards(outputs.folders)


def w3(peers, scratch, options):
    """Many services with twenty alerts and a monitor each."""
    for count, rounds in sizes(options):
        outputs = Outputs(scratch, f'w3-{count}')
        number = str(count)
        for name, flags in (('belfry', ()), ('belfry, C1 + SerialGC', FLAGS)):
            outputs.add(name, lambda folder, with_flags=flags: java(
                peers.jars, 'bench.W3', number, '--out', folder, flags=with_flags))
        outputs.add('floor, own', lambda folder: java(peers.floor, 'bench.Floor', 'w3', 'mini', number, folder))
        if peers.js:
            outputs.add('cdk8s', lambda folder: ['node', os.path.join(peers.js, 'cdk8s', 'w3.js'), number, folder])
        if peers.fabric8:
            outputs.add('fabric8', lambda folder: java(peers.fabric8, 'bench.Fabric8', number, folder))
        runs = measuring.in_turn(outputs.cases, rounds, options.smoke)
        measuring.table(f'W3, {count} x (20 alerts + ServiceMonitor) as YAML, a process each', runs,
                        ['fabric8', 'cdk8s', 'floor, own'])
        agreement.alerts(outputs.folders)
