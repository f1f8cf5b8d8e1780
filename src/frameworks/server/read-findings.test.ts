import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { memoryHost } from '../../compiler/host.ts';
import { inGerman } from '../speech/german.ts';
import { type Handbook, indexHandbook } from './handbook.ts';
import { readFinding } from './read-finding.ts';
import { readFindings } from './read-findings.ts';

const explain = (code: string) =>
  code === 'anchor-dead'
    ? {
        title: 'The link leads to "#{anchor}".',
        why: 'Headings are reworded.\nLinks to them stay as they were, and nobody sees it until somebody follows one of them. More.\n\nSecond.',
        fix: '',
      }
    : null;

const level = (title: string, ...lines: string[]) =>
  `---\ntitle: ${title} - Ships Career Framework\n---\n\n## Watch\n\n- Keeps the watch\n\n## Rules of the watch\n\n${lines.join('\n')}\n`;

function handbookOf(files: Record<string, string>): Handbook {
  const host = memoryHost(files);
  return indexHandbook(compile(host), host, { title: 'Ships', edition: '1' });
}

const files = {
  'content/mate.md': level('Mate', '- Reads the [rules](#rules-of-the-wacth)', '- Knows the [ropes](#ropes)'),
  'content/pilot.md': level('Pilot', '{{% include "includes/sea.md" %}}').replace('Ships', 'Ports'),
  'gradus.yaml': 'owners:\n  content: Harbour master\nlevles: []\n',
};
const handbook = handbookOf(files);
const read = (asked: Parameters<typeof readFindings>[2] = {}) => readFindings(handbook, explain, asked);
const keys = ({ sections }: ReturnType<typeof read>) => sections.map(({ key }) => key);

describe('the findings', () => {
  it('stand by page, the gravest page first, each page in the order of its lines', () => {
    const list = read();
    expect(keys(list)).toEqual(['content/pilot.md', 'content/mate.md', 'gradus.yaml']);
    expect(list.sections.map(({ title, canBeShown }) => [title, canBeShown])).toEqual([
      ['Pilot, Ports Career Framework', true],
      ['Mate, Ships Career Framework', true],
      [null, false],
    ]);
    expect(list.sections[1]?.rows.map(({ line }) => line)).toEqual([11, 12]);
    expect(list.counts).toEqual({ error: 1, warning: 3, info: 0 });
  });

  it('stand by rule, each with what it says and why', () => {
    const list = read({ by: 'rule' });
    expect(keys(list)).toEqual(['include-missing', 'anchor-dead', 'settings-unknown']);
    expect(list.sections[1]).toMatchObject({
      title: 'The link leads to "#{anchor}".',
      why: 'Headings are reworded. Links to them stay as they were, and nobody sees it until somebody follows one of them.',
      counts: { error: 0, warning: 2, info: 0 },
    });
  });

  it('are narrowed by every choice, and each choice says what it would leave beside the others', () => {
    expect(keys(read({ severity: 'warning' }))).toEqual(['content/mate.md', 'gradus.yaml']);
    expect(keys(read({ severity: 'warning', group: 'settings' }))).toEqual(['gradus.yaml']);
    expect(keys(read({ rule: 'anchor-dead' }))).toEqual(['content/mate.md']);
    expect(keys(read({ page: 'content/pilot.md' }))).toEqual(['content/pilot.md']);
    expect(read({ owner: 'Harbour master' }).matching).toBe(3);
    expect(read({ owner: 'Nobody' })).toMatchObject({ matching: 0, sections: [] });
    expect(read({ severity: 'error', rule: 'include-missing' }).choices).toEqual({
      severities: { error: 1, warning: 0, info: 0 },
      groups: [{ value: 'pages', count: 1, rules: [{ value: 'include-missing', count: 1 }] }],
      owners: [{ value: 'Harbour master', count: 1 }],
    });
    expect(read({ rule: 'anchor-dead' }).choices.groups.map(({ value, count }) => [value, count])).toEqual([
      ['pages', 3],
      ['settings', 1],
    ]);
  });

  it('come a few at a time where they are thousands: the beginning of a section or nothing of it', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `- Reads [rule ${index}](#no-such-${index})`);
    const pages = Array.from({ length: 120 }, (_, index) => [`content/mate-${index}.md`, level(`Mate of ship ${index}`, ...lines)]);
    const many = handbookOf(Object.fromEntries(pages));
    const list = readFindings(many, explain, { rule: 'anchor-dead' });
    expect([list.matching, list.sections.length, list.left]).toEqual([3600, 100, 20]);
    expect(list.sections.map(({ rows }) => rows.length)).toEqual([...Array(10).fill(20), ...Array(90).fill(0)]);
    expect(list.sections[99]?.counts.warning).toBe(30);
    const whole = readFindings(many, explain, { page: 'content/mate-7.md', rows: 200 });
    expect(whole.sections[0]?.rows.filter(({ code }) => code === 'anchor-dead')).toHaveLength(30);
    expect(readFindings(many, explain, { sections: 300 }).left).toBe(0);
  });

  it('say how many kinds are looked for, how many are off, and which wait to be asked for', () => {
    const none = handbookOf({});
    expect(none.looksFor.silenced).toBe(0);
    const wording = none.looksFor.waiting.find(({ value }) => value === 'wording')?.count ?? 0;
    expect(wording).toBeGreaterThan(0);
    const asked = handbookOf({ 'gradus.yaml': 'severities:\n  wording: on\n  link-dead: off\n' });
    expect(asked.looksFor.waiting.some(({ value }) => value === 'wording')).toBe(false);
    expect(asked.looksFor).toMatchObject({ on: none.looksFor.on + wording - 1, silenced: 1 });
  });
});

