/** The anchor Hugo (Goldmark, `github` style) gives a heading with this text. */
function anchorOf(text: string): string {
  const anchor = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd} _-]/gu, '')
    .replaceAll(' ', '-');
  return anchor === '' ? 'heading' : anchor;
}

/** Tells anchors of one page apart as Hugo does: the second `x` is `x-1`, unless a heading "X-1" came before it. */
export function uniqueAnchors(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const base = anchorOf(text);
    let times = seen.get(base) ?? 0;
    if (times > 0) while (seen.has(`${base}-${times}`)) times++;
    const anchor = times === 0 ? base : `${base}-${times}`;
    seen.set(base, times + 1);
    if (times > 0) seen.set(anchor, 1);
    return anchor;
  };
}
