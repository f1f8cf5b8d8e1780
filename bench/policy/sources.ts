/**
 * Sources of the program with one text in them replaced, beside the sources as they are, in one process: what leads to the file that is
 * changed is read again under an address of its own, and everything else is shared.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const own = pathToFileURL(join(root, 'src/')).href;
const mark = 'mutant';

/** By the address of a file: which files ask for it. */
const asking = new Map<string, Set<string>>();
interface Change {
  file: string;
  source: string;
  /** The files that are read again. */
  again: Pick<ReadonlySet<string>, 'has'>;
}
const changed = new Map<string, Change>();

const plain = (url: string) => url.split('?', 1)[0] ?? url;
const markOf = (url: string | undefined) => (url?.startsWith(own) ? new URL(url).searchParams.get(mark) : null);

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    if (!found.url.startsWith(own)) return found;
    const url = plain(found.url);
    const asker = plain(context.parentURL ?? '');
    asking.set(url, (asking.get(url) ?? new Set()).add(asker));
    const marked = markOf(context.parentURL);
    return marked !== null && changed.get(marked)?.again.has(url) ? { ...found, url: `${url}?${mark}=${marked}` } : found;
  },
  load(url, context, next) {
    const change = changed.get(markOf(url) ?? '');
    return change !== undefined && plain(url) === change.file
      ? { format: 'module-typescript', source: change.source, shortCircuit: true }
      : next(url, context);
  },
});

/** @param path of a file of the project */
export const sourceOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** What a file gives, where another of those that it is made of is changed. */
export async function withSource<T>(wanted: string, { path, source }: { path: string; source: string }): Promise<T> {
  const file = pathToFileURL(join(root, path)).href;
  const entry = pathToFileURL(join(root, wanted)).href;
  // Read once more as it is, from the entry on: what was read before anybody listened told nothing.
  if (changed.size === 0) await read(entry, { file: '', source: '', again: { has: () => true } });
  const again = new Set([file]);
  for (const url of again) for (const asker of asking.get(url) ?? []) again.add(asker);
  if (!again.has(entry)) throw new Error(`${wanted} does not need ${path}.`);
  return (await read(entry, { file, source, again })) as T;
}

function read(entry: string, change: Change): Promise<unknown> {
  const id = String(changed.size);
  changed.set(id, change);
  return import(`${entry}?${mark}=${id}`);
}
