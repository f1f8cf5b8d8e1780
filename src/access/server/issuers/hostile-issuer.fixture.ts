/** An issuer that says whatever the test wants, signed with whatever the test wants: what no sound provider ever answers. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from 'jose';

export type Said = Record<string, unknown>;

export interface HostileIssuer {
  issuer: string;
  /** What is asked of it, in order: `POST /token`. */
  asked: string[];
  /** What came to the token endpoint last. */
  tokenRequest: URLSearchParams;
  /** More of its description, or other. */
  description: Said;
  /** What stands in the answer beside `access_token`; made when it is asked. */
  tokens: () => Promise<Said>;
  userinfo: () => Said;
  /** In place of an answer: an address of it, and what is done there. */
  instead: Map<string, (response: ServerResponse) => void>;
  /** A token as it should be. */
  idToken(claims: Said, header?: Said): Promise<string>;
  /** Signed with another's key of the same name. */
  forged(claims: Said): Promise<string>;
  /** As if the public key were a secret that both know. */
  signedWithPublicKey(claims: Said): Promise<string>;
  unsigned(claims: Said): string;
  logoutToken(claims: Said, header?: Said): Promise<string>;
  close(): Promise<void>;
}

export const client = 'gradus-client';
export const logoutEvent = { 'http://schemas.openid.net/event/backchannel-logout': {} };

/** @param now the present of the test */
export async function hostileIssuer(now: () => Date): Promise<HostileIssuer> {
  const own = await generateKeyPair('RS256', { extractable: true });
  const other = await generateKeyPair('RS256');
  const publicKey: JWK = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seconds = () => Math.floor(now().getTime() / 1000);
  const whole = (claims: Said): Said => ({ iss: issuer, aud: client, iat: seconds(), exp: seconds() + 300, ...claims });
  const sign = (claims: Said, key: CryptoKey | Uint8Array, header: Said) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one', ...header }).sign(key, { crit: { x: true } });

  const hostile: HostileIssuer = {
    issuer,
    asked: [],
    tokenRequest: new URLSearchParams(),
    description: {},
    tokens: async () => ({}),
    userinfo: () => ({}),
    instead: new Map(),
    idToken: (claims, header = {}) => sign(whole(claims), own.privateKey, header),
    forged: (claims) => sign(whole(claims), other.privateKey, {}),
    signedWithPublicKey: async (claims) => sign(whole(claims), new TextEncoder().encode(await exportSPKI(own.publicKey)), { alg: 'HS256' }),
    unsigned: (claims) => {
      const part = (value: Said) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'none' })}.${part(whole(claims))}.`;
    },
    logoutToken: (claims, header = {}) =>
      sign({ iss: issuer, aud: client, iat: seconds(), exp: seconds() + 120, events: logoutEvent, ...claims }, own.privateKey, {
        typ: 'logout+jwt',
        ...header,
      }),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };

  const json = (response: ServerResponse, value: unknown, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  server.on('request', (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    hostile.asked.push(`${request.method} ${path}`);
    const instead = hostile.instead.get(path);
    if (instead) return instead(response);
    if (path === '/.well-known/openid-configuration')
      return json(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        userinfo_endpoint: `${issuer}/userinfo`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        ...hostile.description,
      });
    if (path === '/jwks') return json(response, { keys: [publicKey] });
    if (path === '/userinfo') return json(response, hostile.userinfo());
    if (path !== '/token') return json(response, {}, 404);
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', async () => {
      hostile.tokenRequest = new URLSearchParams(body);
      const { status = 200, ...said } = await hostile.tokens();
      json(response, Number(status) === 200 ? { access_token: 'access', token_type: 'Bearer', ...said } : said, Number(status));
    });
  });
  return hostile;
}
