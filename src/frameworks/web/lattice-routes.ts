/**
 * How each way runs, before anything has a size: straight where nothing stands between, else out at the side of a box,
 * along gutters (beside columns) and channels (above rows), and in at the side of the other. What would lie upon each
 * other gets a slot (beside a box) or a lane (in a gutter or channel) of its own.
 */
import type { LaidWay } from './lattice-layout.ts';
import type { Places } from './lattice-places.ts';

export interface Cell {
  row: number;
  column: number;
}

export interface End extends Cell {
  side: 'left' | 'right';
  slot: number;
}

export interface Turn {
  /** The gutter before this column. */
  gutter: number;
  lane: number;
  /** Up or down the gutter to this channel; null: to the other box. */
  channel: { row: number; lane: number } | null;
}

export type Route =
  | { key: string; shape: 'straight'; column: number; from: number; to: number }
  | { key: string; shape: 'bent'; start: End; end: End; turns: Turn[] };

export interface Routes {
  routes: Route[];
  /** For each row, how many slots are in use beside its boxes. */
  slots: number[];
  /** For each gutter and each channel, how many lanes are in use. */
  lanes: { gutters: number[]; channels: number[] };
}

export function routesOf(cells: ReadonlyMap<string, Cell>, places: Places, ways: readonly LaidWay[], rowCount: number): Routes {
  const taken = new Set([...cells.values()].map(({ row, column }) => `${row} ${column}`));
  const blockOf = new Map(places.blocks.flatMap((block) => block.nodes.map((id) => [id, block] as const)));
  const slots = Array.from({ length: rowCount }, () => new Tracks());
  const gutters = Array.from({ length: places.count + 1 }, () => new Tracks());
  const channels = Array.from({ length: rowCount + 1 }, () => new Tracks());
  const straight = new Set<string>();
  const routes: Route[] = [];
  const isFree = (row: number, from: number, to: number) => {
    for (let column = Math.min(from, to) + 1; column < Math.max(from, to); column++) if (taken.has(`${row} ${column}`)) return false;
    return true;
  };

  for (const way of [...ways].sort((a, b) => rank(a) - rank(b))) {
    const [a, b] = [cells.get(way.from), cells.get(way.to)];
    if (!a || !b) continue;
    if (a.column === b.column && blockOf.get(way.from) === blockOf.get(way.to) && isOpen(a, b) && !straight.has(pairOf(way))) {
      straight.add(pairOf(way));
      routes.push({ key: way.key, shape: 'straight', column: a.column, from: a.row, to: b.row });
      continue;
    }
    // Nobody is led past others to somebody whom they stand as high as anyway.
    if (way.kind === 'lateral' && way.isPresumed && !isFree(a.row, a.column, b.column)) continue;
    routes.push(bent(way.key, a, b));
  }
  return {
    routes,
    slots: slots.map(({ count }) => count),
    lanes: { gutters: gutters.map(({ count }) => count), channels: channels.map(({ count }) => count) },
  };

  function isOpen(a: Cell, b: Cell): boolean {
    for (let row = Math.min(a.row, b.row) + 1; row < Math.max(a.row, b.row); row++) if (taken.has(`${row} ${a.column}`)) return false;
    return true;
  }

  function bent(key: string, a: Cell, b: Cell): Route {
    const right = b.column > a.column;
    const sideways = a.column === b.column;
    // Past boxes of its own column: on the side that is the emptier, the outer one where both are.
    const around = sideways ? emptierSide(a, b) : null;
    const sideA = around ?? (right ? 'right' : 'left');
    const sideB = around ?? (right ? 'left' : 'right');
    const nearA = sideA === 'right' ? a.column + 1 : a.column;
    const nearB = sideB === 'right' ? b.column + 1 : b.column;
    if (a.row === b.row && isFree(a.row, a.column, b.column)) {
      const slot = slots[a.row]?.take(sideOf(a, sideA), sideOf(b, sideB)) ?? 0;
      return { key, shape: 'bent', start: { ...a, side: sideA, slot }, end: { ...b, side: sideB, slot }, turns: [] };
    }
    const alongA = isFree(a.row, a.column, right ? nearB : nearB - 1);
    const alongB = isFree(b.row, b.column, right ? nearA - 1 : nearA);
    const first = nearA === nearB || !alongA ? nearA : nearB;
    const last = nearA === nearB || alongA || !alongB ? nearB : nearA;
    const start = { ...a, side: sideA, slot: takeSlot(a, sideA, first) };
    const end = { ...b, side: sideB, slot: takeSlot(b, sideB, last) };
    const [ya, yb] = [heightOf(start), heightOf(end)];
    if (first === last) {
      const lane = gutters[first]?.take(ya, yb) ?? 0;
      return { key, shape: 'bent', start, end, turns: [{ gutter: first, lane, channel: null }] };
    }
    // Through the channel beside the lower box, from above; level ones through the one above both.
    const channel = a.row === b.row ? a.row : Math.max(a.row, b.row);
    const lane = channels[channel]?.take(first * 10, last * 10) ?? 0;
    const yc = channel * 100 - 50;
    return {
      key,
      shape: 'bent',
      start,
      end,
      turns: [
        { gutter: first, lane: gutters[first]?.take(ya, yc) ?? 0, channel: { row: channel, lane } },
        { gutter: last, lane: gutters[last]?.take(yc, yb) ?? 0, channel: null },
      ],
    };
  }

  function takeSlot(cell: Cell, side: End['side'], gutter: number): number {
    const reach = gutter * 10 + (side === 'right' ? 2 : -2);
    return slots[cell.row]?.take(sideOf(cell, side), reach) ?? 0;
  }

  function emptierSide(a: Cell, b: Cell): End['side'] {
    const load = (gutter: number) => gutters[gutter]?.load(a.row * 100, b.row * 100) ?? 0;
    const [left, right] = [load(a.column), load(a.column + 1)];
    if (left !== right) return left < right ? 'left' : 'right';
    return a.column < places.individual ? 'left' : 'right';
  }
}

/** What is to be as straight as can be comes first. */
function rank({ kind, isPresumed }: LaidWay): number {
  const kinds = { next: 0, equivalent: 2, track: 4, lateral: 6, reports: 8 };
  return kinds[kind] + (isPresumed ? 1 : 0);
}

function pairOf({ from, to }: LaidWay): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

function sideOf({ column }: Cell, side: End['side']): number {
  return column * 10 + (side === 'left' ? 3 : 7);
}

/** Rows are a hundred apart; slots, which are given by then, tell ends in one row from each other. */
function heightOf({ row, slot }: End): number {
  return row * 100 + (slot % 2 === 1 ? -1 : 1) * Math.ceil(slot / 2);
}

/** Parallel tracks of one stretch: what overlaps is on different ones. */
class Tracks {
  readonly #taken: [number, number][][] = [];

  get count(): number {
    return this.#taken.length;
  }

  /** The first track that is free from the one to the other. */
  take(from: number, to: number): number {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const isFree = (track: [number, number][]) => track.every(([a, b]) => b < low || high < a);
    const found = this.#taken.findIndex(isFree);
    const index = found === -1 ? this.#taken.length : found;
    this.#taken[index] = [...(this.#taken[index] ?? []), [low, high]];
    return index;
  }

  load(from: number, to: number): number {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    return this.#taken.reduce((sum, track) => sum + track.filter(([a, b]) => a <= high && low <= b).length, 0);
  }
}
