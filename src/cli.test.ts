/** The command as somebody types it: what it prints, where, and how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitRepository } from '../test/git-repository.ts';
import { bakery } from './compiler/emit/bakery.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gradus-cli-'));
for (const [path, text] of Object.entries(bakery)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
afterAll(() => rmSync(folder, { recursive: true }));

function gradus(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80', NODE_NO_WARNINGS: '1' };
  return spawnSync(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...args], { cwd: folder, encoding: 'utf8', env });
}

describe('gradus diff within a handbook', () => {
  it('prints what changes, and ends with 0', () => {
    const { status, stdout, stderr } = gradus('diff', 'junior', 'senior');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Junior → Senior');
    expect(stdout).toContain('how widely: their own work → team');
  });

  it('prints Markdown or JSON', () => {
    expect(gradus('diff', 'ovens', 'pastry', '--markdown').stdout).toMatch(/^# Ovens Career Framework beside Pastry/u);
    expect(JSON.parse(gradus('diff', 'junior', 'senior', '--json').stdout).standing).toBe('above');
  });

  it.each([
    [['junior', 'senoir'], 'Nothing here is called "senoir". Did you mean ovens/senior?'],
    [['staff', 'shop director'], 'more than one pair'],
    [['ovens', 'junior'], 'A framework is compared with a framework'],
  ])('ends with 2 and says why: %j', (names, message) => {
    const { status, stdout, stderr } = gradus('diff', ...names);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('takes names for those of the handbook where they are folders as well, and says so', () => {
    const { status, stdout, stderr } = gradus('diff', 'ovens', 'pastry');
    expect(status).toBe(0);
    expect(stdout).toContain('Ovens Career Framework beside Pastry Career Framework');
    expect(stderr).toContain('gradus diff ./ovens ./pastry');
  });
});

describe('names of levels, roles and frameworks', () => {
  it('may be short, or titles', () => {
    expect(gradus('show', 'junior').stdout).toContain('Junior  Ovens Career Framework');
    expect(gradus('effective', 'Shop Director').stdout).toContain('Everything Shop Director is held to');
    expect(gradus('matrix', 'Ovens').stdout).toContain('Ovens Career Framework');
  });

  it.each([
    ['show', 'stafff', 'Did you mean ovens/staff, pastry/staff?'],
    ['effective', 'staff', '"staff" is more than one here: ovens/staff, pastry/staff.'],
    ['matrix', 'oven', 'Did you mean ovens?'],
    ['strands', 'quux', 'gradus compile . lists the ids.'],
    ['steps', 'pastri', 'Did you mean pastry?'],
    ['job', 'stafff', 'Did you mean ovens/staff, pastry/staff?'],
  ])('gradus %s %s ends with 2 and a suggestion', (command, name, message) => {
    const { status, stdout, stderr } = gradus(command, name);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('gradus lattice and way', () => {
  it('print who stands where, and the way from the one to the other', () => {
    const lattice = gradus('lattice', 'ovens');
    expect([lattice.status, lattice.stderr]).toEqual([0, '']);
    expect(lattice.stdout).toContain('Career lattice of Ovens Career Framework');
    const way = gradus('way', 'junior', 'ovens/staff');
    expect([way.status, way.stderr]).toEqual([0, '']);
    expect(way.stdout).toContain('The shortest way: 2 steps.');
  });

  it('print JSON', () => {
    expect(JSON.parse(gradus('lattice', '--json').stdout).of).toBeNull();
    expect(JSON.parse(gradus('way', 'junior', 'senior', '--json').stdout).steps).toHaveLength(1);
  });

  it('end with 1 and say why where there is no way', () => {
    const { status, stdout, stderr } = gradus('way', 'ovens/staff', 'junior');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.replace(/\s+/gu, ' ')).toContain('one leads from Junior to Staff');
    expect(JSON.parse(gradus('way', 'ovens/staff', 'junior', '--json').stdout)).toMatchObject({ steps: [] });
  });

  it.each([
    [['lattice', 'oven'], 'Did you mean ovens?'],
    [['way', 'juniro', 'senior'], 'Did you mean ovens/junior?'],
    [['way', 'shop director', 'staff'], '"staff" is more than one here: ovens/staff, pastry/staff.'],
  ])('end with 2 and a suggestion: %j', (args, message) => {
    const { status, stdout, stderr } = gradus(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('gradus history', () => {
  const repository = gitRepository();
  afterAll(() => repository.remove());
  beforeAll(() => {
    for (const [path, text] of Object.entries(bakery)) repository.write(path, text);
    repository.commit('The ovens are lit', 'Bo Lind', '2030-01-02');
    repository.write('ovens/junior.md', `${bakery['ovens/junior.md']}`.replace('their own work with guidance', 'the team'));
    repository.commit('Juniors weigh for all', 'Cleo Ware', '2031-05-06');
    repository.write('ovens/junior.md', `${bakery['ovens/junior.md']}`.replace('their own work with guidance', 'the whole town'));
  });
  const history = (...args: string[]) => gradus('history', ...args, '--in', repository.folder);

  it('tells who changed what of a level when, newest first, word by word', () => {
    const { status, stdout, stderr } = history('ovens/junior');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^History of Junior \(Ovens Career Framework\)\n\nNot committed yet\n/u);
    expect(stdout).toMatch(/\n2031-05-06 {2}[\da-f]{7,} {2}Cleo Ware\n {2}Juniors weigh for all\n/u);
    expect(stdout).toContain('Weighs flour for the [team → whole town].');
    expect(stdout.indexOf('Cleo Ware')).toBeLessThan(stdout.indexOf('Bo Lind'));
  });

  it('takes a title, a page, and a statement by its id', () => {
    expect(history('Shop Director').stdout).toContain('History of Shop Director (Shop');
    expect(history('ovens/junior.md').stdout).toMatch(/Changed.*, 2 lines/u);
    const { results } = JSON.parse(gradus('find', 'sweeps', 'floor', '--in', repository.folder, '--json').stdout);
    expect(history(results[0].at.id).stdout).toMatch(/^Sweeps the floor around the ovens each evening\.\n\n2030-01-02/u);
  });

  it('goes back as far as is asked, and says that there is more', () => {
    const { stdout } = history('ovens/junior', '--most', '1');
    expect(stdout).not.toContain('Bo Lind');
    expect(stdout).toContain('There are older commits: --most 400 looks further back.');
  });

  it('prints JSON', () => {
    const { of, entries, absent } = JSON.parse(history('ovens/junior', '--json').stdout);
    expect([of.id, absent]).toEqual(['ovens/junior', null]);
    expect(entries.map(({ commit }: { commit: { author: string } | null }) => commit?.author ?? null)).toEqual([
      null,
      'Cleo Ware',
      'Bo Lind',
    ]);
  });

  it('says so where there is no git, and ends with 0', () => {
    const { status, stdout, stderr } = gradus('history', 'ovens/junior');
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('in no git repository');
  });

  it.each([
    [['junoir'], 'Did you mean ovens/junior?'],
    [['staff'], '"staff" is more than one here: ovens/staff, pastry/staff.'],
    [['ovens/junior', '--most', '0'], '--most takes a number from 1 on, not "0".'],
  ])('ends with 2 and says why: %j', (args, message) => {
    const { status, stdout, stderr } = history(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('gradus find', () => {
  it('finds a finding by its code, with the line where it stands first', () => {
    const { status, stdout } = gradus('find', 'name-unresolved');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 finding\.\n\nfinding {2}name-unresolved\n {2}1 finding\n {2}name-unresolved {2}roles\/shop\.md:\d+\n/u);
  });

  it('prints what has the words, with what it stands in, its id and its line', () => {
    const { status, stdout, stderr } = gradus('find', 'flour', 'senior');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^1 statement\.\n\nWeighs flour for the team without guidance\.\n {2}Ovens Career Framework › Senior › Baking\n/u,
    );
    const [, id = '', line] = /^ {2}(\S+) {2}ovens\/senior\.md:(\d+)$/mu.exec(stdout) ?? [];
    expect(line).toBe('10');
    expect(gradus('show', id).stdout).toContain('Weighs flour for the team');
  });

  it('says how it read what nobody wrote, and in how many places the same words stand', () => {
    expect(gradus('find', 'aprno').stdout).toMatch(/Nothing has "aprno"; looked for "apron"\.[\s\S]*also at \d others/u);
    expect(gradus('find', 'senior', '--kind', 'level', '--framework', 'ovens', '--limit', '1').stdout).toMatch(
      /^1 level\.\n\nlevel {2}Senior\n {2}Ovens Career Framework\n {2}ovens\/senior {2}ovens\/senior\.md:\d+\n$/u,
    );
    expect(gradus('find', 'weighs', '--limit', '1').stdout).toContain('The first 1 are shown; --limit shows more.');
  });

  it('prints JSON', () => {
    expect(JSON.parse(gradus('find', 'apron', '--json').stdout)).toMatchObject({ matching: 1, results: [{ kind: 'statement' }] });
  });

  it.each([
    [['zzzz'], 'Fewer or other words may find it.'],
    [['watter'], 'Did you mean'],
    [['flour', '--kind', 'role'], 'Without --kind and --framework'],
  ])('ends with 1 where nothing is found: %j', (args, message) => {
    const { status, stdout, stderr } = gradus('find', ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  it.each([
    [['flour', '--kind', 'cake'], 'Allowed choices are framework'],
    [['flour', '--framework', 'oven'], 'Did you mean ovens?'],
    [['flour', '--limit', 'many'], 'It takes a number from 1 on.'],
  ])('ends with 2 and says why: %j', (args, message) => {
    const { status, stdout, stderr } = gradus('find', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('gradus strands and gradus steps', () => {
  it('print a framework', () => {
    expect(gradus('strands', 'ovens').stdout).toContain('own work > team > department');
    expect(gradus('steps', 'ovens').stdout).toMatch(/Staff → Principal\s+[\d.]+\s+█+/u);
    expect(JSON.parse(gradus('steps', 'pastry', '--json').stdout)[0].steps).toHaveLength(2);
  });

  it('end with 2 where no strand has the words', () => {
    const { status, stderr } = gradus('strands', 'ovens', '--strand', 'quux');
    expect(status).toBe(2);
    expect(stderr).toContain('gradus strands ovens shows all.');
  });
});

describe('gradus job', () => {
  it('writes Markdown to where it is piped, and what the name of a file says into the file', () => {
    expect(gradus('job', 'ovens/senior').stdout).toMatch(/^# Senior\n\n\*Ovens Career Framework\*/u);
    for (const [file, start] of [
      ['senior.pdf', '%PDF-1.7'],
      ['senior.docx', 'PK'],
      ['senior.md', '# Senior'],
    ] as const) {
      const { status, stdout, stderr } = gradus('job', 'ovens/senior', '--out', file);
      expect([status, stdout, stderr]).toEqual([0, '', `Wrote ${file}.\n`]);
      expect(readFileSync(join(folder, file), 'latin1').startsWith(start)).toBe(true);
      rmSync(join(folder, file));
    }
  });

  it('says what is wrong with a format or a file', () => {
    expect(gradus('job', 'ovens/senior', '--format', 'odt')).toMatchObject({ status: 2, stdout: '' });
    const { status, stderr } = gradus('job', 'ovens/senior', '--out', 'no/such/folder.pdf');
    expect([status, stderr]).toEqual([2, expect.stringContaining('no/such/folder.pdf could not be written')]);
  });
});

