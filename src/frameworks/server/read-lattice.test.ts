import { describe, expect, it } from 'vitest';
import { bakery } from '../../compiler/emit/bakery.fixture.ts';
import { bakeryHandbook } from './bakery-handbook.fixture.ts';
import { readLattice } from './read-lattice.ts';
import { readWay } from './read-way.ts';

const handbook = bakeryHandbook();

describe('a lattice', () => {
  it('is that of the whole handbook, or of what is asked for', () => {
    const whole = readLattice(handbook, null);
    expect(whole?.of).toBeNull();
    expect(whole?.nodes).toHaveLength(handbook.levels.size + handbook.roles.size);
    expect(readLattice(handbook, 'framework:ovens')).toMatchObject({ of: { key: 'framework:ovens', kind: 'framework' } });
    expect(readLattice(handbook, 'ovens')?.nodes.map(({ id }) => id)).toEqual([
      'ovens/junior',
      'ovens/senior',
      'ovens/staff',
      'ovens/principal',
    ]);
    expect(readLattice(handbook, 'no-such')).toBeNull();
  });

  it('tells each level and role its ways, in words and from its own side', () => {
    const lattice = readLattice(handbook, 'ovens');
    const senior = lattice?.nodes.find(({ id }) => id === 'ovens/senior');
    expect(senior?.ways.map(({ name, other }) => `${name}: ${other}`)).toEqual(['Next level: ovens/staff', 'Level below: ovens/junior']);
    for (const { way, other } of senior?.ways ?? []) expect([lattice?.ways[way]?.from, lattice?.ways[way]?.to]).toContain(other);
    expect(lattice?.presumed[0]).toMatch(/no page says what comes next/u);
  });

  it('names the place of a way that is written, and what the handbook does not hold', () => {
    const shop = readLattice(handbook, 'family:shop');
    const written = shop?.ways.find(({ from, to }) => from.endsWith('counter-manager') && to.endsWith('shop-director'));
    const [record] = written?.written ?? [];
    expect(record?.words).toBe('takes over what Counter Manager is asked');
    expect(bakery['roles/shop.md']?.split('\n')[(record?.place.line ?? 0) - 1]).toMatch(/Extends the \[Counter Manager\]/u);
    expect(shop?.loose.map(({ words }) => words)).toEqual(['takes over what Till Lead is asked']);
  });
});

describe('a way', () => {
  it('is a list of steps, each with what it adds', () => {
    const way = readWay(handbook, 'ovens/junior', 'ovens/staff');
    expect(way?.none).toBeNull();
    expect(way?.steps.map(({ name, compared }) => `${name}: ${compared.to.title}`)).toEqual(['Next level: Senior', 'Next level: Staff']);
    const [first] = way?.steps ?? [];
    expect(first?.presumed).toMatch(/^presumed/u);
    expect(first?.compared.counts.widened).toBeGreaterThan(0);
    expect(first?.compared.presumes).toBe(true);
  });

  it('says why there is none, and whether one leads back', () => {
    expect(readWay(handbook, 'ovens/staff', 'ovens/junior')).toMatchObject({ steps: [], back: true });
    expect(readWay(handbook, 'ovens/junior', 'shop/shop-director')).toMatchObject({ steps: [], back: false });
    expect(readWay(handbook, 'ovens/junior', 'shop/shop-director')?.none).toMatch(/ends at .*Principal.*: no page/u);
    expect(readWay(handbook, 'ovens/junior', 'no/such')).toBeNull();
  });
});
