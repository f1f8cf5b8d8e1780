/** `gradus lock`, `check --locked` and `lineage` as others start them, with git beside them. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf } from './compiler/lock/lock.ts';

const cli = join(import.meta.dirname, 'cli.ts');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-lock-'));
  git('init', '-q', '-b', 'main');
  for (const [name, text] of Object.entries(pages)) write(name, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const level = (title: string, ...said: string[]) =>
  `---\ntitle: ${title} - Bakery Career Framework\n---\n\n## ${title}\n\n### Baking\n\n${said.map((one) => `- ${one}\n`).join('')}\n### Serving\n\n- Greets whoever comes in by name.\n`;
const senior = 'content/matrix/bakery/senior.md';
const staff = 'content/matrix/bakery/staff.md';
const pages: Record<string, string> = {
  [senior]: level(
    'Senior',
    'Bakes forty loaves before six every morning.',
    'Keeps the oven at the heat that each bread needs.',
    'Sweeps the floor.',
  ),
  [staff]: level('Staff', 'Plans the breads of the week with the miller.', 'Teaches one apprentice a year to bake alone.'),
};

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
function edit(name: string, from: string, to: string): void {
  const text = read(name);
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  write(name, text.replace(from, to));
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
function git(...args: string[]): { status: number | null; stdout: string } {
  return spawnSync('git', ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=a@example.org', ...args], { encoding: 'utf8' });
}
function commit(message: string): void {
  git('add', '.');
  git('commit', '-q', '-m', message);
}
const env = { ...process.env, NO_COLOR: '1' };
function gradus(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env, cwd: folder });
  return { status, stdout: stdout.replace(/\s+/gu, ' '), stderr: stderr.replace(/\s+/gu, ' '), raw: stdout };
}
const idOf = (beginning: string) => new RegExp(`^(?:gone )?statement (\\S+) .*"${beginning}`, 'mu').exec(read('gradus.lock'))?.[1];

describe('a handbook without a lock', () => {
  it('gets one, and says so; a second time nothing changes', () => {
    expect(gradus('check', '--locked').stdout).toContain('lock-missing');
    expect(gradus('lock').stdout).toContain('7 statements to be locked for the first time.');
    expect(read('.gitattributes')).toBe('gradus.lock merge=union\n');
    const text = read('gradus.lock');
    expect(gradus('lock')).toMatchObject({ status: 0, stdout: expect.stringContaining('up to date') });
    expect(read('gradus.lock')).toBe(text);
    expect(gradus('check', '--locked').status).toBe(0);
  });

  it('is told apart in what compiles it', () => {
    expect(gradus('lineage', './content', './content').stdout).toContain('Ids are provisional');
    expect(gradus('compile').stdout).toContain('Ids are provisional');
    gradus('lock');
    expect(gradus('compile').stdout).not.toContain('provisional');
  });

  it('with no career page has nothing to lock', () => {
    rmSync(join(folder, 'content'), { recursive: true });
    expect(gradus('lock')).toMatchObject({ status: 2, stderr: expect.stringContaining('nothing to lock') });
  });
});

describe('an edit', () => {
  beforeEach(() => {
    gradus('lock');
    commit('First');
  });

  it('of words and places keeps every id, in the graph as well, and check --locked asks for the lock', () => {
    const [loaves, floor] = [idOf('Bakes forty'), idOf('Sweeps')];
    edit(senior, 'forty loaves before six', 'sixty loaves before five');
    edit(senior, '- Sweeps the floor.\n', '');
    edit(senior, '- Greets', '- Sweeps the floor.\n- Greets');
    const stale = gradus('check', '--locked');
    expect([stale.status, stale.stdout]).toEqual([1, expect.stringContaining('1 reworded, 1 moved.')]);
    gradus('lock');
    expect([idOf('Bakes sixty'), idOf('Sweeps')]).toEqual([loaves, floor]);
    const graph = JSON.parse(gradus('compile', '.', '--json').raw);
    expect(graph.statements.find(({ text }: { text: string }) => text.startsWith('Bakes sixty')).id).toBe(loaves);
    expect(gradus('check', '--locked').status).toBe(0);
    expect(gradus('lineage', 'HEAD').stdout).toMatch(/5 kept, 1 reworded, 1 moved\..*\[forty → sixty\] loaves.*moved here from Baking/u);
  });

  it('that is taken back gives the old ids back, and what is gone keeps its line', () => {
    const before = read('gradus.lock');
    const floor = idOf('Sweeps');
    edit(senior, '- Sweeps the floor.\n', '');
    gradus('lock');
    expect(read('gradus.lock')).toContain(`gone statement ${floor}`);
    git('checkout', '-q', '--', senior);
    gradus('lock');
    expect(read('gradus.lock')).toBe(before);
  });

  it('of which it is not plain what became is asked for, and nothing is written before that is answered', () => {
    const before = read('gradus.lock');
    const teaches = idOf('Teaches');
    edit(staff, 'Teaches one apprentice a year to bake alone.', 'Finds an apprentice, and sees to it that they stay in the trade.');
    expect(gradus('lock')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('1 question that only a person can answer; nothing was written'),
    });
    expect(gradus('check', '--locked').stdout).toContain('lock-unsure');
    expect(read('gradus.lock')).toBe(before);
    const asked = gradus('lock', '--json').raw;
    write('answers.json', asked.replace('"same": null', '"same": true'));
    expect(gradus('lock', '--answers', 'answers.json', '--by', 'Grace').status).toBe(0);
    expect(idOf('Finds')).toBe(teaches);
    expect(read('gradus.lock')).toMatch(new RegExp(`^said ${teaches} \\w+ \\w+ same \\d{4}-\\d\\d-\\d\\d "Grace"$`, 'mu'));
    expect(gradus('lock', '--answers', 'answers.json')).toMatchObject({ status: 2, stderr: expect.stringContaining('Nobody asks') });
  });

  it('and the answer may be no: then it is a new one', () => {
    const teaches = idOf('Teaches');
    edit(staff, 'Teaches one apprentice a year to bake alone.', 'Finds an apprentice, and sees to it that they stay in the trade.');
    write('answers.json', gradus('lock', '--json').raw.replace('"same": null', '"same": false'));
    expect(gradus('lock', '--answers', 'answers.json').status).toBe(0);
    expect(idOf('Finds')).not.toBe(teaches);
    expect(read('gradus.lock')).toContain(`gone statement ${teaches}`);
  });

  it('is asked on where a no makes another one likely, and all that was said counts', () => {
    const teaches = 'Teaches one apprentice a year to bake alone.';
    const [first, other] = ['Teaches the apprentice of another baker how to sell.', 'Has one apprentice who may bake while nobody looks.'];
    edit(staff, teaches, `${first}\n- ${other}`);
    const asked = (raw: string): { was: string; is: string; same: boolean | null }[] => JSON.parse(raw).questions;
    const one = asked(gradus('lock', '--json').raw).map((question) => ({ ...question, same: false }));
    expect(one).toHaveLength(1);
    write('answers.json', JSON.stringify({ questions: one }));
    const then = gradus('lock', '--json', '--answers', 'answers.json');
    const more = asked(then.raw);
    expect([then.status, more.map(({ was }) => was), more[0]?.is === one[0]?.is]).toEqual([1, [teaches], false]);
    write('answers.json', JSON.stringify({ questions: [...one, ...more.map((question) => ({ ...question, same: true }))] }));
    const id = idOf('Teaches one');
    expect(gradus('lock', '--answers', 'answers.json').status).toBe(0);
    expect(idOf(more[0]?.is.slice(0, 20) ?? '')).toBe(id);
    expect(read('gradus.lock').match(/^said /gmu)).toHaveLength(2);
  });

  it('that takes most of it away is rather a mistake', () => {
    const many = Array.from({ length: 30 }, (_, number) => `Bakes the bread number ${number} of the old book.`);
    write(senior, level('Senior', ...many));
    gradus('lock');
    write(senior, level('Senior', 'Sells cheese.'));
    expect(gradus('lock')).toMatchObject({ status: 2, stderr: expect.stringContaining('more than half') });
    expect(gradus('lock', '--give-up').status).toBe(0);
    expect(read('gradus.lock').match(/^gone statement/gmu)).toHaveLength(30 + 3);
  });
});

describe('two branches', () => {
  beforeEach(() => {
    gradus('lock');
    commit('First');
  });
  const onBranch = (name: string, act: () => void) => {
    git('checkout', '-q', '-b', name, 'main');
    act();
    gradus('lock');
    commit(name);
  };

  it('that add statements and pages side by side are merged without conflict, and the lock is right after', () => {
    onBranch('one', () => {
      edit(senior, '- Keeps the oven', '- Writes down the weather, because of the dough.\n- Keeps the oven');
      write('content/matrix/bakery/principal.md', level('Principal', 'Buys the mill.'));
    });
    onBranch('other', () => {
      edit(senior, '### Serving\n\n', '### Serving\n\n- Wraps the bread so that it stays warm.\n');
      write('content/matrix/bakery/distinguished.md', level('Distinguished', 'Writes the book of breads.'));
    });
    git('checkout', '-q', 'main');
    expect([git('merge', '-q', 'one').status, git('merge', '-q', '--no-edit', 'other').status]).toEqual([0, 0]);
    const merged = new Map(
      ['Writes down', 'Wraps the bread', 'Buys the mill', 'Writes the book', 'Bakes forty'].map((one) => [one, idOf(one)]),
    );
    expect([...merged.values()]).not.toContain(undefined);
    gradus('lock');
    for (const [beginning, id] of merged) expect(idOf(beginning)).toBe(id);
    expect(gradus('check', '--locked').status).toBe(0);
  });

  it('that conflict, where git was not told, are put together by gradus lock', () => {
    rmSync(join(folder, '.gitattributes'));
    commit('Without');
    onBranch('one', () => write('content/matrix/bakery/principal.md', level('Principal', 'Buys the mill.')));
    onBranch('other', () => write('content/matrix/bakery/pri.md', level('Distinguished', 'Writes the book of breads.')));
    const before = idOf('Writes the book');
    git('checkout', '-q', 'main');
    git('merge', '-q', 'one');
    expect(git('merge', '-q', '--no-edit', 'other').status).toBe(1);
    expect(read('gradus.lock')).toMatch(/^<{7} /mu);
    expect(gradus('check').stdout).toContain('lock-merged');
    expect(gradus('lock').status).toBe(0);
    expect(read('gradus.lock')).not.toMatch(/^[<=>]{7}/mu);
    expect(idOf('Writes the book')).toBe(before);
  });
});

describe('a lock that cannot be used', () => {
  beforeEach(() => void gradus('lock'));
  it.each([
    ['of the future', (text: string) => text.replace('gradus.lock 1', 'gradus.lock 2'), 'newer Gradus'],
    ['that is none', () => 'hello\n', 'first line'],
    ['that is empty', () => '', 'first line'],
    ['with a line cut off', (text: string) => text.replace(/(statement \S+) .*/u, '$1'), 'is no line of a statement'],
    ['with a text edited by hand', (text: string) => text.replace('"Sweeps', '"Wipes'), 'edited it by hand'],
    ['with a text not closed', (text: string) => text.replace('floor."', 'floor.'), 'not closed'],
    ['with a line of something else', (text: string) => `${text}cake 1 2 3\n`, 'begins with "cake"'],
  ])('%s is left as it is, and every check says so', (_, spoil, words) => {
    write('gradus.lock', spoil(read('gradus.lock')));
    const before = read('gradus.lock');
    edit(senior, 'Sweeps the floor.', 'Sweeps the whole floor.');
    expect(gradus('lock')).toMatchObject({ status: 2, stderr: expect.stringContaining(words) });
    expect(read('gradus.lock')).toBe(before);
    expect(gradus('check')).toMatchObject({ status: 1, stdout: expect.stringContaining('gradus.lock') });
  });

  it('with an id on two lines goes by the one whose words the pages have, and what is on no page is gone', () => {
    const floor = idOf('Sweeps');
    const line = (id: string | undefined, text: string) => `statement ${id} ${fingerprintOf(text)} . "${text}"\n`;
    write('gradus.lock', read('gradus.lock') + line(floor, 'Wipes the floor.') + line('bakery/senior/baking/00000000', 'Sings.'));
    expect(gradus('lock').status).toBe(0);
    expect([idOf('Sweeps'), idOf('Wipes')]).toEqual([floor, undefined]);
    expect(read('gradus.lock')).toMatch(/^gone statement .* "Sings\."$/mu);
  });
});

