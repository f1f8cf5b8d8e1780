/** Findings as an editor shows them. */
import { DiagnosticSeverity, type Diagnostic as Shown } from 'vscode-languageserver/node';
import { indexLines, type LineIndex } from '../compiler/1-parse/lines.ts';
import type { Diagnostic, Severity } from '../compiler/diagnostic.ts';
import { groupBy } from '../compiler/group.ts';
import type { OpenHandbook } from './open-handbook.ts';
import { rangeOf } from './positions.ts';

/** The name under which an editor lists them. */
const source = 'gradus';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The findings of every file that has some, files nobody opened included. */
export function diagnosticsByFile(handbook: OpenHandbook, uriOf: (path: string) => string): Map<string, Shown[]> {
  const files = groupBy(handbook.graph.diagnostics, ({ file }) => file);
  return new Map(
    [...files].map(([file, findings]) => {
      const lines = indexLines(handbook.textOf(file));
      return [file, findings.map((finding) => shown(finding, lines, uriOf))];
    }),
  );
}

export function shown(finding: Diagnostic, lines: LineIndex, uriOf: (path: string) => string): Shown {
  const { code, severity, message, hint, owner, related } = finding;
  const said = [message, hint, owner === null ? null : `Owner: ${owner}`].filter((part) => part !== null);
  return {
    range: rangeOf(wide(finding, lines)),
    severity: severities[severity],
    code,
    source,
    message: said.join('\n'),
    ...(related.length > 0 && {
      relatedInformation: related.map((one) => ({
        location: { uri: uriOf(one.file), range: rangeOf({ ...one, endLine: one.line, endColumn: one.column }) },
        message: one.message,
      })),
    }),
  };
}

/** What is said of a line as a whole has no width of its own. */
export function wide<T extends Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>>(finding: T, lines: LineIndex): T {
  if (finding.line !== finding.endLine || finding.column !== finding.endColumn) return finding;
  const text = lines.text(finding.line);
  const indent = finding.column === 1 ? text.length - text.trimStart().length : 0;
  return { ...finding, column: finding.column + indent, endColumn: Math.max(finding.column + indent, text.trimEnd().length + 1) };
}
