import { describe, expect, it } from 'vitest';
import { bakery } from '../../compiler/emit/bakery.fixture.ts';
import { bakeryHandbook, idOf } from './bakery-handbook.fixture.ts';
import { readStrand, readStrands } from './read-strand.ts';

const handbook = bakeryHandbook();
const strandOf = (beginning: string, of = handbook) => {
  const strand = readStrand(of, idOf(of, beginning));
  if (!strand) throw new Error(`nothing is on a strand that begins with "${beginning}"`);
  return strand;
};

describe('a strand', () => {
  it('is one competency from the lowest level on, with what changed at each', () => {
    const flour = strandOf('Weighs flour for their own');
    expect(flour).toMatchObject({
      title: 'Weighs flour for their own work\u00a0…',
      isNamed: false,
      extent: 'all levels',
      row: { title: 'Baking' },
    });
    expect(flour.links.map(({ level, change }) => [level.title, change?.kind ?? null])).toEqual([
      ['Junior', null],
      ['Senior', 'widened'],
      ['Staff', 'widened'],
      ['Principal', 'same'],
    ]);
    expect(flour.growth.map(({ level, scope }) => [level, scope])).toEqual([
      ['ovens/junior', 'own work'],
      ['ovens/senior', 'team'],
      ['ovens/staff', 'department'],
    ]);
    expect(flour.growth.every(({ scope }) => flour.scopes.includes(scope))).toBe(true);
  });

  it('is found by any of its statements, and by one that was reworded while serving', () => {
    const upper = idOf(handbook, 'Weighs flour for the team');
    expect(strandOf('Weighs flour for the team').id).toBe(strandOf('Weighs flour for their own').id);
    expect(readStrand({ ...handbook, successors: new Map([['old', upper]]) }, 'old')?.id).toBe(strandOf('Weighs flour for the team').id);
  });

  it('has the name that its owner gave it, and says so once', () => {
    const night = strandOf('Lights the ovens');
    expect(night).toMatchObject({ title: 'Night shift', isNamed: true });
    expect(night.links[1]?.change?.grounds).toBeNull();
    expect(night.lines).toContain('  Night shift:\n');
  });

  it('may be at one level only, and then has nothing to settle', () => {
    expect(strandOf('Sweeps the floor')).toMatchObject({ extent: 'Junior only', lines: null, links: [{ change: null }] });
  });

  it('has neighbours in the order of the framework, over the borders of areas', () => {
    const seen: string[] = [];
    let at: string | undefined = strandOf('Weighs flour for their own').id;
    expect(readStrand(handbook, at)?.previous).toBeNull();
    while (at !== undefined) {
      const strand = readStrand(handbook, at);
      if (strand?.next) expect(readStrand(handbook, strand.next.id)?.previous?.id).toBe(at);
      seen.push(at);
      at = strand?.next?.id;
    }
    const all = readStrands(handbook, 'ovens')?.ladders.flatMap(({ rows }) => rows) ?? [];
    expect(seen).toHaveLength(all.reduce((sum, { strands, single }) => sum + strands.length + single.length, 0));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('keeps its shape when its lines are pasted', () => {
    const flour = strandOf('Weighs flour for their own');
    const pasted = bakeryHandbook({ ...bakery, 'gradus.yaml': flour.lines ?? '' });
    expect(pasted.graph.diagnostics.filter(({ file }) => file === 'gradus.yaml')).toEqual([]);
    const again = strandOf('Weighs flour for their own', pasted);
    expect(again.links.map(({ statement }) => statement.id)).toEqual(flour.links.map(({ statement }) => statement.id));
    expect(again.isNamed).toBe(true);
  });

  it('is nothing for a statement of a role, or one that is not there', () => {
    expect(readStrand(handbook, idOf(handbook, 'Opens two new shops'))).toBeNull();
    expect(readStrand(handbook, 'ovens/senior/baking/nothing')).toBeNull();
  });
});

describe('the strands of a framework', () => {
  it('stand by area, each with its levels; what only one level asks is apart', () => {
    const [ladder] = readStrands(handbook, 'ovens')?.ladders ?? [];
    expect(ladder?.levels.map(({ title }) => title)).toEqual(['Junior', 'Senior', 'Staff', 'Principal']);
    expect(ladder?.rows.map(({ title, strands, single }) => [title, strands.length, single.length])).toEqual([
      ['Baking', 2, 7],
      ['Teaching', 2, 1],
    ]);
    expect(ladder?.rows[0]?.strands[0]?.links.map(({ reach }) => reach?.scope ?? null)).toEqual(['own work', 'team', 'department', null]);
  });

  it('of one level are none, and all it asks stands at that level', () => {
    const { 'pastry/senior.md': _, 'pastry/staff.md': __, ...rest } = bakery;
    const [ladder] = readStrands(bakeryHandbook(rest), 'pastry')?.ladders ?? [];
    expect(ladder?.levels).toHaveLength(1);
    expect(ladder?.rows.flatMap(({ strands }) => strands)).toEqual([]);
  });

  it('are aligned once for an edition, and none for a framework that is not there', () => {
    const fresh = bakeryHandbook();
    readStrands(fresh, 'ovens');
    const aligned = fresh.ladders.get('ovens');
    readStrand(fresh, idOf(fresh, 'Weighs flour for the team'));
    expect(fresh.ladders.get('ovens')).toBe(aligned);
    expect(readStrands(fresh, 'rye')).toBeNull();
  });
});
