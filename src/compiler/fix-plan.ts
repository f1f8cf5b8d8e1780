/** What `gradus check --fix` would write: the fixes of findings put into the texts they are about. Plain data; nothing is written here. */
import type { Diagnostic, Span } from './diagnostic.ts';
import { groupBy } from './group.ts';

export interface FileFix {
  file: string;
  /** The text that was read, and what is to stand in its place. */
  before: string;
  after: string;
  mended: Diagnostic[];
}

export interface FixPlan {
  files: FileFix[];
  /** Findings whose fixes lie over one that comes before them: another round may mend them. */
  overlapping: Diagnostic[];
}

interface Edit {
  from: number;
  to: number;
  text: string;
  finding: Diagnostic;
}

/** Where two fixes overlap, the one of the earlier finding is taken. The same fix found twice is one. */
export function planFixes(findings: readonly Diagnostic[], read: (file: string) => string | null): FixPlan {
  const overlapping: Diagnostic[] = [];
  const fixable = findings.flatMap((finding) => (finding.fix === null ? [] : [{ finding, fix: finding.fix }]));
  const files = [...groupBy(fixable, ({ fix }) => fix.span.file)].flatMap(([file, fixes]): FileFix[] => {
    const before = read(file);
    if (before === null) return [];
    const offsetOf = offsetsIn(before);
    const edits = fixes.flatMap(({ finding, fix }): Edit[] => {
      const [from, to] = offsetOf(fix.span);
      return from === null || to === null || to < from ? [] : [{ from, to, text: fix.text, finding }];
    });
    const kept: Edit[] = [];
    const mended: Diagnostic[] = [];
    for (const edit of edits) {
      const same = kept.some(({ from, to, text }) => from === edit.from && to === edit.to && text === edit.text);
      if (!same && kept.some((other) => touches(edit, other))) {
        overlapping.push(edit.finding);
        continue;
      }
      mended.push(edit.finding);
      if (!same) kept.push(edit);
    }
    const after = applied(before, kept);
    return after === before ? [] : [{ file, before, after, mended }];
  });
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), overlapping };
}

/** Two that put something in at the same place would have to agree on who comes first. */
function touches(one: Edit, other: Edit): boolean {
  return one.from === other.from || (one.from < other.to && other.from < one.to);
}

function applied(text: string, edits: Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(done, edit.from) + edit.text;
    done = edit.to;
  }
  return result + text.slice(done);
}

/** Offsets of a span; null for a place that the text does not have. */
function offsetsIn(text: string): (span: Span) => [number | null, number | null] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offsetOf = (line: number, column: number) => {
    // The line behind the last one begins where the text ends.
    if (line === starts.length + 1 && column === 1) return text.length;
    const start = starts[line - 1];
    const end = starts[line] ?? text.length + 1;
    return start !== undefined && start + column - 1 < end ? start + column - 1 : null;
  };
  return ({ line, column, endLine, endColumn }) => [offsetOf(line, column), offsetOf(endLine, endColumn)];
}
