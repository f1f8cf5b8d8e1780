import { stemsOf, wordsOf } from './words.ts';

/** What of a text can be compared with another: its features with their weights, as a vector of length 1. */
export type Features = ReadonlyMap<string, number>;

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
export function weighed(levels: readonly (readonly string[])[], featuresOf: (text: string) => string[]): Features[][] {
  const counted = levels.map((texts) => texts.map((text) => countsOf(featuresOf(text))));
  const share = new Map<string, number>();
  for (const texts of counted) {
    const times = countsOf(texts.flatMap((counts) => [...counts.keys()]));
    for (const [feature, count] of times) share.set(feature, Math.max(share.get(feature) ?? 0, count / texts.length));
  }
  return counted.map((texts) => texts.map((counts) => unitOf(counts, (feature) => Math.log(1 + 1 / (share.get(feature) ?? 1)))));
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function unitOf(counts: ReadonlyMap<string, number>, weightOf: (feature: string) => number): Features {
  const weights = new Map([...counts].map(([feature, count]) => [feature, count * weightOf(feature)]));
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  for (const [feature, weight] of weights) weights.set(feature, weight / length);
  return weights;
}

/** The cosine of every text of one level with every one of another. */
export function cosines(rows: readonly Features[], columns: readonly Features[]): number[][] {
  const having = new Map<string, [column: number, weight: number][]>();
  for (const [column, features] of columns.entries())
    for (const [feature, weight] of features) {
      const list = having.get(feature);
      if (list) list.push([column, weight]);
      else having.set(feature, [[column, weight]]);
    }
  return rows.map((features) => {
    const sums = new Array<number>(columns.length).fill(0);
    for (const [feature, weight] of features)
      for (const [column, other] of having.get(feature) ?? []) sums[column] = (sums[column] ?? 0) + weight * other;
    return sums;
  });
}
