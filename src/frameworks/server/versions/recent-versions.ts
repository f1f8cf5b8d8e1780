/** Published versions as handbooks. One never changes: those that were asked for last are kept at hand, and no more than a few. */
import type { Handbook } from '../handbook.ts';
import { handbookOf } from './kept-version.ts';
import type { VersionsStore } from './store.ts';

/** @returns null where no version is called so */
export type ReadVersion = (store: VersionsStore, organization: string, version: string) => Promise<Handbook | null>;

/** As many are kept at hand: of a large handbook each takes some tens of megabytes. */
const mostKept = 6;

export function recentVersions(most = mostKept): ReadVersion {
  const kept = new Map<string, Promise<Handbook | null>>();
  return (store, organization, version) => {
    const key = `${organization} ${version}`;
    const known = kept.get(key) ?? readVersion(store, version);
    kept.delete(key);
    kept.set(key, known);
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    // What is not there may come, and what failed is asked for again.
    known.then(
      (handbook) => handbook === null && kept.delete(key),
      () => kept.delete(key),
    );
    return known;
  };
}

async function readVersion(store: VersionsStore, version: string): Promise<Handbook | null> {
  const found = await store.compiled(version);
  return found ? handbookOf(found.compiled, await store.pages(version)) : null;
}
