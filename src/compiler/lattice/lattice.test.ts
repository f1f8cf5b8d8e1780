import { describe, expect, it } from 'vitest';
import { describeWithShared } from '../../../test/shared.ts';
import { readFolder } from '../../platform/folder.ts';
import { compile } from '../compile.ts';
import { memoryHost } from '../host.ts';
import { latticeOf, scopeCalled, scopesOf } from './lattice.ts';
import type { LatticeNode } from './nodes.ts';
import { wayBetween } from './path.ts';
import type { Way } from './ways.ts';
import { presumptionWords, recordWords, waysAt } from './words.ts';

const role = (title: string, grade: number | null, ...lines: string[]) =>
  [
    `### ${title}`,
    ...lines.filter((line) => !line.includes('xtends')),
    ...(grade === null ? [] : [`#### ${title} Job Grade`, `The ${title} is a grade ${grade}.`]),
    `#### ${title} Responsibilities`,
    ...lines.filter((line) => line.includes('xtends')),
    `- Keeps the quay of the ${title} swept.`,
  ].join('\n\n');

/** Two families, both tracks, grades with a gap, one role without a grade, one parent that is not there. */
const files = {
  'job-families/quay.md': `---\ntitle: Quay Job Family\n---\n\n## Levels\n\n${[
    role('Quay Engineer', 5),
    role('Senior Quay Engineer', 6, '- Extends the [Quay Engineer](#quay-engineer) responsibilities'),
    role(
      'Staff Quay Engineer',
      8,
      '- A Staff Quay Engineer acts as the individual equivalent of a [Quay Manager](#quay-manager).',
      '- Extends the [Quay Engineer](#quay-engineer) responsibilities',
    ),
    role('Quay Manager', 8, '- A Quay Manager reports to the [Quay Director](#quay-director).'),
    role(
      'Quay Director',
      10,
      '- A Quay Director reports to the Harbour Master General.',
      '- Extends the [Quay Manager](#quay-manager) responsibilities',
    ),
    role('Quay Fellow', null),
  ].join('\n\n')}\n`,
  'job-families/crane.md': `---\ntitle: Crane Job Family\n---\n\n## Levels\n\n${[role('Crane Engineer', 6), role('Staff Crane Engineer', 8)].join('\n\n')}\n`,
};
const graph = compile(memoryHost(files)).graph;
const lattice = latticeOf(graph);
const short = ({ kind, from, to, written }: Way) =>
  `${kind} ${from.split('/')[1]} > ${to.split('/')[1]}${written.length > 0 ? `, ${written.map(({ says }) => says).join('+')}` : ''}`;

describe('the lattice', () => {
  it('has a row for each grade, highest first, and below those without one by their titles', () => {
    expect(lattice.rows.map(({ id }) => id)).toEqual(['grade-10', 'grade-8', 'grade-6', 'grade-5', 'title-8']);
    expect(lattice.rows.at(-1)?.name).toBe('Fellow');
    expect(lattice.nodes.find(({ title }) => title === 'Quay Fellow')).toMatchObject({ grade: null, row: 'title-8', track: 'individual' });
  });

  it('tells the ways a page writes, each with its words, from those it presumes', () => {
    expect(lattice.ways.map(short).toSorted()).toEqual([
      'equivalent staff-quay-engineer > quay-manager, equivalentTo',
      'next crane-engineer > staff-crane-engineer',
      'next quay-engineer > senior-quay-engineer, extends',
      'next quay-manager > quay-director, extends',
      'next senior-quay-engineer > staff-quay-engineer',
      'reports quay-manager > quay-director, reportsTo',
    ]);
    // Who takes over from somebody two rungs below is not his next level.
    expect(lattice.ways.some(({ from, to }) => from.endsWith('/quay-engineer') && to.endsWith('/staff-quay-engineer'))).toBe(false);
    const [record] = lattice.ways.find(({ kind }) => kind === 'equivalent')?.written ?? [];
    expect(record && files['job-families/quay.md'].split('\n')[record.place.line - 1]).toMatch(/Staff Quay Engineer/u);
    expect(record && recordWords(record)).toMatch(/^is called the equivalent of/u);
  });

  it('presumes a change of track where no page names an equivalent', () => {
    const without = compile(
      memoryHost({ ...files, 'job-families/quay.md': files['job-families/quay.md'].replace(/- A Staff Quay.*\n/u, '') }),
    ).graph;
    expect(latticeOf(without).ways.map(short)).toContain('track staff-quay-engineer > quay-manager');
  });

  it('keeps what a page names and the handbook does not hold', () => {
    expect(lattice.loose).toMatchObject([{ says: 'reportsTo', text: 'Harbour Master General' }]);
  });

  it('is narrowed to a family, with whoever its written ways reach', () => {
    const scope = scopeCalled(graph, 'crane');
    expect(scope?.key).toBe('family:crane');
    expect(latticeOf(graph, scope).nodes.map(({ title, outside }) => [title, outside])).toEqual([
      ['Crane Engineer', false],
      ['Staff Crane Engineer', false],
    ]);
    expect(scopeCalled(graph, 'no-such')).toBeNull();
    expect(scopesOf(graph).map(({ key }) => key)).toEqual(['family:crane', 'family:quay']);
  });

  it('says what of it nobody wrote', () => {
    expect(presumptionWords(lattice).join(' ')).toMatch(/next grade.*Lateral moves.*no grade/u);
    expect(waysAt(lattice, 'quay/quay-director').map(({ name, other }) => `${name}: ${other}`)).toEqual([
      'Level below: quay/quay-manager',
      'Reports here: quay/quay-manager',
    ]);
  });
});

