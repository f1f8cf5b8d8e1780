/** Finds the names nearest to one that is not there: for "did you mean". */

/** At most `limit` of the candidates, nearest first; nothing that differs in more than about a third of its letters. */
export function closest(wanted: string, candidates: Iterable<string>, limit = 3): string[] {
  const found: { candidate: string; distance: number }[] = [];
  const wantedWords = wanted.toLowerCase();
  for (const candidate of candidates) {
    const words = candidate.toLowerCase();
    const bound = Math.max(2, Math.floor(Math.max(words.length, wantedWords.length) / 3));
    // The last part of a path is what people get right when they get the rest wrong.
    const sameEnd = words.split('/').at(-1) === wantedWords.split('/').at(-1);
    const distance = sameEnd ? 1 : editDistance(wantedWords, words, bound);
    if (distance <= bound) found.push({ candidate, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map((entry) => entry.candidate);
}

/** Levenshtein's distance; gives `bound + 1` as soon as it must exceed `bound`. */
function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substituted));
    }
    if (Math.min(...next) > bound) return bound + 1;
    row = next;
  }
  return row[b.length] ?? bound + 1;
}
