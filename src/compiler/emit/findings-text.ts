import type { Diagnostic, Severity } from '../diagnostic.ts';
import { groupBy } from '../group.ts';
import { type Ink, ink, type Paper, printable, wrap } from './paper.ts';

const inks: Record<Severity, Ink> = { error: 'red', warning: 'yellow', info: 'blue' };

/** Findings for a terminal, each with the line of source it is about. `lineAt` gives a page's line, or null. */
export function findingsText(findings: Diagnostic[], lineAt: (file: string, line: number) => string | null, paper: Paper): string {
  return findings.map((finding) => findingText(finding, lineAt, paper)).join('\n\n');
}

function findingText(finding: Diagnostic, lineAt: (file: string, line: number) => string | null, paper: Paper): string {
  const { severity, code, file, line, column } = finding;
  const parts = [
    `${ink(paper, inks[severity], ink(paper, 'bold', severity))} ${ink(paper, 'bold', code)}  ${ink(paper, 'dim', `${printable(file)}:${line}:${column}`)}`,
    wrap(paper, finding.message, '  '),
    ...frame(finding, lineAt(file, line), paper),
    ...finding.related.map((place) => ink(paper, 'dim', `  ${printable(place.file)}:${place.line}: ${printable(place.message)}`)),
  ];
  if (finding.owner) parts.push(ink(paper, 'dim', `  owner: ${printable(finding.owner)}`));
  if (finding.hint) parts.push(wrap(paper, finding.hint, '  → ', '    '));
  return parts.join('\n');
}

/** The line, cut to the paper around the place, and a mark under the place. */
function frame(finding: Diagnostic, source: string | null, paper: Paper): string[] {
  if (source === null || source.trim() === '') return [];
  const gutter = String(finding.line);
  const room = Math.max(paper.width - gutter.length - 6, 20);
  const from = finding.column + 8 > room ? Math.max(0, finding.column - 9) : 0;
  const shown = printable(source.slice(from, from + room).replaceAll('\t', ' '));
  const whole = source.trimEnd().length - finding.column + 1;
  const length = finding.endLine === finding.line && finding.endColumn > finding.column ? finding.endColumn - finding.column : whole;
  const marks = Math.max(1, Math.min(length, shown.length - (finding.column - 1 - from)));
  const empty = ' '.repeat(gutter.length);
  return [
    `  ${ink(paper, 'dim', `${gutter} │`)} ${from > 0 ? '…' : ''}${shown}${from + room < source.length ? '…' : ''}`,
    `  ${ink(paper, 'dim', `${empty} │`)} ${' '.repeat(finding.column - 1 - from + (from > 0 ? 1 : 0))}${ink(paper, inks[finding.severity], '^'.repeat(marks))}`,
  ];
}

/** What was mended in a file, by code and line. */
export function mendedText(file: string, mended: readonly Diagnostic[], paper: Paper): string {
  const places = [...groupBy(mended, ({ code }) => code)].map(([code, ofCode]) => {
    const lines = [...new Set(ofCode.map(({ line }) => line))];
    return `${code} (line ${lines.join(', ')})`;
  });
  return wrap(paper, `Mended ${printable(file)}: ${places.join('; ')}`, '', '  ');
}

export function countsText(findings: Diagnostic[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const named = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  if (findings.length === 0) return 'Nothing found.';
  return `${named(count('error'), 'error', 'errors')}, ${named(count('warning'), 'warning', 'warnings')}, ${named(count('info'), 'remark', 'remarks')}.`;
}
