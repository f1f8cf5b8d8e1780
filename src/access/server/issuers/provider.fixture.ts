/** A real provider of OpenID Connect on loopback, whose pages answer themselves: whoever the test names signs in there. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

export interface ProviderAccount {
  /** The claims of one, beside `sub`. */
  [claim: string]: unknown;
}

export interface TestProvider {
  /** `http://127.0.0.1:PORT` */
  issuer: string;
  accounts: Map<string, ProviderAccount>;
  /** Who signs in from now on; null: nobody, they say no. */
  who: string | null;
  /** As a browser whose cookies are kept: from the address it is sent to until it is sent away from here. */
  browse(address: string): Promise<string>;
  /** What the browser keeps of this provider. */
  forget(): void;
  close(): Promise<void>;
}

export interface ProviderClient {
  id: string;
  /** null: a public one. */
  secret: string | null;
}

export const confidential: ProviderClient = { id: 'gradus', secret: 'a-secret-that-only-both-know' };
export const open: ProviderClient = { id: 'gradus-open', secret: null };

/** @param site where Gradus is */
export async function testProvider(site: string, more: Configuration = {}): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const accounts = new Map<string, ProviderAccount>();
  const quiet = silenced();
  const provider = new Provider(issuer, {
    clients: [confidential, open].map(({ id, secret }) => ({
      client_id: id,
      redirect_uris: [`${site}/api/v1/sign-in/callback`],
      post_logout_redirect_uris: [`${site}/sign-in`],
      backchannel_logout_uri: `${site}/api/v1/sign-in/backchannel-logout`,
      backchannel_logout_session_required: true,
      response_types: ['code' as const],
      grant_types: ['authorization_code'],
      ...(secret === null
        ? { token_endpoint_auth_method: 'none' as const }
        : { client_secret: secret, token_endpoint_auth_method: 'client_secret_basic' as const }),
    })),
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'given_name', 'family_name'], groups: ['groups'] },
    scopes: ['openid', 'email', 'profile', 'groups'],
    findAccount: async (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...accounts.get(id) }) }),
    jwks: { keys: [await privateKey()] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    cookies: { keys: ['one that signs cookies'] },
    pkce: { required: () => true },
    interactions: { url: async (_context, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (context, form) => {
          context.body = form;
        },
      },
    },
    conformIdTokenClaims: false,
    // By itself it asks nothing on the machine that it runs on.
    fetch: (address, { method, headers, body } = {}) => fetch(address, { method, headers, body, redirect: 'manual' } as RequestInit),
    ...more,
  });
  quiet();
  const callback = provider.callback();

  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (test.who === null)
      return provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'Gone <b>fishing</b>' });
    if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId: test.who } });
    const grant = new provider.Grant({ accountId: session?.accountId ?? test.who, clientId: String(params.client_id) });
    grant.addOIDCScope(String(params.scope));
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/'))
      interact(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
    else callback(request, response);
  });

  const cookies = new Map<string, string>();
  const ask = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };

  const test: TestProvider = {
    issuer,
    accounts,
    who: null,
    browse: async (address) => {
      let next = address;
      for (let step = 0; step < 12 && next.startsWith(`${issuer}/`); step++) {
        let response = await ask(next);
        const page = response.headers.get('location') === null ? await response.text() : '';
        // The page that asks whether to sign out: whoever is there says yes.
        const form = /action="([^"]+)"[\s\S]*name="xsrf" value="([^"]+)"/u.exec(page);
        if (form)
          response = await ask(form[1] ?? '', { method: 'POST', body: new URLSearchParams({ xsrf: form[2] ?? '', logout: 'yes' }) });
        const location = response.headers.get('location');
        if (location === null) throw new Error(`${response.status} at ${next}: ${page.slice(0, 500)}`);
        next = new URL(location, next).href;
      }
      return next;
    },
    forget: () => cookies.clear(),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return test;
}

async function privateKey(): Promise<JWK> {
  const { privateKey: key } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(key)), use: 'sig', alg: 'RS256', kid: 'test' };
}

/** It warns of what a test is: http, and nothing kept on a disk. */
function silenced(): () => void {
  const { warn, info } = console;
  Object.assign(console, { warn: () => undefined, info: () => undefined });
  return () => Object.assign(console, { warn, info });
}
