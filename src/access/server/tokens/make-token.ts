/** Making an API token. */
import { cleaned } from '../../../people/check-person.ts';
import type { Actor, Change } from '../../../platform/database/database.ts';
import { type Day, dayAt, monthsAfter } from '../../../platform/day.ts';
import { notAllowed } from '../../../platform/messages.generated.ts';
import type { Viewer } from '../../../platform/policy/viewer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { tokenByToken, tokenDays, tokensTooMany } from '../../messages.generated.ts';
import type { Scope } from '../../token-scope.ts';
import { notify } from '../inbox/notify.ts';
import { holdTokens, insertToken, type KeptToken, tokensOf } from '../store/tokens.ts';
import { digestOf, newTokenText } from './token-text.ts';

/** That work, of one person or of all programs together. */
const most = 50;

export function latestDay(today: Day): Day {
  return monthsAfter(today, 12);
}

/** A token that could make tokens would never end. @throws Refusal 403 */
export function mustBeSignedIn({ scopes }: Viewer): void {
  if (scopes !== null) throw new Refusal(403, tokenByToken());
}

/** Whose own tokens are meant. @throws Refusal 403 for whoever runs the program: they are no person */
export function ownerOf({ person }: Viewer): string {
  if (person === null) throw new Refusal(403, notAllowed());
  return person;
}

export interface WantedToken {
  /** null: for a program. */
  person: string | null;
  name: string;
  scopes: readonly Scope[];
  until: Day;
}

/** @returns what is kept, and the token itself, which is kept nowhere */
export async function makeToken(change: Change, wanted: WantedToken): Promise<{ token: KeptToken; text: string }> {
  const { person, name, scopes, until } = wanted;
  const today = dayAt(change.at);
  const latest = latestDay(today);
  if (until < today || until > latest) throw new Refusal(422, tokenDays({ until, latest }));
  await holdTokens(change, person);
  const working = (await tokensOf(change, person, change.at)).filter((token) => stateOf(token, today) === 'works');
  if (working.length >= most) throw new Refusal(409, tokensTooMany({ most }));
  const id = change.newId();
  const text = newTokenText(id);
  const { kind, id: by }: Actor = change.actor;
  const token: KeptToken = {
    id,
    kind: person === null ? 'service' : 'personal',
    person,
    name: cleaned(name),
    scopes: [...new Set(scopes)].sort(),
    digest: digestOf(text),
    madeAt: change.at,
    madeByKind: kind,
    madeById: by,
    until,
    usedAt: null,
    revokedAt: null,
  };
  await insertToken(change, token);
  const content = { person, name: token.name, scopes: token.scopes, until };
  change.audit({ action: 'token.make', subject: { kind: 'token', id }, content });
  // Whoever makes one in somebody's place cannot keep them from hearing of it.
  if (person !== null) await notify(change, { to: person, kind: 'token-made', values: { token: token.name }, link: '/account' });
  return { token, text };
}

export function stateOf({ revokedAt, until }: Pick<KeptToken, 'revokedAt' | 'until'>, today: Day): 'works' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked';
  return until < today ? 'expired' : 'works';
}
