import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  clusterIn,
  isRoot,
  killServer,
  newDataFolder,
  postgresqls,
  query,
  serverOf,
  start,
  startProgram,
  until,
} from './local-server.fixture.ts';

/** Of no concern to the database. */
function otherProcess(uid: number): number {
  const child = spawn('sleep', ['1000'], { stdio: 'ignore', ...(isRoot ? { uid } : {}) });
  onTestFinished(() => void child.kill());
  return child.pid ?? 0;
}

for (const { name, binaries, skipped } of postgresqls)
  describe.skipIf(skipped)(`a local server, with ${name}`, () => {
    it('begins with an empty folder, and has the same data at its next start', async () => {
      const folder = newDataFolder();
      const first = await start({ folder, binaries, durable: true });
      await query(first.url('postgres'), 'create table kept as select 42 as it');
      await Promise.all([first.stop(), first.stop()]);
      expect(serverOf(folder)).toBeNull();
      const second = await start({ folder, binaries, durable: true });
      expect(await query(second.url('postgres'), 'select it from kept')).toEqual([[42]]);
      expect([first.adopted, second.adopted]).toEqual([false, false]);
    });

    it('knows letters and orders by the numbers of characters, loses nothing and tells only who has the password', async () => {
      const folder = newDataFolder();
      const { url } = await start({ folder, binaries, durable: true });
      const settings = [
        'fsync',
        'synchronous_commit',
        'full_page_writes',
        'data_checksums',
        'server_encoding',
        'TimeZone',
        'listen_addresses',
      ];
      expect(await query(url('postgres'), `select ${settings.map((one) => `current_setting('${one}')`)}`)).toEqual([
        ['on', 'on', 'on', 'on', 'UTF8', 'UTC', '127.0.0.1'],
      ]);
      const words = "(values ('b'), ('Z'), ('é'), ('a'), ('Ä')) as words (word)";
      expect(await query(url('postgres'), `select string_agg(word, '' order by word), lower('ÄÉ'), 'É' ~ '\\w' from ${words}`)).toEqual([
        ['ZabÄé', 'äé', true],
      ]);
      await query(url('postgres'), 'create extension pg_trgm');
      expect(await query(url('postgres'), "select similarity('JÖRG', 'jörg')")).toEqual([[1]]);
      await expect(query(url('postgres').replace(/:[^:@]+@/, ':guessed@'), 'select 1')).rejects.toThrow('password');
      expect(statSync(join(clusterIn(folder), 'gradus-password')).mode & 0o777).toBe(0o600);
      expect(statSync(clusterIn(folder)).mode & 0o777).toBe(0o700);
    });

    it('writes no values and no statements into its log', async () => {
      const folder = newDataFolder();
      const { url } = await start({ folder, binaries });
      await query(url('postgres'), 'create table persons (name text primary key, born date)');
      const refused = ["'Ada', null), ('Ada', null", "'Ada', 'Lovelace'"];
      for (const values of refused) await expect(query(url('postgres'), `insert into persons values (${values})`)).rejects.toThrow();
      const logged = readFileSync(join(folder, 'postgres', 'server.log'), 'utf8');
      expect(logged).toContain('ready to accept connections');
      expect(logged).not.toMatch(/Ada|Lovelace|insert|persons/);
    });

    it('is used by one that serves: of two at the same moment one wins, and the other names it', async () => {
      const folder = newDataFolder();
      const programs = [startProgram({ folder, binaries }), startProgram({ folder, binaries })];
      const said = await Promise.all(programs.map(({ says }) => says()));
      const winner = said.findIndex(({ url }) => url !== undefined);
      const refusal = `Another Gradus (process ${programs[winner]?.child.pid}) serves from this data folder. Stop it first, or name another folder in GRADUS_DATA.`;
      expect(said[1 - winner]).toEqual({ name: 'DatabaseFolderError', error: refusal });
      // Nor is the one that serves disturbed by it.
      expect(await query(said[winner]?.url ?? '', 'select 1')).toEqual([[1]]);
      await expect(start({ folder, binaries })).rejects.toThrow(refusal);
      expect(readdirSync(join(folder, 'postgres')).sort()).toEqual(['data', 'server.log']);
    });

    it('is joined by commands, and ended by the last who uses it', async () => {
      const folder = newDataFolder();
      const serve = await start({ folder, binaries });
      const command = await start({ folder, binaries, purpose: 'command' });
      const other = await start({ folder, binaries, purpose: 'command' });
      expect([command.url('postgres'), command.adopted]).toEqual([serve.url('postgres'), false]);
      await other.stop();
      expect(await query(serve.url('postgres'), 'select 1')).toEqual([[1]]);
      await serve.stop();
      expect(await query(command.url('postgres'), 'select 1')).toEqual([[1]]);
      await command.stop();
      expect(serverOf(folder)).toBeNull();
    });

    it('is started for a command when none runs, by many at once as well, and ends with the last', async () => {
      const folder = newDataFolder();
      const programs = [1, 2, 3].map(() => startProgram({ folder, binaries, purpose: 'command' }));
      const urls = await Promise.all(programs.map(async ({ says }) => (await says()).url));
      expect(new Set(urls).size).toBe(1);
      for (const { child } of programs) child.stdin?.end();
      await Promise.all(programs.map(({ ended }) => ended));
      expect(serverOf(folder)).toBeNull();
    });

    it('outlives a program that is killed, and is taken over by the next', async () => {
      const folder = newDataFolder();
      const killed = startProgram({ folder, binaries });
      const { url = '' } = await killed.says();
      await query(url, 'create table kept as select 42 as it');
      const pid = serverOf(folder);
      killed.child.kill('SIGKILL');
      await killed.ended;
      const next = await start({ folder, binaries });
      expect([next.adopted, serverOf(folder)]).toEqual([true, pid]);
      expect(await query(next.url('postgres'), 'select it from kept')).toEqual([[42]]);
      await next.stop();
      expect(serverOf(folder)).toBeNull();
    });

    it('recovers at the next start when both were killed, with a part of it still at work', async () => {
      const folder = newDataFolder();
      const killed = startProgram({ folder, binaries, durable: true });
      const { url = '' } = await killed.says();
      await query(url, 'create table kept as select 42 as it');
      // Has no time to find out that its server is gone.
      const busy = query(url, 'select count(*) from generate_series(1, 100000000000)').catch(() => 'cut off');
      await until(async () => (await query(url, "select 1 from pg_stat_activity where query like 'select count%'")).length > 0);
      killed.child.kill('SIGKILL');
      await killServer(folder);
      const next = await start({ folder, binaries, durable: true });
      expect(await busy).toBe('cut off');
      expect(next.adopted).toBe(false);
      expect(await query(next.url('postgres'), 'select it from kept')).toEqual([[42]]);
    });

    it('is started again under the same address when it dies while it is used', async () => {
      const folder = newDataFolder();
      const server = await start({ folder, binaries, durable: true });
      await query(server.url('postgres'), 'create table kept as select 42 as it');
      const before = server.url('postgres');
      await killServer(folder);
      await until(() => server.said.includes('The database server is there again.'));
      expect(server.url('postgres')).toBe(before);
      expect(await query(before, 'select it from kept')).toEqual([[42]]);
      // It is the one that serves, as before.
      await expect(start({ folder, binaries })).rejects.toThrow('Another Gradus');
      await server.stop();
      expect(serverOf(folder)).toBeNull();
    });

    it.each([
      ['names a living process of the same user', (folder: string) => otherProcess(statSync(clusterIn(folder)).uid)],
      // Linux gives no process a number as high as this.
      ['names one that is gone', () => 4194999],
    ])('starts where an old file %s', async (_, pid) => {
      const folder = newDataFolder();
      await (await start({ folder, binaries })).stop();
      const killed = startProgram({ folder, binaries });
      await killed.says();
      killed.child.kill('SIGKILL');
      await killServer(folder);
      const path = join(clusterIn(folder), 'postmaster.pid');
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(pid(folder))));
      const { url, adopted } = await start({ folder, binaries });
      expect(adopted).toBe(false);
      expect(await query(url('postgres'), 'select 1')).toEqual([[1]]);
    });

    it('starts where a crash has left an empty file', async () => {
      const folder = newDataFolder();
      await (await start({ folder, binaries })).stop();
      writeFileSync(join(clusterIn(folder), 'postmaster.pid'), '');
      expect(await query((await start({ folder, binaries })).url('postgres'), 'select 1')).toEqual([[1]]);
    });

    it('leaves nothing half made when the first start is cut short', async () => {
      const folder = newDataFolder();
      const home = join(folder, 'postgres');
      const killed = startProgram({ folder, binaries });
      await until(() => existsSync(home) && readdirSync(home).some((name) => existsSync(join(home, name, 'PG_VERSION'))));
      killed.child.kill('SIGKILL');
      await killed.ended;
      expect(existsSync(clusterIn(folder))).toBe(false);
      expect(await query((await start({ folder, binaries })).url('postgres'), 'select 1')).toEqual([[1]]);
      // What the killed one had started may write for a moment longer: then it is the next start that tidies up.
      await until(async () => {
        await (await start({ folder, binaries, purpose: 'command' })).stop();
        return readdirSync(home).length === 2;
      });
      expect(readdirSync(home).sort()).toEqual(['data', 'server.log']);
    });
  });
