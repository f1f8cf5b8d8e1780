/** What can be done about findings with a key: the fix of a finding, all of a file at once, or leaving one out with a reason. */
import type { Block, Range } from '../compiler/1-parse/block.ts';
import { indexLines } from '../compiler/1-parse/lines.ts';
import type { Diagnostic, Span } from '../compiler/diagnostic.ts';
import { planFixes } from '../compiler/fix-plan.ts';
import { wide } from './diagnostics.ts';
import { holds, type OpenHandbook } from './open-handbook.ts';

export interface Edit {
  span: Span;
  text: string;
}

export interface QuickFix {
  title: string;
  kind: 'fix' | 'leave-out' | 'fix-all';
  findings: Diagnostic[];
  edits: Edit[];
}

/** These three speak of the comments themselves, which do not silence them. */
const ofComments = /^ignore-/u;

/** For the findings that touch a range of a page. */
export function quickFixesAt(handbook: OpenHandbook, path: string, range: Range): QuickFix[] {
  const lines = indexLines(handbook.textOf(path));
  const found = handbook.graph.diagnostics.filter((one) => one.file === path && overlaps(wide(one, lines), range));
  const fixes = found.flatMap(({ fix, ...finding }): QuickFix[] =>
    fix === null ? [] : [{ title: titleOf(fix), kind: 'fix', findings: [{ ...finding, fix }], edits: [fix] }],
  );
  const leaving = found.flatMap((finding): QuickFix[] => {
    const comment = commentFor(handbook, finding);
    return comment === null
      ? []
      : [{ title: `Leave this finding out, with a reason (${finding.code})`, kind: 'leave-out', findings: [finding], edits: [comment] }];
  });
  return [...fixes, ...leaving];
}

/** Every safe fix of a file in one edit; null when there is none. */
export function allFixes(handbook: OpenHandbook, path: string): QuickFix | null {
  const ofFile = handbook.graph.diagnostics.filter(({ fix }) => fix?.span.file === path);
  const mended = planFixes(ofFile, handbook.textOf).files.flatMap((file) => file.mended);
  const edits = new Map(mended.flatMap(({ fix }) => (fix ? [[JSON.stringify(fix), fix] as const] : [])));
  return edits.size === 0
    ? null
    : { title: 'Mend all that is safe on this page', kind: 'fix-all', findings: mended, edits: [...edits.values()] };
}

function titleOf({ text, span }: Edit): string {
  const shown = text.trim();
  if (shown === '') return 'Take it out';
  return `${span.line === span.endLine && span.column === span.endColumn ? 'Put in' : 'Change to'} "${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}"`;
}

function overlaps(one: Range, other: Range): boolean {
  return holds(one, other) || holds(other, one);
}

/** Where a comment that leaves a finding out belongs; null where the page has no place for one. */
function commentFor(handbook: OpenHandbook, { file, line, code }: Diagnostic): Edit | null {
  const page = file === 'gradus.yaml' || ofComments.test(code) ? null : handbook.parsed(file);
  // The text of a rendering shows a comment as it is.
  if (!page || page.dialect === 'text') return null;
  const source = handbook.textOf(file);
  const newline = /\r\n/u.test(source) ? '\r\n' : '\n';
  const insert = (at: number, column: number, text: string): Edit => ({
    span: { file, line: at, column, endLine: at, endColumn: column },
    text,
  });
  const { frontMatter } = page;
  // The fence itself has no line above it that could speak of it.
  if (line <= frontMatter.lines && line > 1 && line < frontMatter.lines)
    return insert(line, 1, `# gradus-ignore ${code}: reason${newline}`);
  const block = line <= frontMatter.lines ? null : blockAt(page.blocks, line);
  if (block?.kind === 'own') return insert(block.line, 1, `<!-- gradus-ignore ${code}: reason -->${newline}`);
  // Between two items a comment would end the list, and in code or HTML it would be shown: its own line has it then.
  if (block?.kind === 'item')
    return insert(line, (page.lines[line - 1] ?? '').trimEnd().length + 1, ` <!-- gradus-ignore ${code}: reason -->`);
  return insert(frontMatter.lines + 1, 1, `<!-- gradus-ignore-file ${code}: reason -->${newline}`);
}

/** Whether a line stands in a block that a comment above it speaks of, or within an item; null where it is neither. */
function blockAt(blocks: readonly Block[], line: number): { kind: 'own'; line: number } | { kind: 'item' } | null {
  const block = blocks.find(({ at }) => at.line <= line && line <= at.endLine - (at.endColumn === 1 && at.endLine > at.line ? 1 : 0));
  if (!block || block.kind === 'comment' || block.kind === 'code' || block.kind === 'quote') return null;
  // Above its first item, a list is not ended.
  return block.kind === 'list' && block.at.line !== line ? { kind: 'item' } : { kind: 'own', line: block.at.line };
}
