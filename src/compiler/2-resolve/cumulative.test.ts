import { describe, expect, it } from 'vitest';
import { cumulativeAspect } from './cumulative.ts';

describe('a sentence about every level', () => {
  it.each([
    'Expectations at each level build on those of the levels below.',
    'What is asked at a level adds to what was asked at earlier levels.',
    'Each level builds on the one before.',
    'Every role extends the previous role.',
    'A level includes the expectations of all lower levels.',
    'In general, each step assumes the previous ones.',
    'Higher levels encompass everything in the preceding levels.',
    'Each level is in addition to the one below.',
    'The levels are cumulative.',
    'All expectations in this matrix are cumulative.',
    'Level descriptions are additive.',
    'The levels build on each other.',
    'Each level builds upon the previous, with more room to decide.',
    'Every step builds additively on earlier expectations.',
    'Each step is additive.',
    'Each level builds on the last.',
    'People at any level are also expected to meet the expectations of lower levels.',
    'The expectations of lower levels also apply to the higher ones.',
    'The requirements for the previous levels still hold.',
  ])('says that it adds to the one below: %s', (sentence) => expect(cumulativeAspect(sentence)).not.toBeNull());

  it.each([
    ['Responsibilities at each level build on those of the level below.', 'responsibilities'],
    ['The requirements of each level add to those of the previous level.', 'requirements'],
    ['Expectations at each level add to those of the previous level.', 'role'],
    ['Each level builds on the one before.', 'role'],
  ])('says what is taken over: %s', (sentence, aspect) => expect(cumulativeAspect(sentence)).toBe(aspect));

  it.each([
    'Levels are not cumulative.',
    'Each level stands alone and does not build on the one below.',
    'Each level has a page.',
    'Builds on the level below.',
    'Every role requires prior experience.',
    'A level is reached after a year at the previous level.',
    'Impact is cumulative, at this level and elsewhere.',
    'Each level says how far people are trusted.',
    'All roles report to the Cellar Manager.',
    'Each role builds the previous season into a plan.',
    'Every level includes people who joined in the last year.',
    'Each of the steps below adds a barrel.',
    'Examples at each level are only examples.',
    'Anyone at a senior level helps people at lower levels.',
    'The role adds to the team at every level.',
  ])('says nothing of the kind: %s', (sentence) => expect(cumulativeAspect(sentence)).toBeNull());
});
