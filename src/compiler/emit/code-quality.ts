import type { Diagnostic, Severity } from '../diagnostic.ts';
import { fingerprintsOf, type LineAt } from './fingerprint.ts';

const severities: Record<Severity, 'info' | 'minor' | 'major' | 'critical' | 'blocker'> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** Findings as a report of GitLab Code Quality. `prefix` leads from the repository to the handbook, and ends in `/` unless empty. */
export function codeQuality(findings: readonly Diagnostic[], lineAt: LineAt, prefix = ''): string {
  const fingerprints = fingerprintsOf(findings, lineAt);
  const report = findings.map((finding, at) => ({
    description: finding.hint === null ? finding.message : `${finding.message} ${finding.hint}`,
    check_name: finding.code,
    fingerprint: fingerprints[at],
    severity: severities[finding.severity],
    location: { path: `${prefix}${finding.file}`, lines: { begin: finding.line } },
  }));
  return JSON.stringify(report, null, 2);
}
