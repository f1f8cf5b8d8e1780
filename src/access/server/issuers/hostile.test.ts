/** Sign-in through an issuer that answers what no sound one does: nothing of it lets anybody in, and nobody else waits for it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { client, hostileIssuer, logoutEvent, type Said } from './hostile-issuer.fixture.ts';
import { type Answer, type Browser, issuersSite } from './issuers-site.fixture.ts';

const site = await issuersSite({ patience: 0.4 });
const hostile = await hostileIssuer(site.clock);
const another = await hostileIssuer(site.clock);
afterAll(() => Promise.all([hostile.close(), another.close()]));
const trusted = await site.issuer({
  title: 'Hostile',
  url: hostile.issuer,
  clientId: client,
  groupsClaim: 'groups',
  groups: [{ group: 'admins', duty: 'administrator', unit: null }],
});
const ida = await site.person('Ida Noor', 'ida@harbour.example');
const person = { sub: 'ida', email: 'ida@harbour.example', email_verified: true, name: 'Ida', groups: [] };
const refused = (code: string) => `/sign-in?problem=${code}`;

beforeEach(() => {
  for (const one of [hostile, another]) {
    one.instead.clear();
    Object.assign(one, { asked: [], description: {}, userinfo: () => ({ sub: 'ida' }), tokens: async () => ({}) });
  }
  site.turned.by = 0;
  site.warnings.length = 0;
});

interface Begun {
  browser: Browser;
  /** What the issuer was asked. */
  asked: URLSearchParams;
  /** As the issuer sends the browser back. */
  back(more?: Record<string, string>): Promise<Answer>;
}

async function begin(issuer = trusted.id, query = '', browser = site.browser()): Promise<Begun> {
  const { location } = await browser.go(`/api/v1/sign-in/issuers/${issuer}${query}`);
  const asked = new URL(location ?? '', site.address).searchParams;
  const back = (more: Record<string, string> = {}) =>
    browser.go(`/api/v1/sign-in/callback?${new URLSearchParams({ code: 'code', state: asked.get('state') ?? '', ...more })}`);
  return { browser, asked, back };
}

/** Where it leads when the token endpoint answers so, and whom the browser is then. */
async function outcome(tokens: (nonce: string) => Promise<Said>, more: Record<string, string> = {}) {
  const { browser, asked, back } = await begin();
  hostile.tokens = () => tokens(asked.get('nonce') ?? '');
  const { location } = await back(more);
  return { location, as: await site.whoIs(browser) };
}

const sound = (nonce: string, claims: Said = {}) => hostile.idToken({ ...person, nonce, ...claims });
const wrong = { location: refused('answer-wrong'), as: null };

describe('a sound answer', () => {
  it('lets in, which shows that the others are refused for what is wrong with them', async () => {
    expect(await outcome(async (nonce) => ({ id_token: await sound(nonce) }))).toEqual({ location: '/', as: ida });
    expect(await outcome(async (nonce) => ({ id_token: await sound(nonce) }), { iss: hostile.issuer })).toEqual({ location: '/', as: ida });
  });

  it('comes with the verifier of the challenge that was sent', async () => {
    const { asked, back } = await begin();
    hostile.tokens = async () => ({ id_token: await sound(asked.get('nonce') ?? '') });
    await back();
    const verifier = hostile.tokenRequest.get('code_verifier') ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    expect([asked.get('code_challenge'), asked.get('code_challenge_method')]).toEqual([Buffer.from(digest).toString('base64url'), 'S256']);
    expect(hostile.tokenRequest.get('redirect_uri')).toBe(`${site.address}/api/v1/sign-in/callback`);
  });

  it('holds with clocks that differ by a minute, and no more', async () => {
    const at = (seconds: number) => Math.floor(site.clock().getTime() / 1000) + seconds;
    expect((await outcome(async (nonce) => ({ id_token: await sound(nonce, { exp: at(-40) }) }))).as).toBe(ida);
    expect(await outcome(async (nonce) => ({ id_token: await sound(nonce, { exp: at(-80) }) }))).toEqual(wrong);
    expect((await outcome(async (nonce) => ({ id_token: await sound(nonce, { iat: at(40) }) }))).as).toBe(ida);
    expect(await outcome(async (nonce) => ({ id_token: await sound(nonce, { iat: at(90) }) }))).toEqual(wrong);
    expect(await outcome(async (nonce) => ({ id_token: await sound(nonce, { nbf: at(90) }) }))).toEqual(wrong);
  });
});

