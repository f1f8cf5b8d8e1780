/** The texts stand in `written/`; `vitest -u` writes them anew: read the difference before keeping it. */
import { describe, expect, it } from 'vitest';
import { compileBakery } from './bakery.fixture.ts';
import type { Form } from './form.ts';
import { printDifference } from './print-difference.ts';

const graph = compileBakery();
const narrow: Form = { as: 'text', paper: { width: 80, colour: false } };
const wide: Form = { as: 'text', paper: { width: 120, colour: false } };

function text(a: string, b: string, form: Form = narrow, all = false): string {
  const found = printDifference(graph, a, b, form, all);
  return found && 'text' in found ? `${found.text}\n` : JSON.stringify(found);
}
const problem = (a: string, b: string) => {
  const found = printDifference(graph, a, b, narrow);
  return found && 'problem' in found ? found.problem : null;
};

describe('the difference between two levels', () => {
  it('reads as a step up the ladder', () => expect(text('junior', 'senior')).toMatchFileSnapshot('written/junior-to-senior.txt'));
  it('can be had in Markdown, whole', () =>
    expect(text('ovens/senior', 'ovens/staff', { as: 'markdown' }, true)).toMatchFileSnapshot('written/senior-to-staff.md'));
  it('says when it is read downwards', () => {
    expect(text('ovens/staff', 'junior')).toContain('Junior stands below Staff');
    expect(text('ovens/staff', 'junior')).not.toContain('presumed');
    expect(text('ovens/staff', 'junior')).toContain('Between the two stands Senior.');
  });
  it('folds what is unchanged, unless all is asked for', () => {
    expect(text('junior', 'senior')).toContain('Unchanged: 1 statement');
    expect(text('junior', 'senior')).not.toContain('apron');
    expect(text('junior', 'senior', narrow, true)).toContain('- Wears an apron.');
  });
  it('never measures how much of it somebody meets', () => {
    for (const form of [narrow, { as: 'markdown' } as const])
      expect(text('junior', 'senior', form)).not.toMatch(/%|\d+ (?:of|\/) \d+|ready/iu);
  });
  it('keeps to the width', () => {
    for (const [form, width] of [[narrow, 80] as const, [wide, 120] as const])
      expect(
        text('junior', 'senior', form)
          .split('\n')
          .filter((line) => line.length > width),
      ).toEqual([]);
  });
  it('can be had as JSON, with both sides and all that is known of each pair', () => {
    const found = JSON.parse(text('junior', 'senior', { as: 'json' }));
    expect(found).toMatchObject({
      from: { id: 'ovens/junior' },
      to: { id: 'ovens/senior' },
      standing: 'above',
      counts: { widened: 2, same: 1 },
    });
    expect(found.rows[0].pairings[0]).toMatchObject({ change: 'widened', turns: [{ axis: 'scope' }, { axis: 'support' }] });
  });
});

describe('the difference between two roles', () => {
  it('names parents that are missing, and whom a statement was taken over from', () =>
    expect(text('counter manager', 'shop director', narrow, true)).toMatchFileSnapshot('written/counter-manager-to-shop-director.txt'));
  it('says that another track is a choice', () => {
    expect(text('shop director', 'principal taster').replace(/\s+/gu, ' ')).toContain(
      'to change track is a choice, not the next rung; both carry grade 8.',
    );
  });
});

describe('the difference between two units', () => {
  it('goes level by level', () => expect(text('ovens', 'pastry')).toMatchFileSnapshot('written/ovens-beside-pastry.txt'));
  it('can be had in Markdown', () =>
    expect(text('Ovens', 'Pastry', { as: 'markdown' })).toMatchFileSnapshot('written/ovens-beside-pastry.md'));
  it('shows each pair of levels in full when all is asked for', () => {
    const all = text('ovens', 'pastry', narrow, true);
    expect(all).toContain('Weighs [flour → sugar]');
    expect(all).toContain('Staff (Ovens) → Staff (Pastry)');
    expect(text('ovens', 'pastry', { as: 'markdown' }, true)).toContain('## Staff (Ovens) → Staff (Pastry)');
  });
  it('can be had as JSON', () => {
    const { levels } = JSON.parse(text('ovens', 'pastry', { as: 'json' }));
    expect(levels.map(({ from, to }: { from: string; to: string }) => [from, to])).toContainEqual([
      'ovens/senior',
      'pastry/senior-glazier',
    ]);
    expect(levels[0]).toEqual({ from: null, to: 'pastry/intern', counts: null, rows: null });
  });
});

describe('names', () => {
  it('that the handbook does not have may mean something else', () => expect(printDifference(graph, 'HEAD~1', 'HEAD', narrow)).toBeNull());
  it('of which one is wrong get a suggestion', () => {
    expect(problem('junior', 'senoir')).toBe('Nothing here is called "senoir". Did you mean ovens/senior?');
    expect(problem('quux', 'junior')).toContain('gradus compile');
  });
  it('that mean several pairs are not guessed', () => {
    expect(problem('staff', 'shop director')).toContain('ovens/staff and shop/shop-director; pastry/staff and shop/shop-director');
  });
  it('of one framework are meant together', () => expect(text('junior', 'staff')).toContain('Junior → Staff\nOvens Career Framework'));
  it('that mean one and the same, or things of two kinds, are refused', () => {
    expect(problem('junior', 'Junior')).toBe('Both names mean ovens/junior.');
    expect(problem('ovens', 'junior')).toContain('A framework is compared with a framework');
  });
});
