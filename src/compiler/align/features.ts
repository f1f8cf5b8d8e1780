import { stemsOf, wordsOf } from './words.ts';

/** What of a text can be compared with another: its features by number, with their weights, as a vector of length 1. */
interface Features {
  ids: Int32Array;
  weights: Float64Array;
}

/** The texts of one level, and for each feature the texts that have it: those of number n from `starts[n]` to `starts[n + 1]`. */
export interface Weighed {
  texts: Features[];
  starts: Int32Array;
  having: Int32Array;
  weights: Float64Array;
}

const pieceLength = 4;

/**
 * Pieces of the words' stems, four letters each, and the stems of words that carry meaning: forms of one word
 * ("collaborate", "collaboration") share most pieces, and a typing mistake costs two or three of them.
 */
export function piecesOf(text: string): string[] {
  const pieces = stemsOf(text).flatMap((stem) => {
    const word = `_${stem}_`;
    return Array.from({ length: Math.max(1, word.length - pieceLength + 1) }, (_, from) => word.slice(from, from + pieceLength));
  });
  return [...pieces, ...wordsOf(text).map((word) => word.stem)];
}

/**
 * The features of every text of every level. A feature weighs the less the more of one level's texts
 * have it: what all of a level share ("leads") tells levels apart, not competencies.
 */
export function weighed(levels: readonly (readonly string[])[], featuresOf: (text: string) => string[]): Weighed[] {
  const numbers = new Map<string, number>();
  const counted = levels.map((texts) => texts.map((text) => countsOf(featuresOf(text), numbers)));
  const share = new Float64Array(numbers.size);
  for (const texts of counted) {
    const times = new Int32Array(numbers.size);
    for (const counts of texts) for (const id of counts.keys()) times[id] = (times[id] ?? 0) + 1;
    for (const [id, count] of times.entries()) if (count > 0) share[id] = Math.max(share[id] ?? 0, count / texts.length);
  }
  const rarity = share.map((one) => Math.log(1 + 1 / one));
  return counted.map((texts) => {
    const features = texts.map((counts) => unitOf(counts, rarity));
    return { texts: features, ...byFeature(features, numbers.size) };
  });
}

/** How often each feature stands there, by its number; new features get the next ones. */
function countsOf(features: readonly string[], numbers: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const feature of features) {
    let id = numbers.get(feature);
    if (id === undefined) {
      id = numbers.size;
      numbers.set(feature, id);
    }
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function unitOf(counts: ReadonlyMap<number, number>, rarity: Float64Array): Features {
  const ids = Int32Array.from(counts.keys());
  const weights = new Float64Array(ids.length);
  let squares = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const weight = (counts.get(id) ?? 0) * (rarity[id] ?? 0);
    weights[at] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  return { ids, weights: weights.map((weight) => weight / length) };
}

/** Three flat arrays and no lists of pairs: a ladder has some hundred thousand of them, and a reader waits for a key press. */
function byFeature(texts: readonly Features[], features: number): Omit<Weighed, 'texts'> {
  const starts = new Int32Array(features + 1);
  for (const { ids } of texts) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < features; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const having = new Int32Array(starts[features] ?? 0);
  const weights = new Float64Array(having.length);
  for (const [text, { ids, weights: own }] of texts.entries())
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const place = next[id] ?? 0;
      next[id] = place + 1;
      having[place] = text;
      weights[place] = own[at] ?? 0;
    }
  return { starts, having, weights };
}

/** The cosine of every text of one level with every one of another. */
export function cosines(rows: Weighed, columns: Weighed): number[][] {
  const { starts, having, weights } = columns;
  return rows.texts.map((text) => {
    const sums = new Array<number>(columns.texts.length).fill(0);
    for (let at = 0; at < text.ids.length; at++) {
      const id = text.ids[at] ?? 0;
      const own = text.weights[at] ?? 0;
      for (let place = starts[id] ?? 0; place < (starts[id + 1] ?? 0); place++) {
        const column = having[place] ?? 0;
        sums[column] = (sums[column] ?? 0) + own * (weights[place] ?? 0);
      }
    }
    return sums;
  });
}
