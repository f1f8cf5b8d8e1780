/** Setting up issuers, over HTTP: who may, what is refused in which words, and what an issuer is found to offer. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { giveDuty } from '../store/duties.ts';
import { client, hostileIssuer } from './hostile-issuer.fixture.ts';
import { issuersSite } from './issuers-site.fixture.ts';

const site = await issuersSite({ publicAddress: 'https://gradus.example.org', patience: 0.4 });
const hostile = await hostileIssuer(site.clock);
afterAll(() => hostile.close());
let count = 0;
/** Another client each time. */
const entry = (more: object = {}) => ({ title: 'Accounts', url: hostile.issuer, clientId: `${client}-${++count}`, ...more });
const add = (more: object = {}) => site.ask('POST', '/issuers', entry(more));
const somebody = await site.person('Ida Noor', 'ida@harbour.example');

beforeEach(() => {
  hostile.instead.clear();
  hostile.description = {};
});

/** Signs somebody in through an issuer, and gives what the browser got. */
async function signIn(issuer: { id: string; clientId: string }, claims: object) {
  const browser = site.browser();
  const begun = await browser.go(`/api/v1/sign-in/issuers/${issuer.id}`);
  const asked = new URL(begun.location ?? '').searchParams;
  hostile.tokens = async () => ({ id_token: await hostile.idToken({ ...claims, aud: issuer.clientId, nonce: asked.get('nonce') }) });
  const back = await browser.go(`/api/v1/sign-in/callback?code=c&state=${asked.get('state')}`);
  return { browser, begun, asked, back };
}

