import { describe, expect, it } from 'vitest';
import { readAdvisories } from './advisories.ts';

const advisory = (id: string, severity: string, range = '<2.0.1') => ({
  source: 1,
  name: 'left-half',
  dependency: 'left-half',
  title: `Fault ${id}`,
  url: `https://github.com/advisories/${id}`,
  severity,
  range,
});
const vulnerable = (name: string, via: unknown[], fixAvailable: unknown = true) => ({
  [name]: { name, severity: 'high', isDirect: false, via, effects: [], range: '*', nodes: [`node_modules/${name}`], fixAvailable },
});
/** As npm 7 to 11 write it. */
const reportOf = (...vulnerabilities: object[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.assign({}, ...vulnerabilities),
    metadata: { vulnerabilities: { total: 1 } },
  });
const read = (output: string, accepted: Parameters<typeof readAdvisories>[1] = []) => readAdvisories(output, accepted, '2026-11-02');

describe('a report', () => {
  it('with nothing in it is clean, and so is one of lesser faults', () => {
    expect(read(reportOf())).toEqual({ answer: 'clean', accepted: [] });
    expect(read(reportOf(vulnerable('left-half', [advisory('GHSA-a', 'moderate')])))).toEqual({ answer: 'clean', accepted: [] });
  });

  it.each(['high', 'critical'])('with a %s fault names the package, the versions, the advisory and what to do', (severity) => {
    expect(read(reportOf(vulnerable('left-half', [advisory('GHSA-a', severity)])))).toEqual({
      answer: 'grave',
      lines: [
        `left-half <2.0.1: ${severity}: Fault GHSA-a (https://github.com/advisories/GHSA-a). npm audit fix --omit=dev takes the version that mends it.`,
      ],
    });
  });

  it.each([
    [false, 'No version mends it: replace left-half'],
    [
      { name: 'whole', version: '3.0.0', isSemVerMajor: true },
      'npm install --save-exact whole@3.0.0 mends it, which is a new major version',
    ],
    [{ name: 'whole', version: '2.1.0', isSemVerMajor: false }, 'npm install --save-exact whole@2.1.0 mends it.'],
  ])('says what to do where the way out is %j', (fix, words) => {
    const asked = read(reportOf(vulnerable('left-half', [advisory('GHSA-a', 'high')], fix)));
    expect(asked.answer === 'grave' && asked.lines[0]).toContain(words);
  });

  it('tells each advisory once, and none for the packages that only lead to it', () => {
    const asked = read(
      reportOf(
        vulnerable('left-half', [advisory('GHSA-a', 'high'), advisory('GHSA-a', 'high', '<1'), advisory('GHSA-b', 'critical')]),
        vulnerable('whole', ['left-half']),
      ),
    );
    expect(asked.answer === 'grave' && asked.lines.map((line) => /GHSA-\w/u.exec(line)?.[0])).toEqual(['GHSA-a', 'GHSA-b']);
  });

  it('lives with what was accepted, to its last day', () => {
    const output = reportOf(vulnerable('left-half', [advisory('GHSA-a', 'high')]));
    const accepted = (until: string) => [{ advisory: 'GHSA-a', reason: 'we never call it', until }];
    expect(read(output, accepted('2026-11-02'))).toEqual({
      answer: 'clean',
      accepted: ['left-half: GHSA-a is accepted until 2026-11-02: we never call it'],
    });
    const over = read(output, accepted('2026-11-01'));
    expect(over.answer === 'grave' && over.lines[0]).toContain('It was accepted until 2026-11-01, which is over.');
    expect(read(output, [{ advisory: 'GHSA-other', reason: 'another', until: '2099-01-01' }]).answer).toBe('grave');
  });
});

describe('no report', () => {
  it.each([
    [
      'a mirror that has no such answer',
      { message: '405 Method Not Allowed - POST https://r.example/', statusCode: 405, error: { summary: '', detail: '' } },
    ],
    ['a network that is not there', { message: 'request to https://r.example/ failed, reason: getaddrinfo ENOTFOUND r.example' }],
    ['npm being told to stay offline', { error: { code: 'ENOTCACHED', summary: 'cache mode is only-if-cached', detail: '' } }],
    ['a registry in trouble', { statusCode: 503, error: { summary: '503 Service Unavailable', detail: '' } }],
  ])('for %s is neither clean nor grave', (_, output) => {
    expect(read(JSON.stringify(output))).toEqual({ answer: 'not-asked', reason: expect.stringContaining('registry unreachable') });
  });

  it.each(['', 'npm error', '[', 'null', '"x"'])('can be made of %j: nobody was asked', (output) => {
    expect(read(output)).toEqual({ answer: 'not-asked', reason: 'npm gave no report' });
  });

  it('because of the project itself is a failure', () => {
    const output = JSON.stringify({ error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.', detail: '' } });
    expect(read(output)).toEqual({ answer: 'grave', lines: [expect.stringContaining('existing lockfile')] });
  });
});
