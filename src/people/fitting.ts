/** What fits the words that somebody types: every one of them is the beginning of a word of it, whatever its accents. */
export function fits(words: string, ...texts: (string | null | undefined)[]): boolean {
  return fitWords(wordsIn(words), wordsIn(texts.filter(Boolean).join(' ')));
}

/** The same, where many texts are looked through again and again. */
export function fitWords(asked: readonly string[], there: readonly string[]): boolean {
  return asked.every((word) => there.some((other) => other.startsWith(word)));
}

export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
