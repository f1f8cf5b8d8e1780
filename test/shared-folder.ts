/**
 * Handbooks that are not part of this repository, in `../shared` beside it. GRADUS_SHARED names
 * another place.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export type SharedName = 'seeds' | 'corpus';

const shared = process.env.GRADUS_SHARED ?? resolve(import.meta.dirname, '../../shared');

/** The absolute path of `../shared/<name>`, or null when it is not there. */
export function sharedFolder(name: SharedName): string | null {
  const folder = resolve(shared, name);
  return existsSync(folder) ? folder : null;
}