describe('a token', () => {
  const tokens: [string, (nonce: string) => Promise<string>][] = [
    ['with another nonce', () => sound('another')],
    ['without a nonce', () => hostile.idToken(person)],
    ['of another issuer', (nonce) => sound(nonce, { iss: another.issuer })],
    ['of an issuer that is called nearly so', (nonce) => sound(nonce, { iss: `${hostile.issuer}/` })],
    ['signed by another issuer', (nonce) => another.idToken({ ...person, nonce, iss: hostile.issuer })],
    ['signed with another key', (nonce) => hostile.forged({ ...person, nonce })],
    ['that is not signed', async (nonce) => hostile.unsigned({ ...person, nonce })],
    ['signed with the public key, as if it were a secret', (nonce) => hostile.signedWithPublicKey({ ...person, nonce })],
    ['with a key that nobody knows', (nonce) => hostile.idToken({ ...person, nonce }, { kid: 'unknown' })],
    ['with a head that has to be understood', (nonce) => hostile.idToken({ ...person, nonce }, { crit: ['x'], x: 1 })],
    ['for another client', (nonce) => sound(nonce, { aud: 'another' })],
    ['for several clients', (nonce) => sound(nonce, { aud: [client, 'another'] })],
    ['for several clients, of which another asked', (nonce) => sound(nonce, { aud: [client, 'another'], azp: 'another' })],
    ['that does not expire', (nonce) => sound(nonce, { exp: undefined })],
    ['that expires in words', (nonce) => sound(nonce, { exp: 'tomorrow' })],
    ['that says no time', (nonce) => sound(nonce, { iat: undefined })],
    ['of nobody', (nonce) => sound(nonce, { sub: undefined })],
    ['of an empty name', (nonce) => sound(nonce, { sub: '' })],
    ['of a name that is too long', (nonce) => sound(nonce, { sub: 'x'.repeat(256) })],
    ['of a name with a line in it', (nonce) => sound(nonce, { sub: 'ida\nadmin' })],
    ['of a name that is a number', (nonce) => sound(nonce, { sub: 7 })],
    ['that is cut off', async (nonce) => (await sound(nonce)).slice(0, -20)],
    ['that is none', async () => 'a.b.c'],
    ['that is encrypted', async () => 'a.b.c.d.e'],
  ];
  it.each(tokens)('%s lets nobody in', async (_what, token) => {
    expect(await outcome(async (nonce) => ({ id_token: await token(nonce) }))).toEqual(wrong);
  });

  it('is signed as the issuer says, and never by a secret, even where it says so', async () => {
    const { id } = await site.issuer({ title: 'Weak', url: another.issuer, clientId: client });
    another.description = { id_token_signing_alg_values_supported: ['none', 'HS256', 'RS256'] };
    for (const make of [
      (claims: Said) => another.signedWithPublicKey(claims),
      async (claims: Said) => another.unsigned(claims),
      (claims: Said) => another.idToken(claims),
    ]) {
      const { browser, asked, back } = await begin(id);
      another.tokens = async () => ({ id_token: await make({ ...person, nonce: asked.get('nonce') }) });
      const { location } = await back();
      const isSound = make(person) instanceof Promise && location === '/';
      expect([location, await site.whoIs(browser)]).toEqual(isSound ? ['/', ida] : [refused('answer-wrong'), null]);
    }
    // Only what was signed with its own key led in.
    const { body } = await site.ask('GET', `/issuers/${id}`);
    expect(body.people).toBe(1);
  });
});

