"""Typed handles of catalogues: made, made again with nothing changed, and compiled."""
import os
import subprocess
import tempfile

import measuring

HEAP = '768m'
MANY = 100000


def measure(peers, scratch, options):
    """Processor seconds for Aragora's catalogue and for a large one, each in a process of its own."""
    catalog = os.path.join(peers.copy, 'definitions', 'src', 'main', 'catalog')
    print(f'\nHandles of metrics, processor seconds in a heap of {HEAP}')
    print(f'  {"":16}  {"made":>7} {"again":>7} {"compiled":>9} {"files":>7} {"classes":>8}')
    for name, what in (("Aragora's", catalog), ('made up', str(600 if options.smoke else MANY))):
        row(name if what == catalog else f'{name}, {what}', what, peers, scratch)


def row(name, what, peers, scratch):
    """One catalogue: a folder, or how many families are to be made up."""
    done = subprocess.run(
        ['java', f'-Xmx{HEAP}', '-cp', peers.folders, 'bench.Handles', tempfile.mkdtemp(dir=scratch), what],
        capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith('HANDLES\t')]
    if done.returncode != 0 or not lines:
        raise measuring.Failed(f'bench.Handles {what}: {done.stderr[-2000:]}')
    made, again, compiled, files, classes = lines[0].split('\t')[1:]
    print(f'  {name:16}  {made:>7} {again:>7} {compiled:>9} {files:>7} {classes:>8}', flush=True)
