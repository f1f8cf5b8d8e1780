/** What fits the words that somebody types: every one of them is the beginning of a word of it, whatever its accents. */
export function fits(words: string, ...texts: (string | null | undefined)[]): boolean {
  const asked = wordsIn(words);
  if (asked.length === 0) return true;
  const there = wordsIn(texts.filter(Boolean).join(' '));
  return asked.every((word) => there.some((other) => other.startsWith(word)));
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

export function keyOfPost({ kind, id }: { kind: string; id: string }): string {
  return `${kind}:${id}`;
}
