/** What holds of ids whatever the pages and whatever the edits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import type { Graph } from '../graph.ts';
import { memoryHost } from '../host.ts';
import { knownOf } from '../lineage/known.ts';
import { emptyLock, type Lock } from './lock.ts';
import { parseLock } from './parse-lock.ts';
import { matchLock, planLock } from './plan-lock.ts';
import { printLock } from './print-lock.ts';

/** Words with which sentences differ as sentences do; two in a hundred share most of them. */
const verbs = ['Plans', 'Writes', 'Mends', 'Counts', 'Sorts', 'Reads', 'Carries', 'Paints', 'Weighs', 'Opens'];
const things = ['the nets', 'every chart', 'a buoy', 'the lamps of the pier', 'ropes and sails', 'the tide tables', 'an anchor', 'the log'];
const when = [
  'before the tide turns',
  'once a week',
  'with a colleague',
  'for the whole harbour',
  'after each storm',
  'without being asked',
];
const why = ['so that ships find the way', 'and tells the watch', 'until nobody asks again', 'whatever the weather'];
const sentence = fc
  .tuple(fc.constantFrom(...verbs), fc.constantFrom(...things), fc.constantFrom(...when), fc.constantFrom(...why), fc.nat(999))
  .map(([verb, thing, time, reason, number]) => `${verb} ${thing} ${time} ${reason}, at mark ${number}.`);

type Level = { area: string; said: string[] }[];
const level: fc.Arbitrary<Level> = fc.uniqueArray(
  fc.record({
    area: fc.constantFrom('Seamanship', 'Steadiness', 'Company', 'Craft'),
    said: fc.array(sentence, { minLength: 1, maxLength: 5 }),
  }),
  { selector: ({ area }) => area, minLength: 1, maxLength: 4 },
);
type Book = Record<string, Level>;
const titles = ['Junior', 'Intermediate', 'Senior', 'Staff'] as const;
const book: fc.Arbitrary<Book> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...titles), level), { selector: ([title]) => title, minLength: 1, maxLength: 4 })
  .map((all) => Object.fromEntries(all));

const pageOf = (title: string, areas: Level, unit = 'Pier') =>
  `---\ntitle: ${title} - ${unit} Career Framework\n---\n\n## ${title}\n\n${areas.map(({ area, said }) => `### ${area}\n\n${said.map((one) => `- ${one}\n`).join('')}`).join('\n')}`;
const filesOf = (pages: Book): Record<string, string> =>
  Object.fromEntries(
    Object.entries(pages).map(([title, areas]) => [`content/matrix/pier/${title.toLowerCase()}.md`, pageOf(title, areas)]),
  );
const graphOf = (files: Record<string, string>): Graph => compile(memoryHost(files)).graph;

const locked = (graph: Graph, lock: Lock = emptyLock): Lock => planLock(matchLock(knownOf(graph), lock)).next;
const idsOf = (lock: Lock): string[] =>
  lock.statements
    .filter(({ isGone }) => !isGone)
    .map(({ id, text }) => `${id} ${text}`)
    .sort();

describe('whatever the pages', () => {
  it('to lock twice changes nothing, to the byte', () =>
    fc.assert(
      fc.property(book, (pages) => {
        const graph = graphOf(filesOf(pages));
        expect(graph.statements.length).toBe(
          Object.values(pages)
            .flat()
            .flatMap(({ said }) => said).length,
        );
        const first = printLock(locked(graph));
        expect(printLock(locked(graph, parseLock(first).lock))).toBe(first);
      }),
    ));

  it('a lock read back says what was written', () =>
    fc.assert(
      fc.property(book, (pages) => {
        const text = printLock(locked(graphOf(filesOf(pages))));
        const { lock, problems, refusal } = parseLock(text);
        expect([problems, refusal, printLock(lock)]).toEqual([[], null, text]);
      }),
    ));

  it('no id is given twice', () =>
    fc.assert(
      fc.property(book, book, (pages, others) => {
        const lock = locked(graphOf(filesOf(others)), locked(graphOf(filesOf(pages))));
        const ids = lock.statements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        // Nor is one ever lost: what is gone keeps its line.
        expect(ids).toEqual(expect.arrayContaining(locked(graphOf(filesOf(pages))).statements.map(({ id }) => id)));
      }),
    ));

  it('the order of the files never matters', () =>
    fc.assert(
      fc.property(book, (pages) => {
        const files = filesOf(pages);
        const turned = Object.fromEntries(Object.entries(files).reverse());
        expect(printLock(locked(graphOf(turned)))).toBe(printLock(locked(graphOf(files))));
      }),
    ));
});

