import { describe, expect, it } from 'vitest';
import { found, rolesPage } from '../found.fixture.ts';

const timed = [
  'Candidates have a 30 minute screening call with a recruiter',
  'Candidates then have a 60 minute interview with the Cellar Manager',
];
const process = (...stages: string[]) =>
  found('stage-without-minutes', {
    'content/job-families/cellar.md': rolesPage(
      { 'Press Operator': {}, 'Senior Press Operator': {} },
      `## Hiring Process\n\n${stages.map((stage) => `- ${stage}`).join('\n')}\n`,
    ),
  });

describe('a meeting of a hiring process without its length', () => {
  it('is found among others that have it', () => {
    expect(process(...timed, 'Candidates then have an interview with a Taster')).toEqual(['cellar.md:23 cellar.md:21']);
  });

  it.each([
    ['every meeting says it', timed],
    [
      'no meeting says it',
      ['Candidates have a screening call with a recruiter', 'Candidates then have an interview with the Cellar Manager'],
    ],
    ['most do not say it', [timed[0] ?? '', 'Candidates then have an interview with the Cellar Manager']],
    [
      'nobody is met',
      [...timed, 'Candidates fill in a short questionnaire', 'Successful candidates will subsequently be made an offer via email'],
    ],
    ['something is recorded', [...timed, 'Candidates record an interview with themselves']],
  ])('is none where %s', (_, stages) => {
    expect(process(...stages)).toEqual([]);
  });
});
