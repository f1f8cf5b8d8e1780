/**
 * What holds for every handbook, whatever it holds. The seed is fixed; with GRADUS_FRESH_SEED in the environment
 * a second run takes a fresh one (or the number given there), which a failure prints with the smallest example.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWithShared } from '../../test/shared.ts';
import { readFolder } from '../platform/folder.ts';
import { newMemory } from './2-resolve/memory.ts';
import { type Compilation, compile } from './compile.ts';
import type { Graph } from './graph.ts';
import { type Host, memoryHost } from './host.ts';

const fresh = process.env.GRADUS_FRESH_SEED;
const seeds = [20_240_304, ...(fresh === undefined ? [] : [Number.parseInt(fresh, 10) || Date.now() % 2 ** 31])];

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/graph.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

type Files = Record<string, string>;

const paths = [
  'a.md',
  'content/b.md',
  'content/c/_index.md',
  'content/c/d.md',
  'e.html',
  'f.txt',
  'assets/x.md',
  'assets/y/z.md',
  'gradus.yaml',
];

/** Lines and pieces as career pages have them, and as they should not. */
const pieces = [
  ...[
    '---\n',
    '+++\n',
    'title: Senior - Orchard Career Framework\n',
    'title = "Staff Cider Maker"\n',
    'title: "Orchard Levels"\n',
    'description: [x\n',
  ],
  ...[
    '# Orchard Career Framework\n',
    '## Senior\n',
    '## Staff\n',
    '### Senior Cider Maker\n',
    '### Cellar Manager\n',
    '#### Responsibilities\n',
  ],
  ...[
    '#### Requirements\n',
    '##### Growers\n',
    '## Hiring Process\n',
    '## Performance Indicators\n',
    '#### Job Grade\n',
    '**Craft**\n',
    'Craft\n=====\n',
  ],
  ...[
    '- Keeps the tools sharp.\n',
    '- ',
    '  - For example the shears.\n',
    '1. Counts the boxes.\n',
    '• Weighs the boxes\n',
    '* TBD\n',
    'N/A\n',
    '\t- \n',
  ],
  ...[
    '- No differences.\n',
    'The Cellar Manager is a grade 9.\n',
    'Extends the [Cider Maker](#cider-maker) role.\n',
    'Reports to the Cellar Manager.\n',
  ],
  ...[
    'Same as Senior, but also:\n',
    'Each level builds on the one below.\n',
    '- Everything in Staff, plus the keys\n',
    'Meets the requirements of the previous level.\n',
    '- A 30 minute call with a maker\n',
    '{{% include "x.md" %}}\n',
    '{{< include "y/z.md" >}}\n',
    '{{% include "../',
    '{{%/* x */%}}\n',
  ],
  ...[
    '| Area | Junior | Senior |\n| --- | --- | --- |\n',
    '| Craft | Fills bottles with help. | Teaches it all day. |\n',
    '|',
    '<table><tr><td>',
    '</td></tr></table>\n',
  ],
  ...[
    '<th rowspan=2>Senior</th>',
    '<ul><li>Owns it',
    '</li></ul>',
    '<script>',
    '<!--',
    '-->',
    '<h2>Staff</h2>',
    '<!doctype html>\n',
    '<%= partial "x" %>\n',
  ],
  ...[
    'Last modified March 4, 2024: Fix (0a1b2c3d)\n',
    'Home / Orchard / Levels\n',
    'Senior Responsibilities\n',
    'goes on\n',
    '```\n',
    '> ',
    '\n',
    '\n\n',
    ' ',
  ],
  ...[
    '[a](b ',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '&amp;',
    '\\',
    '\0',
    '\uFEFF',
    '\r\n',
    '🍏',
    `{{% x ${'🍏'.repeat(80)} %}}\n`,
    `<table><tr><td>${'🍏'.repeat(80)}</td></tr></table>\n`,
    '\ud800',
    'é',
    '—',
    '“',
    '{: #x}',
    'x'.repeat(200),
  ],
  ...['levels: [Senior, Staff]\n', 'owners: {content: Ann}\n', 'roots: [content]\n', '*a', '&a ', '{', ': '],
];

