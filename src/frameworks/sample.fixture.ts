/**
 * A small handbook for tests of this room, and a stand-in for the compiler that reads just its notation:
 * `# Level`, `> summary`, `## Area | layer`, `=== group`, `- statement`, `@ file` to include one, `(missing)`.
 */
import type { Compilation, LineClass } from '../compiler/compile.ts';
import type { Diagnostic } from '../compiler/diagnostic.ts';
import type { Area, Extends, Graph, Level, Origin, Reference, Role, Statement } from '../compiler/graph.ts';
import type { Host } from '../compiler/host.ts';

export const sampleFiles: Readonly<Record<string, string>> = {
  'crew/deckhand.md': `# Deckhand
> Learns the ropes of one ship and keeps the watch that was given.

## Seamanship | crew
- Ties the six knots of the *harbour list* without looking them up, as the [knot page](/crew/knots) shows.
- Keeps a watch log of at least one line an hour.

## Safety | fleet
@ shared/safety.md
`,
  'crew/mate.md': `# Mate
> Leads a watch and stands in for the skipper.

## Seamanship | crew
- Brings the ship alongside in wind up to force five.
- Writes the passage plan <b onclick="alert(1)">and</b> goes through it with [the crew](javascript:alert(1)).

=== Fleet alignment
## Safety | fleet
@ shared/safety.md

## Trade | fleet
(missing)
`,
  'crew/knots.md': `# Knots
A page to read.
`,
  'shared/safety.md': `- Wears a life jacket on deck, always.
- Runs a drill for a person overboard every month, and writes down how long it took.
`,
  'families/officers.md': `Officers
Mate
Skipper
Commodore
Admiral
Grades 4 to 6
`,
  '.env': 'SECRET=not for readers\n',
};

/** Reads the notation above from any host; pages that are not in it are passed over. */
export function compileSample(host: Host): Compilation {
  const levels: Level[] = [];
  const areas: Area[] = [];
  const statements: Statement[] = [];
  const diagnostics: Diagnostic[] = [];
  const pages: { path: string; lines: LineClass[] }[] = [];
  for (const path of host
    .files()
    .filter((file) => file.endsWith('.md'))
    .sort()) {
    const lines = linesOf(host, path);
    pages.push({ path, lines: lines.map(classOf) });
    if (path.startsWith('crew/') && lines.some((line) => line.startsWith('## ')))
      readLevel(host, path, lines, { levels, areas, statements, diagnostics });
  }
  levels.sort((a, b) => a.order - b.order);
  if (levels.length > 0) expectOfOfficers(areas, statements);
  const held = levels.length > 0;
  const graph: Graph = {
    version: `sha256-${statements.map((statement) => statement.text.length).join('')}`,
    units: held ? [unit('fleet', 'Fleet', 'company', null), unit('crew', 'Crew', 'department', 'fleet')] : [],
    frameworks: held
      ? [
          {
            id: 'crew',
            unit: 'crew',
            title: 'Crew',
            levels: levels.map((level) => level.id),
            rows: [...new Set(areas.flatMap((area) => (area.level === null ? [] : [area.row])))],
            declared: [{ title: 'Bosun', level: null, origin: at('crew/mate.md', 1) }],
          },
        ]
      : [],
    levels,
    families: held
      ? [
          {
            id: 'officers',
            title: 'Officers',
            page: 'families/officers.md',
            summary: null,
            roles: roles.map((role) => role.id),
            notes: ['Ships may differ.'],
          },
        ]
      : [],
    roles: held ? roles : [],
    areas,
    statements,
    indicators: held
      ? [
          {
            id: 'officers/on-time',
            title: 'Arrivals on time',
            family: 'officers',
            roles: [],
            link: 'https://example.com/on-time',
            definition: null,
            origin: at('families/officers.md', 1),
          },
        ]
      : [],
    hiring: held
      ? [
          {
            family: 'officers',
            role: null,
            summary: 'In this order.',
            stages: [stage(1, 'First talk', 30, 'Crewing'), stage(2, 'A day aboard', 480, 'The skipper')],
          },
        ]
      : [],
    links: [],
    strands: [],
    apart: [],
    diagnostics,
    pages: { read: pages.length, passedOver: 1 },
  };
  return { graph, pages, identity: { text: null, read: null, match: null } };
}

/** What is expected of every officer, and what three of them add. */
function expectOfOfficers(areas: Area[], statements: Statement[]): void {
  expected(areas, statements, 'Duty', { family: 'officers' }, 'Answers for the ship at any hour.');
  expected(areas, statements, 'Requirements', { role: 'officers/master-mate' }, 'Has brought a ship in under sail.');
  expected(areas, statements, 'Requirements', { role: 'officers/skipper' }, 'Holds a licence for any tonnage.', [
    'Inland waters',
    'Open sea',
  ]);
  expected(areas, statements, 'Requirements', { role: 'officers/commodore' }, 'Has led three ships through one storm.');
}

function expected(
  areas: Area[],
  statements: Statement[],
  title: string,
  holder: { role?: string; family?: string },
  text: string,
  examples: string[] = [],
): void {
  const held = { level: null, role: holder.role ?? null, family: holder.family ?? null };
  const row = title.toLowerCase();
  const id = `${held.role ?? held.family}/${row}`;
  const origin = at('families/officers.md', 1);
  areas.push({ ...held, id, title, row, rowTitle: title, kind: 'requirement', under: null, summary: null, body: 'present', origin });
  statements.push({ ...held, id: `${id}/1`, text, markdown: text, area: id, layer: null, topic: null, examples, origin });
}

