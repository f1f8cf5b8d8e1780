/** From what the browser brings back to what the issuer says of somebody: everything is checked here, and nothing is written. */
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  ClientError,
  type Configuration,
  fetchUserInfo,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import type { Clock } from '../../../platform/clock.ts';
import type { Issuer } from '../../issuer.ts';
import { type AskIssuers, IssuerAway, tolerance } from './ask-issuers.ts';
import type { Begun, Proof } from './begun.ts';
import { type AddressSaid, addressIn, type Claims, type GroupsSaid, groupsIn, isShortAscii, nameIn, sidIn } from './claims.ts';
import { SignInStopped } from './sign-in-stopped.ts';

export interface Proven {
  subject: string;
  sid: string | null;
  address: AddressSaid | null;
  name: string | null;
  groups: GroupsSaid;
}

export interface ProveParts {
  issuers: AskIssuers;
  clock: Clock;
}

/**
 * @param query what stands behind the `?` of the address that the browser was sent to
 * @throws SignInStopped
 */
export async function prove({ issuers, clock }: ProveParts, issuer: Issuer, begun: Begun, proof: Proof, query: string): Promise<Proven> {
  try {
    const configuration = await issuers.configurationOf(issuer);
    const tokens = await authorizationCodeGrant(configuration, new URL(`${begun.redirect}?${query}`), {
      expectedState: proof.state,
      expectedNonce: proof.nonce,
      pkceCodeVerifier: proof.verifier,
      idTokenExpected: true,
      ...(begun.maxAge !== null && { maxAge: begun.maxAge }),
    });
    issuers.keepKeys(issuer, configuration);
    const claims: Claims = tokens.claims() ?? {};
    const { sub: subject, iat } = claims;
    if (typeof subject !== 'string' || !isShortAscii(subject)) throw new SignInStopped('answer-wrong', 'subject');
    if (typeof iat !== 'number' || iat > clock().getTime() / 1000 + tolerance) throw new SignInStopped('answer-wrong', 'issued later');
    const more = await askedBeside(configuration, issuer, tokens.access_token, subject, claims);
    return {
      subject,
      sid: sidIn(claims),
      address: addressIn(claims, more),
      name: nameIn(claims, more),
      groups: groupsOf(issuer, claims, more),
    };
  } catch (error) {
    throw stopped(error);
  }
}

/** Some issuers say in the token who it is, and the rest only where it is asked for. */
async function askedBeside(configuration: Configuration, issuer: Issuer, token: string, subject: string, claims: Claims): Promise<Claims> {
  const isNamed = nameIn(claims) !== null || !issuer.justInTime;
  const isWhole = isNamed && addressIn(claims) !== null && saidOf(issuer, claims) === 'said';
  if (isWhole || configuration.serverMetadata().userinfo_endpoint === undefined) return {};
  return await fetchUserInfo(configuration, token, subject);
}

function saidOf(issuer: Issuer, claims: Claims): 'missing' | 'said' {
  if (issuer.groups.length === 0 || issuer.groupsClaim === null) return 'said';
  const said = groupsIn(claims, issuer.groupsClaim, new Set());
  return said !== 'elsewhere' && said.passedOver === 'missing' ? 'missing' : 'said';
}

function groupsOf({ groups, groupsClaim }: Issuer, claims: Claims, more: Claims): GroupsSaid {
  const none: GroupsSaid = { groups: new Set(), passedOver: null };
  if (groups.length === 0 || groupsClaim === null) return none;
  const mapped = new Set(groups.map(({ group }) => group));
  const first = groupsIn(claims, groupsClaim, mapped);
  const said = first !== 'elsewhere' && first.passedOver === 'missing' ? groupsIn(more, groupsClaim, mapped) : first;
  if (said === 'elsewhere') throw new SignInStopped('groups-too-many');
  return said;
}

/** RFC 6749, 4.1.2.1 and OpenID Connect Core, 3.1.2.6: what an issuer may say. Anything else is not repeated. */
const knownErrors = new Set([
  'access_denied',
  'account_selection_required',
  'consent_required',
  'interaction_required',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_request_uri',
  'invalid_scope',
  'login_required',
  'server_error',
  'temporarily_unavailable',
  'unauthorized_client',
  'unsupported_response_type',
]);
const passing = new Set(['server_error', 'temporarily_unavailable']);
const known = (error: string) => (knownErrors.has(error) ? error : 'another error');

function stopped(error: unknown): unknown {
  if (error instanceof SignInStopped) return error;
  if (error instanceof IssuerAway) return new SignInStopped('issuer-away', error.reason);
  if (error instanceof AuthorizationResponseError)
    return new SignInStopped(passing.has(error.error) ? 'issuer-away' : 'issuer-refused', known(error.error));
  if (error instanceof ResponseBodyError)
    return new SignInStopped(error.status >= 500 ? 'issuer-away' : 'answer-wrong', known(error.error));
  // Of `fetch`: no connection, or one that broke.
  if (error instanceof TypeError && ['fetch failed', 'terminated'].includes(error.message))
    return new SignInStopped('issuer-away', 'unreached');
  if (error instanceof ClientError) {
    const code = /^[A-Z_]{1,80}$/u.test(error.code ?? '') ? (error.code ?? '') : 'unreadable';
    const isAway = code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || (error.cause instanceof Response && error.cause.status >= 500);
    return new SignInStopped(isAway ? 'issuer-away' : 'answer-wrong', code);
  }
  // RFC 6750 and RFC 6749, 5.2: the client or its token is not taken.
  return error instanceof WWWAuthenticateChallengeError ? new SignInStopped('answer-wrong', 'challenge') : error;
}
