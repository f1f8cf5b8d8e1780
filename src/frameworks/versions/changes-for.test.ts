import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dairy } from '../../compiler/diff/dairy.fixture.ts';
import { type Effective, effectiveOf } from '../../compiler/effective.ts';
import type { Graph } from '../../compiler/graph.ts';
import { textKey } from '../../compiler/key.ts';
import { betweenVersions } from './between.ts';
import { changesFor, type HolderChanges } from './changes-for.ts';
import { compiled, dairyStates, type Edits, edited, locked } from './locked.fixture.ts';

const senior = 'content/matrix/dairy/senior.md';
const intermediate = 'content/matrix/dairy/intermediate.md';
const cheese = 'content/job-families/cheese.md';
const values = 'assets/includes/values.md';
const swap = (from: string, to: string) => (text: string) => text.replaceAll(from, to);

function changesOf(holder: string, edits: Edits): HolderChanges | null {
  const { before, after } = dairyStates(edits);
  return changesFor(betweenVersions(before.graph, after.graph), holder);
}

const said = (changes: HolderChanges | null) =>
  changes?.areas.flatMap(({ title, changes: own }) =>
    own.map(
      ({ kind, change, from }) =>
        `${title}: ${kind}, ${change.grade}${from === null ? '' : `, of ${from}`}: ${change.reasons.map(({ words }) => words).join('; ')}`,
    ),
  );