describe('an issuer', () => {
  it('is added with little, and is switched off until somebody says otherwise', async () => {
    const { status, body, headers } = await add();
    expect([status, headers.get('etag')]).toEqual([201, '"1"']);
    expect(body).toMatchObject({
      title: 'Accounts',
      url: hostile.issuer,
      secretPlace: null,
      secretFound: null,
      scopes: ['profile', 'email'],
      groups: [],
      justInTime: false,
      domains: [],
      enabled: false,
      people: 0,
      revision: 1,
    });
    expect((await site.ask('GET', `/issuers/${body.id}`)).body).toEqual(body);
  });

  it('is changed by whoever has read it last, and removed', async () => {
    const { body } = await add();
    const unit = await site.unit('Yard');
    const settings = {
      title: '  Harbour accounts ',
      scopes: ['openid', 'email', 'email'],
      domains: ['@Harbour.example', 'harbour.example'],
      groupsClaim: 'groups',
      groups: [
        { group: 'Partners', duty: 'people-partner', unit },
        { group: 'Partners', duty: 'people-partner', unit },
        { group: 'Admins', duty: 'administrator', unit: null },
      ],
    };
    expect((await site.ask('PATCH', `/issuers/${body.id}`, settings)).status).toBe(428);
    const changed = await site.ask('PATCH', `/issuers/${body.id}`, settings, site.ifMatch(1));
    expect(changed.body).toMatchObject({
      title: 'Harbour accounts',
      scopes: ['email'],
      domains: ['harbour.example'],
      groups: [
        { group: 'Partners', duty: 'people-partner', unit: { id: unit, title: 'Yard' } },
        { group: 'Admins', duty: 'administrator', unit: null },
      ],
      revision: 2,
    });
    expect((await site.ask('PATCH', `/issuers/${body.id}`, { title: 'Late' }, site.ifMatch(1))).body).toMatchObject({
      code: 'REVISION_CHANGED',
      revision: 2,
    });
    // The same once more is nothing new.
    expect((await site.ask('PATCH', `/issuers/${body.id}`, settings, site.ifMatch(2))).body.revision).toBe(2);
    // Its address and its client stay what they are: another one is another issuer.
    const moved = await site.ask('PATCH', `/issuers/${body.id}`, { url: 'https://evil.example', clientId: 'x' }, site.ifMatch(2));
    expect(moved.body).toMatchObject({ url: hostile.issuer, clientId: body.clientId });
    expect((await site.ask('DELETE', `/issuers/${body.id}`, undefined, site.ifMatch(1))).status).toBe(412);
    expect((await site.ask('DELETE', `/issuers/${body.id}`, undefined, site.ifMatch(2))).status).toBe(200);
    expect((await site.ask('GET', `/issuers/${body.id}`)).body.code).toBe('ISSUER_NONE');
  });

  it('stands once for a client, however its address ends', async () => {
    const { body } = await add({ title: 'The first' });
    for (const url of [hostile.issuer, `${hostile.issuer}/`]) {
      const again = await site.ask('POST', '/issuers', { title: 'Again', url, clientId: body.clientId });
      expect([again.status, again.body.code]).toEqual([409, 'ISSUER_TWICE']);
      expect(again.body.detail).toContain('The first');
    }
    const twins = await Promise.all([1, 2, 3].map(() => site.ask('POST', '/issuers', { ...entry(), clientId: 'at-once' })));
    expect(twins.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });

  it.each([
    ['http://login.example.org', 'ISSUER_ADDRESS_WRONG'],
    ['http://127.0.0.1.evil.example', 'ISSUER_ADDRESS_WRONG'],
    ['http://localhost@evil.example', 'ISSUER_ADDRESS_WRONG'],
    ['https://user:word@login.example.org', 'ISSUER_ADDRESS_WRONG'],
    ['https://login.example.org?x=1', 'ISSUER_ADDRESS_WRONG'],
    ['https://login.example.org#x', 'ISSUER_ADDRESS_WRONG'],
    ['https://login.example.org\\@evil.example', 'ISSUER_ADDRESS_WRONG'],
    ['https://login.example.org\n', 'ISSUER_ADDRESS_WRONG'],
    ['https://l\u043egin.example.org', 'ISSUER_ADDRESS_WRONG'],
    ['file:///etc/passwd', 'ISSUER_ADDRESS_WRONG'],
    ['ftp://login.example.org', 'ISSUER_ADDRESS_WRONG'],
    ['login.example.org', 'ISSUER_ADDRESS_WRONG'],
  ])('is not at %j', async (url, code) => {
    const { status, body } = await add({ url });
    expect([status, body.code]).toEqual([422, code]);
  });

  it.each([
    [{ secretPlace: 'DATABASE_URL' }, 'ISSUER_SECRET_PLACE_WRONG'],
    [{ secretPlace: 'gradus_issuer_x' }, 'ISSUER_SECRET_PLACE_WRONG'],
    [{ secretPlace: 'XGRADUS_ISSUER_A' }, 'ISSUER_SECRET_PLACE_WRONG'],
    [{ secretPlace: 'GRADUS_ISSUER_A\n' }, 'ISSUER_SECRET_PLACE_WRONG'],
    [{ scopes: ['two words'] }, 'ISSUER_SCOPE_WRONG'],
    [{ domains: ['*.example.org'] }, 'ISSUER_DOMAIN_WRONG'],
    [{ domains: ['org'] }, 'ISSUER_DOMAIN_WRONG'],
    [{ domains: ['h\u0430rbour.example'] }, 'ISSUER_DOMAIN_WRONG'],
    [{ justInTime: true }, 'ISSUER_DOMAINS_MISSING'],
    [{ title: ' ' }, 'ISSUER_LINE_WRONG'],
    [{ title: 'Two\nlines' }, 'ISSUER_LINE_WRONG'],
    [{ clientId: 'a\u0000b' }, 'ISSUER_LINE_WRONG'],
    [{ groups: [{ group: 'g', duty: 'auditor', unit: null }] }, 'ISSUER_CLAIM_MISSING'],
    [{ groupsClaim: 'g', groups: [{ group: 'g', duty: 'auditor', unit: '00000000-0000-7000-8000-000000000001' }] }, 'ISSUER_DUTY_WHOLE'],
    [
      { groupsClaim: 'g', groups: [{ group: 'g', duty: 'people-partner', unit: '00000000-0000-7000-8000-000000000001' }] },
      'NOTHING_CALLED',
    ],
  ])('is not kept with %j', async (more, code) => {
    const { status, body } = await add(more);
    expect([status, body.code]).toEqual([422, code]);
    expect(body.detail.length).toBeGreaterThan(20);
  });

  it('is refused in the language of who asks', async () => {
    const { body } = await site.ask('POST', '/issuers', entry({ justInTime: true }), { 'accept-language': 'de' });
    expect(body.detail).toBe('Bei der ersten Anmeldung können Personen nur aus Domains angelegt werden, die genannt sind.');
  });

  it('is told where to register what, and whether its secret is there', async () => {
    const { body } = await add({ secretPlace: 'GRADUS_ISSUER_HARBOUR' });
    expect(body.secretFound).toBe(false);
    site.environment.set('GRADUS_ISSUER_HARBOUR', 'what nobody may see');
    const list = await site.ask('GET', '/issuers');
    expect(list.body.register).toEqual({
      redirect: 'https://gradus.example.org/api/v1/sign-in/callback',
      signedOut: 'https://gradus.example.org/sign-in',
      backchannel: 'https://gradus.example.org/api/v1/sign-in/backchannel-logout',
    });
    expect(list.body.issuers.find(({ id }: { id: string }) => id === body.id).secretFound).toBe(true);
    expect(JSON.stringify(list.body)).not.toContain('what nobody may see');
  });
});

describe('who does not administer', () => {
  it('sees and changes nothing of issuers, but with whom they sign in themselves', async () => {
    const { body } = await add({ enabled: true });
    const { browser } = await signIn(body, { sub: 'ida', email: 'ida@harbour.example', email_verified: true });
    const other = await site.person('Other', null);
    const asked: [string, string, object?][] = [
      ['GET', '/issuers'],
      ['GET', `/issuers/${body.id}`],
      ['POST', '/issuers', entry()],
      ['PATCH', `/issuers/${body.id}`, { title: 'Mine' }],
      ['DELETE', `/issuers/${body.id}`],
      ['POST', `/issuers/${body.id}/trial`],
      ['GET', `/people/${other}/identities`],
      ['POST', `/people/${somebody}/identities/${body.id}/untying`],
    ];
    for (const [method, path, sent] of asked) {
      expect([path, (await browser.ask(method, path, sent, site.ifMatch(1))).body.code]).toEqual([path, 'NOT_ALLOWED']);
      expect([path, (await site.browser().ask(method, path, sent, site.ifMatch(1))).status]).toEqual([path, 401]);
    }
    expect((await browser.ask('GET', `/people/${somebody}/identities`)).body.identities).toHaveLength(1);
    // Of these things an administrator alone is asked; who audits is none.
    await site.changing((change) =>
      giveDuty(change, { person: somebody, duty: 'auditor', unit: null, source: 'given', from: '2026-01-01', until: null }),
    );
    expect((await browser.ask('GET', '/issuers')).status).toBe(403);
    expect((await site.ask('POST', `/people/${other}/identities/${body.id}/untying`)).body.code).toBe('IDENTITY_NONE');
  });
});

describe('over https', () => {
  it('cookies are of this very host, and the issuer sends back to the public address, whatever the request says', async () => {
    const { body } = await add({ enabled: true });
    const { begun, asked, back } = await signIn(body, { sub: 'https-ida', email: 'nobody@harbour.example', email_verified: true });
    expect(begun.cookies[0]).toMatch(/^__Host-gradus-begun=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600; Secure$/u);
    expect(asked.get('redirect_uri')).toBe('https://gradus.example.org/api/v1/sign-in/callback');
    expect(back.cookies).toEqual(['__Host-gradus-begun=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure']);
    const forged = await site
      .browser()
      .go(`/api/v1/sign-in/issuers/${body.id}`, { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' });
    expect(forged.location).not.toContain('evil');
  });
});

describe('the last administrator', () => {
  it('is not lost when an issuer is switched off, changed or removed', async () => {
    const groups = [{ group: 'admins', duty: 'administrator', unit: null }];
    const { body } = await add({ enabled: true, title: 'Groups', groupsClaim: 'groups', groups });
    await signIn(body, { sub: 'boss', email: 'ida@harbour.example', email_verified: true, groups: ['admins'] });
    expect((await site.duties(somebody)).map(({ duty }) => duty)).toContain('administrator');
    for (const [method, sent] of [
      ['PATCH', { enabled: false }],
      ['PATCH', { groups: [] }],
      ['DELETE', undefined],
    ] as const) {
      const refused = await site.ask(method, `/issuers/${body.id}`, sent, site.ifMatch(1));
      expect([refused.status, refused.body.code]).toEqual([409, 'ISSUER_LAST_ADMINISTRATOR']);
    }
    // Somebody who cannot sign in is no help.
    const named = await site.person('Named Alone', null);
    await site.changing((change) =>
      giveDuty(change, { person: named, duty: 'administrator', unit: null, source: 'given', from: '2026-01-01', until: null }),
    );
    expect((await site.ask('DELETE', `/issuers/${body.id}`, undefined, site.ifMatch(1))).status).toBe(409);
    await site.administrator('Given By Name');
    expect((await site.ask('DELETE', `/issuers/${body.id}`, undefined, site.ifMatch(1))).status).toBe(200);
    expect((await site.duties(somebody)).map(({ duty }) => duty)).not.toContain('administrator');
  });
});

describe('a trial', () => {
  const tried = async (settings: object = {}, headers: Record<string, string> = {}) => {
    const { body } = await add(settings);
    const { status, body: trial } = await site.ask('POST', `/issuers/${body.id}/trial`, undefined, headers);
    expect(status).toBe(200);
    return { ...trial, codes: trial.remarks.map(({ code }: { code: string }) => code) };
  };

  it('tells what an issuer offers', async () => {
    hostile.description = {
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
      backchannel_logout_supported: true,
      end_session_endpoint: `${hostile.issuer}/end`,
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      scopes_supported: ['openid', 'email'],
    };
    const { fits, found, codes } = await tried();
    expect(fits).toBe(true);
    expect(found).toEqual({
      authorization: `${hostile.issuer}/authorize`,
      token: `${hostile.issuer}/token`,
      userinfo: `${hostile.issuer}/userinfo`,
      endSession: `${hostile.issuer}/end`,
      keys: 1,
      algorithms: ['RS256'],
      pkce: true,
      namesItself: true,
      endsSessions: true,
    });
    expect(codes).toEqual(['issuer-scope-unknown']);
  });

  it('says what is missing, as a remark where it can be used all the same', async () => {
    const { fits, codes, remarks } = await tried();
    expect([fits, codes]).toEqual([true, ['issuer-pkce-unsaid', 'issuer-name-unsaid', 'issuer-logout-unsaid']]);
    expect(remarks[0].severity).toBe('warning');
    const secret = await tried({ secretPlace: 'GRADUS_ISSUER_NOT_THERE' }, { 'accept-language': 'de' });
    expect(secret.fits).toBe(false);
    expect(secret.remarks[0].message).toBe('Die Variable GRADUS_ISSUER_NOT_THERE ist leer oder nicht da.');
    hostile.instead.set('/jwks', (response) => response.writeHead(404).end());
    expect(await tried()).toMatchObject({ fits: false, found: { keys: null } });
  });

  it('says why an issuer cannot be used', async () => {
    const unused = createServer();
    await new Promise<void>((resolve) => unused.listen(0, '127.0.0.1', resolve));
    const { port } = unused.address() as AddressInfo;
    await new Promise((resolve) => unused.close(resolve));
    expect(await tried({ url: `http://127.0.0.1:${port}` })).toMatchObject({ fits: false, found: null, codes: ['issuer-unreached'] });
    const path = '/.well-known/openid-configuration';
    hostile.instead.set(path, () => undefined);
    expect((await tried()).codes).toEqual(['issuer-slow']);
    hostile.instead.set(path, (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end());
    expect((await tried()).codes).toEqual(['issuer-undescribed']);
    hostile.instead.clear();
    for (const [description, code] of [
      [{ issuer: `https://other.example/\u202e${'x'.repeat(500)}` }, 'issuer-named-otherwise'],
      [{ token_endpoint: undefined }, 'issuer-lacks'],
      [{ jwks_uri: 'http://intranet.example/keys' }, 'issuer-insecure'],
      [{ id_token_signing_alg_values_supported: ['HS256'] }, 'issuer-unsafe'],
    ] as const) {
      hostile.description = description;
      const { codes, remarks, found } = await tried();
      expect([codes, found]).toEqual([[code], null]);
      expect(remarks[0].message.length).toBeLessThan(400);
      expect(remarks[0].message).not.toContain('\u202e');
    }
  });
});