interface Parts {
  levels: Level[];
  areas: Area[];
  statements: Statement[];
  diagnostics: Diagnostic[];
}

function readLevel(host: Host, path: string, lines: string[], parts: Parts): void {
  const title = lines[0]?.slice(2) ?? '';
  const id = `crew/${title.toLowerCase()}`;
  const leadsTo =
    title === 'Mate'
      ? [
          { target: 'officers/skipper', text: 'Skipper', track: 'management' as const },
          { target: null, text: 'Master Mate', track: 'individual' as const },
        ]
      : [];
  const summary = lines.find((line) => line.startsWith('> '))?.slice(2) ?? null;
  const order = title === 'Deckhand' ? 1 : 2;
  parts.levels.push({
    id,
    title,
    framework: 'crew',
    order,
    grade: order + 2,
    track: null,
    summary,
    leadsTo,
    reportsTo: [],
    equivalentTo: [],
    extends: [],
    page: path,
    line: 1,
    lastModified: '2031-04-05',
    revision: 'c0ffee12',
  });
  let area: Area | null = null;
  let layer = 'crew';
  let under: string | null = null;
  lines.forEach((line, index) => {
    const place = at(path, index + 1);
    if (line.startsWith('=== ')) under = line.slice(4);
    else if (line.startsWith('## ')) {
      const [name = '', from = 'crew'] = line.slice(3).split(' | ');
      layer = from;
      area = {
        id: `${id}/${name.toLowerCase()}`,
        title: name,
        row: name.toLowerCase(),
        rowTitle: name,
        kind: 'competency',
        level: id,
        role: null,
        family: null,
        under,
        summary: null,
        body: 'present',
        origin: place,
      };
      parts.areas.push(area);
    } else if (line === '(missing)' && area) {
      area.body = 'missing';
      const span = { file: path, line: index + 1, column: 1, endLine: index + 1, endColumn: 10 };
      parts.diagnostics.push({
        ...span,
        code: 'area-without-body',
        severity: 'warning',
        message: `${area.title} is announced and not there.`,
        hint: 'Write it, or take the heading away.',
        values: {},
        related: [],
        fix: null,
        owner: null,
      });
    } else if (line.startsWith('@ ') && area) {
      const file = line.slice(2);
      linesOf(host, file).forEach((text, included) => {
        if (text.startsWith('- ') && area)
          parts.statements.push(
            statement(parts, area, layer, text.slice(2), { ...at(file, included + 1), via: [{ file: path, line: index + 1 }] }),
          );
      });
    } else if (line.startsWith('- ') && area) parts.statements.push(statement(parts, area, layer, line.slice(2), place));
  });
}

function statement(parts: Parts, area: Area, layer: string, markdown: string, origin: Origin): Statement {
  const text = markdown
    .replace(/<[^>]*>/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)+/gu, '$1')
    .replaceAll('*', '');
  const order = parts.statements.filter((other) => other.area === area.id).length + 1;
  return {
    id: `${area.id}/${order}`,
    text,
    markdown,
    level: area.level,
    role: null,
    family: area.family,
    area: area.id,
    layer,
    topic: null,
    examples: [],
    origin,
  };
}

function linesOf(host: Host, path: string): string[] {
  return (host.read(path) ?? '').split('\n');
}

function classOf(line: string): LineClass {
  if (line.trim() === '') return 'blank';
  if (/^(#|===)/u.test(line)) return 'heading';
  if (line.startsWith('> ')) return 'summary';
  if (line.startsWith('- ')) return 'statement';
  return line.startsWith('@ ') ? 'navigation' : 'unread';
}

function at(file: string, line: number): Origin {
  return { file, line, column: 1, endLine: line, via: [] };
}

function unit(id: string, title: string, kind: 'company' | 'department', parent: string | null) {
  return { id, title, kind, parent };
}

function stage(order: number, title: string, minutes: number, who: string) {
  return { order, title, minutes, with: who, optional: false, text: `${title} with ${who}`, origin: at('families/officers.md', 1) };
}

const named = (text: string, role: string | null = null): Reference => ({ role, level: null, text, link: null });
const inherits = (aspect: Extends['aspect'], mode: Extends['mode'], targets: Reference[]): Extends => ({
  aspect,
  row: null,
  mode,
  targets,
  remark: null,
  origin: at('families/officers.md', 2),
});
const officer = (title: string, track: Role['track'], line: number, rest: Partial<Role>): Role => ({
  id: `officers/${title.toLowerCase().replaceAll(' ', '-')}`,
  title,
  family: 'officers',
  track,
  grade: 4,
  summary: null,
  reportsTo: [],
  equivalentTo: [],
  extends: [],
  notes: [],
  page: 'families/officers.md',
  line,
  ...rest,
});

const roles: Role[] = [
  officer('Master Mate', 'individual', 2, {
    reportsTo: [
      { mode: 'any', targets: [named('Skipper', 'officers/skipper'), named('Harbour Master')], origin: at('families/officers.md', 2) },
    ],
    extends: [inherits('requirements', 'any', [named('Mate', 'crew/mate'), named('Pilot')])],
  }),
  officer('Skipper', 'management', 3, { equivalentTo: [named('Master Mate', 'officers/master-mate')] }),
  officer('Commodore', 'management', 4, {
    grade: 5,
    extends: [
      inherits('responsibilities', 'all', [named('Harbour Pilot')]),
      inherits('requirements', 'any', [named('Skipper', 'officers/skipper'), named('Master Mate', 'officers/master-mate')]),
    ],
  }),
  officer('Admiral', 'management', 5, { grade: 6, extends: [inherits('role', 'all', [named('Commodore', 'officers/commodore')])] }),
];