describe('for who holds a level or role', () => {
  it('nothing changes where nothing did', () => {
    const { before } = dairyStates();
    expect(changesFor(betweenVersions(before.graph, before.graph), 'dairy/senior')).toEqual({
      before: 'dairy/senior',
      after: 'dairy/senior',
      facts: [],
      areas: [],
      below: [],
    });
  });

  it.each([
    [
      'what is asked anew',
      'dairy/senior',
      { [senior]: swap('### Teaching\n\n', '### Teaching\n\n- Writes a book on butter.\n') },
      ['Teaching: added, major: asked anew'],
    ],
    [
      'what asks more',
      'dairy/intermediate',
      { [intermediate]: swap('two cows', 'three cows') },
      ['Accountability: reworded, major: a figure: 2 → 3'],
    ],
    [
      'what is no longer asked',
      'dairy/senior',
      { [senior]: swap('- Shows newcomers how a churn is scrubbed.\n', '- Holds a class on butter for the valley.\n') },
      ['Teaching: added, major: asked anew', 'Teaching: dropped, minor: no longer asked'],
    ],
    [
      'other words in a page that is taken in',
      'dairy/senior',
      { [values]: swap('before leaving', 'before leaving, and the churns') },
      ['Values: reworded, minor: worded otherwise'],
    ],
    [
      'other words of who is taken over from',
      'cheese-making/cheese-director',
      { [cheese]: swap('twice a week', 'three times a week') },
      ['Responsibilities: reworded, minor, of cheese-making/cheese-manager: worded otherwise'],
    ],
    [
      'what is taken over no longer, as gone elsewhere',
      'cheese-making/cheese-director',
      { [cheese]: swap('- Extends the Cheese Manager responsibilities\n', '') },
      [
        'Responsibilities: moved-out, minor, of cheese-making/cheese-manager: no longer asked here',
        'Responsibilities: moved-out, minor, of cheese-making/cheese-manager: no longer asked here',
      ],
    ],
    [
      'what is taken over from now on, as come from elsewhere',
      'cheese-making/cheese-director',
      {
        [cheese]: swap(
          '### Cheese Director Requirements\n',
          '### Cheese Director Requirements\n\n- Extends the Cheese Manager requirements',
        ),
      },
      ['Nice-to-have Requirements: moved-in, minor, of cheese-making/cheese-manager: nice to have here as well'],
    ],
  ] satisfies [string, string, Edits, string[]][])('%s is told', (_, holder, edits, expected) => {
    expect(said(changesOf(holder, edits))).toEqual(expected);
  });

  it('the words are marked one by one', () => {
    const [area] = changesOf('dairy/senior', { [values]: swap('before leaving', 'before supper') })?.areas ?? [];
    expect(area?.changes[0]?.change.words.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual([
      'removed leaving',
      'added supper',
    ]);
  });

  it('what lower levels ask is told apart, for it is presumed', () => {
    const changes = changesOf('dairy/senior', { [intermediate]: swap('two cows', 'three cows') });
    expect(changes?.areas).toEqual([]);
    expect(changes?.below.map(({ level, areas }) => [level, areas.map(({ title }) => title)])).toEqual([
      ['dairy/intermediate', ['Accountability']],
    ]);
  });

  it('what was presumed of them and is now written is no more than before', () => {
    const moved = {
      [intermediate]: swap('- Milks two cows every morning.\n', '- Sweeps the yard after rain.\n'),
      [senior]: swap('### Teaching\n\n', '### Teaching\n\n- Milks two cows every morning.\n'),
    };
    expect(said(changesOf('dairy/senior', moved))).toEqual(['Teaching: moved-in, minor: presumed already, from below']);
  });

  it('a new name, a grade, a line to report to are facts of the role', () => {
    const changes = changesOf('cheese-making/cheese-manager', { [cheese]: swap('grade 8', 'grade 9') });
    expect(changes?.facts.map(({ kind }) => kind)).toEqual(['grade']);
    expect(changes?.areas).toEqual([]);
  });

  it('a role that is new, or gone, is in one of the two alone', () => {
    const gone = { [senior]: () => '' };
    expect(changesOf('dairy/senior', gone)).toMatchObject({ before: 'dairy/senior', after: null, facts: [{ kind: 'holder-removed' }] });
    const { before, after } = dairyStates(gone);
    expect(changesFor(betweenVersions(after.graph, before.graph), 'dairy/senior')).toMatchObject({
      before: null,
      after: 'dairy/senior',
      facts: [{ kind: 'holder-added' }],
    });
    expect(changesOf('dairy/nobody', gone)).toBeNull();
  });

  it('a role that is called otherwise is followed by its lock', () => {
    const changes = changesOf('cheese-making/cheese-manager', {
      [cheese]: (text) => text.replaceAll('Cheese Manager', 'Cheese Keeper').replace('twice a week', 'three times a week'),
    });
    expect(changes).toMatchObject({ before: 'cheese-making/cheese-manager', after: 'cheese-making/cheese-manager' });
    expect(changes?.facts.map(({ kind }) => kind)).toContain('title');
    expect(said(changes)).toEqual(['Responsibilities: reworded, minor: worded otherwise']);
  });
});

/** What somebody is held to, in words, area by area. */
function heldIn(graph: Graph, id: string): string[] {
  const view = effectiveOf(graph, id) as Effective;
  const areas = [...view.areas, ...view.alternatives.flatMap(({ choices }) => choices.flatMap((choice) => choice.areas))];
  return [...new Set(areas.flatMap(({ row, lines }) => lines.map(({ statement }) => `${row}: ${textKey(statement.text)}`)))].sort();
}

const sentences = [
  'Turns every wheel in the cellar twice a week',
  'Turns every wheel in the cellar and the attic twice a week',
  'Cleans the vats before leaving.',
  'Plans the week of milking for the team.',
  'Plans the month of milking for all teams.',
  'Counts the churns on every Monday.',
  'Asks the neighbours for hay in time.',
  'Reads the thermometer of each vat aloud.',
];
const pages = [senior, intermediate, cheese, values];
const edit = fc.record({ page: fc.constantFrom(...pages), line: fc.nat(40), with: fc.constantFrom(...sentences, null) });

/** Takes out a line of a list, or puts another in its place. */
const applied = (edits: { page: string; line: number; with: string | null }[]): Edits =>
  Object.fromEntries(
    pages.map((page) => [
      page,
      (text: string) => {
        const lines = text.split('\n');
        for (const one of edits.filter((each) => each.page === page)) {
          const items = lines.flatMap((line, index) => (line.startsWith('- ') && !line.includes('Extends') ? [index] : []));
          const at = items[one.line % Math.max(1, items.length)];
          if (at === undefined) continue;
          if (one.with === null) lines.splice(at, 1);
          else lines[at] = `- ${one.with}`;
        }
        return `${lines.join('\n')}\n`;
      },
    ]),
  );

it('whatever is edited: what was held to, less what went, and what came, is what is held to now', () =>
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const files = locked(dairy);
      const [before, after] = [compiled(files).graph, compiled(locked(edited(files, applied(edits)))).graph];
      const versions = betweenVersions(before, after);
      for (const { id } of [...after.levels, ...after.roles]) {
        const changes = changesFor(versions, id);
        if (changes?.before === null || !changes) continue;
        const held = new Set(heldIn(before, changes.before));
        const rows = new Map(after.areas.map(({ rowTitle, row }) => [rowTitle, row]));
        for (const { rowTitle, row } of before.areas) rows.set(rowTitle, row);
        const key = (one: { row: string | null; text: string }) => `${rows.get(one.row ?? '')}: ${textKey(one.text)}`;
        const all = changes.areas.flatMap(({ row, changes: own }) => own.map((change) => ({ ...change, row })));
        for (const { kind, change, row } of all) {
          const leaves = ['dropped', 'moved-out', 'merged'].includes(kind) || ['reworded', 'moved'].includes(kind);
          if (leaves && change.before)
            held.delete(kind === 'moved' || kind === 'reworded' ? key(change.before) : `${row}: ${textKey(change.before.text)}`);
        }
        for (const { kind, change, row } of all)
          if (!['dropped', 'moved-out', 'merged'].includes(kind) && change.after) held.add(`${row}: ${textKey(change.after.text)}`);
        const now = new Set(heldIn(after, id));
        expect(
          [...now].filter((one) => !held.has(one)),
          `${id} is held to, and was not told`,
        ).toEqual([]);
      }
    }),
    { numRuns: 60 },
  ));
