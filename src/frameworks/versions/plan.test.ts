import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../compiler/compile.ts';
import { dairy } from '../../compiler/diff/dairy.fixture.ts';
import type { Graph } from '../../compiler/graph.ts';
import { betweenVersions } from './between.ts';
import { compiled, dairyStates, type Edits, edited, locked } from './locked.fixture.ts';
import { differsFrom, earliestDay, planPublication, postsReached } from './plan.ts';

const senior = 'content/matrix/dairy/senior.md';
const cheese = 'content/job-families/cheese.md';
const values = 'assets/includes/values.md';
const swap = (from: string, to: string) => (text: string) => text.replaceAll(from, to);

/** @param base what was published last */
function planned(after: Compilation, base: Graph | null) {
  return planPublication(after, base && betweenVersions(base, after.graph));
}
function planOf(edits: Edits) {
  const { before, after } = dairyStates(edits);
  return planned(after, before.graph);
}
const reached = (edits: Edits) =>
  planOf(edits).units.flatMap(({ title, holders }) =>
    holders.map(({ id, grade, how }) => `${title}: ${id} ${grade ?? 'as it was'}${how === 'own' ? '' : ', inherited'}`),
  );

describe('a plan', () => {
  it('of a first version reaches every level and role, and changes nothing', () => {
    const plan = planned(compiled(locked(dairy)), null);
    expect(plan).toMatchObject({ base: null, diff: null, refusals: [] });
    expect(postsReached(plan)).toEqual([
      { kind: 'level', id: 'dairy/intermediate' },
      { kind: 'level', id: 'dairy/senior' },
      { kind: 'role', id: 'cheese-making/cheese-manager' },
      { kind: 'role', id: 'cheese-making/cheese-director' },
    ]);
  });

  it.each([
    [
      'asks more of one level',
      { [senior]: swap('### Teaching\n\n', '### Teaching\n\n- Writes a book on butter.\n') },
      ['Dairy Department Career Framework: dairy/senior major'],
    ],
    [
      'edits what two pages take in',
      { [values]: swap('before leaving', 'before leaving, and the churns') },
      ['Dairy Department Career Framework: dairy/intermediate minor', 'Dairy Department Career Framework: dairy/senior minor'],
    ],
    [
      'edits what another role takes over',
      { [cheese]: swap('twice a week', 'three times a week') },
      ['Cheese Making: cheese-making/cheese-manager minor', 'Cheese Making: cheese-making/cheese-director minor, inherited'],
    ],
  ] satisfies [string, Edits, string[]][])('that %s names whom it reaches', (_, edits, expected) => {
    expect(reached(edits)).toEqual(expected);
  });

  it('carries every change, graded, and what became of the statements', () => {
    const plan = planOf({ [senior]: swap('for the team', 'for the whole dairy') });
    expect(plan.diff?.counts).toEqual({ major: 0, minor: 1, patch: 0 });
    expect(plan.lineage).toMatchObject({ reworded: 1, added: 0, dropped: 0 });
  });

  it('is named by its base, its version and its changes', () => {
    const edits = { [senior]: swap('for the team', 'for the whole dairy') };
    const { digest } = planOf(edits);
    expect(planOf(edits).digest).toBe(digest);
    expect(digest).toMatch(/^[\da-f]{10}\.[\da-f]{10}\.[\da-f]{24}$/u);
    const { before, after } = dairyStates(edits);
    const other = dairyStates({ [values]: swap('Cleans', 'Scrubs') }).after;
    expect(differsFrom(digest, planned(after, before.graph))).toBeNull();
    expect(differsFrom(digest, planned(after, other.graph))).toBe('base');
    expect(differsFrom(digest, planned(after, null))).toBe('base');
    expect(differsFrom(digest, planned(other, before.graph))).toBe('pages');
    expect(differsFrom(`${digest.slice(0, -1)}${digest.endsWith('0') ? '1' : '0'}`, planned(after, before.graph))).toBe('told');
    expect(differsFrom(digest.slice(0, -1), planned(after, before.graph))).toBe('unknown');
  });
});

describe('refused is', () => {
  const codes = (...plan: Parameters<typeof planned>) => planned(...plan).refusals.map(({ said }) => said.code);

  it('a handbook with errors, with the places of them', () => {
    const broken = locked(edited(dairy, { [senior]: swap('### Values', '{{% include "includes/values.md\n\n### Values') }));
    const withError = { ...compiled(broken) };
    const [finding] = withError.graph.diagnostics;
    expect(finding).toBeDefined();
    const graph = { ...withError.graph, diagnostics: withError.graph.diagnostics.map((one) => ({ ...one, severity: 'error' as const })) };
    const { refusals } = planned({ ...withError, graph }, null);
    expect(refusals.map(({ said }) => said.code)).toEqual(['publish-errors']);
    expect(refusals[0]?.findings).toEqual(graph.diagnostics);
  });

  it('one without a lock', () => {
    expect(codes(compiled(dairy), null)).toEqual(['publish-unlocked']);
  });

  it('one whose lock does not know its pages', () => {
    const stale = compiled(edited(locked(dairy), { [senior]: swap('### Teaching\n\n', '### Teaching\n\n- Writes a book on butter.\n') }));
    expect(codes(stale, null)).toEqual(['publish-lock-stale']);
  });

  it('one whose lock cannot be read', () => {
    expect(codes(compiled({ ...dairy, 'gradus.lock': 'gradus.lock 99\n' }), null)).toEqual(['publish-errors']);
  });

  it('what is published already', () => {
    const now = compiled(locked(dairy));
    expect(codes(now, now.graph)).toEqual(['publish-nothing-new']);
  });

  it('a folder in which nothing reads as a framework', () => {
    expect(codes(compiled({ 'readme.md': '# Notes\n' }), null)).toContain('publish-empty');
  });
});

it.each([
  ['2030-05-01', null, null],
  ['2030-05-01', '2030-04-01', '2030-05-01'],
  ['2030-05-01', '2030-06-01', '2030-06-01'],
])('published on %s after one of %s, a version begins to hold on %s at the earliest', (today, base, earliest) => {
  expect(earliestDay(today, base === null ? null : { effective: base })).toBe(earliest);
});
