import type { Diagnostic } from '../../diagnostic.ts';
import { includeUnused } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/**
 * A file among includes that no page takes in, not even through others. Its folder must hold one that is taken in:
 * a folder of assets may hold pages for people who look after the site.
 */
export function includeUnusedRule({ outlines }: Checked): Diagnostic[] {
  const includes = new Set(outlines.toBeIncluded());
  if (includes.size === 0) return [];
  const used = new Set<string>();
  const open = outlines.pages.filter((page) => !includes.has(page));
  for (let page = open.pop(); page !== undefined; page = open.pop()) {
    for (const file of outlines.takenIn(page)) {
      if (used.has(file)) continue;
      used.add(file);
      open.push(file);
    }
  }
  const folders = new Set([...used].map(folderOf));
  const twins = new Map([...used].map((file) => [outlines.textOf(file), file]));
  return [...includes]
    .filter((file) => !used.has(file) && folders.has(folderOf(file)))
    .map((file) => {
      const twin = twins.get(outlines.textOf(file)) ?? null;
      const related = twin === null ? [] : [noteAt({ file: twin }, phrase('sameWordsTakenIn'))];
      return { ...diagnoseLine(includeUnused({ file: nameOf(file), twin: twin === null ? null : nameOf(twin) }), file, 1), related };
    });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
