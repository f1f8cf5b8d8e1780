/** How widely a strand reaches, level by level. */
import { scopeOf, scopes } from './reach.ts';
import type { Strand } from './strands.ts';

/** One entry for each link, in plain words; `isSaid` is false where the statement names nobody, and is taken for one's own work. */
export interface Reach {
  level: string;
  scope: (typeof scopes)[number];
  isSaid: boolean;
}

/**
 * Where a strand reaches more widely than at any level before, its beginning included: "own work", "team",
 * "department". A narrower word further up takes nothing back, for what is asked below is presumed (D2). Empty where
 * no statement of the strand says how widely.
 */
export function growthOf({ links }: Pick<Strand, 'links'>): Reach[] {
  const growth: Reach[] = [];
  let widest = -1;
  for (const { level, statement } of links) {
    const said = scopeOf(statement.text);
    const rank = said === null ? 0 : scopes.indexOf(said);
    if (rank > widest) growth.push({ level, scope: said ?? scopes[0], isSaid: said !== null });
    widest = Math.max(widest, rank);
  }
  return growth.some(({ isSaid }) => isSaid) ? growth : [];
}