describe('an answer to the browser', () => {
  const good = async (nonce: string) => ({ id_token: await sound(nonce) });

  it('of another issuer is none (RFC 9207)', async () => {
    expect(await outcome(good, { iss: another.issuer })).toEqual(wrong);
    expect(hostile.asked).not.toContain('POST /token');
  });

  it('has to name its issuer, where that says that it does', async () => {
    const { id } = await site.issuer({ title: 'Named', url: `${hostile.issuer}/`, clientId: 'named' });
    hostile.description = { authorization_response_iss_parameter_supported: true };
    // What was kept of it is too old by now.
    site.turned.by = 11 * 60_000;
    expect((await (await begin(id)).back()).location).toBe(refused('answer-wrong'));
    site.turned.by = 22 * 60_000;
    hostile.description = {};
    await begin();
  });

  it('with a code twice, without one, or with a token in it is none', async () => {
    const { browser, asked } = await begin();
    const state = asked.get('state');
    const { location } = await browser.go(`/api/v1/sign-in/callback?code=a&code=b&state=${state}&iss=${hostile.issuer}&iss=x`);
    expect(location).toBe(refused('answer-wrong'));
    expect(await outcome(good, { id_token: 'x' })).toEqual(wrong);
    const without = await begin();
    hostile.tokens = async () => ({ error: 'invalid_request', status: 400 });
    expect((await without.browser.go(`/api/v1/sign-in/callback?state=${without.asked.get('state')}`)).location).toBe(
      refused('answer-wrong'),
    );
  });

  it('with an error is told by a code of ours, whatever stands in it', async () => {
    for (const [error, problem] of [
      ['access_denied', 'issuer-refused'],
      ['login_required', 'issuer-refused'],
      ['server_error', 'issuer-away'],
      ['temporarily_unavailable', 'issuer-away'],
      ['<script>alert(1)</script>', 'issuer-refused'],
      ['x\r\nSet-Cookie: a=b', 'issuer-refused'],
    ] as const) {
      const { browser, back } = await begin();
      const { status, location, cookies } = await back({
        error,
        error_description: 'Call 0900 <b>now</b>',
        error_uri: 'https://evil.example',
      });
      expect([status, location]).toEqual([302, refused(problem)]);
      expect(cookies).toEqual([expect.stringMatching(/^gradus-begun=; /u)]);
      expect(await site.whoIs(browser)).toBe(null);
    }
    expect(site.warnings.join()).not.toMatch(/script|Set-Cookie|0900|evil/u);
  });

  it('that nobody asked for leads to the page of sign-in', async () => {
    for (const query of ['', '?', '?code=a&state=b', '?error=access_denied', `?state=${'x'.repeat(5000)}`, '?state=%00%ff&code=%']) {
      const { status, location, cookies } = await site.browser().go(`/api/v1/sign-in/callback${query}`);
      expect([query, status, location, cookies]).toEqual([query, 302, refused('begin-again'), []]);
    }
  });

  it('with another state, or a cookie that was changed, is none; and the one that is under way still holds', async () => {
    const { browser, asked, back } = await begin();
    hostile.tokens = async () => ({ id_token: await sound(asked.get('nonce') ?? '') });
    const [name = '', word = ''] = [...browser.cookies][0] ?? [];
    expect((await back({ state: `${asked.get('state')}x` })).location).toBe(refused('begin-again'));
    expect((await back({ state: '' })).location).toBe(refused('begin-again'));
    for (const other of [
      `${word.slice(0, -1)}${word.endsWith('A') ? 'B' : 'A'}`,
      word.toUpperCase(),
      `${word}x`,
      '',
      "' OR 1=1 --",
      'x'.repeat(6000),
    ]) {
      browser.cookies.set(name, other);
      expect((await back()).location).toBe(refused('begin-again'));
    }
    browser.cookies.set(name, word);
    // Twice there: somebody else has set one as well.
    const twice = await browser.go(`/api/v1/sign-in/callback?code=code&state=${asked.get('state')}`, {
      cookie: `${name}=${word}; ${name}=${word}`,
    });
    expect(twice.location).toBe(refused('begin-again'));
    browser.cookies.set(name, word);
    expect((await back()).location).toBe('/');
  });

  it('comes within ten minutes, by a clock that goes forwards', async () => {
    const late = await begin();
    site.turned.by = 10 * 60_000 + 1000;
    expect((await late.back()).location).toBe(refused('begin-again'));
    const early = await begin();
    site.turned.by = 0;
    expect((await early.back()).location).toBe(refused('begin-again'));
  });

  it('holds once, although it comes ten times at the same moment', async () => {
    const { asked, back } = await begin();
    hostile.tokens = async () => ({ id_token: await sound(asked.get('nonce') ?? '') });
    const answers = await Promise.all(Array.from({ length: 10 }, () => back()));
    expect(answers.map(({ location }) => location).toSorted()).toEqual(['/', ...Array.from({ length: 9 }, () => refused('begin-again'))]);
    expect(hostile.asked.filter((one) => one === 'POST /token')).toHaveLength(1);
  });
});

