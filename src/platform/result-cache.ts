/**
 * Results that cost time, kept in the user's cache folder and found by the digest of everything they
 * were made from. Nothing in it is trusted: what cannot be read, or is not whole, counts as not there.
 * Deleting the folder costs time, nothing else; two processes may write at once.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const mostKept = 20;

/** Where results are kept, after the conventions of the platform. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'gradus');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'gradus', 'cache');
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches', 'gradus') : join(homedir(), '.cache', 'gradus');
}

/** The digest of files, by name and by bytes; `salt` names what makes the result. A file that cannot be read counts as such. */
export function digestOfFiles(files: { path: string; absolute: string }[], salt: string): string {
  const whole = createHash('sha256').update(salt);
  for (const { path, absolute } of files) {
    const bytes = attempt(() => readFileSync(absolute));
    whole.update(`\0${path}\0${bytes === null ? 'unreadable' : bytes.length}\0`);
    if (bytes !== null) whole.update(bytes);
  }
  return whole.digest('hex');
}

/** The result kept under a key, or the one that is made now and kept. */
export function kept<T>(folder: string, key: string, make: () => T): T {
  const file = join(folder, `${key}.json`);
  const text = attempt(() => readFileSync(file, 'utf8'));
  const at = text?.indexOf('\n') ?? -1;
  // The first line is the digest of the rest: half a file is no file.
  if (text && at > 0 && text.slice(0, at) === digest(text.slice(at + 1))) return JSON.parse(text.slice(at + 1)) as T;
  const result = make();
  attempt(() => {
    mkdirSync(folder, { recursive: true });
    const body = JSON.stringify(result);
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${digest(body)}\n${body}`);
    renameSync(draft, file);
    prune(folder);
  });
  return result;
}

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => ({
    path: join(folder, name),
    time: attempt(() => statSync(join(folder, name)).mtimeMs) ?? 0,
  }));
  for (const { path } of files.sort((a, b) => b.time - a.time).slice(mostKept)) rmSync(path, { force: true });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A cache that cannot be read or written is no reason to fail. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
