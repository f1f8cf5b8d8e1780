/** From what is kept to what crosses the wire. */
import type { Day } from '../../../platform/day.ts';
import type { LockView, TokenView } from '../../contract/tokens.ts';
import type { Lock } from '../store/locks.ts';
import type { KeptToken } from '../store/tokens.ts';
import { stateOf } from './make-token.ts';
import { beginningOf } from './token-text.ts';

export function shapeToken(token: KeptToken, names: ReadonlyMap<string, string>, today: Day): TokenView {
  const { id, name, scopes, madeAt, madeByKind, madeById, until, usedAt } = token;
  const state = stateOf(token, today);
  const maker = madeByKind === 'person' ? names.get(madeById) : undefined;
  return {
    id,
    name,
    begins: beginningOf(id),
    scopes,
    madeAt: madeAt.toISOString(),
    madeBy: maker === undefined ? null : { id: madeById, name: maker },
    until,
    usedAt: usedAt?.toISOString() ?? null,
    state,
    can: { revoke: state === 'works' },
  };
}

export function shapeLock({ person, personName, source, at, by, byName }: Lock): LockView {
  return {
    person: { id: person, name: personName },
    at: at.toISOString(),
    source,
    by: by === null ? null : { id: by, name: byName ?? '' },
  };
}
