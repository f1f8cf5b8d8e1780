/** One thing that became otherwise between two states of a handbook. */
import { type Segment, wordChanges } from '../align/word-changes.ts';
import type { Place } from '../graph.ts';
import { type Grade, highestOf, type Reason } from './grade.ts';

/** One side of a change: the words of the pages, and where they stand. */
export interface Said extends Place {
  text: string;
  /** The area's title without the level; null for what is said of a level, role or family itself. */
  row: string | null;
}

/**
 * `added`, `dropped`, `split`, `merged`, `reworded`, `moved`: of a statement. `taken-in`, `left-out`: a statement that
 * stays as it is, for more or fewer levels and roles. The others are of a level, role or family as a whole.
 */
export type ChangeKind =
  | 'added'
  | 'dropped'
  | 'split'
  | 'merged'
  | 'reworded'
  | 'moved'
  | 'taken-in'
  | 'left-out'
  | 'holder-added'
  | 'holder-removed'
  | 'title'
  | 'summary'
  | 'grade'
  | 'track'
  | 'reports-to'
  | 'equivalents'
  | 'extends'
  | 'hiring'
  | 'indicator';

export interface Change {
  kind: ChangeKind;
  grade: Grade;
  reasons: Reason[];
  before: Said | null;
  after: Said | null;
  /** Words that stayed, went and came; empty where one side is missing. */
  words: Segment[];
  /** Ids of the levels and roles it is about (of a family: `family:` and its id), as the later state has them where it does. */
  holders: string[];
  /** Ids of those that take it over from these. */
  heirs: string[];
}

/** A change with the grade of its gravest reason, and its words one by one where both sides have some. */
export function changed(
  kind: ChangeKind,
  reasons: Reason[],
  before: Said | null,
  after: Said | null,
  people: Pick<Change, 'holders' | 'heirs'>,
): Change {
  const grade = highestOf(reasons.map((reason) => reason.grade)) ?? 'patch';
  return { kind, grade, reasons, before, after, words: before && after ? wordChanges(before.text, after.text) : [], ...people };
}
