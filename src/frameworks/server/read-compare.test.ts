import { describe, expect, it } from 'vitest';
import { bakery } from '../../compiler/emit/bakery.fixture.ts';
import type { ComparedFrameworks, ComparedHolders } from '../contract.ts';
import { bakeryHandbook } from './bakery-handbook.fixture.ts';
import { readCompare } from './read-compare.ts';

const handbook = bakeryHandbook();
const holders = (from: string, to: string, of = handbook) => {
  const view = readCompare(of, from, to);
  if (view?.kind !== 'holders') throw new Error(`no comparison of ${from} and ${to}`);
  return view satisfies ComparedHolders;
};
const family = handbook.graph.families[0]?.id;

describe('two levels side by side', () => {
  it('have the words that changed, how each wording turned, and what a lower level asks is presumed', () => {
    const view = holders('ovens/senior', 'ovens/staff');
    expect(view).toMatchObject({ presumes: true, headings: { added: 'New', dropped: 'No longer named (presumed)' } });
    const flour = view.rows.flatMap(({ pairings }) => pairings).find(({ to }) => to.words[0]?.text.startsWith('Weighs flour'));
    expect(flour?.change).toMatchObject({ kind: 'widened', turns: ['how widely: team → department'], mend: null });
    expect(flour?.change.words.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim())).toEqual(['team', 'whole department']);
  });

  it('say of an unsure pair why, and give the lines that settle it', () => {
    const unsure = holders('ovens/junior', 'ovens/senior')
      .rows.flatMap(({ pairings }) => pairings)
      .filter(({ change }) => change.kind === 'unsure');
    expect(unsure).toHaveLength(1);
    expect(unsure[0]?.change).toMatchObject({
      words: [],
      turns: [],
      grounds: expect.stringContaining('a guess'),
      mend: { together: expect.stringContaining('strands:\n'), apart: expect.stringContaining('apart:\n') },
    });
  });

  it('mark the step that is out of line, and say why', () => {
    const { steps, balance } = holders('ovens/junior', 'ovens/senior');
    expect(steps.map(({ verdict }) => verdict)).toEqual(['even', 'even', 'oversized']);
    expect(steps.map(({ why }) => why)).toEqual([null, null, expect.stringMatching(/^Staff → Principal is oversized: 4, .* Baking\.$/u)]);
    expect(balance).toBeNull();
    for (const { size, parts } of steps) expect(parts.reduce((sum, part) => sum + part.size, 0)).toBe(size);
  });

  it('say that no step is out of line, or that there are too few to tell', () => {
    const { 'ovens/principal.md': _, ...three } = bakery;
    expect(holders('ovens/junior', 'ovens/senior', bakeryHandbook(three)).balance).toMatch(/fewer than three steps/u);
    expect(holders('pastry/intern', 'pastry/senior-glazier').steps).toHaveLength(2);
  });

  it('of two frameworks have no steps in common, and are told apart by their units', () => {
    const view = holders('ovens/staff', 'pastry/staff');
    expect([view.from.name, view.to.name, view.steps]).toEqual(['Ovens', 'Pastry', []]);
    expect(view.headings.added).toBe('For Pastry only');
  });
});

describe('two roles side by side', () => {
  it('have no ladder, and name the parents that the handbook does not hold', () => {
    const view = holders(`${family}/counter-manager`, `${family}/principal-taster`);
    expect(view).toMatchObject({ steps: [], balance: null, presumes: false });
    expect(view.gaps).toEqual([expect.stringContaining('Till Lead')]);
  });
});

describe('two frameworks side by side', () => {
  it('have each level beside its like, and those that only one has', () => {
    const view = readCompare(handbook, 'ovens', 'pastry') as ComparedFrameworks;
    expect(view.kind).toBe('frameworks');
    expect(view.levels.map(({ from, to, counts }) => [from?.id, to?.id, counts === null])).toEqual([
      [undefined, 'pastry/intern', true],
      ['ovens/junior', undefined, true],
      ['ovens/senior', 'pastry/senior-glazier', false],
      ['ovens/staff', 'pastry/staff', false],
      ['ovens/principal', undefined, true],
    ]);
    expect(view.levels[3]?.sentences).toContain('Word for word the same: Teaching.');
  });
});

describe('what can be compared', () => {
  it('is nothing for an id that is not there, and no framework with a level', () => {
    expect(readCompare(handbook, 'ovens/senior', 'ovens/stafff')).toBeNull();
    expect(readCompare(handbook, 'ovens', 'ovens/staff')).toBeNull();
    expect(readCompare(handbook, 'ovens/staff', 'pastry')).toBeNull();
  });
});
