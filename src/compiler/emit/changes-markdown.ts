import type { HandbookDiff } from '../diff/diff.ts';
import type { Grade } from '../diff/grade.ts';
import { english } from '../speech/english.ts';
import { type ChangeEntry, type ChangeGroup, changeGroups, concernedWords, countsOfChanges, reachWords } from './changes-words.ts';
import { escaped, markedMarkdown } from './markdown-text.ts';

/** GitHub refuses a remark of more than 65,536; what is left out is said. */
const mostLetters = 60_000;

/**
 * What became of a handbook, for a merge request: what asks more stands open, the rest is folded.
 * @param overview what stands before the changes, as Markdown
 */
export function changesMarkdown(diff: HandbookDiff, heading: string, overview: readonly string[] = []): string {
  const head = [
    '## What changes for people',
    `*${escaped(heading)}*`,
    `**${diff.grade === null ? 'No change' : gradeName(diff.grade)}.** ${escaped(`${countsOfChanges(diff)} ${concernedWords(diff) ?? ''}`)}`,
    ...(diff.reaches.length > 0 ? [diff.reaches.map((reach) => `- ${escaped(reachWords(diff, reach))}`).join('\n')] : []),
    ...overview,
  ].join('\n\n');
  let room = mostLetters - head.length;
  const parts = (['major', 'minor', 'patch'] as const).flatMap((grade) => {
    const groups = changeGroups(diff, grade).map(groupMarkdown);
    const shown = groups.filter((group) => {
      room -= group.length;
      return room > 0;
    });
    const left = groups.length - shown.length;
    const body = [...shown, ...(left > 0 ? [`*${left} more than fit here: gradus diff shows them.*`] : [])].join('\n\n');
    return groups.length > 0 ? [gradeMarkdown(grade, diff.counts[grade], body)] : [];
  });
  return [head, ...parts].join('\n\n');
}

function gradeName(grade: Grade): string {
  return grade.charAt(0).toUpperCase() + grade.slice(1);
}

function gradeMarkdown(grade: Grade, count: number, body: string): string {
  if (grade === 'major') return `### ${english.changes.grades.major}\n\n${body}`;
  return `<details>\n<summary>${english.changes.grades[grade]} (${count})</summary>\n\n${body}\n\n</details>`;
}

function groupMarkdown({ heading, entries }: ChangeGroup): string {
  return `**${escaped(heading)}**\n\n${entries.map(entryMarkdown).join('\n')}`;
}

const signs: Record<ChangeEntry['sign'], string> = { '+': 'new: ', '-': 'gone: ', '~': '' };

function entryMarkdown({ sign, text, words, notes, place }: ChangeEntry): string {
  const below = notes.map(({ label, text: note }) => `${label === '' ? '' : `${escaped(label)}: `}*${escaped(note)}*`);
  return [
    `- ${signs[sign]}${words ? markedMarkdown(words) : escaped(text)}`,
    ...below.map((line) => `  - ${line}`),
    ...(place === null ? [] : [`  - \`${place.replaceAll('`', "'")}\``]),
  ].join('\n');
}
