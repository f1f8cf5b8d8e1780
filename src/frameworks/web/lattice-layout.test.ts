import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LatticeInput, layLattice, linesOf } from './lattice-layout.ts';

const all = new Set(['next', 'track', 'equivalent', 'lateral', 'reports'] as const);
type Kind = LatticeInput['ways'][number]['kind'];

/** Any lattice: groups over two tracks and graded and ungraded rows, ways between anybody. */
const lattices = (most: number, least = 1) =>
  fc
    .record({
      grades: fc.integer({ min: 1, max: 6 }),
      titles: fc.integer({ min: 0, max: 4 }),
      nodes: fc.array(
        fc.record({
          group: fc.integer({ min: 0, max: 8 }),
          isManagement: fc.boolean(),
          row: fc.nat(),
          words: fc.array(fc.constantFrom('Senior', 'Keeper', 'of', 'Moorings', 'Lead', 'Winch-and-windlass'), {
            minLength: 1,
            maxLength: 6,
          }),
        }),
        { minLength: least, maxLength: most, size: 'max' },
      ),
      ways: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), kind: fc.constantFrom(...all), isPresumed: fc.boolean() }), {
        maxLength: most,
      }),
    })
    .map(({ grades, titles, nodes, ways }): LatticeInput => {
      const rows = [
        ...Array.from({ length: grades }, (_, index) => ({ id: `grade-${grades - index}`, by: 'grade' as const })),
        ...Array.from({ length: titles }, (_, index) => ({ id: `title-${titles - index}`, by: 'title' as const })),
      ];
      const placed = nodes.map(({ group, isManagement, row, words }, index) => ({
        id: `n${index}`,
        title: words.join(' '),
        group: `g${group}`,
        track: isManagement ? ('management' as const) : ('individual' as const),
        row: rows[row % rows.length]?.id ?? '',
      }));
      const used = rows.filter(({ id }) => placed.some(({ row }) => row === id));
      const peers = (one: (typeof placed)[number]) =>
        placed.filter((other) => other !== one && other.row === one.row && other.track === one.track).map(({ id }) => id);
      const between = ways.flatMap(({ from, to, kind, isPresumed }) => {
        const [a, b] = [from % placed.length, to % placed.length];
        return a === b ? [] : [{ key: `${kind} n${a} n${b}`, kind, from: `n${a}`, to: `n${b}`, isPresumed }];
      });
      return {
        rows: used,
        nodes: placed.map((node) => ({ ...node, peers: peers(node) })),
        ways: [...new Map(between.map((way) => [way.key, way])).values()],
        groups: [...new Set(placed.map(({ group }) => group))].map((key) => ({ key, short: key })),
        shown: all,
      };
    });

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}
type Stretch = [[number, number], [number, number]];

const overlap = (a: Rectangle, b: Rectangle) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
/** A line a hair's breadth wide that ends just before its ends, which touch a box. */
const around = ([[ax, ay], [bx, by]]: Stretch): Rectangle => {
  const [x, y] = [Math.min(ax, bx), Math.min(ay, by)];
  const flat = ay === by;
  return {
    x: x + (flat ? 0.1 : -0.05),
    y: y + (flat ? -0.05 : 0.1),
    width: flat ? Math.abs(ax - bx) - 0.2 : 0.1,
    height: flat ? 0.1 : Math.abs(ay - by) - 0.2,
  };
};
const stretches = (points: [number, number][]): Stretch[] => points.slice(1).map((point, index) => [points[index] ?? [0, 0], point]);

