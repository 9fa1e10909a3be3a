"""`mvn generate` in a copy of the repository, against Maven's own floor and a small project."""
import os
import shutil

import measuring
import places

SKIPPED = ('.git', 'target', 'node_modules', 'out', '.idea')
EDITED = 'definitions/src/main/java/ai/aragora/monitoring/Pages.java'
FLAGS = '-XX:+UseSerialGC -XX:TieredStopAtLevel=1\n'

PARENT = '''<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>small</groupId><artifactId>small</artifactId><version>1</version><packaging>pom</packaging>
<modules><module>a</module><module>b</module><module>c</module></modules>
<properties><maven.compiler.release>17</maven.compiler.release>
<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
<build><pluginManagement><plugins>
<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.15.0</version></plugin>
<plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
<plugin><groupId>org.codehaus.mojo</groupId><artifactId>exec-maven-plugin</artifactId><version>3.6.4</version>
<configuration><skip>true</skip><mainClass>c.C0</mainClass></configuration></plugin>
</plugins></pluginManagement></build></project>
'''
MODULE = '''<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<parent><groupId>small</groupId><artifactId>small</artifactId><version>1</version></parent>
<artifactId>{name}</artifactId>{dependency}{build}</project>
'''
RUNS = ('<build><plugins><plugin><groupId>org.codehaus.mojo</groupId><artifactId>exec-maven-plugin</artifactId>'
        '<configuration><skip>false</skip></configuration></plugin></plugins></build>')


def copy_of_repository(scratch):
    """The files of the checkout, without what is made from them."""
    copy = os.path.join(scratch, 'repository')
    shutil.copytree(places.ROOT, copy, ignore=shutil.ignore_patterns(*SKIPPED))
    os.makedirs(os.path.join(copy, 'target'), exist_ok=True)
    return copy


def write(path, text):
    """Writes a small file, with its folder."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)


def small_project(folder, flags):
    """Three modules of ten classes, the last of which has a main method."""
    write(os.path.join(folder, 'pom.xml'), PARENT)
    os.makedirs(os.path.join(folder, '.mvn'))
    if flags:
        write(os.path.join(folder, '.mvn', 'jvm.config'), FLAGS)
    before = None
    for name in 'abc':
        dependency = ('<dependencies><dependency><groupId>small</groupId><artifactId>' + before
                      + '</artifactId><version>1</version></dependency></dependencies>') if before else ''
        build = RUNS if name == 'c' else ''
        write(os.path.join(folder, name, 'pom.xml'), MODULE.format(name=name, dependency=dependency, build=build))
        for i in range(10):
            body = 'public static void main(String[] a) { System.out.println("done"); }' if i == 0 else ''
            write(os.path.join(folder, name, 'src', 'main', 'java', name, f'C{i}.java'),
                  f'package {name};\n\npublic final class C{i} {{ {body} }}\n')
        before = name
    return folder


def edit(path, old, new):
    """An editor that changes a text back and forth, one step with every call."""
    state = {'old': old, 'new': new}
    with open(path, encoding='utf-8') as file:
        if new in file.read():  # as an earlier measurement left it
            state = {'old': new, 'new': old}

    def change():
        with open(path, encoding='utf-8') as file:
            text = file.read()
        if state['old'] not in text:
            raise measuring.Failed(f'{path}: expected `{state["old"]}`')
        write(path, text.replace(state['old'], state['new']))
        state['old'], state['new'] = state['new'], state['old']
    return change


def measure(copy, scratch, options):
    """Prints what a run of Maven costs."""
    plain = small_project(os.path.join(scratch, 'small'), False)
    tuned = small_project(os.path.join(scratch, 'small-tuned'), True)
    small = ['mvn', '-q', '-o', 'compile', 'exec:java']
    touched = edit(os.path.join(tuned, 'c', 'src', 'main', 'java', 'c', 'C0.java'), '"done"', '"finished"')
    definition = edit(os.path.join(copy, EDITED), 'Aragora API Overview', 'Aragora API at a glance')
    places.quietly(['mvn', '-q', 'generate'], copy)
    places.quietly(['mvn', '-q', 'compile', 'exec:java'], plain)
    cases = [
        measuring.Case('mvn generate, nothing changed', ['mvn', '-o', 'generate'], copy),
        measuring.Case('mvn generate, a definition edited', ['mvn', '-o', 'generate'], copy, definition),
        measuring.Case('mvn -q validate', ['mvn', '-q', '-o', 'validate'], copy),
        measuring.Case('3 x 10 classes, nothing changed', small, plain),
        measuring.Case('3 x 10 classes, nothing changed, C1 + SerialGC', small, tuned),
        measuring.Case('3 x 10 classes, a class edited, C1 + SerialGC', small, tuned, touched),
    ]
    runs = measuring.in_turn(cases, options.rounds or (1 if options.smoke else 7), options.smoke)
    measuring.table('Maven, offline (the small project runs: mvn -q compile exec:java)', runs,
                    ['mvn -q validate', '3 x 10 classes, nothing changed',
                     '3 x 10 classes, nothing changed, C1 + SerialGC'])
