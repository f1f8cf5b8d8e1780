/**
 * The picture of a lattice in pixels: boxes in rows and columns, and ways that run in the gutters between columns and the
 * channels between rows, so that none crosses a box or the name of a group. Pure, and the same for the same lattice.
 */
import { groupBy } from '../../compiler/group.ts';
import { type Block, type Placeable, type Places, placesOf } from './lattice-places.ts';
import { type Route, routesOf } from './lattice-routes.ts';

export interface LaidWay {
  key: string;
  kind: 'next' | 'lateral' | 'track' | 'equivalent' | 'reports';
  from: string;
  to: string;
  isPresumed: boolean;
}

export interface LatticeInput {
  rows: readonly { id: string; by: 'grade' | 'title' }[];
  nodes: readonly { id: string; title: string; group: string; track: Placeable['track']; row: string; peers: readonly string[] }[];
  /** All there are: boxes stay where they are when some of them are not shown. */
  ways: readonly LaidWay[];
  /** Kinds that are shown. */
  shown: ReadonlySet<LaidWay['kind']>;
  /** Names of groups are shown where there are several. */
  groups: readonly { key: string; short: string }[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Layout {
  width: number;
  height: number;
  boxes: ReadonlyMap<string, Box>;
  /** For each row, from the top: where its boxes begin and end. */
  rows: { id: string; y: number; height: number }[];
  /** Of each track that somebody is on. */
  tracks: { track: Placeable['track']; x: number; width: number }[];
  groups: (Box & { key: string; name: string; head: Box })[];
  /** Between the rows with grades and those without. */
  divide: number | null;
  ways: (LaidWay & { points: [number, number][] })[];
  places: Places;
}

const boxWidth = 172;
/** A little less than there is, for the letters that are wider than others of their kind. */
const lineWidth = 146;
const lineHeight = 18;
const boxPadding = 11;
const headHeight = 26;
const edge = 14;
const [gutter, channel, apart] = [30, 26, 9];
const trackGap = 26;
const sectionGap = 34;

export function layLattice({ rows, nodes, ways, groups, shown }: LatticeInput): Layout {
  const rowIndex = new Map(rows.map(({ id }, index) => [id, index]));
  const placeable = nodes.map(({ id, group, track, row }) => {
    const index = rowIndex.get(row) ?? 0;
    return { id, group, track, row: index, section: rows[index]?.by ?? 'grade' };
  });
  const places = placesOf(
    placeable,
    ways.map(({ from, to, kind, isPresumed }) => ({
      from,
      to,
      weight: kind === 'reports' ? 0.5 : isPresumed ? 1 : kind === 'next' ? 3 : 2,
    })),
  );
  const cells = new Map(placeable.map(({ id, row }) => [id, { row, column: places.columns.get(id) ?? 0 }]));
  const visible = [...ways, ...besideEachOther(nodes, cells)].filter(({ kind }) => shown.has(kind));
  const { routes, slots, lanes } = routesOf(cells, places, visible, rows.length);
  const isNamed = groups.length > 1;
  const starts = new Set(places.blocks.map(({ top }) => top));

  // Down the rows.
  const lines = rows.map((row) => Math.max(1, ...nodes.filter((node) => node.row === row.id).map(({ title }) => linesOf(title))));
  const tops: number[] = [];
  const heights = rows.map((_, row) => Math.max(2 * boxPadding + lineHeight * (lines[row] ?? 1), 16 + 7 * (slots[row] ?? 0)));
  const channels: number[] = [];
  let [y, divide]: [number, number | null] = [edge, null];
  rows.forEach(({ by }, row) => {
    const above = lanes.channels[row] ?? 0;
    const space = channel + apart * Math.max(0, above - 1);
    const isSection = row > 0 && rows[row - 1]?.by !== by;
    if (isSection) {
      divide = y + sectionGap / 2 + 4;
      y += sectionGap;
    }
    channels.push(y + channel / 2);
    if (row > 0 || above > 0) y += space;
    if (isNamed && starts.has(row)) y += headHeight;
    tops.push(y);
    y += heights[row] ?? 0;
  });
  channels.push(y + channel / 2);
  const height = y + ((lanes.channels[rows.length] ?? 0) > 0 ? channel + apart * (lanes.channels[rows.length] ?? 0) : 0) + edge;

  // Along the columns.
  const lefts: number[] = [];
  const gutters: number[] = [];
  let x = 0;
  for (let column = 0; column <= places.count; column++) {
    const own = lanes.gutters[column] ?? 0;
    if (column === places.individual && column > 0 && column < places.count) x += trackGap;
    gutters.push(x + gutter / 2);
    x += gutter + apart * Math.max(0, own - 1);
    lefts.push(x);
    if (column < places.count) x += boxWidth;
  }
  const width = x;

  const boxes = new Map(
    [...cells].map(([id, { row, column }]): [string, Box] => [
      id,
      { x: lefts[column] ?? 0, y: tops[row] ?? 0, width: boxWidth, height: heights[row] ?? 0 },
    ]),
  );
  const at = {
    left: (column: number) => lefts[column] ?? 0,
    gutter: (column: number, lane: number) => (gutters[column] ?? 0) + apart * lane,
    channel: (row: number, lane: number) => (channels[row] ?? 0) + apart * lane,
    slot: (row: number, slot: number) => {
      const count = slots[row] ?? 1;
      const middle = (tops[row] ?? 0) + (heights[row] ?? 0) / 2;
      const space = Math.min(9, ((heights[row] ?? 0) - 14) / Math.max(1, count - 1));
      return middle + offsetOf(slot) * space;
    },
    top: (row: number) => tops[row] ?? 0,
    bottom: (row: number) => (tops[row] ?? 0) + (heights[row] ?? 0),
  };
  const byKey = new Map(visible.map((way) => [way.key, way]));
  return {
    width,
    height,
    boxes,
    rows: rows.map(({ id }, row) => ({ id, y: tops[row] ?? 0, height: heights[row] ?? 0 })),
    tracks: [
      { track: 'individual' as const, from: 0, to: places.individual },
      { track: 'management' as const, from: places.individual, to: places.count },
    ].flatMap(({ track, from, to }) =>
      to === from ? [] : [{ track, x: at.left(from), width: at.left(to - 1) + boxWidth - at.left(from) }],
    ),
    groups: isNamed ? places.blocks.map((block) => frameOf(block, groups)) : [],
    divide,
    ways: routes.flatMap((route) => {
      const way = byKey.get(route.key);
      return way ? [{ ...way, points: pointsOf(route, at) }] : [];
    }),
    places,
  };

  function frameOf({ group, column, width: columns, top, bottom }: Block, known: LatticeInput['groups']): Layout['groups'][number] {
    const inset = 9;
    const left = at.left(column) - inset;
    const right = at.left(column + columns - 1) + boxWidth + inset;
    const upper = at.top(top) - headHeight;
    return {
      key: group,
      name: known.find(({ key }) => key === group)?.short ?? group,
      x: left,
      y: upper,
      width: right - left,
      height: at.bottom(bottom) + inset - upper,
      head: { x: left + inset, y: upper + 5, width: boxWidth, height: headHeight - 7 },
    };
  }
}

/** Whoever stands as high is one lateral move away: drawn from neighbour to neighbour, for all of them would be too many. */
function besideEachOther(nodes: LatticeInput['nodes'], cells: ReadonlyMap<string, { row: number; column: number }>): LaidWay[] {
  const columnOf = ({ id }: { id: string }) => cells.get(id)?.column ?? 0;
  const rows = groupBy(nodes, ({ row, track }) => `${row} ${track}`);
  return [...rows.values()].flatMap((row) => {
    const sorted = row.toSorted((a, b) => columnOf(a) - columnOf(b));
    return sorted.flatMap((node, index): LaidWay[] => {
      const next = sorted[index + 1];
      if (!next || !node.peers.includes(next.id)) return [];
      return [{ key: `lateral ${node.id} ${next.id} presumed`, kind: 'lateral', from: node.id, to: next.id, isPresumed: true }];
    });
  });
}

/** Slots lie on both sides of the middle: 0, then one above, one below, and so on. */
function offsetOf(slot: number): number {
  return slot === 0 ? 0 : (slot % 2 === 1 ? -1 : 1) * Math.ceil(slot / 2);
}

/** As words break: a word that does not fit begins the next line, and one longer than a line goes on in it. */
export function linesOf(title: string): number {
  let [lines, used] = [1, 0];
  for (const word of title.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + widthOf(' ') + width > lineWidth) {
      lines++;
      used = 0;
    }
    lines += Math.ceil(width / lineWidth) - 1;
    used = used === 0 ? width % lineWidth : used + widthOf(' ') + width;
  }
  return lines;
}

/** Of the letters of a box, in pixels; what it cannot know is taken for wide. */
function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => {
    if (letter === ' ') return sum + 3.2;
    if (/[ijlftI.,()'/|-]/u.test(letter)) return sum + 5;
    if (/[mwMW]/u.test(letter)) return sum + 13.2;
    if (/[\p{Lu}&]/u.test(letter)) return sum + 10;
    return sum + (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(letter) ? 8.6 : 14);
  }, 0);
}

interface Rulers {
  left(column: number): number;
  gutter(column: number, lane: number): number;
  channel(row: number, lane: number): number;
  slot(row: number, slot: number): number;
  top(row: number): number;
  bottom(row: number): number;
}

function pointsOf(route: Route, at: Rulers): [number, number][] {
  if (route.shape === 'straight') {
    const x = at.left(route.column) + boxWidth / 2;
    return route.from < route.to
      ? [
          [x, at.bottom(route.from)],
          [x, at.top(route.to)],
        ]
      : [
          [x, at.top(route.from)],
          [x, at.bottom(route.to)],
        ];
  }
  const sideX = ({ column, side }: { column: number; side: 'left' | 'right' }) => at.left(column) + (side === 'left' ? 0 : boxWidth);
  const [a, b] = [route.start, route.end];
  const [ya, yb] = [at.slot(a.row, a.slot), at.slot(b.row, b.slot)];
  const points: [number, number][] = [[sideX(a), ya]];
  for (const turn of route.turns) {
    const [, y] = points.at(-1) ?? [0, ya];
    const x = at.gutter(turn.gutter, turn.lane);
    const to = turn.channel === null ? yb : at.channel(turn.channel.row, turn.channel.lane);
    points.push([x, y], [x, to]);
  }
  points.push([sideX(b), yb]);
  return points.filter(([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);
}
