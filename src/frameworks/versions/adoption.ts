/** Which version a unit lives under on a day: a pure question to what was published, and to what units chose. */

/** What was published takes effect on a day; no later one takes effect before it. */
export interface TakesEffect {
  /** 1 is the first; each is one more than the one before. */
  sequence: number;
  version: string;
  /** `YYYY-MM-DD`; the first day on which it holds. */
  effective: string;
}

/** From a day on a unit keeps one version, follows what is published, or lives under what the unit above it does. */
export type Adoption = { unit: string; from: string } & (
  | { mode: 'pinned'; version: string }
  | { mode: 'following' | 'above'; version: null }
);

export interface LivesUnder {
  version: string;
  /** The choice it comes from; null: no unit chose, and what is published is followed. */
  by: Adoption | null;
}

/** The latest that holds on a day; null before the first. */
export function publishedOn<T extends TakesEffect>(publications: readonly T[], day: string): T | null {
  return publications.reduce<T | null>(
    (latest, one) => (one.effective <= day && (latest === null || one.sequence > latest.sequence) ? one : latest),
    null,
  );
}

/** What a unit itself chose, as far as it holds on a day. */
function chosenOn(adoptions: readonly Adoption[], unit: string, day: string): Adoption | null {
  return adoptions.reduce<Adoption | null>(
    (latest, one) => (one.unit === unit && one.from <= day && (latest === null || one.from > latest.from) ? one : latest),
    null,
  );
}

/**
 * The choice of the nearest unit that made one; where none did, what is published is followed.
 * @param chain the unit, then those above it, the nearest first
 */
export function versionFor(
  chain: readonly string[],
  day: string,
  { adoptions, publications }: { adoptions: readonly Adoption[]; publications: readonly TakesEffect[] },
): LivesUnder | null {
  for (const unit of chain) {
    const chosen = chosenOn(adoptions, unit, day);
    if (chosen === null || chosen.mode === 'above') continue;
    if (chosen.mode === 'pinned') return { version: chosen.version, by: chosen };
    const followed = publishedOn(publications, day);
    return followed && { version: followed.version, by: chosen };
  }
  const followed = publishedOn(publications, day);
  return followed && { version: followed.version, by: null };
}

/** A unit and those above it, the nearest first; a tree that runs in a circle ends where it began. */
export function chainOf(unit: string, parentOf: (unit: string) => string | null): string[] {
  const chain: string[] = [];
  for (let next: string | null = unit; next !== null && !chain.includes(next); next = parentOf(next)) chain.push(next);
  return chain;
}
