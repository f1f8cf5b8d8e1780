/** What the reports of the two test runners say, in the same few words. */
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

export interface Outcome {
  passed: number;
  /** By name, with the first line of what was wrong. */
  failed: string[];
  /** By name, with the reason where the test gives one. */
  skipped: string[];
}

interface VitestReport {
  testResults: { name: string; status: string; message?: string; assertionResults: Assertion[] }[];
}

interface Assertion {
  status: string;
  fullName: string;
  failureMessages?: string[];
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs: { title: string; tests: PlaywrightTest[] }[];
}

interface PlaywrightTest {
  status: string;
  annotations: { type: string; description?: string }[];
  results?: { error?: { message?: string } }[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

export function readVitest(file: string, exit: number): Outcome {
  const report = read<VitestReport>(file);
  const tests = report?.testResults.flatMap((result) => result.assertionResults) ?? [];
  // A file that cannot be loaded fails without a test of its own that does.
  const broken =
    report?.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed)) ?? [];
  return atLeastAs(
    {
      passed: tests.filter(({ status }) => status === 'passed').length,
      failed: [
        ...tests.filter(isFailed).map(({ fullName, failureMessages }) => because(fullName, failureMessages?.[0])),
        ...broken.map(({ name, message }) => because(name, message)),
      ],
      skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
    },
    exit,
  );
}

export function readPlaywright(file: string, exit: number): Outcome {
  const report = read<PlaywrightReport>(file);
  const outcome: Outcome = {
    passed: 0,
    failed: report?.errors.map(({ message }) => because('outside of all tests', message)) ?? [],
    skipped: [],
  };
  const visit = (suite: PlaywrightSuite, path: string[]): void => {
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title]);
    for (const spec of suite.specs) {
      const name = [...path, spec.title].join(' ');
      for (const { status, annotations, results = [] } of spec.tests) {
        if (status === 'expected') outcome.passed++;
        else if (status !== 'skipped') outcome.failed.push(because(name, results.find(({ error }) => error)?.error?.message));
        else outcome.skipped.push(because(name, annotations.find(({ type }) => type === 'skip')?.description));
      }
    }
  };
  for (const suite of report?.suites ?? []) visit(suite, [suite.title]);
  return atLeastAs(outcome, exit);
}

function because(name: string, reason: string | undefined): string {
  const [first = ''] = stripVTControlCharacters(reason ?? '')
    .trim()
    .split('\n');
  return first === '' ? name : `${name}: ${first}`;
}

function isFailed({ status }: Assertion): boolean {
  return status === 'failed';
}

function read<Report>(file: string): Report | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}

/** A runner may fail where no test did, as on an error outside of all tests; that is a failure too. */
function atLeastAs(outcome: Outcome, exit: number): Outcome {
  return exit !== 0 && outcome.failed.length === 0
    ? { ...outcome, failed: [`the run, outside of all tests: it ended with ${exit}`] }
    : outcome;
}
