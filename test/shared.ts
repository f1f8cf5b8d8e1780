/** Tests over `../shared`: who has it runs more of them; who has not sees which ones were left out. */
import { describe, it } from 'vitest';
import { type SharedName, sharedFolder } from './shared-folder.ts';

/**
 * A suite over `../shared/<name>`. When that is absent the suite is one skipped test that says so:
 * `tests` is not called, so it may read the folder while it declares its tests.
 */
export function describeWithShared(name: SharedName, title: string, tests: (folder: string) => void): void {
  const folder = sharedFolder(name);
  if (folder) describe(title, () => tests(folder));
  else describe(title, () => it.skip(`needs ../shared/${name}, which is not beside this checkout`));
}