describe('the session', () => {
  it('is never one that somebody handed in', async () => {
    const { browser, asked, back } = await begin();
    const fixed = 'A'.repeat(43);
    browser.cookies.set('gradus', fixed);
    hostile.tokens = async () => ({ id_token: await sound(asked.get('nonce') ?? '') });
    await back();
    expect(browser.cookies.get('gradus')).not.toBe(fixed);
    expect(await site.whoIs(browser)).toBe(ida);
  });
});

describe('how long ago somebody signed in at the issuer', () => {
  it('is looked at, where it was asked', async () => {
    const at = (seconds: number) => Math.floor(site.clock().getTime() / 1000) + seconds;
    for (const [claims, location] of [
      [{ auth_time: at(-30) }, '/'],
      [{ auth_time: at(-200) }, refused('answer-wrong')],
      [{}, refused('answer-wrong')],
      [{ auth_time: 'just now' }, refused('answer-wrong')],
    ] as const) {
      const { asked, back } = await begin(trusted.id, '?max_age=60');
      hostile.tokens = async () => ({ id_token: await sound(asked.get('nonce') ?? '', claims) });
      expect((await back()).location).toBe(location);
    }
  });
});

describe('what is asked for beside the token', () => {
  const bare = (nonce: string) => hostile.idToken({ sub: 'ida-2', nonce });

  it('is of the same somebody', async () => {
    hostile.userinfo = () => ({ ...person, sub: 'another' });
    expect(await outcome(async (nonce) => ({ id_token: await bare(nonce) }))).toEqual(wrong);
  });

  it('vouches for its own address, and for none of the token', async () => {
    hostile.userinfo = () => ({ sub: 'ida-2', email: 'else@harbour.example', email_verified: true });
    const unchecked = async (nonce: string) => ({ id_token: await hostile.idToken({ sub: 'ida-2', nonce, email: person.email }) });
    expect(await outcome(unchecked)).toEqual({ location: refused('address-unchecked'), as: null });
  });
});

describe('groups', () => {
  it('that the issuer keeps elsewhere are refused in words, for nobody could say what follows from them', async () => {
    const { groups: _, ...rest } = person;
    for (const more of [
      { _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: `${hostile.issuer}/groups` } } },
      { hasgroups: true },
      { groups: Array.from({ length: 20_001 }, (_, index) => `g${index}`) },
    ]) {
      const answer = await outcome(async (nonce) => ({ id_token: await hostile.idToken({ ...rest, nonce, ...more }) }));
      expect(answer).toEqual({ location: refused('groups-too-many'), as: null });
    }
    // It is never asked where the token says.
    expect(hostile.asked).not.toContain('GET /groups');
  });

  it('may lie deeper, and are nothing that every object has', async () => {
    await site.administrator('Nell Stay');
    await site.setIssuer(trusted.id, { groupsClaim: 'realm.roles' });
    const deep = async (realm: unknown) => {
      await outcome(async (nonce) => ({ id_token: await sound(nonce, { realm }) }));
      return (await site.duties(ida)).map(({ duty }) => duty);
    };
    expect(await deep({ roles: ['admins'] })).toEqual(['administrator']);
    expect(await deep({ roles: null })).toEqual([]);
    expect(await deep('admins')).toEqual([]);
    await site.setIssuer(trusted.id, { groupsClaim: 'constructor.name', groups: [{ group: 'Object', duty: 'administrator', unit: null }] });
    expect(await deep({})).toEqual([]);
    await site.setIssuer(trusted.id, { groupsClaim: 'groups', groups: [{ group: 'admins', duty: 'administrator', unit: null }] });
  });
});

