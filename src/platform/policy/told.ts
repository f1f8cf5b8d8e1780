/** A policy in plain words: for the page that shows all of it, made of the declarations themselves. */
import type { Eyes, Policy } from './policy.ts';

/** The words of a room for its policy, in one language. */
export interface PolicyWords<Act extends string, Name extends string> {
  /** What the acts are about: `A person`. */
  title: string;
  acts: Readonly<Record<Act, string>>;
  relations: Readonly<Record<Name, string>>;
}

export interface ToldPolicy {
  title: string;
  acts: { act: string; says: string; may: { relation: string; says: string }[] }[];
}

export function toldPolicy<E extends Eyes, Act extends string, Name extends string>(
  policy: Policy<E, Act>,
  words: PolicyWords<Act, Name>,
): ToldPolicy {
  return {
    title: words.title,
    acts: (Object.keys(policy) as Act[]).map((act) => ({
      act,
      says: words.acts[act],
      may: policy[act].map(({ name }) => ({ relation: name, says: words.relations[name as Name] ?? name })),
    })),
  };
}
