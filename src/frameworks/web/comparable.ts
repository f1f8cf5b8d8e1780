import type { HandbookSummary, Ref } from '../contract.ts';

/** Everything that can be compared: frameworks with each other, levels and roles with each other. */
export interface Comparable {
  frameworks: Ref[];
  groups: (Ref & { kind: 'framework' | 'family'; holders: Ref[] })[];
}

/** From what every page has of the handbook. */
export function comparableOf({ frameworks, families }: Pick<HandbookSummary, 'frameworks' | 'families'>): Comparable {
  const refs = (things: readonly Ref[]) => things.map(({ id, title }) => ({ id, title }));
  const groups = [
    ...frameworks.map(({ id, title, levels }) => ({ id, title, kind: 'framework' as const, holders: refs(levels) })),
    ...families.map(({ id, title, roles }) => ({ id, title, kind: 'family' as const, holders: refs(roles) })),
  ];
  return { frameworks: refs(frameworks), groups: groups.filter(({ holders }) => holders.length > 0) };
}
