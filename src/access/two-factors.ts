/** Of whom an organisation asks two factors, and which ways in are two. What follows is explained in docs/sign-in.md. */

export const twoFactorRules = ['nobody', 'duties', 'everybody'] as const;
export type TwoFactorRule = (typeof twoFactorRules)[number];

/** The device and its owner; or whatever another service asks for, which is its own to say. */
const methodsOfTwo: ReadonlySet<string> = new Set(['passkey', 'issuer']);

export function isOfTwoFactors(method: string): boolean {
  return methodsOfTwo.has(method);
}

/** @param duties what somebody holds today */
export function lacksFactor(rule: TwoFactorRule, method: string, duties: readonly unknown[]): boolean {
  // Whom the demo lets one be has no account, and nothing to add a factor to.
  if (isOfTwoFactors(method) || method === 'persona') return false;
  return rule === 'everybody' || (rule === 'duties' && duties.length > 0);
}
