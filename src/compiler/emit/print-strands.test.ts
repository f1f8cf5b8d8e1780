/** The texts stand in `written/`; `vitest -u` writes them anew: read the difference before keeping it. */
import { describe, expect, it } from 'vitest';
import { compileBakery } from './bakery.fixture.ts';
import type { Form } from './form.ts';
import { printSteps, printStrands } from './print-strands.ts';

const graph = compileBakery();
const form: Form = { as: 'text', paper: { width: 80, colour: false } };
const json: Form = { as: 'json' };

describe('strands', () => {
  it('show each competency through the levels', () =>
    expect(`${printStrands(graph, 'ovens', form)}\n`).toMatchFileSnapshot('written/strands.txt'));
  it('can be had in Markdown', () =>
    expect(`${printStrands(graph, 'ovens', { as: 'markdown' })}\n`).toMatchFileSnapshot('written/strands.md'));
  it('show one alone, with why its statements belong together', () =>
    expect(`${printStrands(graph, 'ovens', form, 'weighs FLOUR')}\n`).toMatchFileSnapshot('written/strand-of-flour.txt'));

  it('are found by id, by that of a statement, by name, and by words of a statement', () => {
    const ids = (name: string) =>
      JSON.parse(printStrands(graph, 'ovens', json, name) ?? '[]').flatMap((ladder: { rows: { strands: { id: string }[] }[] }) =>
        ladder.rows.flatMap((row) => row.strands.map(({ id }) => id)),
      );
    const [flour = ''] = ids('flour');
    const second = graph.statements.find(({ text }) => text.startsWith('Weighs flour for the team'))?.id ?? '';
    expect(ids(flour)).toEqual([flour]);
    expect(ids(second)).toEqual([flour]);
    expect(ids('night shift')).toHaveLength(1);
    expect(ids('dough folded')).toHaveLength(1);
    expect(printStrands(graph, 'ovens', json, 'quux')).toBeNull();
  });

  it('say in JSON where they grow, begin and end', () => {
    const [ladder] = JSON.parse(printStrands(graph, 'ovens', json) ?? '[]');
    expect(ladder.levels).toHaveLength(4);
    expect(ladder.rows[0].strands[0]).toMatchObject({
      name: 'Weighs flour for their own work ...',
      begins: 'Junior',
      ends: 'Principal',
      growth: [{ scope: 'own work' }, { scope: 'team' }, { scope: 'department' }],
    });
  });
});

describe('steps', () => {
  it('are drawn to one scale, and say which is out of line and why', () =>
    expect(`${printSteps(graph, 'ovens', form)}\n`).toMatchFileSnapshot('written/steps.txt'));
  it('can be had in Markdown', () => expect(`${printSteps(graph, 'ovens', { as: 'markdown' })}\n`).toMatchFileSnapshot('written/steps.md'));

  it('are told apart without colour, and keep to the width', () => {
    for (const width of [40, 80, 120]) {
      const plain = printSteps(graph, 'ovens', { as: 'text', paper: { width, colour: false } });
      const coloured = printSteps(graph, 'ovens', { as: 'text', paper: { width, colour: true } });
      expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
      expect(Math.max(...plain.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(Math.max(width, 60));
    }
  });

  it('give their weights with the counts in JSON', () => {
    const [ladder] = JSON.parse(printSteps(graph, 'ovens', json));
    expect(ladder.weights.added).toBe(1);
    expect(ladder.steps.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['even', 'even', 'oversized']);
  });

  it('of a ladder with one level are none', () => {
    const one = { ...graph, frameworks: graph.frameworks.map((own) => ({ ...own, levels: own.levels.slice(0, 1) })) };
    expect(printSteps(one, 'ovens', form)).toContain('it has one level');
    expect(printSteps(one, 'ovens', { as: 'markdown' })).toContain('it has one level');
  });
});