describe('the picture of a lattice', () => {
  it('keeps boxes and the names of groups apart, and all of it on the sheet', () => {
    fc.assert(
      fc.property(lattices(24), (input) => {
        const { boxes, groups, width, height } = layLattice(input);
        const rectangles = [...boxes.values(), ...groups.map(({ head }) => head)];
        expect(boxes.size).toBe(input.nodes.length);
        for (const [index, one] of rectangles.entries()) {
          expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true);
          for (const other of rectangles.slice(index + 1)) expect(overlap(one, other)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leads no way over a box or a name, and no two along the same line', () => {
    fc.assert(
      fc.property(lattices(24), (input) => {
        const { boxes, groups, ways, width, height } = layLattice(input);
        const solid = [...boxes.values(), ...groups.map(({ head }) => head)];
        const lines = ways.flatMap(({ key, points }) => stretches(points).map((stretch) => ({ key, stretch })));
        for (const { stretch } of lines) {
          const [[ax, ay], [bx, by]] = stretch;
          expect(ax === bx || ay === by).toBe(true);
          expect(Math.min(ax, bx) >= 0 && Math.max(ax, bx) <= width && Math.min(ay, by) >= 0 && Math.max(ay, by) <= height).toBe(true);
          expect(solid.filter((box) => overlap(around(stretch), box))).toEqual([]);
        }
        for (const [index, one] of lines.entries())
          for (const other of lines.slice(index + 1))
            if (one.key !== other.key) expect(isUpon(one.stretch, other.stretch), `${one.key} upon ${other.key}`).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('draws every way that is asked for, from box to box', () => {
    fc.assert(
      fc.property(lattices(20), (input) => {
        const { ways, boxes } = layLattice(input);
        const drawn = new Set(ways.map(({ key }) => key));
        for (const { key, kind, isPresumed } of input.ways) if (!(kind === 'lateral' && isPresumed)) expect(drawn.has(key)).toBe(true);
        for (const { from, to, points } of ways) {
          expect(touches(points[0], boxes.get(from))).toBe(true);
          expect(touches(points.at(-1), boxes.get(to))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same each time, and boxes keep their columns when kinds of ways are hidden', () => {
    fc.assert(
      fc.property(lattices(16), (input) => {
        expect(layLattice(input)).toEqual(layLattice(input));
        const bare = layLattice({ ...input, shown: new Set<Kind>() });
        expect(bare.places).toEqual(layLattice(input).places);
        expect(bare.ways).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('takes three as well as a hundred and fifty', () => {
    const [large] = fc.sample(lattices(150, 150), { numRuns: 1, seed: 7 });
    if (!large) throw new Error('no sample');
    expect(layLattice(large).boxes.size).toBe(large.nodes.length);
  });

  it('takes two hundred ladders of six, whose every change would be too many to try', () => {
    const groups = Array.from({ length: 200 }, (_, index) => ({ key: `g${index}`, short: `G${index}` }));
    const rows = Array.from({ length: 6 }, (_, index) => ({ id: `grade-${6 - index}`, by: 'grade' as const }));
    const nodes = groups.flatMap(({ key }) =>
      rows.map(({ id }) => ({ id: `${key} ${id}`, title: 'Mate', group: key, track: 'individual' as const, row: id, peers: [] })),
    );
    const ways = groups.flatMap(({ key }, index) => {
      const [from, to] = [`${key} grade-1`, `g${(index * 7) % 200} grade-2`];
      return [{ key: `next ${from} ${to}`, kind: 'next' as const, from, to, isPresumed: false }];
    });
    const { places } = layLattice({ rows, nodes, ways, groups, shown: all });
    expect(places.count).toBe(200);
    expect(new Set(places.columns.values()).size).toBe(200);
  });

  it('stands what leads on from each other in one column, and the other track beside it', () => {
    const node = (id: string, row: string, track: 'individual' | 'management') => ({ id, title: id, group: 'g', track, row, peers: [] });
    const way = (kind: Kind, from: string, to: string) => ({ key: `${kind} ${from} ${to}`, kind, from, to, isPresumed: false });
    const { boxes, ways } = layLattice({
      rows: ['grade-3', 'grade-2', 'grade-1'].map((id) => ({ id, by: 'grade' as const })),
      nodes: [
        node('a', 'grade-1', 'individual'),
        node('b', 'grade-2', 'individual'),
        node('m', 'grade-2', 'management'),
        node('n', 'grade-3', 'management'),
      ],
      ways: [way('next', 'a', 'b'), way('next', 'm', 'n'), way('equivalent', 'b', 'm')],
      groups: [{ key: 'g', short: 'G' }],
      shown: all,
    });
    expect(boxes.get('a')?.x).toBe(boxes.get('b')?.x);
    expect(boxes.get('m')?.x).toBe(boxes.get('n')?.x);
    expect(boxes.get('b')?.y).toBe(boxes.get('m')?.y);
    // Nothing bends that can be straight.
    expect(ways.map(({ points }) => points.length)).toEqual([2, 2, 2]);
  });

  it('gives a title the lines it needs', () => {
    expect([linesOf('Mate'), linesOf('Keeper of Moorings'), linesOf('Senior Keeper of Moorings and Winches, Harbour')]).toEqual([1, 1, 3]);
  });
});

function isUpon([[ax, ay], [bx, by]]: Stretch, [[cx, cy], [dx, dy]]: Stretch): boolean {
  const shares = (a: number, b: number, c: number, d: number) =>
    Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)) > 0.1;
  if (ax === bx && cx === dx) return Math.abs(ax - cx) < 1 && shares(ay, by, cy, dy);
  if (ay === by && cy === dy) return Math.abs(ay - cy) < 1 && shares(ax, bx, cx, dx);
  return false;
}

function touches(point: [number, number] | undefined, box: Rectangle | undefined): boolean {
  if (!point || !box) return false;
  const [x, y] = point;
  const isAtSide = (x === box.x || x === box.x + box.width) && y >= box.y && y <= box.y + box.height;
  const isAtEnd = (y === box.y || y === box.y + box.height) && x >= box.x && x <= box.x + box.width;
  return isAtSide || isAtEnd;
}
