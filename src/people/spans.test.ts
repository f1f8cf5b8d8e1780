import { describe, expect, it } from 'vitest';
import { spanIn } from './spans.ts';

describe('how many direct reports a sentence asks for', () => {
  it.each([
    ['Leads one team of five to nine makers and engineers.', { least: 5, most: 9 }],
    ['Leads a team of 4-8 people.', { least: 4, most: 8 }],
    ['Has 3 to 6 direct reports.', { least: 3, most: 6 }],
    ['Has at most eight direct reports.', { least: null, most: 8 }],
    ['Looks after at least three direct reports', { least: 3, most: null }],
    ['Has four or more direct reports.', { least: 4, most: null }],
  ])('%s', (text, span) => expect(spanIn(text)).toEqual(span));

  it.each([
    'Leads an area of three to five teams through their managers.',
    'Meets every direct report once in two weeks.',
    'Talks with 20 to 40 indirect reports each year.',
    'Grows two to three people a year.',
    'Reviews five to nine designs with the team.',
  ])('none: %s', (text) => expect(spanIn(text)).toBeNull());
});
