/** Findings for other programs, each format held to what its consumer takes. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { explanations } from '../explanations.generated.ts';
import { phrase } from '../speech/phrase.ts';
import { annotations } from './annotations.ts';
import { codeQuality } from './code-quality.ts';
import { findingsSince } from './findings-since.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { sarif } from './sarif.ts';

function finding(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ...{ code: 'include-missing', severity: 'error', message: 'There is no file for the include "a.md".', hint: 'Create it.' },
    ...{ file: 'content/a page.md', line: 3, column: 5, endLine: 3, endColumn: 9 },
    ...{ values: {}, related: [], fix: null, owner: null },
    ...changes,
  };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(fc.constantFrom('::', ':', ',', '%', '%25', '%0A', '\r', '\n', '=', ' ', '"', '\ud800', '😀', 'a'), { minLength: 1 })
    .map((parts) => parts.join('')),
);
const place = fc.integer({ min: 1, max: 9 });
const findings = fc.array(
  fc
    .record({
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      message: hostile,
      hint: fc.option(hostile),
      file: hostile,
      line: place,
      column: place,
      endColumn: place,
    })
    .map((made) => finding({ ...made, endLine: made.line })),
  { maxLength: 5 },
);

const sarifOf = (found: Diagnostic[]) =>
  sarif(found, { explanations, lineAt: () => 'the line', version: '0.1.0', helpBase: 'https://example.org/messages/' });

/** What the validator of the format's makers reports; its exit status says nothing. */
function reported(log: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-sarif-'));
  try {
    const multitool: string = createRequire(import.meta.url)('@microsoft/sarif-multitool');
    // Its install script would do no more than this.
    chmodSync(multitool, 0o755);
    const [input, report] = [join(folder, 'findings.sarif'), join(folder, 'report.sarif')];
    writeFileSync(input, log);
    spawnSync(multitool, ['validate', input, '--output', report, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'], {
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    const runs: { results: { ruleId: string; message: unknown }[] }[] = JSON.parse(
      readFileSync(report, 'utf8').replace(/^\ufeff/u, ''),
    ).runs;
    return runs.flatMap(({ results }) => results.map(({ ruleId, message }) => `${ruleId} ${JSON.stringify(message)}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// The validator is a program for these only.
describe.skipIf(process.arch !== 'x64')('SARIF, as its validator sees it', () => {
  const full = [
    finding({ related: [{ file: 'b: c.md', line: 1, column: 1, message: 'here', phrase: phrase('alsoHere') }], owner: 'People team' }),
    finding({ severity: 'warning', endColumn: 5, hint: null, fix: { span: finding(), text: 'new' } }),
    finding({ severity: 'info', code: 'never-explained', file: '%20#?/ü.md', endLine: 4, endColumn: 1 }),
  ];

  it('has nothing against it but that the tool has no page of its own', () => {
    expect(reported(sarifOf(full)).filter((one) => !/^SARIF2005 .*nformationUri/u.test(one))).toEqual([]);
    expect(reported(sarifOf([])).filter((one) => !/^SARIF2005 .*nformationUri/u.test(one))).toEqual([]);
  }, 60_000);

  it('is refused when it is broken', () => {
    expect(reported(sarifOf(full).replace('"startLine": 3', '"startLine": -3').replace('"text"', '"txt"')).join('\n')).toMatch(
      /JSON10|SARIF10/u,
    );
  }, 60_000);
});

describe('SARIF', () => {
  it('explains every rule, and says where', () => {
    const { rules } = JSON.parse(sarifOf([])).runs[0].tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(explanations).sort());
    const rule = rules.find(({ id }: { id: string }) => id === 'include-missing');
    expect(rule).toMatchObject({ defaultConfiguration: { level: 'error' }, helpUri: 'https://example.org/messages/include-missing.md' });
    expect(rule.help.markdown).toContain('How to fix');
  });

  it('gives paths that lead back to the file, whatever it is called', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const { results, columnKind } = JSON.parse(sarifOf(found)).runs[0];
        expect(columnKind).toBe('utf16CodeUnits');
        for (const [at, result] of results.entries()) {
          const { artifactLocation } = result.locations[0].physicalLocation;
          expect(artifactLocation.uri).toMatch(/^[\w\-.~!*'()%/]*$/u);
          expect(decodeURIComponent(artifactLocation.uri)).toBe(found[at]?.file.replace(/\p{Surrogate}/gu, '\ufffd'));
        }
      }),
    );
  });
});

// From https://docs.gitlab.com/ci/testing/code_quality/ : the keys that are read, and their values.
const codeQualitySchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^(\\./|/)' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

describe('GitLab Code Quality', () => {
  it('has the documented form, and no fingerprint twice', () => {
    const valid = new Ajv().compile(codeQualitySchema);
    fc.assert(
      fc.property(findings, (found) => {
        const report = JSON.parse(codeQuality(found, () => 'the line', 'docs/'));
        expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
        expect(new Set(report.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(found.length);
      }),
    );
  });
});

/** A workflow command read as a runner reads it: up to the second `::` properties, then data, both unescaped. */
function commandOf(line: string) {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) throw new Error(`not a command: ${line}`);
  const [name = '', ...rest] = line.slice(2, end).split(' ');
  const data = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const properties = rest
    .join(' ')
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
    .map(([key, value]) => [key, data(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]);
  return { name, properties: Object.fromEntries(properties), message: data(line.slice(end + 2)) };
}

describe('workflow commands', () => {
  it('are what the documentation shows', () => {
    expect(annotations([finding()], 'docs/')).toBe(
      '::error file=docs/content/a page.md,line=3,endLine=3,col=5,endColumn=9,title=include-missing::There is no file for the include "a.md".%0ACreate it.',
    );
    // Without a width it is the line that is meant.
    expect(annotations([finding({ severity: 'info', column: 1, endColumn: 1, hint: null })])).toMatch(
      /^::notice file=[^,]*,line=3,endLine=3,title=/u,
    );
  });

  it('say the same after a runner has read them, whatever is in them', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const text = annotations(found);
        const lines = text === '' ? [] : text.split(/\r\n|\r|\n/u);
        expect(lines).toHaveLength(found.length);
        for (const [at, line] of lines.entries()) {
          const { name, properties, message } = commandOf(line);
          const { severity, file, hint, message: said } = found[at] ?? finding();
          expect(name).toBe(severity === 'info' ? 'notice' : severity);
          expect(properties).toMatchObject({ file, title: 'include-missing' });
          expect(message).toBe(hint === null ? said : `${said}\n${hint}`);
        }
      }),
    );
  });
});

const linesAt = (text: string) => (_: string, line: number) => text.split('\n')[line - 1] ?? null;

describe('a fingerprint', () => {
  it('stays when lines move, and differs for each of those that are alike', () => {
    const before = fingerprintsOf([finding({ line: 1 }), finding({ line: 2 })], linesAt('same\nsame'));
    const after = fingerprintsOf([finding({ line: 3 }), finding({ line: 5 })], linesAt('\n\nsame\n\n  same\r'));
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(2);
    expect(fingerprintsOf([finding({ line: 1, code: 'link-dead' })], linesAt('same'))).not.toContain(before[0]);
  });
});

describe('findings since', () => {
  const state = (all: Diagnostic[], text: string, files = ['content/a page.md']) => ({
    findings: all,
    lineAt: linesAt(text),
    has: (file: string) => files.includes(file),
  });

  it('are those that were not there, one for one', () => {
    const before = state([finding({ line: 1 })], 'same');
    expect(findingsSince(before, state([finding({ line: 3 })], '\n\nsame'))).toEqual([]);
    expect(findingsSince(before, state([finding({ line: 1 }), finding({ line: 2 })], 'same\nsame'))).toHaveLength(1);
    expect(findingsSince(before, state([finding({ line: 1 })], 'other'))).toHaveLength(1);
    expect(findingsSince(before, state([finding({ line: 1, message: 'Other.' })], 'same'))).toHaveLength(1);
    expect(findingsSince(before, state([], ''))).toEqual([]);
  });

  it('follow a renamed file, but not a copy', () => {
    const before = state([finding({ line: 1 })], 'same');
    const elsewhere = finding({ line: 1, file: 'b.md' });
    expect(findingsSince(before, state([elsewhere], 'same', ['b.md']))).toEqual([]);
    expect(findingsSince(before, state([elsewhere, finding({ line: 1 })], 'same', ['b.md', 'content/a page.md']))).toEqual([elsewhere]);
  });
});