describe('a finding, opened,', () => {
  const idOf = (code: string, from = handbook) =>
    readFindings(from, explain, { rule: code }).sections.flatMap(({ rows }) => rows.map(({ id }) => id));

  it('has the lines around it, the reason, the fix and the comment', () => {
    const view = readFinding(handbook, explain, idOf('anchor-dead')[0] ?? '');
    expect(view?.excerpt).toEqual({
      from: 8,
      lines: ['', '## Rules of the watch', '', '- Reads the [rules](#rules-of-the-wacth)', '- Knows the [ropes](#ropes)'],
    });
    expect(view?.why).toHaveLength(1);
    expect(view?.fix).toEqual({
      file: 'content/mate.md',
      line: 11,
      before: ['- Reads the [rules](#rules-of-the-wacth)'],
      after: ['- Reads the [rules](#rules-of-the-watch)'],
    });
    expect(view?.comment).toEqual({ where: 'end', line: 11, text: '<!-- gradus-ignore anchor-dead: reason -->' });
    expect(view?.owner).toBe('Harbour master');
  });

  it('has no fix where none is safe, and no comment in the settings, whose lines are shown', () => {
    expect(readFinding(handbook, explain, idOf('anchor-dead')[1] ?? '')?.fix).toBeNull();
    expect(readFinding(handbook, explain, idOf('settings-unknown')[0] ?? '')).toMatchObject({
      canBeShown: false,
      comment: null,
      excerpt: { from: 1, lines: ['owners:', '  content: Harbour master', 'levles: []'] },
    });
  });

  it('is shown as a line taken out where the fix is that', () => {
    const unused = handbookOf({ 'content/mate.md': level('Mate', '<!-- gradus-ignore anchor-dead: long ago -->', 'Reads the rules.') });
    expect(readFinding(unused, explain, idOf('ignore-unused', unused)[0] ?? '')?.fix).toEqual({
      file: 'content/mate.md',
      line: 11,
      before: ['<!-- gradus-ignore anchor-dead: long ago -->'],
      after: [],
    });
  });

  it('keeps its address when lines come above it, and is gone when its line is mended', () => {
    const [id = ''] = idOf('anchor-dead');
    const later = handbookOf({
      ...files,
      'content/mate.md': files['content/mate.md'].replace('## Watch', '## Watch\n\n- Rings the bell\n'),
    });
    expect(readFinding(later, explain, id)?.line).toBe(14);
    const mended = handbookOf({ ...files, 'content/mate.md': files['content/mate.md'].replace('wacth', 'watch') });
    expect(readFinding(mended, explain, id)).toBeNull();
  });
});

describe('findings in another language', () => {
  const german = handbook.in(inGerman.speech);

  it('are said in it, with the ids that they have in any', () => {
    const rows = (book: Handbook, { explain: meaning }: Pick<typeof inGerman, 'explain'>) =>
      readFindings(book, meaning, { by: 'rule' }).sections.flatMap((section) => [
        section.title,
        ...section.rows.map(({ message }) => message),
      ]);
    const [own, other] = [rows(german, inGerman), rows(handbook, { explain: () => null })];
    expect(own.length).toBe(other.length);
    expect(own.filter((words) => words !== null && other.includes(words))).toEqual([]);
    const ids = (book: Handbook) => readFindings(book, explain, {}).sections.flatMap((section) => section.rows.map(({ id }) => id));
    expect(ids(german)).toEqual(ids(handbook));
  });

  it('are opened in it, with other places and the explanation', () => {
    const id = readFindings(german, inGerman.explain, { rule: 'anchor-dead' }).sections[0]?.rows[0]?.id ?? '';
    expect(readFinding(german, inGerman.explain, id)).toMatchObject({
      message: 'Der Link führt zu „#rules-of-the-wacth“; diesen Anker gibt es auf dieser Seite nicht.',
      hint: expect.stringContaining('Ist „#rules-of-the-watch“ gemeint?'),
      why: [{ kind: 'words', runs: [{ text: expect.stringMatching(/^Überschriften werden umformuliert/u) }] }],
    });
  });
});
