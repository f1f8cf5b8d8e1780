/** A part of a text, by its offsets. */
export interface Stretch {
  from: number;
  to: number;
}

/** Of stretches in order, those inside another one, found by halving. */
export function within<T extends Stretch>(all: T[], { from, to }: Stretch): T[] {
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && (all[end]?.to ?? 0) <= to) end++;
  return all.slice(low, end);
}

/** Whether a stretch lies inside one of others; others are in order, and so are those asked for. */
export function insideOf(others: Stretch[]): (one: Stretch) => boolean {
  let at = 0;
  return ({ from, to }) => {
    while (at < others.length && (others[at]?.to ?? 0) <= from) at++;
    const other = others[at];
    return other !== undefined && other.from <= from && to <= other.to;
  };
}
