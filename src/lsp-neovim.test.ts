/** `gradus lsp` in a real editor: neovim, without a window. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { lighthouse } from './editor/lighthouse.fixture.ts';

const isHere = spawnSync('nvim', ['--version']).status === 0;
const page = 'content/harbour.md';
/** It is waited for what comes, not for this long. */
const patience = 30_000;

if (!isHere) it.skip('needs neovim, which is not installed');
else
  it('shows, mends, leads and completes in neovim', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gradus-neovim-')));
    try {
      const root = join(folder, 'handbook');
      const broken = (lighthouse[page] ?? '').replace('#harbour-master)', '#harbour-mastr)');
      for (const [path, text] of Object.entries({ ...lighthouse, [page]: broken })) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      const input = {
        page: join(root, page),
        root,
        cmd: [process.execPath, join(import.meta.dirname, 'cli.ts'), 'lsp'],
        output: join(folder, 'result.json'),
        patience,
        heading: '## Harbour Master',
        broken: '#harbour-mastr',
        mended: '#harbour-master',
        typed: '{{% include "includes/',
      };
      writeFileSync(join(folder, 'input.json'), JSON.stringify(input));
      const script = join(import.meta.dirname, '../test/neovim.lua');
      const { stderr, error } = spawnSync('nvim', ['--headless', '--clean', '-u', 'NONE', '-n', '-c', `luafile ${script}`], {
        encoding: 'utf8',
        env: {
          ...process.env,
          GRADUS_TEST_INPUT: join(folder, 'input.json'),
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
          NODE_NO_WARNINGS: '1',
        },
        timeout: 4 * patience,
      });
      expect(error).toBeUndefined();
      const result = JSON.parse(readFileSync(input.output, 'utf8'));
      expect(result.errors, stderr).toEqual([]);
      expect(result.findings).toMatchObject([{ source: 'gradus', message: expect.stringContaining('#harbour-mastr') }]);
      expect(result.hover).toContain('taken over from Harbour Pilot');
      expect(result.mended.join('\n')).toBe((lighthouse[page] ?? '').trimEnd());
      const master = (lighthouse[page] ?? '').split('\n').indexOf('## Harbour Master');
      expect(result.definition).toEqual({ uri: pathToFileURL(input.page).href, line: master });
      expect(result.completion).toEqual(['includes/lamp.md']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
