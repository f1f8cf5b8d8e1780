import { describe, expect, it } from 'vitest';
import type { Inline } from '../1-parse/block.ts';
import { parsePage } from '../1-parse/parse.ts';
import type { AreaKind } from '../graph.ts';
import { isRoleNote, relationsIn } from './relations.ts';

const titles = ['cider maker', 'senior cider maker', 'cellar manager', 'staff engineer'];
const names = (text: string) => titles.includes(text.toLowerCase());

function inlineOf(markdown: string): Inline {
  const block = parsePage('page.md', `# Page\n\n${markdown}\n`).blocks[1];
  if (block?.kind !== 'paragraph') throw new Error(`not a paragraph: ${markdown}`);
  return block.inline;
}

/** What a sentence is read as: kind, mode, aspect, the names. */
function read(markdown: string, area: AreaKind | null = null) {
  const relations = relationsIn(inlineOf(markdown), area, names);
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
    ['Same as Cider Maker, but also:', 'all', 'role', ['Cider Maker']],
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
    const [relation] = relationsIn(inlineOf('Extends the Cider Maker role. Works in the cellar only.'), null, names) ?? [];
    expect(relation?.remark).toBe('Works in the cellar only.');
  });

  it('keeps the address of each link', () => {
    const [relation] = relationsIn(inlineOf('Reports to the [Cellar Manager](../cellar.md#manager).'), null, names) ?? [];
    expect(relation?.targets[0]?.link).toBe('../cellar.md#manager');
  });

  it.each(['The press reports to the house when it is full.', 'Whoever runs the cellar decides.', 'They build on what they learned.'])(
    'is no relation without somebody who could be meant: %s',
    (sentence) => expect(read(sentence)).toBeNull(),
  );
});

describe('an item of an area', () => {
  it.each([
    ['Extends the [Cider Maker](#cider-maker) responsibilities.', 'responsibility', 'responsibilities'],
    ['Extends that of the [Cider Maker](#cider-maker).', 'requirement', 'requirements'],
    ['Same as Cider Maker', 'responsibility', 'responsibilities'],
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

describe('a remark on the role itself', () => {
  it.each(['This role is based in the cellar.', 'The Cider Maker position may travel.'])('asks nothing of the person: %s', (sentence) => {
    expect(isRoleNote(sentence)).toBe(true);
  });

  it.each(['Takes on the role of a host.', 'The press is kept clean.', 'Roles are clear to everybody.'])('is not: %s', (sentence) => {
    expect(isRoleNote(sentence)).toBe(false);
  });
});
