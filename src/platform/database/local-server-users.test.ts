import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asNobody, clusterIn, isRoot, newDataFolder, postgresqls, query, serverOf, start, startProgram } from './local-server.fixture.ts';
import { type Bundle, runnable } from './server-programs.ts';

for (const { name, binaries, skipped } of postgresqls)
  describe.skipIf(skipped || !isRoot)(
    `whoever starts a server, with ${name}${isRoot ? '' : ': skipped, as only root can be somebody else'}`,
    () => {
      it('as an ordinary user runs it, and root runs it as that user later', async ({ skip }) => {
        const nobody = asNobody() ?? skip('nobody can run Node here');
        const folder = newDataFolder();
        chownSync(dirname(folder), nobody.uid, nobody.gid);
        const program = startProgram({ folder, binaries }, nobody);
        expect(await query((await program.says()).url ?? '', 'create table kept as select 42 as it')).toEqual([]);
        expect(statSync(`/proc/${serverOf(folder)}`).uid).toBe(nobody.uid);
        program.child.stdin?.end();
        await program.ended;
        expect(serverOf(folder)).toBeNull();

        const server = await start({ folder, binaries });
        expect(await query(server.url('postgres'), 'select it from kept')).toEqual([[42]]);
        expect(statSync(`/proc/${serverOf(folder)}`).uid).toBe(nobody.uid);
        await server.stop();

        const again = startProgram({ folder, binaries }, nobody);
        expect(await query((await again.says()).url ?? '', 'select it from kept')).toEqual([[42]]);
        again.child.stdin?.end();
        await again.ended;
      });

      it('as root has it run by somebody else, who can write nothing but the data', async () => {
        const folder = newDataFolder();
        await start({ folder, binaries });
        expect(statSync(`/proc/${serverOf(folder)}`).uid).toBe(statSync(clusterIn(folder)).uid);
        expect(statSync(clusterIn(folder)).uid).not.toBe(0);
        const home = join(folder, 'postgres');
        const owners = [folder, home, join(home, 'server.log')].map((path) => statSync(path));
        expect(owners.map(({ uid, mode }) => [uid, mode & 0o022])).toEqual([
          [0, 0],
          [0, 0],
          [0, 0],
        ]);
      });

      it('as root has the data elsewhere when that somebody cannot go to the folder, and finds them again', async () => {
        const folder = newDataFolder();
        chmodSync(dirname(folder), 0o700);
        const first = await start({ folder, binaries });
        const [home = ''] = readFileSync(join(folder, 'postgres-is-elsewhere.txt'), 'utf8').split('\n');
        onTestFinished(() => {
          rmSync(home, { recursive: true, force: true });
          if (readdirSync(dirname(home)).length === 0) rmdirSync(dirname(home));
        });
        expect(home).toMatch(/^\/var\/lib\/gradus\/data-[0-9a-f]{12}$/);
        expect(first.said).toEqual([
          expect.stringMatching(`^The database lies in ${home}: its server runs as the user \\w+, who cannot go into`),
        ]);
        await query(first.url('postgres'), 'create table kept as select 42 as it');
        expect(existsSync(join(folder, 'postgres'))).toBe(false);
        await first.stop();
        const second = await start({ folder, binaries });
        expect(await query(second.url('postgres'), 'select it from kept')).toEqual([[42]]);
        await second.stop();
      });
    },
  );

it('never overwrites what lies in a data folder, and keeps its data out of repositories', async () => {
  const folder = newDataFolder();
  await (await start({ folder })).stop();
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  writeFileSync(join(folder, '.gitignore'), 'mine\n');
  await (await start({ folder })).stop();
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('mine\n');
});

describe('programs from a package', () => {
  const user = { name: 'somebody', uid: 54321, gid: 54321 };

  /** As it is installed where no scripts may run: without its links. */
  function bundle(): { bundle: Bundle; copies: string } {
    const above = dirname(newDataFolder());
    const root = join(above, 'package', 'native');
    for (const part of ['bin', 'lib', 'share']) mkdirSync(join(root, part), { recursive: true });
    writeFileSync(join(root, 'bin/postgres'), 'program', { mode: 0o755 });
    writeFileSync(join(root, 'lib/libone.so.1.2'), 'library');
    writeFileSync(join(root, 'lib/libone.a'), 'for compilers');
    const links = ['libone.so', 'libone.so.1'].map((name) => ({ source: 'native/lib/libone.so.1.2', target: `native/lib/${name}` }));
    writeFileSync(join(root, 'pg-symlinks.json'), JSON.stringify(links));
    return { bundle: { root, name: 'postgresql-1' }, copies: join(above, 'copies') };
  }
  const linksIn = (root: string) =>
    readdirSync(join(root, 'lib')).filter(
      (name) => lstatSync(join(root, 'lib', name)).isSymbolicLink() && existsSync(join(root, 'lib', name)),
    );

  it('are given the links that were not made when it was installed', () => {
    const { bundle: made, copies } = bundle();
    expect(runnable(made, null, copies)).toBe(made.root);
    expect(linksIn(made.root)).toEqual(['libone.so', 'libone.so.1']);
    expect(runnable(made, null, copies)).toBe(made.root);
    expect(existsSync(copies)).toBe(false);
  });

  it('are copied to where the user who runs them can go, once', () => {
    const { bundle: made, copies } = bundle();
    chmodSync(dirname(made.root), 0o700);
    chmodSync(join(made.root, 'bin/postgres'), 0o700);
    mkdirSync(join(copies, 'postgresql-1.4194999'), { recursive: true });
    const copy = runnable(made, user, copies);
    expect(copy).toBe(join(copies, 'postgresql-1'));
    expect(linksIn(copy)).toEqual(['libone.so', 'libone.so.1']);
    expect(readdirSync(join(copy, 'lib'))).not.toContain('libone.a');
    expect(statSync(join(copy, 'bin/postgres')).mode & 0o777).toBe(0o755);
    // What a killed process began to copy is gone.
    expect(readdirSync(copies)).toEqual(['postgresql-1']);
    writeFileSync(join(copy, 'stays'), '');
    expect(runnable(made, user, copies)).toBe(copy);
    expect(existsSync(join(copy, 'stays'))).toBe(true);
  });

  it('are copied when the links cannot be made, and somebody is told when that cannot be done either', () => {
    const { bundle: made, copies } = bundle();
    mkdirSync(copies);
    chmodSync(join(made.root, 'lib'), 0o555);
    onTestFinished(() => chmodSync(join(made.root, 'lib'), 0o755));
    const copy = asOrdinaryUser(copies, () => runnable(made, null, copies));
    expect(copy).toBe(join(copies, 'postgresql-1'));
    expect([linksIn(copy), linksIn(made.root)]).toEqual([['libone.so', 'libone.so.1'], []]);
    rmSync(copies, { recursive: true });
    writeFileSync(copies, 'a file');
    expect(() => asOrdinaryUser(copies, () => runnable(made, null, copies))).toThrow(
      /cannot be run where they lie .+, and no copy can be made in .+ Make one of the two folders writable/,
    );
  });

  /** Who may write in one folder. */
  function asOrdinaryUser<T>(folder: string, act: () => T): T {
    if (!isRoot) return act();
    chownSync(folder, 65534, 65534);
    process.seteuid?.(65534);
    try {
      return act();
    } finally {
      process.seteuid?.(0);
    }
  }
});
