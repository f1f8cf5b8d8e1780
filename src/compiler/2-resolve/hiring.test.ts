import { describe, expect, it } from 'vitest';
import { readStage } from './hiring.ts';

const origin = { file: 'page.md', line: 1, column: 1, endLine: 1, via: [] };
const read = (text: string) => readStage(text, 1, origin);

describe('a stage of a hiring process', () => {
  it.each([
    ['A 30 minute call with a recruiter', 30],
    ['A 45-minute tasting', 45],
    ['A 90 min pairing session', 90],
    ['A one-hour interview', 60],
    ['A one hour interview', 60],
    ['Two hours of questions', 120],
    ['A 1.5 hour pairing session', 90],
    ['A 3 hour workshop', 180],
    ['Half an hour call', 30],
    ['Candidates will complete a 15 minute questionnaire.', 15],
  ])('takes as long as it says: %s', (text, minutes) => expect(read(text).minutes).toBe(minutes));

  it.each([
    ['A 30-45 minute interview', 30],
    ['A 30–45 minute interview', 30],
    ['An interview of 30 to 45 minutes', 30],
  ])('counts the shorter end of a range: %s', (text, minutes) => expect(read(text).minutes).toBe(minutes));

  it('keeps a title whole that begins like an article', () => {
    expect(read('Next, candidates will be invited to schedule with additional keepers of the light').title).toBe(
      'Additional keepers of the light',
    );
  });

  it.each(['A take-home task', 'Candidates meet 2 makers', 'An offer, within 3 days', 'A tour past all 12 presses'])(
    'has no minutes when none are named: %s',
    (text) => expect(read(text).minutes).toBeNull(),
  );

  it.each([
    ['Qualified candidates will be invited to a 30 minute opening talk with one of our recruiters.', 'Opening talk', 'recruiter'],
    ['Next, candidates will have a 45-minute tasting with a Cellar Manager.', 'Tasting', 'Cellar Manager'],
    ['Next, candidates will be invited to schedule a first interview with our CTO', 'First interview', 'CTO'],
    ['A 30 minute call with a recruiter, to talk about terms', 'Call', 'recruiter'],
    ['Finally, successful candidates will be made an offer.', 'Offer', null],
  ])('has a title and somebody who leads it: %s', (text, title, who) => {
    expect(read(text)).toMatchObject({ title, with: who, text, order: 1, origin });
  });

  it('is optional only when the page says so', () => {
    expect(read('Candidates may be asked to a walk through the cellar.').optional).toBe(true);
    expect(read('A tasting, if needed').optional).toBe(true);
    expect(read('Candidates will be asked about their last cider.').optional).toBe(false);
  });
});
