"""Finds or makes what is measured: Belfry's jars, the programs in this folder, the peers."""
import glob
import os
import platform
import shutil
import subprocess

BENCH = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROOT = os.path.dirname(BENCH)
TARGET = os.path.join(BENCH, 'target')
DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath'
MODULES = ('dsl/schema', 'dsl/api', 'generator')


def machine():
    """The machine in one line."""
    def first(*command):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return ((done.stdout + done.stderr).splitlines() or ['?'])[0]
    load = ' '.join(f'{number:.1f}' for number in os.getloadavg())
    return (f'{os.cpu_count()} processors, load {load}, {platform.system()} {platform.machine()}, '
            f'{first("java", "-version")}, node {first("node", "--version")}')


def quietly(command, folder=None):
    """Runs a step that is not measured; raises when it fails."""
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f'{" ".join(command[:6])} ...: exit code {done.returncode}\n{done.stdout[-3000:]}')
    return done.stdout


def compiled(sources, class_path, target, *flags):
    """Compiles Java files as Belfry itself is compiled, and returns the folder."""
    os.makedirs(target, exist_ok=True)
    files = [file for pattern in sources for file in sorted(glob.glob(os.path.join(BENCH, pattern)))]
    quietly(['javac', '--release', '17', '-nowarn', '-XDstringConcat=inline', '-cp', class_path, '-d', target, *flags,
             *files])
    return target


def jar(folder, file):
    """Packs a folder of classes."""
    quietly(['jar', '--create', '--file', file, '-C', folder, '.'])
    return file


class Peers:
    """Class paths and programs of everything that could be made; the rest is listed in `missing`."""

    def __init__(self, copy, scratch):
        self.copy = copy
        self.scratch = scratch
        self.missing = []
        self.belfry()
        self.js = self.attempt('foundation-ts and cdk8s', self.node)
        self.fabric8 = self.attempt('fabric8', self.fabric)
        self.foundation = self.foundation_java()

    def attempt(self, name, make):
        """What `make` returns, or None and a line among the missing ones."""
        try:
            return make()
        except (OSError, RuntimeError) as problem:
            self.missing.append(f'{name}: {str(problem).splitlines()[0]}')
            return None

    def belfry(self):
        """Packs Belfry in the copy of the repository, and the programs of this folder beside it."""
        listed = os.path.join(self.copy, 'target', 'class-path')
        quietly(['mvn', '-q', 'package', '-Dmaven.test.skip=true', DEPENDENCIES, '-Dmdep.includeScope=runtime',
                 f'-Dmdep.outputFile={listed}', '-pl', 'generator', '-am'], self.copy)
        with open(listed, encoding='utf-8') as file:
            entries = file.read().strip().split(os.pathsep)
        libraries = [entry for entry in entries if not entry.startswith(self.copy)]
        classes = [os.path.join(self.copy, module, 'target', 'classes') for module in MODULES]
        jars = [one for module in MODULES for one in glob.glob(os.path.join(self.copy, module, 'target', '*.jar'))]
        bench = compiled(['harness/*.java', 'belfry/*.java', 'floor/*.java'], os.pathsep.join(classes + libraries),
                         os.path.join(self.copy, 'target', 'bench'))
        packed = jar(bench, os.path.join(self.copy, 'target', 'bench.jar'))
        self.folders = os.pathsep.join([bench, *classes, *libraries])
        self.jars = os.pathsep.join([packed, *jars, *libraries])
        self.floor = os.pathsep.join([packed, *[one for one in libraries if 'jackson-core' in one]])
        self.harness = packed

    def node(self):
        """The programs in TypeScript, as JavaScript."""
        if not shutil.which('npm'):
            raise RuntimeError('there is no npm')
        if not os.path.isdir(os.path.join(BENCH, 'node_modules', 'typescript')):
            quietly(['npm', 'install', '--no-audit', '--no-fund', '--no-package-lock'], BENCH)
        target = os.path.join(TARGET, 'js')
        quietly([os.path.join(BENCH, 'node_modules', '.bin', 'tsc'), '-p', BENCH, '--outDir', target])
        return target

    def fabric(self):
        """fabric8 from Maven."""
        listed = os.path.join(TARGET, 'fabric8-class-path')
        if not os.path.exists(listed):
            quietly(['mvn', '-q', '-f', os.path.join(BENCH, 'fabric8', 'pom.xml'), DEPENDENCIES,
                     f'-Dmdep.outputFile={listed}'], BENCH)
        with open(listed, encoding='utf-8') as file:
            libraries = self.harness + os.pathsep + file.read().strip()
        classes = compiled(['fabric8/*.java'], libraries, os.path.join(self.scratch, 'fabric8'))
        return jar(classes, os.path.join(self.scratch, 'fabric8.jar')) + os.pathsep + libraries

    def jmh(self):
        """The benchmarks that JMH runs, with Belfry and JMH from Maven."""
        listed = os.path.join(TARGET, 'jmh-class-path')
        if not os.path.exists(listed):
            quietly(['mvn', '-q', '-f', os.path.join(BENCH, 'jmh', 'pom.xml'), DEPENDENCIES,
                     f'-Dmdep.outputFile={listed}'], BENCH)
        with open(listed, encoding='utf-8') as file:
            libraries = os.pathsep.join([self.jars, file.read().strip()])
        classes = compiled(['jmh/*.java'], libraries, os.path.join(self.scratch, 'jmh'),
                           '-processor', 'org.openjdk.jmh.generators.BenchmarkProcessor')
        return classes + os.pathsep + libraries

    def foundation_java(self):
        """grafana-foundation-sdk for Java, which no registry has: only if the environment names it."""
        given = os.environ.get('FOUNDATION_JAVA_CLASSPATH')
        if not given:
            print('foundation-java is left out: FOUNDATION_JAVA_CLASSPATH does not name it')
            return None
        libraries = self.harness + os.pathsep + given
        classes = compiled(['foundation-java/*.java'], libraries, os.path.join(self.scratch, 'foundation'))
        return jar(classes, os.path.join(self.scratch, 'foundation.jar')) + os.pathsep + libraries
