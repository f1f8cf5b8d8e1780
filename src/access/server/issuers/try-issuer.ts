/** What an issuer offers, and whether it fits what is set for it: for whoever sets it up. Nothing is kept of it. */
import type { ServerMetadata } from 'openid-client';
import type { IssuerTrial } from '../../contract/issuers.ts';
import type { Issuer } from '../../issuer.ts';
import {
  issuerInsecure,
  issuerKeysUnread,
  issuerLacks,
  issuerLogoutUnsaid,
  issuerNamedOtherwise,
  issuerNameUnsaid,
  issuerPkceUnsaid,
  issuerScopeUnknown,
  issuerSecretMissing,
  issuerSlow,
  issuerUndescribed,
  issuerUnreached,
  issuerUnsafe,
  type Message,
} from '../../messages.generated.ts';
import { type AskIssuers, type AwayReason, IssuerAway } from './ask-issuers.ts';
import { boundedFetch } from './bounded-fetch.ts';

export interface Trial extends Omit<IssuerTrial, 'remarks'> {
  remarks: Message[];
}

export async function tryIssuer(issuers: AskIssuers, issuer: Issuer): Promise<Trial> {
  const secret = issuers.secretFound(issuer) === false ? [issuerSecretMissing({ text: issuer.secretPlace ?? '' })] : [];
  const metadata = await issuers.describe(issuer).catch((error: unknown) => {
    if (error instanceof IssuerAway) return error;
    throw error;
  });
  if (metadata instanceof IssuerAway)
    return trial(null, [...secret, awaySaid[metadata.reason](issuer, shown(metadata.about), issuers.patience)]);
  const keys = await keysAt(issuer, metadata, issuers.patience);
  const found = foundIn(metadata, keys);
  const { scopes_supported: scopes } = metadata;
  const unknown = Array.isArray(scopes) ? issuer.scopes.filter((scope) => !scopes.includes(scope)) : [];
  return trial(found, [
    ...secret,
    ...(keys === null || keys === 0 ? [issuerKeysUnread()] : []),
    ...(found.pkce ? [] : [issuerPkceUnsaid()]),
    ...unknown.map((scope) => issuerScopeUnknown({ text: scope })),
    ...(found.namesItself ? [] : [issuerNameUnsaid()]),
    ...(found.endsSessions ? [] : [issuerLogoutUnsaid()]),
  ]);
}

function trial(found: Trial['found'], remarks: Message[]): Trial {
  return { fits: remarks.every(({ severity }) => severity !== 'error'), found, remarks };
}

const awaySaid: Readonly<Record<AwayReason, (issuer: Issuer, about: string, patience: number) => Message>> = {
  unreached: ({ url }) => issuerUnreached({ text: url }),
  slow: ({ url }, _about, patience) => issuerSlow({ text: url, count: patience }),
  undescribed: ({ url }) => issuerUndescribed({ text: url }),
  'named-otherwise': ({ url }, about) => issuerNamedOtherwise({ text: url, other: about }),
  lacks: (_, about) => issuerLacks({ text: about }),
  insecure: (_, about) => issuerInsecure({ text: about }),
  unsafe: () => issuerUnsafe(),
  'secret-missing': ({ secretPlace }) => issuerSecretMissing({ text: secretPlace ?? '' }),
};

function foundIn(metadata: ServerMetadata, keys: number | null): NonNullable<Trial['found']> {
  return {
    authorization: metadata.authorization_endpoint ?? '',
    token: metadata.token_endpoint ?? '',
    userinfo: metadata.userinfo_endpoint ?? null,
    endSession: metadata.end_session_endpoint ?? null,
    keys,
    algorithms: (metadata.id_token_signing_alg_values_supported as string[] | undefined) ?? ['RS256'],
    pkce: metadata.code_challenge_methods_supported?.includes('S256') ?? false,
    namesItself: metadata.authorization_response_iss_parameter_supported === true,
    endsSessions: metadata.backchannel_logout_supported === true,
  };
}

/** null: they cannot be read. */
async function keysAt({ url }: Issuer, { jwks_uri: address }: ServerMetadata, patience: number): Promise<number | null> {
  try {
    const response = await boundedFetch(url)(address ?? '', {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(patience * 1000),
    });
    const { keys } = (await response.json()) as { keys?: unknown };
    return response.status === 200 && Array.isArray(keys) ? keys.length : null;
  } catch {
    return null;
  }
}

function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/gu, '\ufffd');
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}
