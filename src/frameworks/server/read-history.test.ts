import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitRepository, gitRepository } from '../../../test/git-repository.ts';
import { describeWithShared } from '../../../test/shared.ts';
import { compile } from '../../compiler/compile.ts';
import { bakery } from '../../compiler/emit/bakery.fixture.ts';
import { memoryHost } from '../../compiler/host.ts';
import { readFolder } from '../../platform/folder.ts';
import { openGitHistory } from '../../platform/git-history.ts';
import { historyView } from '../contract/past.ts';
import type { HistoryView } from '../contract.ts';
import { bakeryHandbook } from './bakery-handbook.fixture.ts';
import { type Handbook, indexHandbook } from './handbook.ts';
import { readHandbook } from './read-handbook.ts';
import { readHistory } from './read-history.ts';
import { readLately } from './read-lately.ts';
import { readOldPage } from './read-old-page.ts';

let repository: GitRepository;
beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.remove());

function opened(): Handbook {
  const { folder } = repository;
  const host = readFolder(folder);
  return indexHandbook(compile(host), host, { title: 'Tides', edition: '1', git: openGitHistory(folder) });
}

const level = (title: string, body: string) =>
  `---\ntitle: ${title} - Tides Department Career Framework\n---\n\n## ${title}\n\n### Accountability\n\n${body}`;
const senior = 'content/matrix/tides/senior.md';
const shared = 'assets/includes/watch.md';
const include = '{{% include "includes/watch.md" %}}\n';
const reads = (often: string) => `- Reads the tide gauge ${often} and writes it into the log.\n`;

async function historyOf(of: HistoryView['of']['kind'], id: string): Promise<HistoryView> {
  const found = await readHistory(opened(), { of, id });
  if (!found) throw new Error(`there is no ${of} ${id}`);
  return historyView.parse(found);
}
const statementId = (beginning: string) => opened().graph.statements.find(({ text }) => text.startsWith(beginning))?.id ?? '';
const told = ({ entries }: HistoryView) => entries.map(({ commit, label, grade }) => [commit?.subject ?? null, label, grade]);

describe('the history of a statement', () => {
  it('is told word by word, with who, when, and what is not committed yet', async () => {
    repository.write(senior, level('Senior', reads('each week')));
    repository.commit('Begin', 'Bo Lind', '2030-01-02');
    repository.write(senior, `${level('Senior', reads('each week'))}- Mends the nets of the whole team.\n`);
    repository.commit('Another one');
    repository.write(senior, `${level('Senior', reads('each day'))}- Mends the nets of the whole team.\n`);
    repository.commit('More often', 'Cleo Ware', '2031-05-06');
    repository.write(senior, `${level('Senior', reads('each hour'))}- Mends the nets of the whole team.\n`);
    const history = await historyOf('statement', statementId('Reads'));
    expect(told(history)).toEqual([
      [null, 'Reworded', expect.any(String)],
      ['More often', 'Reworded', expect.any(String)],
      ['Begin', 'Added', null],
    ]);
    const [, second, first] = history.entries;
    expect(second?.commit).toMatchObject({ author: 'Cleo Ware', day: '2031-05-06', href: null });
    expect(second?.groups[0]?.changes[0]?.words.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim())).toEqual([
      'week',
      'day',
    ]);
    expect(first?.groups[0]?.changes[0]?.text).toContain('each week');
  });

  it('goes on in the file it was taken out of', async () => {
    repository.write(senior, level('Senior', reads('each week')));
    repository.commit('Begin');
    repository.write(senior, level('Senior', reads('each day')));
    repository.commit('More often');
    repository.write(senior, level('Senior', include));
    repository.write(shared, reads('each day'));
    repository.commit('Into a file of its own');
    const history = await historyOf('statement', statementId('Reads'));
    expect(told(history).map(([subject, label]) => [subject, label])).toEqual([
      ['Into a file of its own', 'Moved here'],
      ['More often', 'Reworded'],
      ['Begin', 'Added'],
    ]);
    expect(history.entries[0]?.groups[0]?.changes[0]?.notes).toEqual([{ label: 'from', text: senior }]);
  });

  it('leads to the commit where gradus.yaml says how', async () => {
    repository.write('gradus.yaml', 'repository: https://github.com/tides/book\n');
    repository.write(senior, level('Senior', reads('each week')));
    const commit = repository.commit('Begin');
    const { entries } = await historyOf('statement', statementId('Reads'));
    expect(entries[0]?.commit?.href).toBe(`https://github.com/tides/book/commit/${commit}`);
    expect(readHandbook(opened()).repository?.edit).toBe('https://github.com/tides/book/edit/main/{path}');
  });
});