const fragments = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));
const bytes = fc.uint8Array({ maxLength: 200 }).map((all) => new TextDecoder('latin1').decode(all));
const anything = fc.oneof(
  { weight: 6, arbitrary: fragments },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const handbook = fc.dictionary(fc.constantFrom(...paths), anything, { maxKeys: 5 });

const classes = ['heading', 'statement', 'relation', 'hiring', 'indicator', 'summary', 'note', 'navigation', 'unread', 'blank'];

/** What the graph says of places, each with the file it is in. */
function placesOf(graph: Graph) {
  const origins = [
    ...graph.statements,
    ...graph.areas,
    ...graph.indicators,
    ...graph.links,
    ...graph.hiring.flatMap((one) => one.stages),
    ...[...graph.levels, ...graph.roles].flatMap((holder) => [...holder.extends, ...holder.reportsTo]),
    ...graph.frameworks.flatMap((framework) => framework.declared),
  ].map(({ origin }) => origin);
  return [
    ...origins.map(({ file, line, column }) => ({ file, line, column })),
    ...origins.map(({ file, endLine }) => ({ file, line: endLine, column: 1 })),
    ...origins.flatMap((origin) => origin.via.map((step) => ({ ...step, column: 1 }))),
    ...[...graph.levels, ...graph.roles].map(({ page, line }) => ({ file: page, line, column: 1 })),
    ...graph.diagnostics.flatMap((one) => [
      { file: one.file, line: one.line, column: one.column },
      { file: one.file, line: one.endLine, column: one.endColumn },
      ...one.related.map(({ file, line, column }) => ({ file, line, column })),
    ]),
  ];
}

function holds(files: Files, { graph, pages }: Compilation): void {
  for (const { file, line, column } of placesOf(graph)) {
    const text = files[file]?.split('\n')[line - 1];
    expect(text, `${file}:${line} is a line`).toBeDefined();
    expect(column, `${file}:${line}:${column}`).toBeGreaterThanOrEqual(1);
    expect(column, `${file}:${line}:${column}`).toBeLessThanOrEqual((text?.length ?? 0) + 1);
  }
  for (const { text, origin } of graph.statements) {
    const word = /[a-z]{4,}/.exec(text)?.[0] ?? '';
    const written = (files[origin.file] ?? '')
      .split('\n')
      .slice(origin.line - 1, origin.endLine)
      .join('\n')
      .slice(origin.column - 1);
    // A word may be written around a tag: what the page says is what is left without tags.
    const said = written.replace(/<[^>]*>/g, '');
    expect(
      [written, said].some((one) => one.includes(word)),
      `${origin.file}:${origin.line}:${origin.column} says "${text}"`,
    ).toBe(true);
  }
  for (const one of graph.diagnostics) {
    expect(one.endLine > one.line || (one.endLine === one.line && one.endColumn >= one.column), JSON.stringify(one)).toBe(true);
  }
  for (const page of pages) {
    const lines = (files[page.path] ?? '').split('\n');
    const isHtml = /^\uFEFF?\s*(?:<!--[\s\S]*-->)?\s*</.test(files[page.path] ?? '');
    expect(page.lines).toHaveLength(lines.length);
    for (const [at, as] of page.lines.entries()) {
      expect(classes).toContain(as);
      // A line of tags alone has no text.
      if (!isHtml) expect(as === 'blank', `${page.path}:${at + 1} is ${as}`).toBe((lines[at] ?? '').trim() === '');
    }
  }
  validate(graph);
  expect(validate.errors ?? []).toEqual([]);
  for (const all of [
    graph.levels,
    graph.roles,
    graph.families,
    graph.areas,
    graph.statements,
    graph.indicators,
    graph.frameworks,
    graph.units,
  ]) {
    const ids = all.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
  const roles = new Set(graph.roles.map((role) => role.id));
  const levels = new Set(graph.levels.map((level) => level.id));
  const named = [...graph.levels, ...graph.roles].flatMap((holder) => [
    ...holder.equivalentTo,
    ...[...holder.extends, ...holder.reportsTo].flatMap((one) => one.targets),
  ]);
  for (const { role, level } of named) {
    if (role !== null) expect(roles).toContain(role);
    if (level !== null) expect(levels).toContain(level);
    expect(role === null || level === null).toBe(true);
  }
  const areas = new Set(graph.areas.map((area) => area.id));
  for (const { area } of graph.statements) expect(areas).toContain(area);
  const units = new Set(graph.units.map((unit) => unit.id));
  for (const { unit } of graph.frameworks) expect(units).toContain(unit);
  for (const { layer, level } of graph.statements) if (layer !== null && level !== null) expect(units).toContain(layer);
}

const sorted = (all: unknown[]) => all.map((one) => JSON.stringify(one)).sort();

/** Pages of one side that share no word with the other's. */
function sideOf(folder: string, words: { unit: string; post: string; chief: string; labels: string }): fc.Arbitrary<Files> {
  const sentence = fc.constantFrom('Keeps the tools sharp.', 'Counts what came in.', `Asks the ${words.labels} early.`, 'Writes it down.');
  const list = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.map((text) => `- ${text}\n`).join(''));
  const level = fc
    .tuple(fc.constantFrom('Junior', 'Senior', 'Staff'), fc.constantFrom('Accountability', 'Autonomy'), list, fc.boolean())
    .map(
      ([title, area, body, labelled]) =>
        `---\ntitle: ${title} - ${words.unit} Career Framework\n---\n\n## ${area}\n\n${labelled ? `#### ${words.labels}\n\n` : ''}${body}`,
    );
  const sentences = [
    `Reports to the ${words.chief}.`,
    `Extends the ${words.post} role.`,
    'Works from the house.',
    `Reports to the Chief ${words.post}.`,
  ];
  const role = fc
    .tuple(fc.constantFrom('', 'Senior ', 'Staff '), fc.constantFrom(...sentences), list)
    .map(([rank, text, body]) => `### ${rank}${words.post}\n\n${text}\n\n#### Responsibilities\n\n${body}\n`);
  const family = fc
    .array(role, { minLength: 1, maxLength: 4 })
    .map(
      (all) => `---\ntitle: ${words.post}s\n---\n\n## Levels\n\n${all.join('')}### ${words.chief}\n\n#### Responsibilities\n\n- Leads.\n`,
    );
  const other = fc.constantFrom('# Meals\n\nAt noon.\n', 'A note.\n', '---\ntitle: Holidays\n---\n\n- In August\n');
  const page = fc.oneof(level, family, other);
  return fc
    .dictionary(fc.constantFrom('one.md', 'two.md', 'three.md'), page, { minKeys: 1 })
    .map((files) => Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])));
}

