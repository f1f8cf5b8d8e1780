/** `gradus publish` and `gradus versions` as others start them, on a real database. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dairy } from './compiler/diff/dairy.fixture.ts';
import { edited, type Files, locked } from './frameworks/versions/locked.fixture.ts';
import { testDatabase } from './platform/database/test-database.fixture.ts';

const { ownerUrl } = await testDatabase();
const cli = join(import.meta.dirname, 'cli.ts');
let folder: string;
let files: Files = locked(dairy);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-publish-'));
  write(files);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(now: Files): void {
  files = now;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
function gradus(...args: string[]) {
  const env = { ...process.env, NO_COLOR: '1', DATABASE_URL: ownerUrl };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env, cwd: folder });
  return { status, stdout: stdout.replace(/\s+/gu, ' '), stderr: stderr.replace(/\s+/gu, ' '), raw: stdout };
}
const senior = 'content/matrix/dairy/senior.md';
const asksMore = { [senior]: (text: string) => text.replace('### Teaching\n\n', '### Teaching\n\n- Writes a book on butter.\n') };

describe('gradus publish', { timeout: 60_000 }, () => {
  it('shows the plan, and publishes nothing where nobody says yes', () => {
    const { status, stdout } = gradus('publish');
    expect(status).toBe(1);
    expect(stdout).toContain('the first');
    expect(stdout).toContain('4 levels and roles, held by 0 people.');
    expect(stdout).toMatch(/Nothing was published\. To publish exactly this: gradus publish --plan first\.[\da-f.]+ --yes/u);
    expect(gradus('versions').stdout).toContain('Nothing has been published yet');
  });

  it('publishes what is said yes to, with its day and its notes', () => {
    const { status, stdout } = gradus('publish', '--yes', '--effective', '2020-02-01', '--notes', 'As it is.');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/Version [\da-f]{10} is published, in force from 2020-02-01\./u)]);
    expect(gradus('versions').stdout).toMatch(/^2020-02-01 [\da-f]{10} the first, 0 people published .*: As it is\./u);
  });

  it('refuses what is published already', () => {
    const { status, stdout } = gradus('publish', '--yes');
    expect([status, stdout]).toEqual([1, expect.stringContaining('Refused: Nothing to publish')]);
  });

  it('refuses a plan that is another by now, and says what moved', () => {
    write(locked(edited(files, asksMore)));
    const { digest } = JSON.parse(gradus('publish', '--json').raw);
    write(locked(edited(files, { [senior]: (text) => text.replace('for the team', 'for the valley') })));
    const { status, stdout } = gradus('publish', '--plan', digest, '--yes', '--effective', '2999-01-01');
    expect([status, stdout]).toEqual([1, expect.stringContaining('edited while you read')]);
  });

  it('publishes the plan it is given', () => {
    const plan = JSON.parse(gradus('publish', '--json').raw);
    expect(plan).toMatchObject({ diff: { counts: { major: 1 } }, refusals: [], people: 0, asksApproval: false });
    const done = gradus('publish', '--plan', plan.digest, '--yes', '--json', '--effective', '2999-01-01');
    expect([done.status, JSON.parse(done.raw)]).toEqual([0, { outcome: 'published', version: plan.version, id: 2 }]);
    const [latest, first] = JSON.parse(gradus('versions', '--json').raw);
    expect(latest).toMatchObject({ sequence: 2, version: plan.version, base: first.version, effective_day: '2999-01-01', major: 1 });
  });

  it('refuses a handbook whose lock does not know its pages', () => {
    write(edited(files, { [senior]: (text) => text.replace('- Writes a book on butter.\n', '- Counts the churns at noon.\n') }));
    const { status, stdout } = gradus('publish', '--yes');
    expect([status, stdout]).toEqual([1, expect.stringContaining('Refused: gradus.lock does not know the pages')]);
  });

  it('takes no day that is none, and no folder that is none', () => {
    expect(gradus('publish', '--effective', 'soon')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--effective takes a day'),
    });
    expect(gradus('publish', 'nowhere').status).toBe(2);
  });
});