describe('the history of a level', () => {
  it('holds what changed on its page and in what that takes in, graded, though files change their names', async () => {
    repository.write('assets/includes/old-watch.md', reads('each week'));
    repository.write(senior, level('Senior', '{{% include "includes/old-watch.md" %}}\n'));
    repository.write('content/matrix/tides/staff.md', level('Staff', '- Keeps the harbour open in every storm.\n'));
    repository.commit('Begin');
    repository.git('mv', 'assets/includes/old-watch.md', shared);
    repository.write(senior, level('Senior', include));
    repository.commit('Call it otherwise');
    repository.write(shared, `${reads('each week')}- Mends the nets of the whole team.\n`);
    repository.commit('Nets');
    repository.write('content/matrix/tides/staff.md', level('Staff', '- Keeps the harbour open in any storm.\n'));
    repository.commit('Another level');
    expect(told(await historyOf('level', 'tides/senior'))).toEqual([
      ['Nets', 'Added', 'major'],
      ['Begin', 'Written', 'minor'],
    ]);
  });
});

describe('the history of a page', () => {
  it('has every commit with its lines, and the page as it was then', async () => {
    repository.write('content/matrix/tides/lead.md', level('Senior', reads('each week')));
    const first = repository.commit('Begin');
    repository.git('mv', 'content/matrix/tides/lead.md', senior);
    repository.commit('Call it otherwise');
    repository.write(senior, level('Senior', reads('each day')));
    repository.commit('More often');
    const { entries } = await historyOf('page', senior);
    expect(entries.map(({ label, lines }) => [label, lines?.flat().filter(({ kind }) => kind !== 'same').length])).toEqual([
      ['Changed', 2],
      ['Renamed, before content/matrix/tides/lead.md', 0],
      ['Written', undefined],
    ]);
    const old = await readOldPage(opened(), senior, first.slice(0, 10));
    expect(old).toMatchObject({ isThere: true, isSame: false, commit: { subject: 'Begin' } });
    expect(old?.lines.map(({ text }) => text).join('\n')).toContain('each week');
    expect(await readOldPage(opened(), senior, 'HEAD')).toMatchObject({ isSame: true });
  });

  it('shows no file that is no page, at no revision, and no revision that is none', async () => {
    repository.write('.env', 'SECRET=1\n');
    repository.write('notes.md', '# Notes\n\nA secret of the house.\n');
    repository.write('gradus.yaml', 'organisation: Tides\n');
    repository.write(senior, level('Senior', reads('each week')));
    repository.commit('Begin');
    const handbook = opened();
    const shown = await Promise.all([
      ...['.env', 'notes.md', 'gradus.yaml', '.git/config', '../x.md'].map((path) => readOldPage(handbook, path, 'HEAD')),
      ...['--all', 'HEAD:notes.md', 'HEAD..HEAD', 'v9', '@{u}'].map((at) => readOldPage(handbook, senior, at)),
    ]);
    expect(shown).toEqual(shown.map(() => null));
  });
});

describe('what changed lately', () => {
  it('is graded, with whom it concerns today; what asks nothing of anybody is left out', async () => {
    repository.write(shared, reads('each week'));
    repository.write(senior, level('Senior', include));
    repository.commit('Begin');
    repository.write('README.md', 'About this folder.\n');
    repository.commit('A note');
    repository.write(shared, `${reads('each week')}- Mends the nets of the whole team.\n`);
    repository.commit('Nets', 'Bo Lind');
    const { absent, changes } = await readLately(opened());
    expect([
      absent,
      changes.map(({ commit, grade, concerned }) => [commit.subject, commit.author, grade, concerned.map(({ id }) => id)]),
    ]).toEqual([
      null,
      [
        ['Nets', 'Bo Lind', 'major', ['tides/senior']],
        ['Begin', 'Ada Ek', 'minor', ['tides/senior']],
      ],
    ]);
  });
});

