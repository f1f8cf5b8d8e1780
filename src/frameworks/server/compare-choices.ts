import type { Choices, Ref } from '../contract.ts';
import type { Handbook } from './handbook.ts';

/** Everything that can be put beside something else. */
export function compareChoices({ graph, levels, roles }: Handbook): Choices {
  const refs = (ids: readonly string[], known: ReadonlyMap<string, Ref>) =>
    ids.flatMap((id) => {
      const one = known.get(id);
      return one ? [{ id, title: one.title }] : [];
    });
  const groups = [
    ...graph.frameworks.map(({ id, title, levels: own }) => ({ id, title, kind: 'framework' as const, holders: refs(own, levels) })),
    ...graph.families.map(({ id, title, roles: own }) => ({ id, title, kind: 'family' as const, holders: refs(own, roles) })),
  ];
  return {
    frameworks: graph.frameworks.map(({ id, title }) => ({ id, title })),
    groups: groups.filter(({ holders }) => holders.length > 0),
  };
}
