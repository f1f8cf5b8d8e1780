/** The texts stand in `written/`; `vitest -u` writes them anew: read the difference before keeping it. */
import { describe, expect, it } from 'vitest';
import { scopeCalled } from '../lattice/lattice.ts';
import { compileBakery } from './bakery.fixture.ts';
import { printLattice, printWay } from './print-lattice.ts';

const graph = compileBakery();
const text = (width: number) => ({ as: 'text', paper: { width, colour: false } }) as const;
const json = { as: 'json' } as const;
const narrowed = (called: string) => scopeCalled(graph, called);
const longest = (written: string) => Math.max(...written.split('\n').map(({ length }) => length));

describe('the lattice', () => {
  it('is a table of grades and tracks, then the ways', () =>
    expect(`${printLattice(graph, null, text(80))}\n`).toMatchFileSnapshot('written/lattice.txt'));

  it('can be narrowed, and then marks who is not of it', () => {
    const ovens = printLattice(graph, narrowed('ovens'), text(80));
    expect(ovens).toContain('Career lattice of Ovens Career Framework');
    expect(ovens).not.toContain('Shop Director');
    // All are of one framework: nobody needs to be told so of each.
    expect(ovens).not.toContain('Staff, Ovens');
    const equal = { role: 'shop/shop-director', level: null, text: 'Shop Director', link: null };
    const linked = {
      ...graph,
      levels: graph.levels.map((level) => (level.id === 'ovens/principal' ? { ...level, equivalentTo: [equal] } : level)),
    };
    const told = printLattice(linked, scopeCalled(linked, 'ovens'), text(120));
    expect(told).toContain('(Shop Director, Shop Job Family)');
    expect(told).toContain('Equivalent: (Shop Director, Shop Job Family)');
  });

  it('puts the tracks below each other where there is no room beside', () => {
    const found = printLattice(graph, null, text(44));
    expect(found).toContain('\n  Individual contributors\n    ');
    expect(found).not.toMatch(/Individual contributors {2,}Management/u);
  });

  it('keeps to the width', () => {
    for (const width of [80, 120]) {
      const table = printLattice(graph, null, text(width)).split('\n\n').slice(0, 2).join('\n');
      expect(longest(table)).toBeLessThanOrEqual(width);
    }
  });

  it('says of nothing that there is nothing', () =>
    expect(printLattice({ ...graph, levels: [], roles: [] }, null, text(80))).toBe('This handbook has no level and no role.'));

  it('is in JSON what it is computed as, with what is presumed', () => {
    const found = JSON.parse(printLattice(graph, narrowed('ovens'), json));
    expect(found).toMatchObject({ of: 'framework:ovens', nodes: expect.any(Array), ways: expect.any(Array) });
    expect(found.presumed[0]).toMatch(/presumed/u);
  });
});

describe('a way', () => {
  it('goes step by step, with what each asks', () =>
    expect(`${printWay(graph, 'ovens/junior', 'ovens/staff', text(80))?.text}\n`).toMatchFileSnapshot('written/way.txt'));

  it('never measures how much of it somebody meets', () =>
    expect(printWay(graph, 'ovens/junior', 'ovens/staff', text(80))?.text).not.toMatch(/%|\d+ (?:of|\/) \d+/u));

  it('says why there is none', () => {
    const down = printWay(graph, 'ovens/staff', 'ovens/junior', text(80));
    expect(down?.none).toContain('one leads from Junior to Staff');
    expect(printWay(graph, 'ovens/staff', 'ovens/nobody', text(80))).toBeNull();
  });

  it('is in JSON the steps, each with its changes', () => {
    const { steps, none } = JSON.parse(printWay(graph, 'ovens/junior', 'ovens/staff', json)?.text ?? '{}');
    expect(none).toBeNull();
    expect(steps).toMatchObject([
      { kind: 'next', to: 'ovens/senior', changes: { standing: 'above' } },
      { kind: 'next', to: 'ovens/staff', changes: { counts: { widened: expect.any(Number) } } },
    ]);
  });
});
