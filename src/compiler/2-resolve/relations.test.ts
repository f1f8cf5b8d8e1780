import { describe, expect, it } from 'vitest';
import type { Inline } from '../1-parse/block.ts';
import { parsePage } from '../1-parse/parse.ts';
import type { AreaKind } from '../graph.ts';
import { isRoleNote, relationsIn } from './relations.ts';

const titles = ['cider maker', 'senior cider maker', 'cellar manager', 'manager, cellar', 'staff engineer'];
const names = (text: string) => titles.includes(text.toLowerCase());

function inlineOf(markdown: string): Inline {
  const block = parsePage('page.md', `# Page\n\n${markdown}\n`).blocks[1];
  if (block?.kind !== 'paragraph') throw new Error(`not a paragraph: ${markdown}`);
  return block.inline;
}

/** What a sentence is read as: kind, mode, aspect, the names. */
function read(markdown: string, area: AreaKind | null = null) {
  const relations = relationsIn(inlineOf(markdown), area, names)?.relations;
  return relations?.map(({ kind, mode, aspect, targets }) => [kind, mode, aspect, ...targets.map((target) => target.text)]) ?? null;
}

describe('a sentence below the name of a role', () => {
  it.each([
    ['The Cider Maker reports to the Cellar Manager.', 'all', ['Cellar Manager']],
    ['The Cider Maker reports to the Cellar Manager or the Director of Pressing.', 'any', ['Cellar Manager', 'Director of Pressing']],
    [
      'The Cider Maker reports to either the Cellar Manager or the Director of Pressing.',
      'any',
      ['Cellar Manager', 'Director of Pressing'],
    ],
    ['The Cider Maker reports to the Cellar Manager and the Director of Pressing.', 'all', ['Cellar Manager', 'Director of Pressing']],
    ['This role reports to the Director, Pressing.', 'all', ['Director, Pressing']],
    ['Reports directly to the [Cellar Manager](#cellar-manager).', 'all', ['Cellar Manager']],
  ])('says whom it reports to: %s', (sentence, mode, to) => {
    expect(read(sentence)).toEqual([['reports-to', mode, null, ...to]]);
  });

  it.each([
    ['The Senior Cider Maker role extends the [Cider Maker](#cider-maker) role.', 'all', 'role', ['Cider Maker']],
    ['*The Senior Cider Maker role extends the Cider Maker role.', 'all', 'role', ['Cider Maker']],
    ['Extends the responsibilities of the Cider Maker.', 'all', 'responsibilities', ['Cider Maker']],
    ['Extends the Cider Maker requirements.', 'all', 'requirements', ['Cider Maker']],
    [
      'Extends that of the [Cider Maker](#a) and the [Cellar Manager](#b) requirements.',
      'all',
      'requirements',
      ['Cider Maker', 'Cellar Manager'],
    ],
    ['Extends either the Cider Maker or the Cellar Manager role.', 'any', 'role', ['Cider Maker', 'Cellar Manager']],
    ['Inherits from the Cider Maker role.', 'all', 'role', ['Cider Maker']],
    ['The Senior Cider Maker role extends the [Pomologist](#gone) role.', 'all', 'role', ['Pomologist']],
    ['Same as Cider Maker, but also:', 'all', null, ['Cider Maker']],
    [
      'In addition to the responsibilities of the Cider Maker, Senior Cider Makers are expected to teach.',
      'all',
      'responsibilities',
      ['Cider Maker'],
    ],
  ])('says what it takes over: %s', (sentence, mode, aspect, from) => {
    expect(read(sentence)).toEqual([['extends', mode, aspect, ...from]]);
  });

  it('says what it is equivalent to', () => {
    expect(read('This role is equivalent to the Cellar Manager.')).toEqual([['equivalent', 'all', null, 'Cellar Manager']]);
    expect(read('The Staff Engineer acts as an individual contributor equivalent of the [Cellar Manager](#b).')).toEqual([
      ['equivalent', 'all', null, 'Cellar Manager'],
    ]);
  });

  it('keeps what else the paragraph says as a remark', () => {
    const found = relationsIn(inlineOf('Extends the Cider Maker role. Works in the cellar only.'), null, names);
    expect(found?.relations[0]?.remark).toBe('Works in the cellar only.');
  });

  it('keeps the address of each link', () => {
    const found = relationsIn(inlineOf('Reports to the [Cellar Manager](../cellar.md#manager).'), null, names);
    expect(found?.relations[0]?.targets[0]?.link).toBe('../cellar.md#manager');
  });

  it.each(['The press reports to the house when it is full.', 'Whoever runs the cellar decides.', 'They build on what they learned.'])(
    'is no relation without somebody who could be meant: %s',
    (sentence) => expect(read(sentence)).toBeNull(),
  );
});

