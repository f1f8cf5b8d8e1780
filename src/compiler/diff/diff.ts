/** What became of a handbook from one state to another: a list of changes, each graded for the people it touches. */

import type { Graph } from '../graph.ts';
import { knownOf } from '../lineage/known.ts';
import { lineageOf } from '../lineage/lineage.ts';
import type { Change } from './change.ts';
import { factChanges } from './facts.ts';
import { type Grade, grades, highestOf } from './grade.ts';
import { holdersBetween, holdersOf } from './holders.ts';
import { type ReachOfFile, reachesOf } from './reach-of-files.ts';
import { statementChanges } from './statements.ts';

export interface HandbookDiff {
  from: string;
  to: string;
  /** null: nothing changed. */
  grade: Grade | null;
  counts: Record<Grade, number>;
  /** Gravest first, then in the order of the pages. */
  changes: Change[];
  /** The shared files among those that changed, widest first. */
  reaches: ReachOfFile[];
  /** What the ids mean, of both states. */
  titles: Record<string, { title: string; kind: 'level' | 'role' | 'family'; of: string }>;
}

export function diffHandbooks(before: Graph, after: Graph, lineage = lineageOf(knownOf(before), knownOf(after))): HandbookDiff {
  const holders = holdersBetween(before, after, lineage);
  const changes = [...factChanges(before, after, holders), ...statementChanges(before, after, lineage, holders)].sort(
    (one, other) => grades.indexOf(other.grade) - grades.indexOf(one.grade),
  );
  return {
    from: before.version,
    to: after.version,
    ...graded(changes),
    reaches: reachesOf(before, after, changes),
    titles: Object.fromEntries(
      [...holdersOf(before), ...holdersOf(after)].map(({ id, title, kind, of }) => [id, { title, kind, of: of.short }]),
    ),
  };
}

/** The same difference with some of its changes alone. */
export function withChanges(diff: HandbookDiff, changes: Change[]): HandbookDiff {
  return { ...diff, ...graded(changes) };
}

function graded(changes: Change[]): Pick<HandbookDiff, 'grade' | 'counts' | 'changes'> {
  const count = (grade: Grade) => changes.filter((change) => change.grade === grade).length;
  return {
    grade: highestOf(changes.map(({ grade }) => grade)),
    counts: { major: count('major'), minor: count('minor'), patch: count('patch') },
    changes,
  };
}
