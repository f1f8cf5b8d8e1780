import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FolderWatch, watchFolder } from './watch-folder.ts';

let folder: string;
let watch: FolderWatch;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-watch-'));
  writeFileSync(join(folder, 'page.md'), 'first');
});

afterEach(async () => {
  await watch.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Watches, and reads the page each time it is told of it. */
async function watched(onRead: (text: string) => void): Promise<void> {
  watch = watchFolder(folder, {
    onChange: (touched) => touched.has('page.md') && onRead(readFileSync(join(folder, 'page.md'), 'utf8')),
    onError: (error) => {
      throw error;
    },
  });
  await watch.ready;
}

it('sees a save', async () => {
  const read: string[] = [];
  await watched((text) => read.push(text));
  writeFileSync(join(folder, 'page.md'), 'second');
  await vi.waitFor(() => expect(read.at(-1)).toBe('second'));
});

it('sees the second of two saves that follow at once', async () => {
  const read: string[] = [];
  await watched((text) => {
    if (read.length === 0) writeFileSync(join(folder, 'page.md'), 'third');
    read.push(text);
  });
  writeFileSync(join(folder, 'page.md'), 'second');
  await vi.waitFor(() => expect(read).toEqual(expect.arrayContaining(['second', 'third'])));
});

it('sees what is added and what is taken away', async () => {
  const touched = new Set<string>();
  watch = watchFolder(folder, { onChange: (paths) => paths.forEach((path) => void touched.add(path)), onError: () => {} });
  await watch.ready;
  writeFileSync(join(folder, 'new.md'), 'new');
  rmSync(join(folder, 'page.md'));
  await vi.waitFor(() => expect([...touched].sort()).toEqual(expect.arrayContaining(['new.md', 'page.md'])));
});
