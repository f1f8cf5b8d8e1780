/**
 * Which statement of the later state is which of the earlier one. The same words come first, nearest place before
 * others; what is left is matched by the words it kept, one block of the pages at a time.
 */
import { assign } from '../align/assign.ts';
import { stemsOf } from '../align/words.ts';
import { groupBy } from '../group.ts';
import { textKey } from '../key.ts';
import type { KeyOf, Written } from '../written.ts';
import { shareOf } from './share.ts';
import { mostPairs, wholesOf } from './wholes.ts';

export interface Matched {
  pairs: { before: Written; after: Written }[];
  /** `whole`: what this one was part of, where a statement was split. */
  added: { statement: Written; whole: Written | null }[];
  /** `whole`: what this one became part of, where several were merged. */
  dropped: { statement: Written; whole: Written | null }[];
}

/** The share of its words, of the longer text, that a statement must have kept to be the same one. */
const leastKept = 0.5;
/** Below this many words the same text twice may be chance ("None"). */
const fewestWords = 4;

/** @param heldBy the holders of an earlier statement, by the ids they have in the later state */
export function matchWritten(before: readonly Written[], after: readonly Written[], heldBy: (one: Written) => string[]): Matched {
  const pairs = new Map<Written, Written>();
  const taken = new Set<Written>();
  const old = new Set(before);
  const holders = (one: Written) => (old.has(one) ? heldBy(one) : one.holders);
  const exact = (keyOf: KeyOf, isEnough: (one: Written) => boolean = () => true) => {
    const open = groupBy(
      after.filter((one) => !taken.has(one)),
      keyOf,
    );
    for (const one of before) {
      if (pairs.has(one) || !isEnough(one)) continue;
      const other = open.get(keyOf(one))?.shift();
      if (other) take(one, other);
    }
  };
  const meet = (one: Written, other: Written) => {
    const had = holders(one);
    return had.length === 0 || other.holders.some((id) => had.includes(id));
  };
  const near = (keyOf: KeyOf) => {
    const open = groupBy(
      after.filter((one) => !taken.has(one)),
      keyOf,
    );
    const left = groupBy(
      before.filter((one) => !pairs.has(one)),
      keyOf,
    );
    for (const [key, rows] of left) {
      const columns = open.get(key) ?? [];
      if (columns.length === 0 || rows.length * columns.length > mostPairs) continue;
      const weights = rows.map((row) =>
        columns.map((column) => (meet(row, column) ? shareOf(stemsOf(row.text), stemsOf(column.text)) : 0)),
      );
      const clear = weights.map((row) => row.map((weight) => (weight >= leastKept ? weight : 0)));
      for (const [row, column] of assign(clear).entries()) {
        const [one, other] = [rows[row], column === null ? undefined : columns[column]];
        if (one && other) take(one, other);
      }
    }
  };
  const take = (one: Written, other: Written) => {
    pairs.set(one, other);
    taken.add(other);
  };
  const inRow: KeyOf = (one) => `${one.area.row}\n${one.place.file}`;
  const inFile: KeyOf = (one) => one.place.file;
  const ofHolders: KeyOf = (one) => [...holders(one)].sort().join('\n');
  const ofRow: KeyOf = (one) => `${one.area.row}\n${ofHolders(one)}`;
  const said: KeyOf = (one) => textKey(one.text);
  // Many roles have an area of one name, and may stand on one page: whose it is tells more than where it stands.
  const own: KeyOf = (one) => `${ofRow(one)}\n${inFile(one)}`;
  for (const place of [own, ofRow, ofHolders, inRow, inFile]) exact((one) => `${said(one)}\n${place(one)}`);
  for (const place of [own, ofRow, ofHolders, inRow, inFile]) near(place);
  exact(said, (one) => stemsOf(one.text).length >= fewestWords);
  const wholes = wholesOf(before, after, pairs, inRow);
  return {
    pairs: [...pairs].map(([one, other]) => ({ before: one, after: other })),
    added: after.filter((one) => !taken.has(one)).map((statement) => ({ statement, whole: wholes.split.get(statement) ?? null })),
    dropped: before.filter((one) => !pairs.has(one)).map((statement) => ({ statement, whole: wholes.merge.get(statement) ?? null })),
  };
}
