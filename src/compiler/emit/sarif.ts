import type { Diagnostic, Severity, Span } from '../diagnostic.ts';
import { fingerprintsOf, type LineAt } from './fingerprint.ts';

interface Explanation {
  severity: string;
  title: string;
  markdown: string;
}

export interface SarifOptions {
  /** What each code means; handed in, for explanations stay out of the compiler's bundle. */
  explanations: Record<string, Explanation>;
  lineAt: LineAt;
  version: string;
  /** From the repository to the handbook; ends in `/` unless empty. */
  prefix?: string;
  /** Where the pages about findings stand; ends in `/`. null: nobody knows. */
  helpBase?: string | null;
}

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };
/** Whoever reads the log says where that is. */
const uriBaseId = 'SRCROOT';

/** Findings as a log of SARIF 2.1.0. */
export function sarif(findings: readonly Diagnostic[], options: SarifOptions): string {
  const { explanations, lineAt, version, prefix = '', helpBase = null } = options;
  const codes = [...new Set([...Object.keys(explanations), ...findings.map(({ code }) => code)])].sort();
  const fingerprints = fingerprintsOf(findings, lineAt);
  const artifact = (file: string) => ({ uri: uriOf(`${prefix}${file}`), uriBaseId });
  const results = findings.map((finding, at) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: levels[finding.severity],
    message: { text: finding.hint === null ? finding.message : `${finding.message} ${finding.hint}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(finding.file), region: regionOf(finding) } }],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ file, line, column, message }, id) => ({
        id: id + 1,
        physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column } },
        message: { text: message },
      })),
    }),
    ...(finding.fix !== null && {
      fixes: [
        {
          description: { text: finding.hint ?? finding.message },
          artifactChanges: [
            {
              artifactLocation: artifact(finding.fix.span.file),
              replacements: [{ deletedRegion: exactRegionOf(finding.fix.span), insertedContent: { text: finding.fix.text } }],
            },
          ],
        },
      ],
    }),
    partialFingerprints: { 'gradusFinding/v1': fingerprints[at] },
    ...(finding.owner !== null && { properties: { owner: finding.owner } }),
  }));
  const run = {
    tool: {
      driver: {
        name: 'Gradus',
        semanticVersion: version,
        rules: codes.map((code) => ruleOf(code, explanations[code], helpBase)),
      },
    },
    originalUriBaseIds: { [uriBaseId]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results,
  };
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2);
}

function ruleOf(code: string, explanation: Explanation | undefined, helpBase: string | null) {
  const named = { id: code, name: nameOf(code) };
  const { severity, title, markdown } = explanation ?? { severity: 'warning', title: `${nameOf(code)}.`, markdown: '' };
  const [why = ''] = markdown.split(/^### /mu);
  return {
    ...named,
    shortDescription: { text: title },
    fullDescription: { text: why.trim() || title },
    help: { text: markdown.trim() || title, markdown: markdown.trim() || title },
    ...(helpBase !== null && { helpUri: `${helpBase}${code}.md` }),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity as Severity] },
  };
}

/** `include-missing` as `IncludeMissing`: how names of rules are written there. */
function nameOf(code: string): string {
  return code
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

/** A range without width stands for the whole line. */
function regionOf(span: Span) {
  if (span.endLine < span.line || (span.endLine === span.line && span.endColumn <= span.column)) return { startLine: span.line };
  return exactRegionOf(span);
}

function exactRegionOf({ line, column, endLine, endColumn }: Span) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as a relative reference: each part escaped, so that a colon or a space in a name is no scheme and no end. */
function uriOf(path: string): string {
  // Half a surrogate pair has no form in UTF-8.
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
