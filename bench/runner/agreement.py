"""Do the programs of one workload write the same? Compares what does not depend on how a tool writes it."""
import json
import os
import re

ALERT = re.compile(r'^\s*(?:- )?"?alert"?: "?(\w+)"?$', re.MULTILINE)


def files(folder):
    """The paths of all documents below a folder."""
    found = [os.path.join(at, name) for at, _, names in os.walk(folder) for name in names]
    return sorted(path for path in found if path.endswith(('.json', '.yaml')))


def dashboard(path):
    """Title, variables and panels, with their units, legends, thresholds and overrides."""
    with open(path, encoding='utf-8') as file:
        document = json.load(file)
    panels = []
    for panel in document['panels']:
        defaults = panel['fieldConfig']['defaults']
        steps = (defaults.get('thresholds') or {}).get('steps') or []
        grid = panel['gridPos']
        overrides = [(one['matcher']['id'], one['matcher']['options'], one['properties'])
                     for one in panel['fieldConfig'].get('overrides') or []]
        panels.append((panel['title'], panel['type'], panel.get('description') or '', defaults.get('unit'),
                       panel['targets'][0]['legendFormat'], len(re.findall(r'\w+', panel['targets'][0]['expr'])),
                       (grid['x'], grid['y'], grid['w'], grid['h']),
                       tuple((step.get('value'), step['color']) for step in steps), overrides))
    return document['title'], [one['name'] for one in document['templating']['list']], panels


def dashboards(folders):
    """Says in a line whether all folders hold the same dashboards."""
    tell({name: [dashboard(path) for path in files(folder)] for name, folder in folders.items()}, 'dashboards')


def alerts(folders):
    """Says in a line whether all folders hold the same alerts."""
    names = {}
    for name, folder in folders.items():
        texts = []
        for path in files(folder):
            with open(path, encoding='utf-8') as file:
                texts.append(file.read())
        names[name] = sorted(ALERT.findall('\n'.join(texts)))
    tell(names, 'alerts')


def tell(values, what):
    """Compares all values with the first."""
    first, *others = values.items()
    different = [name for name, value in others if normal(value) != normal(first[1])]
    verdict = 'same ' + what if not different else 'DIFFERENT ' + what + ' than ' + first[0] + ': ' + ', '.join(different)
    print(f'  {len(first[1])} {what} each, {verdict}')


def normal(value):
    """Numbers as floats; the base step's missing value, which one peer drops, as null."""
    return json.dumps(value, default=str, sort_keys=True).replace('.0', '')
