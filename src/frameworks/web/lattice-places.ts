/**
 * Which column each level and role of a lattice stands in. A framework or family is one block on each track, as many
 * columns wide as it has nodes in one row; blocks whose rows do not meet share columns. The order is the one in which
 * ways are short, and so cross least. Deterministic: the same lattice gives the same picture.
 */

export interface Placeable {
  id: string;
  group: string;
  track: 'individual' | 'management';
  /** Index of its row, from the top. */
  row: number;
  /** Rows of one section are on one scale: blocks never reach over two. */
  section: string;
}

export interface Pull {
  from: string;
  to: string;
  /** How much it matters that the two stand near each other. */
  weight: number;
}

export interface Block {
  group: string;
  track: Placeable['track'];
  top: number;
  bottom: number;
  column: number;
  width: number;
  nodes: string[];
}

export interface Places {
  blocks: Block[];
  /** The column of each node, over both tracks, from the left. */
  columns: ReadonlyMap<string, number>;
  /** How many columns the individual track takes; management follows. */
  individual: number;
  count: number;
}

/** A block before it has its column: where its nodes stand within it. */
interface Draft extends Omit<Block, 'column'> {
  within: Map<string, number>;
}

const mostRounds = 6;
/**
 * How much is looked at, in nodes and ways, until the order is taken as it is: the larger a lattice, the fewer changes are tried.
 * Up to a hundred nodes or so all of them are.
 */
const mostLookedAt = 4_000_000;

export function placesOf(nodes: readonly Placeable[], pulls: readonly Pull[]): Places {
  const drafts = draftsOf(nodes);
  let order = drafts;
  let best = costOf(order, pulls);
  let tries = mostLookedAt / Math.max(1, nodes.length + pulls.length);
  const improve = (change: () => () => void): boolean => {
    if (tries-- <= 0) return false;
    const undo = change();
    const cost = costOf(order, pulls);
    if (cost < best) {
      best = cost;
      return true;
    }
    undo();
    return false;
  };
  for (let round = 0, moved = true; moved && round < mostRounds; round++) {
    moved = false;
    for (let from = 0; from < order.length && tries > 0; from++)
      for (let to = 0; to < order.length; to++) {
        if (from === to || order[from]?.track !== order[to]?.track) continue;
        const before = order;
        const isBetter = improve(() => {
          order = order.toSpliced(from, 1);
          order = order.toSpliced(to, 0, before[from] as Draft);
          return () => {
            order = before;
          };
        });
        moved ||= isBetter;
      }
    const rowOf = new Map(nodes.map(({ id, row }) => [id, row]));
    for (const { within, width, nodes: members } of order) {
      if (width === 1) continue;
      if (tries <= 0) break;
      for (const id of members)
        for (let column = 0; column < width; column++) {
          const own = within.get(id) ?? 0;
          if (own === column) continue;
          const other = members.find((one) => one !== id && rowOf.get(one) === rowOf.get(id) && within.get(one) === column);
          const isBetter = improve(() => {
            within.set(id, column);
            if (other !== undefined) within.set(other, own);
            return () => {
              within.set(id, own);
              if (other !== undefined) within.set(other, column);
            };
          });
          moved ||= isBetter;
        }
    }
  }
  return pack(order);
}

/** Larger blocks first: what is small finds its place between them. */
function draftsOf(nodes: readonly Placeable[]): Draft[] {
  const blocks = new Map<string, Draft>();
  const taken = new Map<string, number>();
  for (const { id, group, track, row, section } of nodes) {
    const key = `${track} ${group} ${section}`;
    const block: Draft = blocks.get(key) ?? { group, track, top: row, bottom: row, width: 0, nodes: [], within: new Map() };
    const column = taken.get(`${key} ${row}`) ?? 0;
    taken.set(`${key} ${row}`, column + 1);
    block.top = Math.min(block.top, row);
    block.bottom = Math.max(block.bottom, row);
    block.width = Math.max(block.width, column + 1);
    block.nodes.push(id);
    block.within.set(id, column);
    blocks.set(key, block);
  }
  const isManagement = ({ track }: Draft) => (track === 'management' ? 1 : 0);
  return [...blocks.values()].sort((a, b) => isManagement(a) - isManagement(b) || b.nodes.length - a.nodes.length || a.top - b.top);
}

/** Each block at the leftmost columns of its track that are free in all of its rows. */
function pack(order: readonly Draft[]): Places {
  const columns = new Map<string, number>();
  const blocks: Block[] = [];
  // Of each row, the columns that are taken.
  const taken: boolean[][] = [];
  const widths = { individual: 0, management: 0 };
  for (const track of ['individual', 'management'] as const) {
    const start = track === 'individual' ? 0 : widths.individual;
    for (const { within, ...draft } of order) {
      if (draft.track !== track) continue;
      let column = start;
      while (isTaken(taken, draft, column)) column++;
      take(taken, draft, column);
      blocks.push({ ...draft, column });
      widths[track] = Math.max(widths[track], column - start + draft.width);
      for (const [id, own] of within) columns.set(id, column + own);
    }
  }
  return { blocks, columns, individual: widths.individual, count: widths.individual + widths.management };
}

type Span = Pick<Draft, 'top' | 'bottom' | 'width'>;

function isTaken(taken: readonly boolean[][], { top, bottom, width }: Span, column: number): boolean {
  for (let row = top; row <= bottom; row++) for (let at = column; at < column + width; at++) if (taken[row]?.[at]) return true;
  return false;
}

function take(taken: boolean[][], { top, bottom, width }: Span, column: number): void {
  for (let row = top; row <= bottom; row++) {
    taken[row] ??= [];
    for (let at = column; at < column + width; at++) (taken[row] as boolean[])[at] = true;
  }
}

/** A column more is worse than a way that is a little longer. */
const columnCost = 6;

function costOf(order: readonly Draft[], pulls: readonly Pull[]): number {
  const { columns, count } = pack(order);
  return pulls.reduce((sum, { from, to, weight }) => {
    const away = Math.abs((columns.get(from) ?? 0) - (columns.get(to) ?? 0));
    return sum + weight * away;
  }, columnCost * count);
}
