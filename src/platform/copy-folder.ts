import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';

/**
 * Copies a folder's content into one that is empty or not there yet, and returns what it now holds,
 * or null, having changed nothing, when the target holds something already.
 */
export function copyIntoEmpty(from: string, to: string): string[] | null {
  if (existsSync(to) && readdirSync(to).length > 0) return null;
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true, errorOnExist: true, force: false });
  return readdirSync(to, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [`${entry.parentPath}/${entry.name}`] : []))
    .sort();
}
