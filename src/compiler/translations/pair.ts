/**
 * Which piece of a translated page is which of the original. No word has to mean anything: a pair is told by where it
 * stands, by what a translator leaves as it is (numbers, links, code, includes, names) and by its length.
 *
 * The pieces of two sections are put beside each other in order, some perhaps with nothing beside them, so that the sum
 * of how well they fit is the greatest there is. A pair is taken only where every way to do without it is clearly worse:
 * where one statement of five is missing and nothing tells which, the doubtful ones stay untranslated, and none is wrong.
 */
import type { Piece } from './pieces.ts';

export type Pairs = ReadonlyMap<Piece, Piece>;

/** What it costs to leave a piece without a partner. */
const alone = -3;
/** How much better an arrangement with a pair must be than the best one without it. */
const clearly = 1.5;
const impossible = Number.NEGATIVE_INFINITY;
/** Beyond so many pairs to weigh on one page, pieces are taken in their order or not at all. */
const mostWeighed = 1_000_000;

export function pairPieces(original: Piece, translated: Piece): Pairs {
  const pairs = new Map<Piece, Piece>();
  const like: Like =
    original.size * translated.size > mostWeighed ? likeByKind : likenessIn(lengthOf(translated) / Math.max(1, lengthOf(original)));
  const descend = (a: Piece, b: Piece) => {
    pairs.set(a, b);
    for (const [one, other] of alignedChildren(a, b, like)) descend(one, other);
  };
  descend(original, translated);
  return pairs;
}

type Like = (a: Piece, b: Piece) => number;

const likeByKind: Like = (a, b) => (a.kind === b.kind ? 1 : impossible);

function alignedChildren(a: Piece, b: Piece, like: Like): [Piece, Piece][] {
  const some = a.children;
  const others = b.children;
  if (like === likeByKind) {
    const same = some.length === others.length && some.every(({ kind }, index) => kind === others[index]?.kind);
    return same ? some.flatMap((one, index) => (others[index] ? [[one, others[index]] satisfies [Piece, Piece]] : [])) : [];
  }
  return align(some, others, like).pairs;
}

/** How alike two pieces are, in nats or nearly; each pair is weighed once. */
function likenessIn(ratio: number): Like {
  const stretch = Math.min(5, Math.max(0.2, ratio));
  const known = new Map<Piece, Map<Piece, number>>();
  const likeness: Like = (a, b) => {
    const ofA = known.get(a) ?? new Map<Piece, number>();
    known.set(a, ofA);
    const before = ofA.get(b);
    if (before !== undefined) return before;
    const now = a.kind === b.kind ? weigh(a, b) : impossible;
    ofA.set(b, now);
    return now;
  };
  const weigh = (a: Piece, b: Piece): number => {
    const headed = a.kind === 'section' || a.children.length > 0;
    let score = 1 - lengthGap(a.text.length * stretch, b.text.length, headed ? 1.5 : 5);
    if (a.text !== '' && a.text === b.text) score += 8;
    else score += Math.min(3, shared(a.words, b.words) * 0.7);
    const common = shared(a.marks, b.marks);
    score += Math.min(8, common * 2) - Math.min(4, (a.marks.size + b.marks.size - 2 * common) * 1.5);
    return score + below(a, b);
  };
  // What stands below two headings tells more than the headings.
  const below = (a: Piece, b: Piece): number => {
    if (a.children.length === 0 && b.children.length === 0) return 0;
    if (a.children.length === 0 || b.children.length === 0) return -2;
    return Math.min(12, Math.max(-8, align(a.children, b.children, likeness).total));
  };
  return likeness;
}

/** Lengths of a sentence and its translation differ as by chance, letter by letter: Gale and Church's measure. */
function lengthGap(a: number, b: number, most: number): number {
  if (a === 0 && b === 0) return 0;
  const perLetter = 6.8;
  return Math.min(most, (a - b) ** 2 / (2 * perLetter * Math.max(1, (a + b) / 2)));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

function lengthOf({ text, children }: Piece): number {
  return children.reduce((sum, child) => sum + lengthOf(child), text.length);
}

interface Alignment {
  total: number;
  /** Those that are beyond doubt. */
  pairs: [Piece, Piece][];
}

function align(some: Piece[], others: Piece[], like: Like): Alignment {
  const [n, m] = [some.length, others.length];
  const width = m + 1;
  const at = (i: number, j: number) => i * width + j;
  const fits = new Float64Array(n * m);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) fits[i * m + j] = like(some[i] as Piece, others[j] as Piece);
  const fitOf = (i: number, j: number) => fits[i * m + j] ?? impossible;
  // The best of everything before a point, and of everything behind it.
  const before = new Float64Array((n + 1) * width);
  const behind = new Float64Array((n + 1) * width);
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i === 0 && j === 0) continue;
      const pair = i > 0 && j > 0 ? (before[at(i - 1, j - 1)] ?? 0) + fitOf(i - 1, j - 1) : impossible;
      const up = i > 0 ? (before[at(i - 1, j)] ?? 0) + alone : impossible;
      const left = j > 0 ? (before[at(i, j - 1)] ?? 0) + alone : impossible;
      before[at(i, j)] = Math.max(pair, up, left);
    }
  }
  for (let i = n; i >= 0; i--) {
    for (let j = m; j >= 0; j--) {
      if (i === n && j === m) continue;
      const pair = i < n && j < m ? fitOf(i, j) + (behind[at(i + 1, j + 1)] ?? 0) : impossible;
      const down = i < n ? alone + (behind[at(i + 1, j)] ?? 0) : impossible;
      const right = j < m ? alone + (behind[at(i, j + 1)] ?? 0) : impossible;
      behind[at(i, j)] = Math.max(pair, down, right);
    }
  }
  const through = (i: number, j: number) => (before[at(i, j)] ?? 0) + fitOf(i, j) + (behind[at(i + 1, j + 1)] ?? 0);
  const pairs: [Piece, Piece][] = [];
  for (let i = 0; i < n; i++) {
    let best = -1;
    for (let j = 0; j < m; j++) if (best === -1 || through(i, j) > through(i, best)) best = j;
    if (best === -1) continue;
    // Every arrangement either leaves the piece alone, or gives it one of the others.
    let without = impossible;
    for (let j = 0; j <= m; j++) {
      without = Math.max(without, (before[at(i, j)] ?? 0) + alone + (behind[at(i + 1, j)] ?? 0));
      if (j < m && j !== best) without = Math.max(without, through(i, j));
    }
    if (through(i, best) - without >= clearly) pairs.push([some[i] as Piece, others[best] as Piece]);
  }
  return { total: before[at(n, m)] ?? 0, pairs };
}