describe('gradus diff between two states', () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { encoding: 'utf8' });
  const junior = join(folder, 'ovens/junior.md');
  beforeAll(() => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'All');
    git('tag', 'v1');
    writeFileSync(junior, (bakery['ovens/junior.md'] ?? '').replace('each evening', 'each evening and each noon'));
    git('commit', '-q', '-a', '-m', 'More');
  });

  it('takes revisions, folders, or both', () => {
    for (const args of [['v1', 'main'], ['v1'], ['v1..'], ['v1..main'], ['v1...main'], ['HEAD~1', '.']]) {
      const { status, stdout, stderr } = gradus('diff', ...args);
      expect([args, status, stderr]).toEqual([args, 0, '']);
      expect(stdout).toContain('each evening [+ and each noon]');
    }
    expect(gradus('diff').stdout).toBe('HEAD → now\n\nNothing changes for anybody.\n');
    expect(gradus('diff', './ovens', './ovens').stdout).toContain('Nothing changes');
  });

  it('fails where the change is as grave as is asked for', () => {
    expect(gradus('diff', 'v1', '--fail-on', 'patch').status).toBe(1);
    expect(gradus('diff', 'HEAD', '--fail-on', 'patch').status).toBe(0);
    expect(gradus('diff', 'v1', '--fail-on', 'never').status).toBe(0);
  });

  it.each([
    [['v9'], '"v9" is nothing in ., no folder, and no revision'],
    [['ovens/junior'], '"ovens/junior" is one thing of the handbook. With what is it to be compared?'],
    [['./gone', './ovens'], 'There is no folder ./gone.'],
    [['v1...gone'], 'have no commit in common here, or one is unknown'],
  ])('ends with 2 and says why: %j', (args, message) => {
    const { status, stdout, stderr } = gradus('diff', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
