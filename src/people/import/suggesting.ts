/**
 * "Did you mean": looking for what is nearly alike costs as much as there are names to compare with. A few answers are enough to see
 * what is wrong with a file, so there is an end to it.
 */
import { closest } from '../../platform/closest.ts';

const mostCompared = 300_000;

/** The nearest of the names; null when there is none, or when enough were looked through. */
export function suggesting(): (text: string, names: readonly string[]) => string | null {
  let compared = 0;
  return (text, names) => {
    if (compared > mostCompared) return null;
    compared += names.length;
    return closest(text, names, 1)[0] ?? null;
  };
}

/** What was asked before is answered as before. */
export function remembering<T>(find: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = find(text);
    answers.set(text, answer);
    return answer;
  };
}
