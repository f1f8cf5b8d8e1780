/** Of substantive positions nobody holds two on a day. */
import { type Message, positionsOverlap } from './messages.generated.ts';
import { type Period, sharedDays } from './period.ts';
import type { Position } from './position.ts';

export interface Overlap extends Period {
  earlier: Position;
  later: Position;
}

/** Of one person: each position that begins while one before it still holds, with that one and the days both hold. */
export function overlapsIn(positions: readonly Position[]): Overlap[] {
  const sorted = positions
    .filter(({ kind }) => kind === 'substantive')
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const found: Overlap[] = [];
  // The one that holds longest of those before: whoever overlaps with any of them overlaps with that one.
  let longest: Position | undefined;
  for (const later of sorted) {
    const days = longest && sharedDays(longest, later);
    if (longest && days) found.push({ earlier: longest, later, ...days });
    if (!longest || (longest.until !== null && (later.until === null || later.until > longest.until))) longest = later;
  }
  return found;
}

export function overlapSaid(name: string, { earlier, later, from, until }: Overlap): Message {
  return positionsOverlap({ name, title: earlier.title, other: later.title, from, until });
}
