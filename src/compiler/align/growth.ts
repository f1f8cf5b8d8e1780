/** How widely a strand reaches, level by level. */
import { scopeOf } from './reach.ts';
import type { Strand } from './strands.ts';

/** One entry for each link, in plain words; `isSaid` is false where the statement names nobody, and is taken for one's own work. */
export interface Reach {
  level: string;
  scope: string;
  isSaid: boolean;
}

/**
 * Where the reach of a strand changes, first entry included: "own work", "team", "department". Empty where no statement
 * of the strand says how widely.
 */
export function growthOf({ links }: Pick<Strand, 'links'>): Reach[] {
  const all = links.map(({ level, statement }): Reach => {
    const scope = scopeOf(statement.text);
    return { level, scope: scope ?? 'own work', isSaid: scope !== null };
  });
  // Silence after a wide reach takes nothing back.
  const firstSaid = all.findIndex(({ isSaid }) => isSaid);
  if (firstSaid < 0) return [];
  const said = all.filter(({ isSaid }, index) => isSaid || index < firstSaid);
  return said.filter(({ scope }, index) => scope !== said[index - 1]?.scope);
}