describe('where somebody goes afterwards', () => {
  it.each([
    ['/people?q=a%20b#c', '/people?q=a%20b#c'],
    ['/a/../b', '/b'],
    ['//evil.example', '/'],
    ['///evil.example', '/'],
    ['/\\evil.example', '/'],
    ['\\\\evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/..//evil.example', '/'],
    ['/%2e//evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['https://evil.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['people', '/'],
    ['/x\r\nSet-Cookie: gradus=x', '/'],
    ['/x%0d%0aSet-Cookie:%20gradus=x', '/x%0d%0aSet-Cookie:%20gradus=x'],
    ['/api/v1/sign-in/issuers/x', '/'],
    ['/./api/v1/people.csv', '/'],
    [`/${'longer'.repeat(200)}`, '/'],
    ['/\u202epeople', '/'],
    ['', '/'],
  ])('is a page of ours: %j', async (asked, expected) => {
    const begun = await begin(trusted.id, `?return=${encodeURIComponent(asked)}`);
    hostile.tokens = async () => ({ id_token: await sound(begun.asked.get('nonce') ?? '') });
    const { location, cookies } = await begun.back();
    expect(location).toBe(expected);
    expect(new URL(location ?? '', site.address).origin).toBe(site.address);
    expect(cookies).toHaveLength(2);
  });
});

describe('an issuer', () => {
  const start = async (id: string) => (await site.browser().go(`/api/v1/sign-in/issuers/${id}`)).location;
  let count = 0;
  /** Nothing is known of it yet. */
  const fresh = async (url: string) => (await site.issuer({ title: 'Fresh', url, clientId: `fresh-${++count}` })).id;

  it('that is not there, slow, or not what it should be is told as away, and the log says how', async () => {
    const unused = createServer();
    await new Promise<void>((resolve) => unused.listen(0, '127.0.0.1', resolve));
    const { port } = unused.address() as AddressInfo;
    await new Promise((resolve) => unused.close(resolve));
    expect(await start(await fresh(`http://127.0.0.1:${port}`))).toBe(refused('issuer-away'));

    const sick = await hostileIssuer(site.clock);
    const id = await fresh(sick.issuer);
    const path = '/.well-known/openid-configuration';
    const answers: Parameters<typeof sick.instead.set>[1][] = [
      () => undefined,
      (response) => response.writeHead(302, { location: `${hostile.issuer}${path}` }).end(),
      (response) => response.writeHead(500).end('<h1>Oh</h1>'),
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>'),
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"issuer":'),
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('[]'),
      (response) =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ issuer: sick.issuer, pad: 'x'.repeat(3_000_000) })),
      // Begins, and never ends.
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"issuer":'),
      (response) => response.destroy(),
    ];
    for (const answer of answers) {
      sick.instead.set(path, answer);
      expect(await start(id)).toBe(refused('issuer-away'));
    }
    sick.instead.clear();
    const descriptions: Said[] = [
      { issuer: hostile.issuer },
      { issuer: `${sick.issuer}/{tenantid}` },
      { authorization_endpoint: undefined },
      { jwks_uri: 7 },
      { token_endpoint: 'http://intranet.example/token' },
      { authorization_endpoint: 'javascript:alert(1)' },
      { jwks_uri: 'file:///etc/passwd' },
      { id_token_signing_alg_values_supported: ['none', 'HS256'] },
    ];
    for (const description of descriptions) {
      sick.description = description;
      expect(await start(id)).toBe(refused('issuer-away'));
    }
    // Once it is well it is asked again, for what was wrong is not kept.
    sick.description = {};
    expect(await start(id)).toMatch(new RegExp(`^${sick.issuer}/authorize\\?`, 'u'));
    const reasons = site.warnings.map((line) => /\((.*)\)/u.exec(line)?.[1]);
    expect(reasons).toEqual([
      'unreached',
      'slow',
      'undescribed',
      'undescribed',
      'undescribed',
      'undescribed',
      'undescribed',
      'undescribed',
      'slow',
      'unreached',
      'named-otherwise',
      'named-otherwise',
      'lacks',
      'lacks',
      'insecure',
      'insecure',
      'insecure',
      'unsafe',
    ]);
    await sick.close();
  });

  it('that goes away in the middle is told as away as well', async () => {
    for (const [path, answer] of [
      ['/token', () => undefined],
      ['/token', (response) => response.destroy()],
      ['/token', (response) => response.writeHead(503, { 'content-type': 'application/json' }).end('{"error":"server_error"}')],
      ['/userinfo', () => undefined],
    ] satisfies [string, Parameters<typeof hostile.instead.set>[1]][]) {
      const { asked, browser, back } = await begin();
      hostile.tokens = async () => ({ id_token: await hostile.idToken({ sub: 'ida-3', nonce: asked.get('nonce') }) });
      hostile.instead.set(path, answer);
      expect((await back()).location).toBe(refused('issuer-away'));
      expect(await site.whoIs(browser)).toBe(null);
      hostile.instead.clear();
    }
  });

  it('whose token endpoint leads elsewhere is not followed there', async () => {
    const { back } = await begin();
    hostile.instead.set('/token', (response) => response.writeHead(307, { location: `${another.issuer}/token` }).end());
    expect((await back()).location).toBe(refused('answer-wrong'));
    expect(another.asked).toEqual([]);
  });

  it('that keeps forty waiting keeps nobody else, and no connection to the database', async () => {
    const begun = await Promise.all(Array.from({ length: 40 }, () => begin()));
    const waiting: (() => void)[] = [];
    hostile.instead.set('/token', (response) => waiting.push(() => response.destroy()));
    const ends = begun.map(({ back }) => back());
    while (waiting.length < 40) await new Promise((resolve) => setTimeout(resolve, 5));
    // There are eight connections, and all forty are in the middle of it.
    expect((await site.browser().ask('GET', '/sign-in/issuers')).status).toBe(200);
    expect((await site.ask('GET', '/issuers')).status).toBe(200);
    const { id } = await site.issuer({ title: 'Beside', url: another.issuer, clientId: 'beside' });
    const beside = await begin(id);
    another.tokens = async () => ({ id_token: await another.idToken({ ...person, aud: 'beside', nonce: beside.asked.get('nonce') }) });
    expect((await beside.back()).location).toBe('/');
    for (const end of waiting) end();
    expect(new Set((await Promise.all(ends)).map(({ location }) => location))).toEqual(new Set([refused('issuer-away')]));
  });

  it('is asked what it is once in ten minutes, however many come', async () => {
    const well = await hostileIssuer(site.clock);
    const id = await fresh(well.issuer);
    const described = () => well.asked.filter((one) => one.endsWith('openid-configuration')).length;
    await Promise.all(Array.from({ length: 10 }, () => start(id)));
    expect(described()).toBe(1);
    site.turned.by = 9 * 60_000;
    await start(id);
    expect(described()).toBe(1);
    site.turned.by = 11 * 60_000;
    await start(id);
    expect(described()).toBe(2);
    // And when the clock was put back by an hour.
    site.turned.by = -60 * 60_000;
    await start(id);
    expect(described()).toBe(3);
    await well.close();
  });
});

