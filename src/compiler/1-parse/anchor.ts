/** The anchor Hugo (Goldmark, `github` style) gives a heading with this text. */
function anchorOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-');
}

/** Tells anchors of one page apart as Hugo does: the second `x` is `x-1`. */
export function uniqueAnchors(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const base = anchorOf(text);
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    return times === 0 ? base : `${base}-${times}`;
  };
}
