"""`belfry watch` after one edit, beside other ways to the same files and the least that an edit can cost."""
import os
import re
import subprocess
import threading
import time

import maven
import measuring

BUNDLE = 'ai.aragora.monitoring.AragoraMonitoring'
FLAGS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
READY = 'watch: waiting'


class Watch:
    """A running watch, which is a case: each run is an edit, and ends when the watch has told what came of it."""

    def __init__(self, name, command, folder, edit):
        self.name = name
        self.edit = edit
        self.ready = threading.Semaphore(0)
        self.text = []
        self.process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=self.read, daemon=True).start()
        self.wait()

    def read(self):
        """Lets somebody go on whenever a run has ended."""
        for line in self.process.stdout:
            self.text.append(line)
            if line.startswith(READY):
                self.ready.release()

    def wait(self):
        """Waits for the end of a run."""
        if not self.ready.acquire(timeout=120):
            raise measuring.Failed(f'{self.name}: no answer\n{"".join(self.text)[-2000:]}')

    def processor(self):
        """Processor time so far, of all threads."""
        with open(f'/proc/{self.process.pid}/stat', encoding='utf-8') as file:
            fields = file.read().rpartition(')')[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')

    def memory(self):
        """Memory in use, in MiB: of objects that are still needed, and of classes."""
        subprocess.run(['jcmd', str(self.process.pid), 'GC.run'], check=True, stdout=subprocess.DEVNULL)
        text = subprocess.run(['jcmd', str(self.process.pid), 'GC.heap_info'], check=True, capture_output=True,
                              text=True).stdout
        used = [int(kib) for kib in re.findall(r'used (\d+)K', text)]  # young, old, classes and a part of them
        return [kib // 1024 for kib in (sum(used[:-2]), used[-2])]

    def run(self):
        """An edit; processor time and time on the clock until it has been told what came of it."""
        processor = self.processor()
        start = time.monotonic()
        self.edit()
        self.wait()
        return self.processor() - processor, time.monotonic() - start

    def close(self):
        """Ends it as a person does."""
        self.process.terminate()
        self.process.wait(timeout=30)


def measure(copy, scratch, options):
    """Prints what an edit costs under watch, and that a hundred of them leave nothing behind."""
    jar = os.path.join(copy, 'generator', 'target', 'belfry.jar')
    classes = os.path.join(copy, 'definitions', 'target', 'classes')
    edited = os.path.join(copy, maven.EDITED)
    about = ['--bundle', BUNDLE, '--classpath', classes]
    edit = maven.edit(edited, 'Aragora API Overview', 'Aragora API at a glance')
    watch = Watch('belfry watch, a definition edited', ['java', *FLAGS, '-jar', jar, 'watch', *about], copy, edit)
    try:
        for _ in range(1 if options.smoke else 10):
            watch.run()
        one_file = ['javac', '-nowarn', '-proc:none', '-cp', os.pathsep.join([jar, classes]), '-d',
                    os.path.join(scratch, 'one-file'), edited]
        generate = ['generate', *about]
        cases = [
            watch,
            measuring.Case('belfry.jar generate, nothing changed', ['java', '-jar', jar, *generate], copy),
            measuring.Case('bin/belfry generate, nothing changed', [os.path.join('bin', 'belfry'), *generate], copy),
            measuring.Case('javac, one file', one_file, copy),
            measuring.Case('java -version', ['java', '-version'], copy),
            measuring.Case('mvn -q validate', ['mvn', '-q', '-o', 'validate'], copy),
        ]
        runs = measuring.in_turn(cases, options.rounds or (1 if options.smoke else 9), options.smoke)
        measuring.table('An edit under watch, and runs by hand', runs,
                        ['javac, one file', 'java -version', 'mvn -q validate'])
        before = watch.memory()
        edits = 2 if options.smoke else 100
        for _ in range(edits):
            watch.run()
        print(f'  memory of the watch, MiB of objects and of classes: {before}, after {edits} edits {watch.memory()}')
    finally:
        watch.close()
