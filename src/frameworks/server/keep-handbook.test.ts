/** The whole way of an edit: a file on disk, the watcher, the compiler, the event in the browser, the next answer. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PortTakenError } from '../../platform/http/listen.ts';
import { type RunningSite, type ServeOptions, startServer } from '../../server.ts';
import { levelView, statementView } from '../contract/reading.ts';
import type { Changed } from '../contract.ts';
import { compileSample, sampleFiles } from '../sample.fixture.ts';

let folder: string;
const sites: RunningSite[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-serve-'));
  for (const [path, text] of Object.entries(sampleFiles)) write(path, text);
});
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function start(options: Partial<ServeOptions> = {}): Promise<RunningSite> {
  const log = { info: () => {}, warn: () => {} };
  const site = await startServer({
    compileHandbook: compileSample,
    folder,
    port: 0,
    webFolder: null,
    log,
    clock: () => new Date(0),
    ...options,
  });
  sites.push(site);
  return site;
}

/** The events of a connection, one after the other. */
async function* eventsOf(site: RunningSite, signal: AbortSignal): AsyncGenerator<Changed> {
  const { body, headers } = await fetch(`${site.address}/api/v1/changes`, { signal });
  expect(headers.get('content-type')).toBe('text/event-stream');
  let text = '';
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const data = /^data: (.*)$/mu.exec(part)?.[1];
      if (data) yield JSON.parse(data);
    }
  }
}

const mate = async (site: RunningSite) => levelView.parse(await (await fetch(`${site.address}/api/v1/levels/crew/mate`)).json());
const edited = String(sampleFiles['crew/mate.md']).replace('up to force five', 'up to force six');

describe('a served folder', () => {
  it('says what it serves when a reader connects, and again after an edit, whose words are then there', async () => {
    const site = await start();
    await site.watching;
    const connection = new AbortController();
    const events = eventsOf(site, connection.signal);
    const before = (await events.next()).value;
    const old = (await mate(site)).areas[0]?.statements[0];
    write('crew/mate.md', edited);
    const after = (await events.next()).value;
    expect(after).toMatchObject({ kind: 'changed' });
    expect(after.edition).not.toBe(before.edition);
    expect((await mate(site)).areas[0]?.statements[0]?.words[0]?.text).toContain('force six');
    const source = statementView.parse(await (await fetch(`${site.address}/api/v1/statements/${old?.id}`)).json());
    expect(source.excerpts[0]?.lines.join()).toContain('force six');
    connection.abort();
  });

  it('takes a save by rename, and several at once, as one change each', async () => {
    const site = await start();
    await site.watching;
    const connection = new AbortController();
    const events = eventsOf(site, connection.signal);
    await events.next();
    write('crew/.mate.md.tmp', edited);
    renameSync(join(folder, 'crew/.mate.md.tmp'), join(folder, 'crew/mate.md'));
    await events.next();
    expect((await mate(site)).areas[0]?.statements[0]?.words[0]?.text).toContain('force six');
    connection.abort();
  });

  it('catches up with what was saved before the watcher was there', async () => {
    const starting = start();
    write('crew/mate.md', edited);
    const site = await starting;
    await site.watching;
    expect((await mate(site)).areas[0]?.statements[0]?.words[0]?.text).toContain('force six');
  });

  it('keeps what it has when the compiler fails on an edit, and says so', async () => {
    const said: string[] = [];
    let heard: () => void = () => {};
    const warned = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const site = await start({
      compileHandbook: (host) => {
        if (host.read('crew/mate.md')?.includes('force six')) throw new Error('out of rope');
        return compileSample(host);
      },
      log: {
        info: () => {},
        warn: (message) => {
          said.push(message);
          heard();
        },
      },
    });
    await site.watching;
    write('crew/mate.md', edited);
    await warned;
    expect(said[0]).toContain('out of rope');
    expect((await mate(site)).title).toBe('Mate');
  });

  it('ends with readers connected, and twice', async () => {
    const site = await start();
    const events = eventsOf(site, new AbortController().signal);
    await events.next();
    const next = events.next().catch(() => ({ done: true }));
    await site.close();
    await site.close();
    expect((await next).done).toBe(true);
    await expect(fetch(`${site.address}/api/v1/handbook`)).rejects.toThrow();
  });

  it('does not take a port that is taken, when that one was asked for', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(start({ port })).rejects.toThrow(PortTakenError);
    await new Promise((resolve) => other.close(resolve));
    expect((await start({ port })).port).toBe(port);
  });

  it('with no port asked for takes the usual one or, when that is taken, says which and takes another', async () => {
    const [first, second] = [await start({ port: null }), await start({ port: null })];
    expect(second.portTaken).toBe(4173);
    expect([first.port, second.port]).toEqual([first.portTaken === null ? 4173 : expect.any(Number), expect.any(Number)]);
    expect(first.port).not.toBe(second.port);
  });
});
