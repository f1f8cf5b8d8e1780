const fewest = 3;

/**
 * What people call a title by its letters: "SRE" of "Senior Site Reliability Engineer", "VP" of "Vice President". Of
 * three words and more, wherever they stand; two words have to be the whole title.
 */
export function initialsOf(title: string): string[] {
  const found = title.split(/[,(:/–—]|\s-\s/u).flatMap((part) => {
    const words = part.match(/[\p{L}\p{N}]+/gu) ?? [];
    const letters = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
    if (letters.length === 2 && words.length === 2 && part.trim() === title.trim()) return [letters.join('')];
    return letters.flatMap((_, from) =>
      Array.from({ length: letters.length - from - fewest + 1 }, (__, extra) => letters.slice(from, from + fewest + extra).join('')),
    );
  });
  return [...new Set(found)];
}
