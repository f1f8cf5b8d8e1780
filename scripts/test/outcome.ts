/** What the reports of the two test runners say, in the same few words. */
import { existsSync, readFileSync } from 'node:fs';

export interface Outcome {
  passed: number;
  failed: number;
  /** By name, with the reason where the test gives one. */
  skipped: string[];
}

interface VitestReport {
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs: { title: string; tests: { status: string; annotations: { type: string; description?: string }[] }[] }[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: unknown[];
}

export function readVitest(file: string, exit: number): Outcome {
  const report = read<VitestReport>(file);
  const tests = report?.testResults.flatMap((result) => result.assertionResults) ?? [];
  // A file that cannot be loaded fails without a test of its own that does.
  const broken =
    report?.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed)) ?? [];
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName);
  return atLeastAs({ passed, failed: tests.filter(isFailed).length + broken.length, skipped }, exit);
}

export function readPlaywright(file: string, exit: number): Outcome {
  const report = read<PlaywrightReport>(file);
  const outcome: Outcome = { passed: 0, failed: report?.errors.length ?? 0, skipped: [] };
  const visit = (suite: PlaywrightSuite, path: string[]): void => {
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title]);
    for (const spec of suite.specs) {
      for (const { status, annotations } of spec.tests) {
        if (status === 'expected') outcome.passed++;
        else if (status !== 'skipped') outcome.failed++;
        else {
          const reasons = annotations.flatMap(({ type, description }) => (type === 'skip' && description ? [description] : []));
          outcome.skipped.push([[...path, spec.title].join(' '), ...reasons].join(': '));
        }
      }
    }
  };
  for (const suite of report?.suites ?? []) visit(suite, [suite.title]);
  return atLeastAs(outcome, exit);
}

function isFailed({ status }: { status: string }): boolean {
  return status === 'failed';
}

function read<Report>(file: string): Report | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}

/** A runner may fail where no test did, as on an error outside of all tests; that is a failure too. */
function atLeastAs(outcome: Outcome, exit: number): Outcome {
  return exit !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}
