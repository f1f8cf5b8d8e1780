import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest } from './outcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'gradus-outcome-'));
const missing = join(folder, 'missing.json');

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the outcome of vitest', () => {
  const test = (status: string) => ({
    status,
    fullName: `a test that is ${status}`,
    ...(status === 'failed' && { failureMessages: ['\u001b[31mError: it is not\u001b[39m\n    at a line'] }),
  });

  it('counts tests, and names those that were skipped', () => {
    const file = report({
      testResults: [{ status: 'passed', assertionResults: [test('passed'), test('passed'), test('skipped'), test('todo')] }],
    });
    expect(readVitest(file, 0)).toEqual({ passed: 2, failed: [], skipped: ['a test that is skipped', 'a test that is todo'] });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const file = report({
      testResults: [
        { name: 'src/a.test.ts', status: 'failed', message: 'There is no such file.', assertionResults: [] },
        { name: 'src/b.test.ts', status: 'failed', assertionResults: [test('failed')] },
      ],
    });
    expect(readVitest(file, 1)).toEqual({
      passed: 0,
      failed: ['a test that is failed: Error: it is not', 'src/a.test.ts: There is no such file.'],
      skipped: [],
    });
  });

  it('is a failure when the runner failed, whatever the tests did, or left no report', () => {
    expect(readVitest(report({ testResults: [{ status: 'passed', assertionResults: [test('passed')] }] }), 1).failed).toHaveLength(1);
    expect(readVitest(missing, 1)).toEqual({ passed: 0, failed: ['the run, outside of all tests: it ended with 1'], skipped: [] });
  });
});

describe('the outcome of Playwright', () => {
  const spec = (title: string, status: string, annotations: object[] = []) => ({ title, tests: [{ status, annotations }] });

  it('counts tests at any depth, and names those that were skipped with the reason', () => {
    const skipped = spec('on paper', 'skipped', [{ type: 'skip', description: 'no printer' }]);
    const inner = { title: 'matrix', specs: [spec('is shown', 'expected'), skipped] };
    const file = report({ errors: [], suites: [{ title: 'site.spec.ts', specs: [spec('opens', 'unexpected')], suites: [inner] }] });
    expect(readPlaywright(file, 1)).toEqual({
      passed: 1,
      failed: ['site.spec.ts opens'],
      skipped: ['site.spec.ts matrix on paper: no printer'],
    });
  });

  it('counts a test that passed at the second try, and an error outside of tests, as failures', () => {
    const file = report({ errors: [{ message: 'no tests found' }], suites: [{ title: 'a.spec.ts', specs: [spec('shaky', 'flaky')] }] });
    expect(readPlaywright(file, 1)).toEqual({
      passed: 0,
      failed: ['outside of all tests: no tests found', 'a.spec.ts shaky'],
      skipped: [],
    });
  });

  it('is a failure when there is no report', () => {
    expect(readPlaywright(missing, 1).failed).toHaveLength(1);
  });
});
