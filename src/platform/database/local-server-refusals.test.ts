import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asNobody, clusterIn, isRoot, killServer, newDataFolder, query, serverOf, start, startProgram } from './local-server.fixture.ts';
import { findPrograms } from './server-programs.ts';

async function refusal(options: Parameters<typeof start>[0]): Promise<string> {
  const error = await start(options).then(
    () => expect.unreachable('it started'),
    (error: Error) => error,
  );
  expect(error.name).toBe('DatabaseFolderError');
  return error.message;
}

/** Made, and ended. */
async function oldFolder(): Promise<string> {
  const folder = newDataFolder();
  await (await start({ folder })).stop();
  return folder;
}

describe('a local server that cannot be', () => {
  it('says that its folder is no folder', async () => {
    const folder = newDataFolder();
    writeFileSync(folder, '');
    expect(await refusal({ folder })).toMatch(`The data folder ${folder} cannot be used: `);
    rmSync(folder);
  });

  it('says that its folder cannot be written, and by whom it is to be', async ({ skip }) => {
    const folder = newDataFolder();
    if (isRoot) {
      // Root may write anywhere: somebody else is to try.
      const { says } = startProgram({ folder }, asNobody() ?? skip('nobody can run Node here'));
      const { name, error } = await says();
      expect([name, error]).toEqual(['DatabaseFolderError', expect.stringContaining(`The data folder ${folder} cannot be used: EACCES`)]);
    } else {
      chmodSync(dirname(folder), 0o500);
      expect(await refusal({ folder })).toContain(`The data folder ${folder} cannot be used: EACCES`);
      chmodSync(dirname(folder), 0o755);
    }
  });

  it('says how to carry over what another version made, and changes nothing', async () => {
    const folder = await oldFolder();
    writeFileSync(join(clusterIn(folder), 'PG_VERSION'), '14\n');
    const names = readdirSync(clusterIn(folder));
    const said = await refusal({ folder });
    expect(said).toContain(`${clusterIn(folder)} was made by PostgreSQL 14, and the programs here are of version 18`);
    expect(said).toContain('pg_dumpall');
    expect(readdirSync(clusterIn(folder))).toEqual(names);
  });

  it('says that its data are damaged, with the last words of PostgreSQL', async () => {
    const folder = await oldFolder();
    const control = join(clusterIn(folder), 'global/pg_control');
    writeFileSync(control, Buffer.alloc(readFileSync(control).length));
    const said = await refusal({ folder });
    expect(said).toMatch(/cannot be started\. PostgreSQL says:\n(.+\n)*.*FATAL/);
    expect(said.split('\n').length).toBeLessThan(15);
    rmSync(join(clusterIn(folder), 'PG_VERSION'));
    expect(await refusal({ folder })).toContain(`The database in ${clusterIn(folder)} is damaged`);
    expect(serverOf(folder)).toBeNull();
  });

  it('says that there are no programs, or none that run here', async () => {
    const folder = newDataFolder();
    expect(await refusal({ folder, binaries: join(folder, 'none') })).toMatch(
      /none\/initdb is not there, or may not be run\. Set DATABASE_URL/,
    );
    const binaries = join(dirname(folder), 'bin');
    mkdirSync(binaries);
    for (const name of ['initdb', 'postgres', 'pg_ctl']) writeFileSync(join(binaries, name), 'for another machine', { mode: 0o755 });
    expect(await refusal({ folder, binaries })).toMatch(/bin\/postgres does not run on this machine: .+ Set DATABASE_URL/);
    expect(readdirSync(join(folder, 'postgres'))).toEqual([]);
  });

  it('says that the disk is full, leaves nothing there, and starts when there is room', async ({ skip }) => {
    const folder = newDataFolder();
    mkdirSync(folder);
    const resize = (how: string, size: string) =>
      execFileSync('mount', ['-t', 'tmpfs', '-o', `${how}size=${size}`, 'tmpfs', folder], { stdio: 'pipe' });
    try {
      resize('', '12m');
    } catch {
      skip('no small disk can be mounted here: a full disk is untested');
    }
    onTestFinished(async () => {
      await killServer(folder);
      execFileSync('umount', [folder]);
    });
    expect(await refusal({ folder })).toMatch(/No database can be made in .+: the disk is full\. Make room on the disk that holds/);
    expect(readdirSync(join(folder, 'postgres'))).toEqual([]);
    resize('remount,', '100m');
    const server = await start({ folder });
    await query(server.url('postgres'), 'create table kept as select 42 as it');
    await server.stop();
    const filler = join(folder, 'filler');
    try {
      for (let text = Buffer.alloc(1_000_000); ; ) writeFileSync(filler, text, { flag: 'a' });
    } catch {
      // Full.
    }
    expect(await refusal({ folder })).toMatch(/cannot be started: the disk is full/);
    expect(serverOf(folder)).toBeNull();
    rmSync(filler);
    expect(await query((await start({ folder })).url('postgres'), 'select it from kept')).toEqual([[42]]);
  });
});