describe('what a translation says', () => {
  it('is asked of nobody anew', async () => {
    repository.write('gradus.yaml', 'language: en\ntranslations:\n  de: translations/de\n  fr: beside\n');
    repository.write(senior, level('Senior', reads('each week')));
    repository.commit('Begin');
    repository.write(`translations/de/${senior}`, level('Senior', '- Liest jede Woche den Pegel und schreibt es ins Buch.\n'));
    repository.write(senior.replace('.md', '.fr.md'), level('Senior', '- Lit chaque semaine la marée et la note dans le livre.\n'));
    repository.commit('Translated');
    const { changes } = await readLately(opened());
    expect(changes.map(({ commit }) => commit.subject)).toEqual(['Begin']);
  });
});

describe('without a history', () => {
  it('that is said, and nothing else', async () => {
    const handbook = bakeryHandbook();
    const [first] = handbook.graph.levels;
    expect(await readHistory(handbook, { of: 'level', id: first?.id ?? '' })).toMatchObject({
      entries: [],
      absent: expect.stringContaining('in no git repository'),
    });
    expect(await readLately(handbook)).toMatchObject({ changes: [], absent: expect.stringContaining('in no git repository') });
    expect(await readHistory(handbook, { of: 'level', id: 'nobody' })).toBeNull();
    expect(await readOldPage(handbook, Object.keys(bakery)[0] ?? '', 'HEAD')).toBeNull();
  });

  it('before the first commit, and of a file that was never committed', async () => {
    repository.write(senior, level('Senior', reads('each week')));
    expect(await historyOf('level', 'tides/senior')).toMatchObject({ absent: expect.stringContaining('Nothing of this handbook') });
    repository.write('.gitignore', 'content\n');
    repository.commit('Something else');
    expect(told(await historyOf('page', senior))).toEqual([[null, 'Written', null]]);
  });
});

describeWithShared('corpus', 'a real page through its versions', (corpus) => {
  it('is followed to the beginning, and no statement that stands today is without one', async () => {
    const path = 'content/job-families/manager.md';
    for (let version = 1; version <= 11; version++) {
      repository.write(path, readFileSync(join(corpus, 'gitlab-handbook-history/product-manager', `${version}.md`), 'utf8'));
      repository.commit(`Version ${version}`);
    }
    const handbook = opened();
    const role = handbook.graph.roles[0]?.id ?? '';
    const ofRole = await historyOf('role', role);
    expect(ofRole.entries.at(-1)?.commit?.subject).toBe('Version 1');
    expect((await historyOf('page', path)).entries.length).toBeGreaterThan(5);
    const some = handbook.graph.statements.filter((_, index) => index % 12 === 0);
    expect(some.length).toBeGreaterThan(5);
    for (const { id, text } of some) {
      const found = await readHistory(handbook, { of: 'statement', id });
      const [newest] = found?.entries ?? [];
      expect(found?.entries.at(-1)?.label, text).toMatch(/^(?:Added|Split off)$/u);
      // What the newest change made of it is what it says today.
      const change = newest?.groups[0]?.changes.at(-1);
      const says = change?.words.length ? change.words.flatMap((one) => (one.kind === 'removed' ? [] : [one.text])).join('') : change?.text;
      expect(says).toBe(text);
    }
  });
});

it('the map knows which families are kept with a unit, and how much comes from each', () => {
  const files = {
    'content/matrix/tides/senior.md': level('Senior', reads('each week')),
    'content/job-families/tides/masters.md':
      '---\ntitle: Masters\n---\n\n## Harbour Master\n\n### Harbour Master Responsibilities\n\n- Opens the gate at dawn.\n',
  };
  const host = memoryHost(files);
  const { units, families } = readHandbook(indexHandbook(compile(host), host, { title: 'Tides', edition: '1' }));
  expect(units.map(({ id, statements }) => [id, statements])).toEqual([['tides', 1]]);
  expect(families.map(({ unit, statements }) => [unit, statements])).toEqual([['tides', 1]]);
});