describe('a way', () => {
  const stops = (from: string, to: string) => wayBetween(lattice, from, to)?.steps.map((step) => `${step.kind} ${step.to}`);

  it('is the shortest, with its change of track, and never along who reports to whom', () => {
    expect(stops('quay/quay-engineer', 'quay/quay-director')).toEqual([
      'next quay/senior-quay-engineer',
      'next quay/staff-quay-engineer',
      'equivalent quay/quay-manager',
      'next quay/quay-director',
    ]);
  });

  it('goes sideways to another family where the grade is the same', () => {
    expect(stops('crane/crane-engineer', 'quay/quay-manager')).toHaveLength(3);
    expect(stops('crane/staff-crane-engineer', 'quay/quay-manager')).toEqual([
      'lateral quay/staff-quay-engineer',
      'equivalent quay/quay-manager',
    ]);
  });

  it('prefers what is written among ways of one length', () => {
    const node = (id: string) => ({ ...(lattice.nodes[0] as LatticeNode), id, row: id });
    const record = { says: 'leadsTo' as const, by: '', text: '', either: false, place: { file: '', line: 1 } };
    const way = (from: string, to: string, isWritten: boolean): Way => ({ kind: 'next', from, to, written: isWritten ? [record] : [] });
    const ways = [way('a', 'b', false), way('b', 'z', false), way('a', 'c', true), way('c', 'z', true)];
    const diamond = { ...lattice, nodes: ['a', 'b', 'c', 'z'].map(node), ways };
    expect(wayBetween(diamond, 'a', 'z')?.steps.map(({ to }) => to)).toEqual(['c', 'z']);
    // A step fewer weighs more than what is written.
    expect(wayBetween({ ...diamond, ways: [...ways, way('a', 'z', false)] }, 'a', 'z')?.steps).toHaveLength(1);
  });

  it('leads upwards only, and says so', () => {
    expect(wayBetween(lattice, 'quay/quay-director', 'quay/quay-engineer')).toMatchObject({ steps: [], none: 'downwards' });
    expect(wayBetween(lattice, 'quay/quay-fellow', 'quay/quay-director')).toMatchObject({ none: 'dead-end', ends: [] });
    expect(wayBetween(lattice, 'quay/quay-engineer', 'quay/quay-fellow')).toMatchObject({
      none: 'apart',
      ends: expect.arrayContaining(['quay/quay-director']),
    });
    expect(wayBetween(lattice, 'quay/quay-director', 'quay/quay-director')).toMatchObject({ none: 'same' });
    expect(wayBetween(lattice, 'quay/quay-director', 'no/such')).toBeNull();
  });
});

describe('the lattice of the example', () => {
  const example = compile(readFolder('examples/harbour')).graph;

  it('has every level and role, and a way from the first level to the highest manager', () => {
    const whole = latticeOf(example);
    expect(whole.nodes).toHaveLength(example.levels.length + example.roles.length);
    const way = wayBetween(whole, 'infrastructure/intern', 'engineering-leadership/vice-president');
    expect(way?.steps.map(({ kind }) => kind).filter((kind) => kind !== 'next')).toEqual(['track']);
    expect(way?.steps.every(({ written }) => written.length > 0)).toBe(true);
  });

  it('shows around a family whom its levels come from, and marks them', () => {
    const { nodes } = latticeOf(example, scopeCalled(example, 'family:engineering-leadership'));
    expect(nodes.filter(({ outside }) => !outside)).toHaveLength(9);
    expect(nodes.filter(({ outside }) => outside).map(({ id }) => id)).toContain('infrastructure/principal');
  });
});

describeWithShared('seeds', 'the lattice of the leadership family', (folder) => {
  const seeds = compile(readFolder(folder)).graph;
  const { nodes, rows, ways } = latticeOf(seeds, scopeCalled(seeds, 'family:leadership'));

  it('has nine roles on both tracks, by the grades 9 to 12', () => {
    expect(nodes).toHaveLength(9);
    expect(rows.map(({ id }) => id)).toEqual(['grade-12', 'grade-11', 'grade-10', 'grade-9']);
    expect(nodes.filter(({ track }) => track === 'management')).toHaveLength(5);
  });

  it('has the equivalents as written, and two ladders', () => {
    expect(ways.filter(({ kind }) => kind === 'equivalent')).toHaveLength(3);
    expect(ways.filter(({ kind, written }) => kind === 'next' && written.length > 0)).toHaveLength(6);
    expect(ways.filter(({ kind, written }) => kind === 'next' && written.length === 0).map(({ to }) => to)).toEqual([
      'leadership/chief-technology-officer',
    ]);
  });
});
