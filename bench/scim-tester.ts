/**
 * `npm run scim-test`: an outside tester, scim2-tester from PyPI, against a server of the demo. It needs Python with that package, which is
 * no part of this one: `pip install "scim2-tester[httpx]"`; `GRADUS_PYTHON` names the Python that has it. Exits 1 for any assertion that
 * fails and is not among those that are tolerated, and for one that is tolerated and never fails.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tolerated } from './scim/tolerated.ts';

const python = process.env.GRADUS_PYTHON ?? 'python3';
const tell = `
import importlib.metadata, json, sys
from httpx import Client
from scim2_client.engines.httpx import SyncSCIMClient
from scim2_tester.checker import check_server
client = SyncSCIMClient(Client(base_url=sys.argv[1], headers={"Authorization": "Bearer " + sys.stdin.read().strip()}))
client.discover()
for result in check_server(client):
    print(json.dumps({"status": result.status.name, "title": result.title, "type": result.resource_type, "reason": result.reason}))
`;

interface Result {
  status: string;
  title: string;
  type: string | null;
  reason: string;
}

const folder = mkdtempSync(join(tmpdir(), 'gradus-scim-'));
// As root the database's server is run by a user of its own, who has to reach it.
chmodSync(folder, 0o755);
const server = spawn(process.execPath, ['dist/gradus.mjs', 'serve', '--demo', '--port', '0'], {
  env: { ...process.env, GRADUS_DATA: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const address = await addressOf(server.stdout);
  const results = check(`${address}/scim/v2`, await newToken(address));
  process.exitCode = told(results) ? 0 : 1;
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}

function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    output.on('data', (part: Buffer) => {
      text += part.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/u.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
    output.on('end', () => reject(new Error(`The server did not start:\n${text}`)));
  });
}

/** Whoever visits the demo may do everything in it. */
async function newToken(address: string): Promise<string> {
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const answer = await fetch(`${address}/api/v1/service-tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'scim2-tester', until }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (token === undefined) throw new Error(`No token was made: ${answer.status}`);
  return token;
}

function check(base: string, token: string): Result[] {
  // By its input: arguments are there for everybody on the machine to read.
  const { stdout, stderr, status } = spawnSync(python, ['-c', tell, base], { input: token, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${python} with scim2-tester: pip install "scim2-tester[httpx]"\n${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Result);
}

function told(results: readonly Result[]): boolean {
  const failed = results.filter(({ status }) => status !== 'SUCCESS');
  const isOf = ({ title, type, reason }: Result, one: (typeof tolerated)[number]) =>
    title === one.title && type === one.type && reason.includes(one.reason);
  const unknown = failed.filter((result) => !tolerated.some((one) => isOf(result, one)));
  const idle = tolerated.filter((one) => !failed.some((result) => isOf(result, one)));
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`${results.length} assertions: ${results.length - failed.length} hold, ${failed.length - unknown.length} are tolerated.`);
  for (const { status, title, type, reason } of unknown) say(`${status} ${title} of ${type}: ${reason}`);
  for (const { title, reason } of idle) say(`Tolerated and not met: ${title}, ${reason}`);
  return unknown.length === 0 && idle.length === 0;
}
