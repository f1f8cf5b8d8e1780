/** What is said beside results, the same on the page and in the terminal. */
import type { Answer, Result } from './answer.ts';

/** How the question was read, where it was not read as it stands. */
export function readWords({ read, isLoose }: Answer): string[] {
  const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(' or ');
  return [
    ...read.map(({ word, as }) => `Nothing has "${word}"; looked for ${as.length > 0 ? quoted(as) : 'the rest'}.`),
    ...(isLoose ? ['Nothing has all of these words; what is shown has some of them.'] : []),
  ];
}

/** Where else the same words stand. */
export function alsoWords({ kind, at, also }: Pick<Result, 'kind' | 'at' | 'also'>): string {
  if (also.length === 0) return '';
  // A row of a framework as a whole is nothing beside its cells.
  if (kind === 'area' && at.holder === null) return `in ${also.length} ${also.length === 1 ? 'place' : 'places'}`;
  return `also at ${also.length} ${also.length === 1 ? 'other' : 'others'}`;
}
