import { describe, expect, it } from 'vitest';
import {
  areaKindOf,
  hasLevelWord,
  headsAreas,
  isProperTitle,
  namesArea,
  namesExpectation,
  namesRemark,
  orderOf,
  partOf,
  rankOf,
  trackOf,
  unitOfTitle,
} from './words.ts';

describe('where a title stands', () => {
  it.each([
    ['Intern', 'Junior Engineer', 'Intermediate', 'Senior', 'Lead Engineer', 'Staff', 'Principal', 'Distinguished', 'Fellow'],
    ['Associate Engineer', 'Engineer', 'Senior Engineer', 'Senior Staff Engineer', 'Principal Engineer', 'Senior Principal Engineer'],
    ['Engineering Manager', 'Senior Engineering Manager', 'Director', 'Senior Director', 'VP', 'CTO'],
    ['Engineer I', 'Engineer II', 'Engineer III', 'Engineer IV', 'Engineer V', 'Senior Engineer'],
    ['IC1', 'IC2', 'IC3', 'IC10'],
    ['Level 1', 'Level 2', 'Level 3'],
  ])('rises: %s, %s, %s ...', (...titles) => {
    const orders = titles.map((title) => orderOf(title, new Map()));
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(new Set(orders).size).toBe(titles.length);
  });

  it('is below all others when it is said of every level', () => {
    for (const title of ['All levels', 'Every role', 'Common']) expect(orderOf(title, new Map())).toBe(0);
  });

  it('is what gradus.yaml says, where it says it', () => {
    expect(orderOf('Navigator', new Map([['navigator', 2]]))).toBe(2);
  });

  it.each(['Internal Auditor', 'Staffing Partner', 'Leader of the band', 'Web Engineer', 'Seniority'])(
    'is unknown where no word says it: %s',
    (title) => {
      expect(rankOf(title)).toBeNull();
      expect(hasLevelWord(title)).toBe(false);
    },
  );
});

describe('the track of a title', () => {
  it.each([
    'Product Manager',
    'Senior Product Manager',
    'Principal Product Manager',
    'Project Manager',
    'Staff Technical Program Manager',
    'Customer Success Manager',
    'Account Manager',
    'Staff Engineer, Data Management',
    'Solution Architect',
    'Engineering Fellow',
  ])('is individual: %s', (title) => expect(trackOf(title)).toBe('individual'));

  it.each([
    'Engineering Manager',
    'Senior Manager, Product',
    'Group Product Manager',
    'Director of Product Management',
    'VP, Product',
    'Head of Design',
    'Team Lead',
    'CTO',
  ])('is management: %s', (title) => expect(trackOf(title)).toBe('management'));
});

describe('a heading', () => {
  it.each([
    ['Responsibilities', 'responsibility'],
    ['Senior Responsibilities', 'responsibility'],
    ['What you will do', 'responsibility'],
    ['Requirements', 'requirement'],
    ['Must-haves', 'requirement'],
    ['Nice-to-haves', 'nice-to-have'],
    ['Nice to have requirements', 'nice-to-have'],
    ['Values Alignment', 'values'],
    ['Technical Competencies', 'competency'],
  ])('names an area of its kind: %s', (title, kind) => {
    expect(namesArea(title)).toBe(true);
    expect(areaKindOf(title)).toBe(kind);
  });

  it.each(['What are the requirements?', 'Job Grade', 'Hiring Process', 'Seniority', 'Our skillset'])('names none: %s', (title) => {
    expect(namesArea(title)).toBe(false);
  });

  it.each([
    ['Job Grade', 'grade'],
    ['Senior Writer Job Grade', 'grade'],
    ['Performance Indicators', 'indicators'],
    ['Hiring Process', 'hiring'],
    ['Interview plan', 'hiring'],
    ['Career Ladder', 'ladder'],
    ['Levels', 'levels'],
    ['Specialties', 'specialties'],
    ['Useful links', 'aside'],
  ])('names a part of a page: %s', (title, part) => expect(partOf(title)).toBe(part));
});

describe('the unit a title names', () => {
  it.each([
    ['Infrastructure Department Career Framework', 'Infrastructure', 'department'],
    ['Development Department Career Framework', 'Development', 'department'],
    ['Data Sub-department Competencies', 'Data', 'sub-department'],
    ['Payments Team Career Ladder', 'Payments', 'team'],
    ['Orchard Career Framework', 'Orchard', 'unit'],
  ])('%s', (title, unit, kind) => expect(unitOfTitle(title)).toEqual({ title: unit, kind }));
});

describe('the title of a level or of a post', () => {
  it.each([
    'Senior',
    'Staff II',
    'L3',
    'L3 IC - Product Owner',
    'Level 2: Baker I',
    'Senior Frontend',
    'Director of Ports',
    'Manager, Payroll',
    'The Project Manager Role',
    'D1 - Developer 1',
    'Weaver (Intermediate Engineer) Engineer',
    'Harbour Technician',
  ])('is one: %s', (title) => expect(isProperTitle(title)).toBe(true));

  it.each([
    'Tips for managers',
    'Tier 2 support',
    'P1',
    'Stage 1: Acknowledge',
    'CEO preferences',
    'Backlog Management',
    'How to be a manager on call',
    'Engineering managers training',
    'Requirements',
    '',
  ])('only speaks of one: %s', (title) => expect(isProperTitle(title)).toBe(false));
});

describe('a column of a table below a level', () => {
  it.each(['Expectations', 'Level expectations', 'Growth Behaviors', 'Criteria', 'What we look for'])('says what is expected: %s', (head) =>
    expect(namesExpectation(head)).toBe(true),
  );

  it.each(['Salary', 'Years', 'Example', 'Description'])('does not by itself: %s', (head) => expect(namesExpectation(head)).toBe(false));

  it.each(['Area', 'Skill', 'Leadership Principle', 'Core competencies'])('names areas: %s', (head) => expect(headsAreas(head)).toBe(true));

  it.each(['Salary', 'Team', 'Skill of the month'])('names something else: %s', (head) => expect(headsAreas(head)).toBe(false));
});

describe('what is said of a level and not expected of it', () => {
  it.each(['Overview', 'Typical experience', 'Reports to', 'Salary', 'Why this level?'])('%s', (label) =>
    expect(namesRemark(label)).toBe(true),
  );

  it.each(['Scope', 'Impact', 'Ownership', 'Experience design'])('is not: %s', (label) => expect(namesRemark(label)).toBe(false));
});