describe('an issuer that says that somebody signed out', () => {
  const post = (body: string, type = 'application/x-www-form-urlencoded') =>
    fetch(`${site.address}/api/v1/sign-in/backchannel-logout`, { method: 'POST', headers: { 'content-type': type }, body });
  const tell = async (token: string) => (await post(new URLSearchParams({ logout_token: token }).toString())).status;
  const signedIn = async (sid: string, sub = 'ida') => {
    const { browser, asked, back } = await begin();
    hostile.tokens = async () => ({ id_token: await sound(asked.get('nonce') ?? '', { sid, sub }) });
    await back();
    expect(await site.whoIs(browser)).not.toBe(null);
    return browser;
  };
  let count = 0;
  const jti = () => `token-${++count}`;

  it('ends the sessions that it names, and no others', async () => {
    const [one, two, three] = [await signedIn('s1'), await signedIn('s2'), await signedIn('s3')];
    expect(await tell(await hostile.logoutToken({ sid: 's1', jti: jti() }))).toBe(200);
    expect([await site.whoIs(one), await site.whoIs(two)]).toEqual([null, ida]);
    // Of another's session and this one's name: nothing is both.
    expect(await tell(await hostile.logoutToken({ sid: 's2', sub: 'another', jti: jti() }))).toBe(200);
    expect(await site.whoIs(two)).toBe(ida);
    expect(await tell(await hostile.logoutToken({ sub: 'ida', jti: jti() }))).toBe(200);
    expect([await site.whoIs(two), await site.whoIs(three)]).toEqual([null, null]);
  });

  it('does so once with a token', async () => {
    const token = await hostile.logoutToken({ sub: 'ida', jti: jti() });
    await signedIn('s4');
    expect(await tell(token)).toBe(200);
    const later = await signedIn('s5');
    expect(await tell(token)).toBe(400);
    expect(await site.whoIs(later)).toBe(ida);
  });

  it('is believed only with a token that is one', async () => {
    const browser = await signedIn('s6');
    const at = (seconds: number) => Math.floor(site.clock().getTime() / 1000) + seconds;
    const named = { sub: 'ida', sid: 's6' };
    const tokens = [
      await hostile.logoutToken({ ...named, jti: jti(), nonce: 'x' }),
      await hostile.logoutToken({ ...named, jti: jti(), events: {} }),
      await hostile.logoutToken({ ...named, jti: jti(), events: undefined }),
      await hostile.logoutToken({ ...named, jti: jti(), events: [Object.keys(logoutEvent)[0]] }),
      await hostile.logoutToken({ ...named, jti: jti(), aud: 'another' }),
      await hostile.logoutToken({ ...named, jti: jti(), iss: another.issuer }),
      await hostile.logoutToken({ ...named, jti: jti(), exp: at(-100) }),
      await hostile.logoutToken({ ...named, jti: jti(), iat: at(-1000) }),
      await hostile.logoutToken({ ...named, jti: jti(), iat: at(200) }),
      await hostile.logoutToken({ ...named, jti: jti(), iat: undefined }),
      await hostile.logoutToken({ ...named }),
      await hostile.logoutToken({ jti: jti() }),
      await hostile.logoutToken({ sub: 7, jti: jti() }),
      await hostile.logoutToken({ sub: ['ida'], sid: 's6', jti: jti() }),
      await another.logoutToken({ ...named, jti: jti(), iss: hostile.issuer }),
      await hostile.forged({ ...named, jti: jti(), events: logoutEvent }),
      hostile.unsigned({ ...named, jti: jti(), events: logoutEvent }),
      await hostile.signedWithPublicKey({ ...named, jti: jti(), events: logoutEvent }),
      await hostile.idToken({ ...person, ...named, nonce: 'n' }),
      'a.b.c',
      '',
      'x'.repeat(10_000),
    ];
    for (const token of tokens) expect(await tell(token)).toBe(400);
    expect((await post('')).status).toBe(400);
    expect((await post('{}', 'application/json')).status).toBe(400);
    expect((await post('<a/>', 'text/xml')).status).toBe(415);
    expect((await post(`logout_token=${'x'.repeat(30_000)}`)).status).toBe(413);
    expect(await site.whoIs(browser)).toBe(ida);
    // And the same one, once nothing is wrong with it.
    expect(await tell(await hostile.logoutToken({ ...named, jti: jti() }))).toBe(200);
    expect(await site.whoIs(browser)).toBe(null);
  });
});
