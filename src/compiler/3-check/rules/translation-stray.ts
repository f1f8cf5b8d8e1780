import type { Diagnostic } from '../../diagnostic.ts';
import { closestTo } from '../../key.ts';
import { translationStray } from '../../messages.generated.ts';
import { diagnoseLine } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/** A guess costs time for each name. */
const mostNames = 500;

/** A page among translations that no page of the handbook corresponds to. */
export function translationStrayRule({ translated, outlines }: Checked): Diagnostic[] {
  return translated.flatMap(({ language, files }) => {
    if (files.stray.length === 0) return [];
    // The folders may be right and the name wrong, or the name right and the folders wrong.
    const expected = outlines.pages.filter((page) => !files.files.has(page)).map(files.pathFor);
    const byName = new Map(expected.toReversed().map((path) => [nameOf(path), path]));
    const names = [...byName.keys()].slice(0, mostNames);
    return files.stray.map((file) => {
      const near = closestTo(nameOf(file), names);
      const alike = near === null ? null : (byName.get(near) ?? null);
      return diagnoseLine(translationStray({ language: phrase('language', language), alike }), file, 1);
    });
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
}
