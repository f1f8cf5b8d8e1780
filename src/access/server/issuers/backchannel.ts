/** An issuer says that somebody signed out there (OpenID Connect Back-Channel Logout): the sessions that began with theirs end here. */
import { createHash } from 'node:crypto';
import { decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { sql } from 'kysely';
import type { Clock } from '../../../platform/clock.ts';
import type { Change, Database } from '../../../platform/database/database.ts';
import type { Issuer } from '../../issuer.ts';
import { type AskIssuers, tolerance } from './ask-issuers.ts';
import { isShortAscii } from './claims.ts';
import { endIssuerSessions } from './identities.ts';
import { issuersAt } from './store.ts';

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** In seconds: one that is older is not believed, and until then it is known again. */
const oldest = 600;

export interface BackchannelParts {
  organization: string;
  database: Database;
  clock: Clock;
  issuers: AskIssuers;
}

interface LogoutToken {
  issuer: Issuer;
  subject: string | undefined;
  sid: string | undefined;
  jti: string;
  /** In seconds. */
  issuedAt: number;
}

/** @returns how many sessions ended; null: the token is none, or came before */
export async function endByToken(parts: BackchannelParts, token: string): Promise<number | null> {
  const found = await verified(parts, token);
  if (found === null) return null;
  const { issuer, subject, sid } = found;
  const by = { organization: parts.organization, actor: { kind: 'program' as const, id: `issuer:${issuer.id}` } };
  return parts.database.change(by, async (change) => {
    change.nothing();
    return (await noteLogout(change, found)) ? endIssuerSessions(change, issuer.id, { subject, sid }) : null;
  });
}

async function verified({ organization, database, clock, issuers }: BackchannelParts, token: string): Promise<LogoutToken | null> {
  const claimed = read(token);
  if (claimed === null) return null;
  const { iss = '', aud = [] } = claimed;
  const trusted = await database.read(organization, (db) => issuersAt({ db, organization }, iss));
  const issuer = trusted.find(({ clientId }) => [aud].flat().includes(clientId));
  if (!issuer) return null;
  try {
    const { metadata, keys } = await issuers.signatureOf(issuer);
    const { payload } = await jwtVerify(token, keys, {
      issuer: metadata.issuer,
      audience: issuer.clientId,
      algorithms: (metadata.id_token_signing_alg_values_supported as string[] | undefined) ?? ['RS256'],
      requiredClaims: ['iat', 'jti', 'events'],
      clockTolerance: tolerance,
      maxTokenAge: oldest,
      currentDate: clock(),
    });
    return logoutToken(issuer, payload);
  } catch (error) {
    // An issuer that cannot be asked says it again, or the session ends by itself.
    if (error instanceof Error) return null;
    throw error;
  }
}

function read(token: string): JWTPayload | null {
  try {
    return decodeJwt(token);
  } catch {
    return null;
  }
}

function logoutToken(issuer: Issuer, { sub, sid, jti, iat, events, nonce }: JWTPayload): LogoutToken | null {
  const isEvent = typeof events === 'object' && events !== null && Object.hasOwn(events, event);
  // With a nonce it is a token that says who somebody is, and whoever has one of those could sign them out.
  if (!isEvent || nonce !== undefined || typeof jti !== 'string' || jti === '' || typeof iat !== 'number') return null;
  const names = [sub, sid].filter((name) => name !== undefined);
  if (names.length === 0 || !names.every((name) => typeof name === 'string' && isShortAscii(name))) return null;
  return { issuer, subject: sub, sid: sid as string | undefined, jti, issuedAt: iat };
}

/** Each token does it once. @returns whether it is the first time */
export async function noteLogout(
  { db, organization, at }: Change,
  { issuer, jti, issuedAt }: Pick<LogoutToken, 'jti' | 'issuedAt'> & { issuer: Pick<Issuer, 'id'> },
): Promise<boolean> {
  const until = new Date((issuedAt + oldest + 2 * tolerance) * 1000);
  await sql`DELETE FROM issuer_logouts WHERE organization_id = ${organization} AND expires_at <= ${at}`.execute(db);
  const { rows } = await sql`
    INSERT INTO issuer_logouts (organization_id, issuer_id, token, expires_at)
    VALUES (${organization}, ${issuer.id}, ${createHash('sha256').update(jti).digest()}, ${until})
    ON CONFLICT DO NOTHING RETURNING token`.execute(db);
  return rows.length > 0;
}
