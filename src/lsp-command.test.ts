/** `gradus lsp` as an editor talks to it: a process, and messages to and fro. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { lighthouse } from './editor/lighthouse.fixture.ts';

const cli = join(import.meta.dirname, 'cli.ts');
const harbour = 'content/harbour.md';

let folder: string;
let server: ChildProcess;
let client: ProtocolConnection;
let published: Map<string, PublishDiagnosticsParams>;
let heard: () => void;

function start(...args: string[]): void {
  server = spawn(process.execPath, [cli, 'lsp', '--stdio', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  if (!server.stdout || !server.stdin) throw new Error('no pipes');
  client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  published = new Map();
  heard = () => {};
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params);
    heard();
  });
  client.listen();
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'gradus-lsp-')));
  for (const [path, text] of Object.entries(lighthouse)) write(path, text);
});
afterEach(() => {
  client.dispose();
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
const textOf = (path: string) => lighthouse[path] ?? '';
const codesOf = (diagnostics: readonly Diagnostic[] | undefined) => diagnostics?.map(({ code }) => code) ?? [];

async function initialize(workspace: string | null = folder): Promise<void> {
  const uri = workspace === null ? null : pathToFileURL(workspace).href;
  const { capabilities, serverInfo } = await client.sendRequest<{ capabilities: object; serverInfo: object }>('initialize', {
    processId: process.pid,
    rootUri: uri,
    capabilities: {},
    workspaceFolders: uri === null ? null : [{ uri, name: 'handbook' }],
  });
  expect([capabilities, serverInfo]).toMatchObject([{ hoverProvider: true, definitionProvider: true }, { name: 'gradus' }]);
  await client.sendNotification('initialized', {});
}
const open = (path: string, text = textOf(path), uri = uriOf(path)) =>
  client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
const change = (path: string, version: number, text: string) =>
  client.sendNotification('textDocument/didChange', { textDocument: { uri: uriOf(path), version }, contentChanges: [{ text }] });
function positionOf(text: string, words: string) {
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
const ask = <T>(method: string, path: string, words: string, text = textOf(path)) =>
  client.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri: uriOf(path) }, position: positionOf(text, words) });

/** Waits until what was published is so; what never comes ends with the time the test has. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo())
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
}

describe('gradus lsp', () => {
  it('says what is wrong in every file, follows what is typed and saved, and takes it back', async () => {
    const broken = textOf(harbour).replace('#harbour-master)', '#harbour-mastr)');
    write('content/other.md', broken);
    start();
    await initialize();
    await until(() => published.has(uriOf('content/other.md')));
    expect(codesOf(published.get(uriOf('content/other.md'))?.diagnostics)).toContain('anchor-dead');

    await open(harbour);
    await change(harbour, 2, broken);
    await until(() => codesOf(published.get(uriOf(harbour))?.diagnostics).includes('anchor-dead'));
    expect(published.get(uriOf(harbour))).toMatchObject({ version: 2 });

    // Closed without saving: what is on disk counts.
    await client.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(harbour) } });
    await until(() => !codesOf(published.get(uriOf(harbour))?.diagnostics).includes('anchor-dead'));

    rmSync(join(folder, 'content/other.md'));
    await until(() => published.get(uriOf('content/other.md'))?.diagnostics.length === 0);
  });

  it('answers from the text as it is, before anybody saved it', async () => {
    start();
    await initialize();
    await open(harbour);
    const above = textOf(harbour).replace('## Harbour Pilot', 'Some words.\n\n## Harbour Pilot');
    await change(harbour, 2, above);
    const [definition] = await ask<{ uri: string; range: { start: { line: number } } }[]>('definition', harbour, 'Harbour Master](', above);
    expect(definition).toMatchObject({ uri: uriOf(harbour), range: { start: { line: positionOf(above, '## Harbour Master').line } } });
    const hover = await ask<{ contents: { kind: string; value: string } }>('hover', harbour, '## Harbour Pilot', above);
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**Harbour Pilot**') });
    const typed = `${above}\n\n[there](#harb`;
    await change(harbour, 3, typed);
    const { items } = await client.sendRequest<{ items: { label: string; textEdit: { newText: string } }[] }>('textDocument/completion', {
      textDocument: { uri: uriOf(harbour) },
      position: { line: typed.split('\n').length - 1, character: 13 },
    });
    expect(items.map(({ label }) => label)).toEqual(['harbour-pilot', 'harbour-master']);
  });

  it('offers what can be done about a finding, and everything at once', async () => {
    start();
    await initialize();
    const broken = textOf(harbour).replace('#harbour-master)', '#harbour-mastr)');
    await open(harbour, broken);
    const actions = (only?: string[]) =>
      client.sendRequest<
        { title: string; kind: string; isPreferred?: boolean; edit: { changes: Record<string, { newText: string }[]> } }[]
      >('textDocument/codeAction', {
        textDocument: { uri: uriOf(harbour) },
        range: { start: positionOf(broken, '#harbour-mastr'), end: positionOf(broken, '#harbour-mastr') },
        context: { diagnostics: [], ...(only && { only }) },
      });
    const [first, ...others] = await actions(['quickfix']);
    expect(first).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(first?.edit.changes[uriOf(harbour)]).toMatchObject([{ newText: 'harbour-master' }]);
    expect(others.map(({ edit }) => edit.changes[uriOf(harbour)]?.[0]?.newText)).toContain('<!-- gradus-ignore anchor-dead: reason -->\n');
    expect((await actions(['source.fixAll'])).map(({ kind }) => kind)).toEqual(['source.fixAll.gradus']);
  });

  it('stays with the folder of --in, and leaves pages outside of it alone', async () => {
    start('--in', join(folder, 'content'));
    await initialize(null);
    const broken = textOf(harbour).replace('#harbour-master)', '#harbour-mastr)');
    await open('outside.md', broken);
    await open(harbour, broken);
    await until(() => codesOf(published.get(uriOf(harbour))?.diagnostics).includes('anchor-dead'));
    expect(published.has(uriOf('outside.md'))).toBe(false);
    expect(await ask('hover', 'outside.md', '## Harbour Pilot', broken)).toBeNull();
    expect(await ask('hover', harbour, '## Harbour Pilot', broken)).not.toBeNull();
  });

  it('outlives whatever a client sends', async () => {
    start();
    await initialize();
    await open(harbour);
    await open('x', 'words', 'untitled:Untitled-1');
    await open('x', 'words', 'file:///%00/%zz');
    await change('content/never-opened.md', 2, 'words');
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(harbour), version: 2 },
      contentChanges: [
        { range: { start: { line: 9_999, character: -5 }, end: { line: -1, character: 1e12 } }, text: '\uD83D\uDE00 \uD83D' },
      ],
    });
    const textDocument = { uri: uriOf(harbour) };
    for (const position of [
      { line: -1, character: -1 },
      { line: 1e15, character: 0.5 },
      { line: null, character: 'x' },
    ])
      for (const method of ['hover', 'definition', 'completion'])
        expect(await client.sendRequest(`textDocument/${method}`, { textDocument, position })).toBeDefined();
    await expect(client.sendRequest('textDocument/hover', {})).rejects.toThrow();
    await expect(client.sendRequest('textDocument/nonsense', {})).rejects.toThrow();
    client.sendNotification('$/cancelRequest', { id: 12_345 });
    rmSync(join(folder, 'content'), { recursive: true });
    expect(
      await client.sendRequest('textDocument/codeAction', {
        textDocument,
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [] },
      }),
    ).toBeDefined();
    expect(server.exitCode).toBeNull();
  });

  it('ends when it is told to, with 0, and when its client is gone, with 1', async () => {
    start();
    await initialize();
    await open(harbour);
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    expect((await once(server, 'exit'))[0]).toBe(0);
    start();
    await initialize();
    server.stdin?.end();
    expect((await once(server, 'exit'))[0]).toBe(1);
  });
});
