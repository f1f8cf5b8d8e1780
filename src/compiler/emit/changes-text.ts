import type { HandbookDiff } from '../diff/diff.ts';
import type { Grade } from '../diff/grade.ts';
import { english } from '../speech/english.ts';
import { type ChangeEntry, changeGroups, concernedWords, countsOfChanges, reachWords } from './changes-words.ts';
import { markedText } from './marked-text.ts';
import { type Ink, ink, inked, type Paper, printable, wrap } from './paper.ts';

const inks: Record<ChangeEntry['sign'], Ink> = { '+': 'green', '-': 'red', '~': 'yellow' };

/**
 * What became of a handbook, for a terminal.
 * @param all also changes of wording only, which are otherwise a count
 */
export function changesText(diff: HandbookDiff, heading: string, paper: Paper, all = false): string {
  const grades: Grade[] = ['major', 'minor', ...(all ? (['patch'] as const) : [])];
  const hasFolded = !all && diff.counts.patch > 0;
  return [
    inked(paper, 'bold', wrap(paper, heading)),
    [countsOfChanges(diff), concernedWords(diff) ?? '']
      .filter((sentence) => sentence !== '')
      .map((sentence) => wrap(paper, sentence))
      .join('\n'),
    ...grades.filter((grade) => diff.counts[grade] > 0).map((grade) => gradeText(diff, grade, paper)),
    ...(diff.reaches.length > 0 ? [reachesText(diff, paper)] : []),
    ...(hasFolded ? [ink(paper, 'dim', 'Changes of wording only are folded to a count: --all shows them.')] : []),
  ].join('\n\n');
}

function gradeText(diff: HandbookDiff, grade: Grade, paper: Paper): string {
  const groups = changeGroups(diff, grade).map(({ heading, entries }) =>
    [inked(paper, 'bold', wrap(paper, heading, '  ')), ...entries.map((entry) => entryText(entry, paper))].join('\n'),
  );
  return [ink(paper, grade === 'major' ? 'red' : 'dim', english.changes.grades[grade]), groups.join('\n\n')].join('\n\n');
}

function entryText({ sign, text, words, notes, place }: ChangeEntry, paper: Paper): string {
  const [first, hang] = [`    ${sign} `, '      '];
  const head = words ? markedText(paper, words, first, hang) : wrap(paper, text, first, hang);
  const below = [...notes.map(({ label, text: note }) => `${label === '' ? '' : `${label}: `}${note}`), ...(place === null ? [] : [place])];
  return [
    head.replace(sign, ink(paper, inks[sign], sign)),
    ...below.map((line) => inked(paper, 'dim', wrap(paper, line, hang, `${hang}  `))),
  ].join('\n');
}

function reachesText(diff: HandbookDiff, paper: Paper): string {
  return [
    ink(paper, 'dim', 'Shared by several pages'),
    ...diff.reaches.map((reach) => wrap(paper, printable(reachWords(diff, reach)), '  ', '    ')),
  ].join('\n');
}