describe('an item of an area', () => {
  it.each([
    ['Extends the [Cider Maker](#cider-maker) responsibilities.', 'responsibility', 'responsibilities'],
    // The sentence does not say which: its area will.
    ['Extends that of the [Cider Maker](#cider-maker).', 'requirement', null],
    ['Same as Cider Maker', 'responsibility', null],
  ] as const)('may take over the same area of another role: %s', (sentence, area, aspect) => {
    expect(read(sentence, area)).toEqual([['extends', 'all', aspect, 'Cider Maker']]);
  });

  it.each([
    'Reports to stakeholders every week',
    'Reports to the Cellar Manager on the state of the press',
    'Writes reports to Directors',
    'Experience reporting to a Director',
    'Reporting to the Director of Pressing is clear and on time',
    'Extends the life of the barrels by careful cleaning',
    'Extends the reach of the Cider Maker team',
    'Extends offers to candidates',
    'Extends tooling that Staff Engineers rely on',
    'Extends the [style guide](https://style.example) requirements',
    'Builds on the work of the Cider Maker',
    'Builds on feedback from Staff Engineer interviews',
    'Inherits codebases from others and improves them',
    'Same as last year, but faster',
    'Everything in the cellar is in order',
    'Meets the requirements of the auditors',
    'Must meet all deadlines',
    'A degree equivalent to a master of brewing',
    'Equivalent to 5 years of experience as an Engineer',
    'Is able to reach results equivalent to a Senior Engineer',
    'You are equivalent to a manager in the eyes of the team',
  ])('stays an expectation when it only sounds like a relation: %s', (sentence) => {
    expect(read(sentence, 'responsibility')).toBeNull();
    expect(read(sentence, 'requirement')).toBeNull();
  });
});