describe('two processes at once', () => {
  it('leave one whole lock', async () => {
    const runs = Array.from({ length: 4 }, () => {
      const run = spawn(process.execPath, [cli, 'lock'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      return new Promise<number | null>((resolve) => run.on('close', resolve));
    });
    const ends = await Promise.all(runs);
    expect(ends.filter((status) => status === 0).length).toBeGreaterThan(0);
    expect(ends.filter((status) => status !== 0 && status !== 2)).toEqual([]);
    const text = read('gradus.lock');
    expect(readdirSync(folder).filter((name) => name.startsWith('.gradus'))).toEqual([]);
    expect(gradus('lock').stdout).toContain('up to date');
    expect(read('gradus.lock')).toBe(text);
  });
});

describe('gradus log', () => {
  it('follows one statement through renames of its level and page, and a history that was written anew', () => {
    gradus('lock');
    commit('First');
    edit(senior, 'forty loaves', 'fifty loaves');
    commit('More');
    git('mv', senior, 'content/matrix/bakery/lead.md');
    write(
      'content/matrix/bakery/lead.md',
      read('content/matrix/bakery/lead.md').replaceAll('Senior', 'Lead').replace('fifty loaves', 'sixty loaves'),
    );
    gradus('lock');
    commit('Lead');
    git('commit', '-q', '--amend', '-m', 'Lead, said better');
    const { stdout, status } = gradus('log', 'Bakes sixty');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Lead, said better .*\[fifty → sixty\].* More .*\[forty → fifty\].* First .*Added/u);
    expect(gradus('log', idOf('Bakes sixty') ?? '').stdout).toBe(stdout);
    expect(gradus('log', 'Sings')).toMatchObject({ status: 2, stderr: expect.stringContaining('No statement') });
  });
});

describe('gradus impact', () => {
  it('tells a merge request what changes for each level, with what became of its statements', () => {
    gradus('lock');
    commit('First');
    edit(senior, 'forty loaves', 'sixty loaves');
    edit(senior, '- Sweeps the floor.\n', '');
    edit(staff, '### Serving', '- Tastes each bread before it is sold.\n\n### Serving');
    const { raw, status } = gradus('impact', 'HEAD');
    expect(status).toBe(0);
    expect(raw).toContain('| Bakery Career Framework | Senior | **1 major, 1 minor** | 2 kept, 1 reworded, 1 dropped |');
    expect(raw).toContain('|  | Staff | **1 major** | 3 kept, 1 added |');
    const { units, isLocked, grade } = JSON.parse(gradus('impact', 'HEAD', '--json').raw);
    expect([grade, isLocked, units.map(({ title }: { title: string }) => title)]).toEqual(['major', true, ['Bakery Career Framework']]);
  });
});
