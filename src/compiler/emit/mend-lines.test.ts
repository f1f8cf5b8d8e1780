import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compare } from '../align/compare.ts';
import type { Graph } from '../graph.ts';
import { bakery, compileBakery } from './bakery.fixture.ts';
import { mendLinesOf } from './mend-lines.ts';

const graph = compileBakery();
const lines = mendLinesOf(graph);
const beginning = (text: string, from: Graph = graph) => {
  const found = from.statements.find((statement) => statement.text.startsWith(text));
  if (!found) throw new Error(`no statement begins with "${text}"`);
  return found;
};
const [sweeps, tastes] = [beginning('Sweeps the floor'), beginning('Tastes every batch')];

/** How the two stand to one another once the lines are pasted into a `gradus.yaml` that holds nothing else. */
function pasted(lines: string) {
  const { diagnostics, ...mended } = compileBakery({ ...bakery, 'gradus.yaml': lines });
  const [from, to] = [beginning('Sweeps the floor', mended as Graph), beginning('Tastes every batch', mended as Graph)];
  const pairings = compare(mended as Graph, from.level ?? '', to.level ?? '')?.rows.flatMap((row) => row.pairings) ?? [];
  return { pairing: pairings.find((one) => one.from.id === from.id && one.to.id === to.id), codes: diagnostics.map(({ code }) => code) };
}

describe('lines that settle a match', () => {
  it('put two statements together when they are pasted', () => {
    const { pairing, codes } = pasted(lines.pair(sweeps, tastes).together);
    expect(pairing).toMatchObject({ declared: true });
    expect(codes).not.toContain('strand-unresolved');
  });

  it('keep two statements apart when they are pasted', () => {
    const { apart } = lines.pair(sweeps, tastes);
    expect(apart).toBe('apart:\n  - [Sweeps the floor, Tastes every batch]\n');
    expect(pasted('').pairing).toBeDefined();
    expect(pasted(apart).pairing).toBeUndefined();
    expect(pasted(apart).codes).not.toContain('strand-unresolved');
  });

  it('take as many words as tell a statement from all that are worded otherwise', () => {
    const leads = beginning('Regularly leads an hour');
    expect(lines.strand('Flour', [beginning('Weighs flour for the team'), leads])).toBe(
      'strands:\n  Flour:\n    - Weighs flour for the team\n    - Regularly leads an\n',
    );
  });

  it('are YAML whatever a statement begins with', () => {
    const odd = (text: string) => ({ ...sweeps, id: text, text });
    const statements = [odd('Rye: weighs, tastes and "proves" it'), odd('- [dough] # folded by hand'), odd('Yeast')];
    expect(parse(mendLinesOf({ statements, strands: [] }).strand(null, statements))).toEqual({
      strands: { 'Rye: weighs, tastes': ['Rye: weighs, tastes', '- [dough', 'Yeast'] },
    });
  });

  it('keep the name that the owner has given', () => {
    const lights = beginning('Lights the ovens');
    expect(lines.strand(null, [lights])).toContain('\n  Night shift:\n');
  });
});
