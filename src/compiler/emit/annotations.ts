import type { Diagnostic, Severity } from '../diagnostic.ts';

const commands: Record<Severity, 'error' | 'warning' | 'notice'> = { error: 'error', warning: 'warning', info: 'notice' };

/** Findings as workflow commands, one a line: a runner shows them beside the lines. `prefix` as in `codeQuality`. */
export function annotations(findings: readonly Diagnostic[], prefix = ''): string {
  return findings.map((finding) => annotation(finding, prefix)).join('\n');
}

function annotation(finding: Diagnostic, prefix: string): string {
  const { file, line, column, endLine, endColumn } = finding;
  // Columns count only within one line; without a width, the whole line is meant.
  const columns: [string, string | number][] =
    line === endLine && endColumn > column
      ? [
          ['col', column],
          ['endColumn', endColumn],
        ]
      : [];
  const properties: [string, string | number][] = [
    ['file', `${prefix}${file}`],
    ['line', line],
    ['endLine', Math.max(line, endLine)],
    ...columns,
    ['title', finding.code],
  ];
  const message = finding.hint === null ? finding.message : `${finding.message}\n${finding.hint}`;
  return `::${commands[finding.severity]} ${properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(',')}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
