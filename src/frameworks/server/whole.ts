/** A compiled handbook as one file: enough to answer every read of it somewhere else. */
import type { Compilation } from '../../compiler/compile.ts';
import { type Host, memoryHost } from '../../compiler/host.ts';
import { settingsFile } from '../../compiler/settings.ts';
import { type Handbook, indexHandbook } from './handbook.ts';

export interface Whole {
  title: string;
  /** What its lock says is in the ids by now: the lock itself, which is no JSON, stays behind. */
  compilation: Omit<Compilation, 'identity'>;
  /** What is written in each page, and in the settings. */
  texts: Record<string, string>;
}

export function wholeOf(title: string, { identity: _, ...compilation }: Compilation, host: Pick<Host, 'read'>): Whole {
  const paths = [...[...compilation.pages, ...(compilation.translated ?? [])].map((page) => page.path), settingsFile];
  const texts = paths.flatMap((path) => {
    const text = host.read(path);
    return text === null ? [] : [[path, text]];
  });
  return { title, compilation, texts: Object.fromEntries(texts) };
}

/** What is served never changes: its edition is its content. */
export function handbookFrom({ title, compilation, texts }: Whole): Handbook {
  const identity = { text: null, read: null, match: null };
  return indexHandbook({ ...compilation, identity }, memoryHost(texts), { title, edition: compilation.graph.version });
}