const left = sideOf('left', { unit: 'Orchard', post: 'Cider Designer', chief: 'Cellar Manager', labels: 'Growers' });
const right = sideOf('right', { unit: 'Shipyard', post: 'Rope Analyst', chief: 'Director of Knots', labels: 'Riggers' });

describe.each(seeds)('with the seed %d', (seed) => {
  const runs = { seed, numRuns: 300 };

  it('any files give a graph, and all it says of places is true', () => {
    fc.assert(
      fc.property(handbook, (files) => holds(files, compile(memoryHost(files)))),
      { ...runs, numRuns: 1_000 },
    );
  });

  it('any page of career-like pieces gives a graph, and all it says of places is true', () => {
    const level = fragments.map((text) => ({
      'a.md': `---\ntitle: Senior - Orchard Career Framework\n---\n\n## Craft\n\n- Prunes.\n${text}`,
    }));
    const family = fragments.map((text) => ({
      'a.md': `# Makers\n\n### Cider Maker\n\n#### Responsibilities\n\n- Fills.\n\n${text}`,
      'assets/x.md': text,
    }));
    fc.assert(
      fc.property(fc.oneof(level, family), (files: Files) => holds(files, compile(memoryHost(files)))),
      { ...runs, numRuns: 1_000 },
    );
  });

  it('the order of the files does not matter, and nothing is left to chance', () => {
    const shuffled = handbook.chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(Object.keys(files), { minLength: Object.keys(files).length })),
    );
    fc.assert(
      fc.property(shuffled, ([files, order]) => {
        const host: Host = { files: () => order, read: memoryHost(files).read };
        expect(JSON.stringify(compile(host))).toBe(JSON.stringify(compile(memoryHost(files))));
      }),
      runs,
    );
  });

  it('pages that have nothing to do with each other compile to the union of both', () => {
    fc.assert(
      fc.property(left, right, (one, other) => {
        const [a, b, both] = [one, other, { ...one, ...other }].map((files) => compile(memoryHost(files)).graph);
        if (!a || !b || !both) throw new Error('three graphs');
        for (const key of Object.keys(both) as (keyof Graph)[]) {
          const [ofA, ofB, ofBoth] = [a[key], b[key], both[key]];
          if (Array.isArray(ofA) && Array.isArray(ofB) && Array.isArray(ofBoth))
            expect(sorted(ofBoth), key).toEqual(sorted([...ofA, ...ofB]));
        }
        expect(both.pages).toEqual({ read: a.pages.read + b.pages.read, passedOver: a.pages.passedOver + b.pages.passedOver });
      }),
      runs,
    );
  });

  it('what was remembered of an earlier compile changes nothing', () => {
    fc.assert(
      fc.property(fc.array(handbook, { minLength: 2, maxLength: 4 }), (versions) => {
        const memory = newMemory();
        for (const files of versions) {
          expect(JSON.stringify(compile(memoryHost(files), memory))).toBe(JSON.stringify(compile(memoryHost(files))));
        }
      }),
      runs,
    );
  });
});

describeWithShared('seeds', 'the seed documents', (folder) => {
  const host = readFolder(folder);
  const files = Object.fromEntries(host.files().map((path) => [path, host.read(path) ?? '']));

  it('give a graph that fits the schema, and all it says of places is true', () => holds(files, compile(host)));

  it('give the same bytes in any order', () => {
    const reversed: Host = { files: () => host.files().reverse(), read: (path) => host.read(path) };
    expect(JSON.stringify(compile(reversed))).toBe(JSON.stringify(compile(host)));
  });
});
