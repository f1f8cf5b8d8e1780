/** Pages edited one after the other while the handbook is kept as the server keeps it: file saved, until the new graph is served. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newMemory } from '../../src/compiler/2-resolve/memory.ts';
import { type Compilation, compile } from '../../src/compiler/compile.ts';
import { type KeptHandbook, keepHandbook } from '../../src/frameworks/server/keep-handbook.ts';

export interface Edit {
  /** What kind of file it is, for the breakdown. */
  kind: string;
  path: string;
}

export interface EditTimes {
  /** What the first compile gave, before any edit. */
  compilation: Compilation;
  taken: { kind: string; ms: number }[];
}

/** Long enough for the watcher to have said all it has to say of the edit before. */
const pauseMs = 100;
/** After that an edit is lost, and waiting on would never end. */
const longestMs = 60_000;

export async function timeEdits(folder: string, edits: readonly Edit[]): Promise<EditTimes> {
  const memory = newMemory();
  const kept = keepHandbook({
    compileHandbook: (host) => compile(host, memory),
    folder,
    log: { info: () => {}, warn: (text) => process.stderr.write(`${text}\n`) },
    clock: () => new Date(),
  });
  try {
    await kept.watching;
    const taken: EditTimes['taken'] = [];
    for (const [number, { kind, path }] of edits.entries()) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const swapped = nextOf(kept.live, path);
      const file = join(folder, path);
      const edited = withOneMoreWord(readFileSync(file, 'utf8'), `again${number}`);
      const start = performance.now();
      writeFileSync(file, edited);
      await swapped;
      taken.push({ kind, ms: performance.now() - start });
    }
    return { compilation: kept.compilation, taken };
  } finally {
    await kept.close();
  }
}

function nextOf(live: KeptHandbook['live'], path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The edit of ${path} was not served within ${longestMs / 1000} s.`)), longestMs);
    const end = live.subscribe(() => {
      clearTimeout(late);
      end();
      resolve();
    });
  });
}

/** In the last sentence of the page, or at its end when there is none. */
function withOneMoreWord(text: string, word: string): string {
  const stop = text.lastIndexOf('.\n');
  return stop === -1 ? `${text}${word}\n` : `${text.slice(0, stop)} ${word}${text.slice(stop)}`;
}
