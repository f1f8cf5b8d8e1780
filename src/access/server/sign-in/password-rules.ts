/** What may be a password: long enough, and not among the first that anybody would try. */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { type Message, passwordGuessable, passwordLong, passwordShort } from '../../messages.generated.ts';
import { longestPassword, normalPassword } from './password-hashing.ts';

const shortest = 12;
/** Of 4: beyond 10^8 guesses. With the length asked for, what fails this is a list's entry or a pattern. */
const leastScore = 3;

export interface PasswordRules {
  /**
   * @param about what somebody who knows the person would try: name, address, what the organisation is called
   * @returns null: it may be one
   */
  problem(password: string, about: readonly string[]): Promise<Message | null>;
}

/** The lists are read when the first password is looked at, and kept. */
export function newRules(): PasswordRules {
  let estimator: Promise<ZxcvbnFactory> | null = null;
  return {
    problem: async (password, about) => {
      const asked = normalPassword(password);
      const { length } = [...asked];
      if (length < shortest) return passwordShort({ least: shortest });
      if (asked.length > longestPassword) return passwordLong({ most: longestPassword });
      estimator ??= loadEstimator();
      const parts = about.flatMap((one) => [one, ...one.split(/[\s@._-]+/u)]).filter((one) => one.length > 2);
      const { score } = (await estimator).check(asked, [...new Set(parts)].slice(0, 50));
      return score < leastScore || isOf(asked, parts) ? passwordGuessable() : null;
    },
  };
}

async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Estimator }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new Estimator({ dictionary, graphs: adjacencyGraphs });
}

/** Whether next to nothing is left of it without what is known of the person: a year behind the name makes no password. */
function isOf(password: string, parts: readonly string[]): boolean {
  let left = password.toLowerCase();
  for (const part of parts.toSorted((a, b) => b.length - a.length)) left = left.replaceAll(part.toLowerCase(), '');
  return left.length < password.length && left.replace(/[^\p{L}\p{N}]/gu, '').length < shortest / 2;
}