describe('a local server', () => {
  it('listens elsewhere when somebody has taken its port', async () => {
    const folder = newDataFolder();
    const killed = startProgram({ folder });
    const { url = '' } = await killed.says();
    killed.child.kill('SIGKILL');
    await killServer(folder);
    const other = createServer();
    onTestFinished(() => void other.close());
    await new Promise<void>((resolve) => other.listen(Number(new URL(url).port), '127.0.0.1', resolve));
    const next = await start({ folder });
    expect(next.url('postgres')).not.toBe(url);
    expect(await query(next.url('postgres'), 'select 1')).toEqual([[1]]);
  });

  it('keeps no process alive, and is in a group of its own, which a Ctrl-C in the terminal does not reach', async () => {
    const folder = newDataFolder();
    const log = '{ info: () => {}, warn: () => {} }';
    const call = `await startLocalServer({ folder: ${JSON.stringify(folder)}, purpose: 'serve', durable: false, log: ${log} });`;
    const text = `import { startLocalServer } from ${JSON.stringify(join(import.meta.dirname, 'local-server.ts'))}; ${call}`;
    // It ends by itself, and has not ended the server.
    execFileSync(process.execPath, ['--input-type=module', '--eval', text]);
    const group = execFileSync('ps', ['-o', 'pgid=', '-p', String(serverOf(folder))], { encoding: 'utf8' });
    expect(Number(group)).toBe(serverOf(folder));
    expect((await start({ folder })).adopted).toBe(true);
  });

  it('is not taken over but started anew when its programs have been replaced', async ({ skip }) => {
    if (process.platform !== 'linux') skip('only Linux tells from which file a process was started');
    const folder = newDataFolder();
    const { postgres } = findPrograms(null, null, dirname(folder));
    const [root, copy] = [realpathSync(dirname(dirname(postgres))), join(dirname(folder), 'programs')];
    for (const part of ['lib', 'share']) {
      mkdirSync(copy, { recursive: true });
      symlinkSync(join(root, part), join(copy, part));
    }
    cpSync(join(root, 'bin'), join(copy, 'bin'), { recursive: true });
    const binaries = join(copy, 'bin');
    const killed = startProgram({ folder, binaries });
    await killed.says();
    const old = serverOf(folder);
    killed.child.kill('SIGKILL');
    await killed.ended;
    // As when the package is installed again.
    rmSync(join(binaries, 'postgres'));
    copyFileSync(join(root, 'bin/postgres'), join(binaries, 'postgres'));
    const next = await start({ folder, binaries });
    expect(next.adopted).toBe(false);
    expect(serverOf(folder)).not.toBe(old);
    expect(await query(next.url('postgres'), 'select 1')).toEqual([[1]]);
  });
});