describe('whatever the edit', () => {
  it('what stayed word for word where it was keeps its id', () =>
    fc.assert(
      fc.property(book, book, (pages, others) => {
        const edited = Object.fromEntries(
          Object.entries(pages).map(([title, areas], index) => [title, index === 0 ? (others[title] ?? areas) : areas]),
        );
        const [before, after] = [locked(graphOf(filesOf(pages))), graphOf(filesOf(edited))];
        const now = locked(after, before);
        for (const [title, areas] of Object.entries(edited).slice(1))
          for (const { area, said } of areas)
            for (const text of new Set(said)) {
              const at = (lock: Lock) =>
                lock.statements
                  .filter((one) => !one.isGone && one.text === text && one.area === `pier/${title.toLowerCase()}/${area.toLowerCase()}`)
                  .map(({ id }) => id);
              expect(at(now)).toEqual(at(before));
            }
      }),
    ));

  it('and back again, everything has the id it had', () =>
    fc.assert(
      fc.property(book, book, (pages, others) => {
        const before = locked(graphOf(filesOf(pages)));
        const edited = locked(graphOf(filesOf(others)), before);
        expect(idsOf(locked(graphOf(filesOf(pages)), edited))).toEqual(idsOf(before));
      }),
    ));

  it('that calls everything otherwise at once keeps every id', () =>
    fc.assert(
      fc.property(book, (pages) => {
        const before = locked(graphOf(filesOf(pages)));
        const names: Record<string, string> = { Junior: 'Associate', Intermediate: 'Senior', Senior: 'Staff', Staff: 'Principal' };
        const areas: Record<string, string> = { Seamanship: 'Sailing', Steadiness: 'Calm', Company: 'Crew', Craft: 'Trade' };
        const renamed = Object.fromEntries(
          Object.entries(pages).map(([title, own]) => [
            `content/quay/${names[title]?.toLowerCase()}.md`,
            pageOf(
              names[title] ?? '',
              own.map(({ area, said }) => ({ area: areas[area] ?? '', said })),
              'Quay',
            ),
          ]),
        );
        expect(idsOf(locked(graphOf(renamed), before))).toEqual(idsOf(before));
      }),
    ));

  it('gives two that said the same their two ids back', () => {
    const pages = (...said: string[]) => filesOf({ Senior: [{ area: 'Craft', said }] });
    const before = locked(graphOf(pages('Mends the nets.', 'Mends the nets.')));
    const without = locked(graphOf(pages('Reads the tide tables aloud at noon.')), before);
    expect(idsOf(without)).toHaveLength(1);
    expect(idsOf(locked(graphOf(pages('Mends the nets.', 'Mends the nets.')), without))).toEqual(idsOf(before));
  });
});

describe('levels, areas, frameworks and units', () => {
  const ofPier = filesOf({
    Senior: [{ area: 'Craft', said: ['Mends the nets before the tide turns.', 'Weighs every anchor once a year.'] }],
    Staff: [{ area: 'Craft', said: ['Plans the dredging of the harbour with the pilots.'] }],
  });
  const called = (graph: Graph) => ({
    units: graph.units.map(({ id }) => id),
    frameworks: graph.frameworks.map(({ id, unit, levels }) => [id, unit, levels]),
    levels: graph.levels.map(({ id, framework }) => [id, framework]),
    areas: graph.areas.map(({ id, level }) => [id, level]),
    statements: graph.statements.map(({ id, level, area }) => [id, level, area]),
  });
  const withLock = (files: Record<string, string>, lock: Lock) => compile(memoryHost({ ...files, 'gradus.lock': printLock(lock) })).graph;

  it('that are called otherwise now are the same ones in the graph, whoever points at them', () => {
    const before = graphOf(ofPier);
    const renamed = Object.fromEntries(
      Object.entries(ofPier).map(([path, text]) => [
        path.replace('pier', 'quay'),
        text.replaceAll('Pier', 'Quay').replaceAll('Senior', 'Expert').replaceAll('Craft', 'Trade'),
      ]),
    );
    const after = withLock(renamed, locked(before));
    expect(called(after)).toEqual(called(before));
    expect(after.levels.map(({ title }) => title)).toEqual(['Expert', 'Staff']);
    expect(called(graphOf(renamed))).not.toEqual(called(before));
  });

  it('of a name that another had before are others', () => {
    const before = locked(graphOf(ofPier));
    const renamed = Object.fromEntries(
      Object.entries(ofPier).map(([path, text]) => [path.replace('senior', 'expert'), text.replaceAll('Senior', 'Expert')]),
    );
    const now = { ...renamed, ...filesOf({ Senior: [{ area: 'Craft', said: ['Counts the gulls on the mole each morning.'] }] }) };
    const ids = withLock(now, before).levels.map(({ id, title }) => [title, id]);
    expect(new Map(ids as [string, string][]).get('Expert')).toBe('pier/senior');
    expect(new Map(ids as [string, string][]).get('Senior')).not.toBe('pier/senior');
  });
});
