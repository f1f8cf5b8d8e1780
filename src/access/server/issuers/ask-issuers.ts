/**
 * Asks issuers what they are (OpenID Connect Discovery), and keeps the answer for a while. No transaction is open meanwhile; one that is
 * down or slow keeps nobody waiting but those who want to sign in through it, and each of them once.
 */
import { createRemoteJWKSet, customFetch as fetchKeys, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  clockSkew,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  getJwksCache,
  None,
  type ServerMetadata,
  setJwksCache,
} from 'openid-client';
import type { Clock } from '../../../platform/clock.ts';
import type { Issuer } from '../../issuer.ts';
import { boundedFetch, mayAsk } from './bounded-fetch.ts';

/** In seconds: longer nobody waits for an issuer. */
const usualPatience = 5;
/** In seconds: by so much clocks may differ. */
export const tolerance = 60;
/** What an issuer is, is asked anew after ten minutes; no more than so many issuers are known at once. */
const freshFor = 600_000;
const mostKept = 100;

/** Signed with a key that only the issuer has: a secret that both have proves nothing, and neither does no signature. */
const signingAlgorithms: ReadonlySet<string> = new Set([
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]);

export type AwayReason = 'unreached' | 'slow' | 'undescribed' | 'named-otherwise' | 'lacks' | 'insecure' | 'unsafe' | 'secret-missing';

/** An issuer cannot be asked, or is not what it should be. */
export class IssuerAway extends Error {
  override name = 'IssuerAway';
  readonly reason: AwayReason;
  /** What it is about: a name of its description, or what it says there; for those who set it up, and nobody else. */
  readonly about: string;

  constructor(reason: AwayReason, about = '') {
    super(`${reason} ${about}`.trim());
    this.reason = reason;
    this.about = about;
  }
}

export interface AskIssuers {
  /** Longest that one request is waited for, in seconds. */
  patience: number;
  /** How to speak with it, from what it says of itself, at most ten minutes old. @throws IssuerAway */
  configurationOf(issuer: Issuer): Promise<Configuration>;
  /** What it says of itself at this moment. @throws IssuerAway */
  describe(issuer: Issuer): Promise<ServerMetadata>;
  /** Its keys, as they were read with this configuration, are there for the next. */
  keepKeys(issuer: Issuer, configuration: Configuration): void;
  /** Of what it says of sessions, with the keys that it signs with. @throws IssuerAway */
  signatureOf(issuer: Issuer): Promise<{ metadata: ServerMetadata; keys: JWTVerifyGetKey }>;
  /** Whether the secret is where it should be; null: none is needed. */
  secretFound(issuer: Pick<Issuer, 'secretPlace'>): boolean | null;
}

interface Known {
  metadata: Promise<ServerMetadata>;
  at: number;
  keys?: Parameters<typeof setJwksCache>[1];
  remoteKeys?: JWTVerifyGetKey;
}

/**
 * @param secretAt what a variable of the environment holds
 * @param patience longest that one request is waited for, in seconds
 */
export function askIssuers(clock: Clock, secretAt: (place: string) => string | undefined, patience = usualPatience): AskIssuers {
  const known = new Map<string, Known>();

  const keptOf = ({ url, clientId }: Issuer): Known => {
    const now = clock().getTime();
    const before = known.get(url);
    if (before && Math.abs(now - before.at) < freshFor) return before;
    const kept: Known = { metadata: described(url, clientId, patience), at: now };
    known.set(url, kept);
    // One that did not answer is asked again by the next who comes.
    kept.metadata.catch(() => known.get(url) === kept && known.delete(url));
    for (const oldest of known.keys()) if (known.size > mostKept) known.delete(oldest);
    return kept;
  };

  return {
    patience,
    configurationOf: async (issuer) => {
      const kept = keptOf(issuer);
      const metadata = await kept.metadata;
      const secret = issuer.secretPlace === null ? null : secretAt(issuer.secretPlace);
      if (secret === undefined || secret === '') throw new IssuerAway('secret-missing', issuer.secretPlace ?? '');
      // The present is the clock's that was handed in, for tokens as well.
      const skew = Math.round((clock().getTime() - Date.now()) / 1000);
      const configuration = new Configuration(
        metadata,
        issuer.clientId,
        { [clockSkew]: skew, [clockTolerance]: tolerance },
        secret === null ? None() : byMethod(metadata, secret),
      );
      configuration.timeout = patience;
      configuration[customFetch] = boundedFetch(issuer.url);
      // What may be asked in the clear is decided there.
      if (new URL(issuer.url).protocol === 'http:') allowInsecureRequests(configuration);
      // A signature is looked at although the token came by TLS from the issuer itself.
      enableNonRepudiationChecks(configuration);
      if (kept.keys !== undefined) setJwksCache(configuration, kept.keys);
      return configuration;
    },
    signatureOf: async (issuer) => {
      const kept = keptOf(issuer);
      const metadata = await kept.metadata;
      kept.remoteKeys ??= createRemoteJWKSet(new URL(metadata.jwks_uri ?? ''), {
        timeoutDuration: patience * 1000,
        [fetchKeys]: boundedFetch(issuer.url),
      });
      return { metadata, keys: kept.remoteKeys };
    },
    describe: ({ url, clientId }) => described(url, clientId, patience),
    keepKeys: ({ url }, configuration) => {
      const [kept, keys] = [known.get(url), getJwksCache(configuration)];
      if (kept && keys) kept.keys = keys;
    },
    secretFound: ({ secretPlace }) => (secretPlace === null ? null : (secretAt(secretPlace) ?? '') !== ''),
  };
}

