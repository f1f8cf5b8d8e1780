/** A finding, opened: the lines around it, why it is said, and what can be done. */
import { leaveOutComment } from '../../compiler/3-check/leave-out-comment.ts';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import { planFixes } from '../../compiler/fix-plan.ts';
import { sayFinding } from '../../compiler/speech/finding.ts';
import type { FindingView } from '../contract.ts';
import type { Explain } from '../speech/spoken.ts';
import { blocksOf } from './explain-message.ts';
import type { Handbook } from './handbook.ts';
import { findingOf } from './read-findings.ts';
import { shapeNote } from './shape.ts';

/** How many lines stand above a finding, and below. */
const around = 3;
/** A finding may go over a whole page; beyond this many lines of it nothing is shown. */
const longest = 12;

/** null when the handbook has no finding of this id, or has it no more. */
export function readFinding(handbook: Handbook, explain: Explain, id: string): FindingView | null {
  const finding = findingOf(handbook, id);
  if (finding === null) return null;
  const { fix: _, values: __, related, ...said } = finding;
  const explanation = explain(finding.code);
  const lines = handbook.linesOf(finding.file);
  return {
    ...said,
    ...sayFinding(finding, handbook.speech),
    id,
    title: explanation?.title ?? null,
    canBeShown: handbook.pages.has(finding.file),
    excerpt: excerptOf(finding, lines ?? handbook.settingsLinesOf(finding.file)),
    why: blocksOf(explanation?.why ?? '').slice(0, 1),
    related: related.map((note) => ({
      ...shapeNote(handbook, note),
      text: handbook.linesOf(note.file)?.[note.line - 1]?.trim() || null,
      canBeShown: handbook.pages.has(note.file),
    })),
    fix: fixOf(handbook, finding),
    comment: lines === null ? null : leaveOutComment(finding, lines.join('\n')),
  };
}

function excerptOf({ line, endLine }: Diagnostic, lines: readonly string[] | null): FindingView['excerpt'] {
  if (lines === null || lines.every((text) => text.trim() === '')) return null;
  // What an editor puts after the last line break is no line.
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const from = Math.max(1, line - around);
  const to = Math.min(count, line + longest, Math.max(line, endLine) + around);
  return { from, lines: lines.slice(from - 1, to) };
}

/** The lines that the fix of this finding alone would change, as they are and as they would be. */
function fixOf(handbook: Handbook, finding: Diagnostic): FindingView['fix'] {
  const [change] = planFixes([finding], (file) => handbook.linesOf(file)?.join('\n') ?? null).files;
  if (!change) return null;
  const [before, after] = [change.before.split('\n'), change.after.split('\n')];
  const shortest = Math.min(before.length, after.length);
  let above = 0;
  while (above < shortest && before[above] === after[above]) above++;
  let below = 0;
  while (below < shortest - above && before.at(-1 - below) === after.at(-1 - below)) below++;
  return {
    file: change.file,
    line: above + 1,
    before: before.slice(above, before.length - below),
    after: after.slice(above, after.length - below),
  };
}
