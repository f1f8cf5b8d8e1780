/** From commits and changes to the shapes of the contract. */
import type { Change } from '../../compiler/diff/change.ts';
import { type HandbookDiff, withChanges } from '../../compiler/diff/diff.ts';
import { grades } from '../../compiler/diff/grade.ts';
import { type ChangeEntry, changeEntry, changeGroups } from '../../compiler/emit/changes-words.ts';
import { filledIn } from '../../compiler/repository.ts';
import type { Commit } from '../../platform/git-history.ts';
import type { PastChange, PastCommit, PastEntry } from '../contract.ts';
import type { Handbook } from './handbook.ts';

export function shapeCommit({ repository }: Pick<Handbook, 'repository'>, { id, author, day, subject }: Commit): PastCommit {
  return { id, short: id.slice(0, 10), author, day, subject, href: filledIn(repository?.commit ?? null, { commit: id }) };
}

export function shapePastChange(change: Change): PastChange {
  return shapeEntry(changeEntry(change), change.grade);
}

/** That it is worded otherwise is seen where its words are marked. */
function shapeEntry({ sign, text, words, notes }: ChangeEntry, grade: PastChange['grade']): PastChange {
  const isSeen = (note: ChangeEntry['notes'][number]) => words !== null && note.text === 'worded otherwise';
  return { sign, grade, text, words: words ?? [], notes: notes.filter((note) => !isSeen(note)) };
}

/** @param holder on whose own page this is shown: what is said of it alone needs no name before it */
export function gradedGroups(diff: HandbookDiff, holder: string | null): PastEntry['groups'] {
  return grades.toReversed().flatMap((grade) => {
    const own = diff.changes.filter((change) => change.grade === grade);
    const isOwn = ({ holders }: Change) => holder !== null && holders.length === 1 && holders[0] === holder;
    const byRow = new Map<string | null, Change[]>();
    for (const change of own.filter(isOwn)) {
      const row = (change.after ?? change.before)?.row ?? null;
      byRow.set(row, [...(byRow.get(row) ?? []), change]);
    }
    const rest = withChanges(
      diff,
      own.filter((change) => !isOwn(change)),
    );
    return [
      ...[...byRow].map(([heading, changes]) => ({ heading, changes: changes.map(shapePastChange) })),
      ...changeGroups(rest, grade).map(({ heading, entries }) => ({
        heading,
        changes: entries.map((entry) => shapeEntry(entry, grade)),
      })),
    ];
  });
}

const names: Readonly<Record<Change['kind'], string>> = {
  added: 'Added',
  dropped: 'Dropped',
  split: 'Split off',
  merged: 'Merged',
  reworded: 'Reworded',
  moved: 'Moved',
  'taken-in': 'Taken in',
  'left-out': 'Left out',
  'holder-added': 'Written',
  'holder-removed': 'Taken out',
  title: 'Renamed',
  summary: 'Described otherwise',
  grade: 'Grade',
  track: 'Track',
  'reports-to': 'Reports to',
  equivalents: 'Equivalents',
  extends: 'Inheritance',
  hiring: 'Hiring process',
  indicator: 'Indicators',
};

/** "Reworded", "3 reworded, 1 added". */
export function happened(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of changes) counts.set(names[kind], (counts.get(names[kind]) ?? 0) + 1);
  const all = [...counts];
  if (changes.length === 1 || all.length === 0) return all[0]?.[0] ?? '';
  const words = all.map(([name, count]) => (count === 1 ? name.toLowerCase() : `${count} ${name.toLowerCase()}`)).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