function byMethod({ token_endpoint_auth_methods_supported: methods }: ServerMetadata, secret: string) {
  const byBody = Array.isArray(methods) && !methods.includes('client_secret_basic') && methods.includes('client_secret_post');
  return byBody ? ClientSecretPost(secret) : ClientSecretBasic(secret);
}

async function described(url: string, clientId: string, patience: number): Promise<ServerMetadata> {
  const metadata = await discovery(new URL(url), clientId, undefined, None(), {
    timeout: patience,
    [customFetch]: boundedFetch(url),
    ...(new URL(url).protocol === 'http:' && { execute: [allowInsecureRequests] }),
  }).then((configuration) => configuration.serverMetadata(), fail);
  return sound(metadata, url);
}

function fail(error: unknown): never {
  if (error instanceof TypeError) throw new IssuerAway('unreached');
  if (error instanceof ClientError && ['OAUTH_TIMEOUT', 'OAUTH_ABORT'].includes(error.code ?? '')) throw new IssuerAway('slow');
  if (error instanceof ClientError && error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED')
    throw new IssuerAway('named-otherwise', otherName(error.cause));
  throw new IssuerAway('undescribed');
}

function otherName(cause: unknown): string {
  const issuer = (cause as { body?: { issuer?: unknown } } | undefined)?.body?.issuer;
  return typeof issuer === 'string' ? issuer : '';
}

const needed = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const;
const wanted = ['userinfo_endpoint', 'end_session_endpoint'] as const;
const longestAddress = 2000;

/** What is needed of what an issuer says of itself, and nothing else of it. */
function sound(said: ServerMetadata, url: string): ServerMetadata {
  // Some issuers describe themselves under a name that stands for many; a token of any of them would be taken for this one's.
  if (new URL(said.issuer).href !== new URL(url).href) throw new IssuerAway('named-otherwise', said.issuer);
  const sure: Record<string, string> = {};
  for (const name of needed) {
    const address = said[name];
    if (typeof address !== 'string' || address.length > longestAddress) throw new IssuerAway('lacks', name);
    if (!mayAsk(address, url)) throw new IssuerAway('insecure', name);
    sure[name] = address;
  }
  for (const name of wanted) {
    const address = said[name];
    if (typeof address === 'string' && address.length <= longestAddress && mayAsk(address, url)) sure[name] = address;
  }
  const algorithms = texts(said.id_token_signing_alg_values_supported)?.filter((name) => signingAlgorithms.has(name));
  if (algorithms?.length === 0) throw new IssuerAway('unsafe');
  return {
    issuer: said.issuer,
    ...sure,
    ...(algorithms && { id_token_signing_alg_values_supported: algorithms }),
    ...listed(said, 'token_endpoint_auth_methods_supported'),
    ...listed(said, 'code_challenge_methods_supported'),
    ...listed(said, 'scopes_supported'),
    ...(said.authorization_response_iss_parameter_supported === true && { authorization_response_iss_parameter_supported: true }),
    ...(said.backchannel_logout_supported === true && { backchannel_logout_supported: true }),
  };
}

function listed(said: ServerMetadata, name: string): Record<string, string[]> {
  const found = texts(said[name]);
  return found === null ? {} : { [name]: found };
}

function texts(value: unknown): string[] | null {
  return Array.isArray(value) ? value.slice(0, 200).filter((one): one is string => typeof one === 'string' && one.length <= 200) : null;
}
