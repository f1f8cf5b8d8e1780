/** API tokens that end before their day. */
import type { Change } from '../../../platform/database/database.ts';
import { revoke, tokensOf } from '../store/tokens.ts';

/** @returns whether any worked until now */
export async function revokeTokens(change: Change, ids: readonly string[]): Promise<boolean> {
  const revoked = await revoke(change, ids);
  for (const id of revoked) change.audit({ action: 'token.revoke', subject: { kind: 'token', id }, content: { revoked: true } });
  return revoked.length > 0;
}

/** All that somebody made for themselves: when they are locked out, when they leave, when their account is in doubt. */
export async function revokeTokensOf(change: Change, person: string): Promise<boolean> {
  const tokens = await tokensOf(change, person, change.at);
  return revokeTokens(
    change,
    tokens.map(({ id }) => id),
  );
}
