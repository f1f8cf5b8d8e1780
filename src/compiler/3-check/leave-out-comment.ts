/** The comment that would leave a finding out, and where on its page to write it. Tried before it is said. */
import { parsePage } from '../1-parse/parse.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isMeant } from './leave-out.ts';

export interface LeaveOutComment {
  /** At the end of the line, on a line of its own above it, or anywhere on the page. */
  where: 'end' | 'above' | 'page';
  line: number;
  /** With "reason" where the reason is to stand. */
  text: string;
}

/** Where an item of a list or a row of a table begins: a line between two of them may end the list or the table. */
const itemOrRow = /^[\s>]*(?:[-*+]|\d{1,9}[.)]|\|)/u;
const heading = /^#{1,6}\s/u;

/** null when no comment would do: of comments themselves, and where the page shows its lines as code. */
export function leaveOutComment(finding: Diagnostic, source: string): LeaveOutComment | null {
  const { code, file, line } = finding;
  if (code.startsWith('ignore-')) return null;
  const lines = source.split(/\r\n|\r|\n/u);
  const text = lines[line - 1];
  if (text === undefined) return null;
  const inFrontMatter = line <= parsePage(file, source).frontMatter.lines;
  const [begin, end] = inFrontMatter ? ['# ', ''] : ['<!-- ', ' -->'];
  const comment = `${begin}gradus-ignore ${code}: reason${end}`;
  const indent = /^\s*/u.exec(text)?.[0] ?? '';
  const above: LeaveOutComment = { where: 'above', line, text: indent + comment };
  const beside: LeaveOutComment = { where: 'end', line, text: comment };
  // A comment above a line within a paragraph would make two of it.
  const begins = heading.test(text) || (lines[line - 2] ?? '').trim() === '';
  const first = inFrontMatter || (begins && !itemOrRow.test(text)) ? [above, beside] : [beside];
  const ofPage: LeaveOutComment = { where: 'page', line, text: `<!-- gradus-ignore-file ${code}: reason -->` };
  return [...first, ofPage].find((one) => hides(finding, one, lines)) ?? null;
}

function hides({ code, file, line, endLine }: Diagnostic, { where, text }: LeaveOutComment, lines: readonly string[]): boolean {
  const tried = [...lines];
  if (where === 'end') tried[line - 1] = `${tried[line - 1]?.trimEnd()} ${text}`;
  else if (where === 'above') tried.splice(line - 1, 0, text);
  else tried.push('', text);
  const down = where === 'above' ? 1 : 0;
  const { ignores } = parsePage(file, tried.join('\n'));
  return ignores.some((ignore) => ignore.codes.includes(code) && isMeant({ line: line + down, endLine: endLine + down }, ignore));
}
