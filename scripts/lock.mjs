/**
 * One at a time, across processes: two terminals that both say `npm start` on a fresh clone must not
 * install into the same folder together.
 */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../.cache', import.meta.url));
const beat = 1000;
// A holder that has not been heard of for this long is dead. A process id alone would not tell: after
// a restart of a container the same number belongs to something else.
const silence = 15 * beat;

/**
 * Runs `work` while no other process runs one under the same name.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, work) {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${name}.lock`);
  const mark = `${process.pid} ${Date.now()}`;
  for (let waited = 0; !take(file, mark); waited++) {
    if (waited === 5) process.stderr.write(`gradus: waiting for another run (${name})\n`);
    await sleep(200);
  }
  const heart = setInterval(() => utimesSync(file, new Date(), new Date()), beat);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    if (readFileSync(file, 'utf8') === mark) rmSync(file);
  }
}

/**
 * @param {string} file
 * @param {string} mark
 */
function take(file, mark) {
  try {
    writeFileSync(file, mark, { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  const held = statSync(file, { throwIfNoEntry: false });
  if (held && Date.now() - held.mtimeMs > silence) rmSync(file, { force: true });
  return false;
}
