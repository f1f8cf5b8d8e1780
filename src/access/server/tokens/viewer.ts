/** Who asks, by the token of the header `Authorization`. */
import { timingSafeEqual } from 'node:crypto';
import { personById } from '../../../people/server/store/persons.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import { type Viewer, viewerOf } from '../../../platform/policy/viewer.ts';
import { dutiesOf } from '../store/duties.ts';
import { isLocked } from '../store/locks.ts';
import { type KeptToken, noteUse, tokenById } from '../store/tokens.ts';
import { digestOf, tokenIdIn } from './token-text.ts';

export interface TokenParts {
  database: Database;
  organization: string;
  clock: Clock;
}

/** Nothing longer is a token: it is not looked at, let alone hashed. */
const longest = 200;
/** Use is noted so coarsely, in milliseconds: to see what nobody needs any more, and not to follow anybody. */
const coarse = 5 * 60_000;

/** Whether a request names a token at all. If so the token says who asks, and nothing else does: not a cookie that came along. */
export function carriesToken(authorization: string | undefined): boolean {
  return /^bearer(?: |$)/iu.test(authorization?.slice(0, 10) ?? '');
}

/** null: no token that works, for whatever reason; the answer does not tell which. */
export async function viewerOfToken(parts: TokenParts, authorization: string | undefined): Promise<Viewer | null> {
  if (authorization === undefined || authorization.length > longest || !carriesToken(authorization)) return null;
  const text = authorization.slice('bearer '.length).trim();
  const id = tokenIdIn(text);
  if (id === null) return null;
  const { database, organization, clock } = parts;
  const now = clock();
  const found = await database.read(organization, async (db) => {
    const within = { db, organization };
    const token = await tokenById(within, id);
    if (token === null || !timingSafeEqual(digestOf(text), token.digest)) return null;
    if (token.revokedAt !== null || token.until < dayAt(now)) return null;
    return { token, viewer: await viewerFor(within, token, now) };
  });
  if (!found?.viewer) return null;
  await noteUsed(parts, found.token, now);
  return found.viewer;
}

/** A token may what its owner may today, and nothing once they have left or are locked out. */
async function viewerFor(
  within: { db: Parameters<typeof personById>[0]['db']; organization: string },
  { id, person, scopes }: KeptToken,
  now: Date,
): Promise<Viewer | null> {
  if (person === null) return viewerOf({ kind: 'program', id }, { scopes: new Set(scopes) });
  const today = dayAt(now);
  const owner = await personById(within, person);
  if (owner === null || (owner.leftOn !== null && owner.leftOn < today) || (await isLocked(within, person))) return null;
  const duties = await dutiesOf(within, person, today);
  return viewerOf({ kind: 'person', id: person }, { person, duties, scopes: new Set(scopes) });
}

async function noteUsed({ database, organization }: TokenParts, { id, usedAt }: KeptToken, now: Date): Promise<void> {
  const before = new Date(now.getTime() - coarse);
  if (usedAt !== null && usedAt >= before) return;
  try {
    await database.change({ organization, actor: { kind: 'program', id } }, async (change) => {
      await noteUse(change, id, now, before);
      change.nothing();
    });
  } catch {
    // A full disk, or a database that can only be read: what was asked is answered all the same.
  }
}
