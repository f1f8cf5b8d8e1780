import type { Ref } from '../contract.ts';
import type { Comparable } from './comparable.ts';

/**
 * What stands beside a choice: what stood there, where the two can be compared; else what is nearest to it, for a
 * framework is compared with a framework, and a level or role with a level or role.
 */
export function partnerOf({ frameworks, groups }: Comparable, chosen: string, beside: string): string {
  const isFramework = (id: string) => frameworks.some((one) => one.id === id);
  if (isFramework(chosen) === isFramework(beside)) return beside;
  const groupWith = (id: string) => groups.find(({ holders }) => holders.some((holder) => holder.id === id));
  if (isFramework(chosen)) {
    const own = groupWith(beside);
    if (own?.kind === 'framework' && own.id !== chosen) return own.id;
    return frameworks.find(({ id }) => id !== chosen)?.id ?? chosen;
  }
  const holders = groups.find(({ id, kind }) => id === beside && kind === 'framework')?.holders ?? [];
  const own = groupWith(chosen)?.holders.find(({ id }) => id === chosen);
  const others = holders.filter(({ id }) => id !== chosen);
  return (others.find((one) => isNamesake(one, own)) ?? others[0])?.id ?? chosen;
}

function isNamesake(one: Ref, other: Ref | undefined): boolean {
  return one.title === other?.title;
}