describe('prose that takes over', () => {
  it.each([
    ['The Senior Cider Maker is expected to meet all of a Cider Maker’s duties.', 'responsibilities', ['Cider Maker']],
    ['A Senior Cider Maker also does everything a Cider Maker does.', null, ['Cider Maker']],
    ['Senior Cider Makers are expected to meet the Cider Maker expectations and, in addition:', 'responsibilities', ['Cider Maker']],
    ['They meet the requirements of a Cider Maker, and press on their own.', 'requirements', ['Cider Maker']],
    ['This role includes all responsibilities of the Cider Maker role.', 'responsibilities', ['Cider Maker']],
    ['All of the Cider Maker responsibilities, plus:', 'responsibilities', ['Cider Maker']],
    ['All responsibilities listed for the Cider Maker, and:', 'responsibilities', ['Cider Maker']],
    ['Everything expected of a Cider Maker, plus:', null, ['Cider Maker']],
    ['Everything in [Cider Maker](#cider-maker), plus:', null, ['Cider Maker']],
    ['Same responsibilities as a Cider Maker.', 'responsibilities', ['Cider Maker']],
    ['The requirements are the same as for the Cider Maker.', 'requirements', ['Cider Maker']],
    ['Senior Cider Makers have the same duties as Cider Makers.', 'responsibilities', ['Cider Makers']],
    ['The responsibilities of a Cider Maker also apply.', 'responsibilities', ['Cider Maker']],
    ['Beyond what is expected of a Cider Maker, a Senior Cider Maker:', null, ['Cider Maker']],
    ['On top of the Cider Maker requirements, Senior Cider Makers have:', 'requirements', ['Cider Maker']],
    ['In addition to the [expectations for Cider Makers](#base), they are asked to:', 'responsibilities', ['Cider Makers']],
    ['Beyond the base requirements and Cider Maker Requirements, ours are:', 'requirements', ['Cider Maker']],
    ['In addition to the responsibilities of an L3, L4 makers plan the season:', 'responsibilities', ['L3']],
    ['In addition to the responsibilities of a Cider Maker, Senior Cider Makers teach:', 'responsibilities', ['Cider Maker']],
    ['In addition to the Manager, Cellar requirements, a Director shows:', 'requirements', ['Manager, Cellar']],
    ['This role extends the base [Cider Maker](#cider-maker) role with more trade.', 'role', ['Cider Maker']],
    ['Are Cider Makers who also meet the following criteria:', 'role', ['Cider Makers']],
    ['Cider Maker responsibilities, plus:', 'responsibilities', ['Cider Maker']],
    ['Builds on the intermediate level.', 'role', ['intermediate']],
    ['Adds to the expectations of the previous level.', 'responsibilities', ['previous level']],
    ['Same as the level below, but also:', null, ['level below']],
    ['Everything above, plus:', null, ['above']],
  ])('below the name of a role: %s', (sentence, aspect, from) => {
    expect(read(sentence)).toEqual([['extends', 'all', aspect, ...from]]);
  });

  it.each([
    ['Perform all non-press duties of a [Cider Maker](#cider-maker)', 'responsibilities', 'non-press duties'],
    ['Meets all the requirements of the Cider Maker role', 'requirements', null],
    ['All Cider Maker requirements', 'requirements', null],
    ['Is expected to fulfil the duties of a Cider Maker', 'responsibilities', null],
    ['Extends the Cider Maker duties in breadth and depth', 'responsibilities', 'in breadth and depth'],
  ] as const)('as an item of an area: %s', (sentence, aspect, remark) => {
    const found = relationsIn(inlineOf(sentence), 'responsibility', names);
    expect(found).toMatchObject({ relations: [{ kind: 'extends', aspect, remark, targets: [{ text: 'Cider Maker' }] }], asks: false });
  });

  it.each([
    'Same as Cider Maker, but also leads the press',
    'Same as Cider Maker. Also leads the press',
    'In addition to the duties of a Cider Maker, leads the press',
    'All Cider Maker duties, plus two years at the press',
  ])('and asks more in the same words: %s', (sentence) => {
    expect(relationsIn(inlineOf(sentence), 'responsibility', names)).toMatchObject({ relations: [{ kind: 'extends' }], asks: true });
  });

  it.each([
    'Meets all deadlines of the Cellar Manager',
    'Meets the expectations of the Cellar Manager',
    'Meets all expectations of the Cellar Manager',
    'Meets the requirements of Senior stakeholders',
    'Fulfils all requirements of the law',
    'Performs all duties of the Cellar Manager in their absence',
    'Takes on all responsibilities of the Cellar Manager when needed',
    'Takes on duties of a Cellar Manager',
    'Understands all responsibilities of the Staff Engineer role',
    'Has the same access as a Staff Engineer',
    'Holds others to the same standards as Staff Engineers',
    'All requirements of Directors are written down',
    'All Staff Engineers are consulted',
    'Everything the Cellar Manager asks for is done',
    'In addition to the Cellar Manager, informs the house',
    'In addition to prior experience, brings a press',
    'Beyond the expectations of customers, delights them',
    'Adds to the Cellar Manager’s reports',
    'Builds on Staff Engineer feedback',
    'Extends the Staff Engineer’s reach',
    'Does everything above board',
    'Shares the responsibilities of a Staff Engineer fairly',
    'Includes Senior Cider Makers in every decision',
    'Covers the duties of the press while others rest',
    'Senior Cider Makers who mentor others are thanked',
    'The expectations for Senior Cider tasting are still high',
  ])('stays an expectation: %s', (sentence) => {
    expect(relationsIn(inlineOf(sentence), 'responsibility', names)).toBeNull();
  });
});

describe('a remark on the role itself', () => {
  it.each(['This role is based in the cellar.', 'The Cider Maker position may travel.'])('asks nothing of the person: %s', (sentence) => {
    expect(isRoleNote(sentence)).toBe(true);
  });

  it.each(['Takes on the role of a host.', 'The press is kept clean.', 'Roles are clear to everybody.'])('is not: %s', (sentence) => {
    expect(isRoleNote(sentence)).toBe(false);
  });
});
