/** From commits and changes to the shapes of the contract. */
import type { Change } from '../../compiler/diff/change.ts';
import { type HandbookDiff, withChanges } from '../../compiler/diff/diff.ts';
import { grades } from '../../compiler/diff/grade.ts';
import { type ChangeEntry, changeEntry, changeGroups, rowOf } from '../../compiler/emit/changes-words.ts';
import { filledIn } from '../../compiler/filled-in.ts';
import type { Speech } from '../../compiler/speech/speech.ts';
import type { Commit } from '../../platform/git-history.ts';
import type { PastChange, PastCommit, PastEntry } from '../contract.ts';
import type { Handbook } from './handbook.ts';

export function shapeCommit({ repository }: Pick<Handbook, 'repository'>, { id, author, day, subject }: Commit): PastCommit {
  return { id, short: id.slice(0, 10), author, day, subject, href: filledIn(repository?.commit ?? null, { commit: id }) };
}

export function shapePastChange(change: Change, speech: Speech): PastChange {
  return shapeEntry(changeEntry(change, speech), change.grade, speech);
}

/** That it is worded otherwise is seen where its words are marked. */
function shapeEntry({ sign, text, words, notes }: ChangeEntry, grade: PastChange['grade'], { phrases }: Speech): PastChange {
  const isSeen = (note: ChangeEntry['notes'][number]) => words !== null && note.text === phrases.wordedOtherwise();
  return { sign, grade, text, words: words ?? [], notes: notes.filter((note) => !isSeen(note)) };
}

/** @param holder on whose own page this is shown: what is said of it alone needs no name before it */
export function gradedGroups(diff: HandbookDiff, holder: string | null, speech: Speech): PastEntry['groups'] {
  return grades.toReversed().flatMap((grade) => {
    const own = diff.changes.filter((change) => change.grade === grade);
    const isOwn = ({ holders }: Change) => holder !== null && holders.length === 1 && holders[0] === holder;
    const byRow = new Map<string | null, Change[]>();
    for (const change of own.filter(isOwn)) {
      const row = rowOf(change, speech);
      byRow.set(row, [...(byRow.get(row) ?? []), change]);
    }
    const rest = withChanges(
      diff,
      own.filter((change) => !isOwn(change)),
    );
    return [
      ...[...byRow].map(([heading, changes]) => ({ heading, changes: changes.map((change) => shapePastChange(change, speech)) })),
      ...changeGroups(rest, grade, speech).map(({ heading, entries }) => ({
        heading,
        changes: entries.map((entry) => shapeEntry(entry, grade, speech)),
      })),
    ];
  });
}

/** "Reworded", "3 reworded, 1 added". */
export function happened(changes: readonly Change[], { changes: words }: Speech): string {
  const counts = new Map<string, number>();
  for (const { kind } of changes) counts.set(words.happened[kind], (counts.get(words.happened[kind]) ?? 0) + 1);
  const all = [...counts].map(([name, count]) => ({ name, count }));
  return changes.length === 1 || all.length === 0 ? (all[0]?.name ?? '') : words.happenedSeveral(all);
}
