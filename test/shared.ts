/**
 * Handbooks that are not part of this repository, in `../shared` beside it. Who has them runs more
 * tests; who has not sees which ones were left out. GRADUS_SHARED names another place.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'vitest';

type Name = 'seeds' | 'corpus';

const shared = process.env.GRADUS_SHARED ?? resolve(import.meta.dirname, '../../shared');

/** The absolute path of `../shared/<name>`, or null when it is not there. */
export function sharedFolder(name: Name): string | null {
  const folder = resolve(shared, name);
  return existsSync(folder) ? folder : null;
}

/**
 * A suite over `../shared/<name>`. When that is absent the suite is one skipped test that says so:
 * `tests` is not called, so it may read the folder while it declares its tests.
 */
export function describeWithShared(name: Name, title: string, tests: (folder: string) => void): void {
  const folder = sharedFolder(name);
  if (folder) describe(title, () => tests(folder));
  else describe(title, () => it.skip(`needs ../shared/${name}, which is not beside this checkout`));
}
