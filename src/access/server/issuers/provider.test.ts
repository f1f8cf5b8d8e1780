/** Sign-in through a real provider: the good way, who is let in by it, what follows from groups, and how it ends. */
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { dayAt } from '../../../platform/day.ts';
import { giveDuty } from '../store/duties.ts';
import { type Answer, type Browser, issuersSite } from './issuers-site.fixture.ts';
import { confidential, open, testProvider } from './provider.fixture.ts';

const site = await issuersSite();
const provider = await testProvider(site.address);
/** Tells in the token who it is, and the rest where it is asked for. */
const reserved = await testProvider(site.address, { conformIdTokenClaims: true });
afterAll(() => Promise.all([provider.close(), reserved.close()]));
site.environment.set('GRADUS_ISSUER_SECRET', confidential.secret ?? '');
const whole = {
  url: provider.issuer,
  scopes: ['email', 'profile', 'groups'],
  groupsClaim: 'groups',
  clientId: confidential.id,
  secretPlace: 'GRADUS_ISSUER_SECRET',
};
const trusted = await site.issuer({ ...whole, title: 'Harbour accounts' });

beforeEach(() => {
  provider.forget();
  reserved.forget();
  site.turned.by = 0;
});

/** From the link on the page of sign-in to where it ends. */
async function signIn(
  who: string | null,
  browser: Browser = site.browser(),
  { issuer = trusted.id, query = '', through = provider } = {},
): Promise<Answer> {
  through.who = who;
  const begun = await browser.go(`/api/v1/sign-in/issuers/${issuer}${query}`);
  expect(begun.status).toBe(302);
  return browser.go(await through.browse(begun.location ?? ''));
}

const verified = (email: string, more: object = {}) => ({ email, email_verified: true, name: 'As The Provider Has It', ...more });
const refused = (code: string) => `/sign-in?problem=${code}`;

const ada = await site.person('Ada Berg', 'Ada.Berg@Harbour.example');
provider.accounts.set('ada', verified('ada.berg@harbour.example'));

/** Where it ends, and as whom. */
async function outcome(who: string | null, options: Parameters<typeof signIn>[2] = {}) {
  const browser = site.browser();
  const { location } = await signIn(who, browser, options);
  return { location, as: await site.whoIs(browser) };
}

describe('somebody whom the provider knows', () => {
  it('is signed in as the imported person with that address, and sent to where they wanted to go', async () => {
    const browser = site.browser();
    const { status, location, headers } = await signIn('ada', browser, { query: '?return=%2Fpeople%3Fq%3Dx%23top' });
    expect([status, location, headers.get('cache-control')]).toEqual([302, '/people?q=x#top', 'no-store']);
    expect(await site.whoIs(browser)).toBe(ada);
    // Nothing of the way there is left.
    expect([...browser.cookies.keys()]).toEqual(['gradus']);
    // The records say who somebody is called, and not the provider.
    expect((await site.persons()).find(({ id }) => id === ada)?.name).toBe('Ada Berg');
  });

  it('is known by the name the provider has for them from then on, whatever becomes of their address', async () => {
    const ben = await site.person('Ben Kai', 'ben@harbour.example');
    provider.accounts.set('ben', verified('ben@harbour.example'));
    expect(await outcome('ben')).toEqual({ location: '/', as: ben });
    const other = await site.person('Another', 'other@harbour.example');
    // At the provider it became the address of somebody else here, and then one that nobody has checked.
    provider.accounts.set('ben', verified('other@harbour.example'));
    expect(await outcome('ben')).toEqual({ location: '/', as: ben });
    provider.accounts.set('ben', { email: 'ben@harbour.example' });
    expect(await outcome('ben')).toEqual({ location: '/', as: ben });
    expect(other).not.toBe(ben);
    const { body } = await site.ask('GET', `/people/${ben}/identities`);
    expect(body.identities).toMatchObject([{ issuer: { id: trusted.id, title: 'Harbour accounts', enabled: true } }]);
  });

  it('is asked about where the token does not say it', async () => {
    const cara = await site.person('Cara Holm', 'cara@harbour.example');
    reserved.accounts.set('cara', verified('cara@harbour.example', { groups: ['keepers'] }));
    const { id } = await site.issuer({ ...whole, url: reserved.issuer, groups: [{ group: 'keepers', duty: 'auditor', unit: null }] });
    expect(await outcome('cara', { issuer: id, through: reserved })).toEqual({ location: '/', as: cara });
    expect(await site.duties(cara)).toEqual([{ duty: 'auditor', unit: null }]);
  });

  it('gets a session of their own, and the one that the browser had before is over', async () => {
    const dan = await site.person('Dan Ost', 'dan@harbour.example');
    provider.accounts.set('dan', verified('dan@harbour.example'));
    const browser = site.browser();
    await signIn('dan', browser);
    const first = new Map(browser.cookies);
    await signIn('dan', browser);
    expect(await site.whoIs(browser)).toBe(dan);
    expect(await site.whoIs({ ...browser, cookies: first })).toBe(null);
  });
});

describe('an address', () => {
  const email = 'eva@harbour.example';
  it.each([
    ['that nobody has checked', { email, email_verified: false }, 'address-unchecked'],
    ['of which nothing is said', { email }, 'address-unchecked'],
    ['that is only said to be "true"', { email, email_verified: 'true' }, 'address-unchecked'],
    ['that is missing', { email_verified: true }, 'address-unchecked'],
    ['that is none', { email: ['eva@harbour.example'], email_verified: true }, 'address-unchecked'],
    ['with a letter of another alphabet', verified('ev\u0430@harbour.example'), 'person-unknown'],
    ['with a letter that is only drawn like it', verified('\uff45va@harbour.example'), 'person-unknown'],
    ['with a domain of look-alikes', verified('eva@h\u0430rbour.example'), 'person-unknown'],
    ['of somebody else', verified('eva@harbour.example.org'), 'person-unknown'],
    ['with a second one behind it', verified('eva@harbour.example,mallory@elsewhere.example'), 'person-unknown'],
    ['with a line break', verified('eva@harbour.example\r\nSet-Cookie: a=b'), 'person-unknown'],
  ])('%s lets nobody in', async (_what, claims, problem) => {
    if (!(await site.persons()).some((one) => one.email === email)) await site.person('Eva Lind', email);
    const who = `eva-${problem}-${JSON.stringify(claims).length}`;
    provider.accounts.set(who, claims);
    expect(await outcome(who)).toEqual({ location: refused(problem), as: null });
  });

  it('that two people have lets nobody in', async () => {
    await site.person('One Twin', 'twins@harbour.example');
    await site.person('Other Twin', 'TWINS@harbour.example');
    provider.accounts.set('twin', verified('twins@harbour.example'));
    expect(await outcome('twin')).toEqual({ location: refused('person-unclear'), as: null });
  });

  it('that one has who is here and one who has left is that of who is here', async () => {
    const yesterday = dayAt(new Date(site.clock().getTime() - 2 * 86_400_000));
    await site.person('Was Here', 'desk@harbour.example', { leftOn: yesterday });
    const here = await site.person('Is Here', 'desk@harbour.example');
    provider.accounts.set('desk', verified('desk@harbour.example'));
    expect(await outcome('desk')).toEqual({ location: '/', as: here });
  });

  it('that passed to another account at the provider does not make that one the person', async () => {
    const finn = await site.person('Finn Moe', 'finn@harbour.example');
    provider.accounts.set('finn', verified('finn@harbour.example'));
    provider.accounts.set('heir', verified('finn@harbour.example'));
    expect((await outcome('finn')).as).toBe(finn);
    provider.forget();
    expect(await outcome('heir')).toEqual({ location: refused('account-other'), as: null });
    // Until somebody who administers says so; what the first account began is over then.
    const browser = site.browser();
    provider.forget();
    await signIn('finn', browser);
    expect((await site.ask('POST', `/people/${finn}/identities/${trusted.id}/untying`)).status).toBe(200);
    expect(await site.whoIs(browser)).toBe(null);
    provider.forget();
    expect((await outcome('heir')).as).toBe(finn);
    provider.forget();
    expect(await outcome('finn')).toEqual({ location: refused('account-other'), as: null });
  });
});

describe('somebody who has left', () => {
  it('is not let in, the first time or later, and their session is over', async () => {
    const gone = await site.person('Gone Away', 'gone@harbour.example');
    provider.accounts.set('gone', verified('gone@harbour.example'));
    const browser = site.browser();
    await signIn('gone', browser);
    expect(await site.whoIs(browser)).toBe(gone);
    const yesterday = dayAt(new Date(site.clock().getTime() - 86_400_000));
    await site.changing(({ db, organization }) =>
      sql`UPDATE persons SET left_on = ${yesterday} WHERE organization_id = ${organization} AND person_id = ${gone}`.execute(db),
    );
    expect(await site.whoIs(browser)).toBe(null);
    expect(await outcome('gone')).toEqual({ location: refused('person-away'), as: null });
    await site.person('Long Gone', 'long@harbour.example', { leftOn: '2020-01-01' });
    provider.accounts.set('long', verified('long@harbour.example'));
    expect(await outcome('long')).toEqual({ location: refused('person-away'), as: null });
  });

  it('is not made anew at the first sign-in', async () => {
    await site.setIssuer(trusted.id, { justInTime: true, domains: ['harbour.example'] });
    expect((await outcome('long')).location).toBe(refused('person-away'));
    await site.setIssuer(trusted.id, { justInTime: false, domains: [] });
  });
});

describe('somebody whom nobody here knows', () => {
  it('is refused, unless persons may be made', async () => {
    provider.accounts.set('gil', verified('gil@harbour.example', { name: 'Gil Rue' }));
    expect(await outcome('gil')).toEqual({ location: refused('person-unknown'), as: null });
    expect((await site.persons()).some(({ email }) => email === 'gil@harbour.example')).toBe(false);
  });

  it('is made a person where that is allowed, once, with a name that can be shown', async () => {
    await site.setIssuer(trusted.id, { justInTime: true, domains: ['harbour.example'] });
    provider.accounts.set('gil', verified('Gil@Harbour.example', { name: `  Gil\u0000 \u202eRue\r\nBcc: x ${'y'.repeat(500)}` }));
    const { location, as } = await outcome('gil');
    expect(location).toBe('/');
    const made = (await site.persons()).find(({ id }) => id === as);
    expect(made).toMatchObject({ email: 'gil@harbour.example', number: expect.stringMatching(/^SSO-[A-Z2-9]{12}$/u) });
    expect(made?.name).toMatch(/^Gil Rue Bcc: x y{100,}$/u);
    expect(made?.name.length).toBeLessThanOrEqual(200);
    expect((await outcome('gil')).as).toBe(as);
    expect((await site.persons()).filter(({ email }) => email === 'gil@harbour.example')).toHaveLength(1);
  });

  it('is made one person, when they come twice at the same moment', async () => {
    provider.accounts.set('hal', verified('hal@harbour.example', { name: undefined, given_name: 'Hal', family_name: 'Ray' }));
    await site.setIssuer(trusted.id, { justInTime: true, domains: ['harbour.example'] });
    provider.who = 'hal';
    const browsers = [site.browser(), site.browser(), site.browser()];
    const back: string[] = [];
    for (const browser of browsers) {
      provider.forget();
      back.push(await provider.browse((await browser.go(`/api/v1/sign-in/issuers/${trusted.id}`)).location ?? ''));
    }
    await Promise.all(browsers.map((browser, index) => browser.go(back[index] ?? '')));
    const made = (await site.persons()).filter(({ email }) => email === 'hal@harbour.example');
    expect(made.map(({ name }) => name)).toEqual(['Hal Ray']);
    expect(await Promise.all(browsers.map(site.whoIs))).toEqual(browsers.map(() => made[0]?.id));
  });

  it.each(['ivy@elsewhere.example', 'ivy@sub.harbour.example', 'ivy@xharbour.example', 'ivy@harbour.example.evil.example'])(
    'is not made from another domain: %s',
    async (email) => {
      provider.accounts.set(email, verified(email));
      expect(await outcome(email)).toEqual({ location: refused('address-elsewhere'), as: null });
    },
  );

  it('is called by their address, where the provider has no name that can be seen', async () => {
    provider.accounts.set('jo', verified('jo.ng@harbour.example', { name: '\u200b\u202e \u0007' }));
    const { as } = await outcome('jo');
    expect((await site.persons()).find(({ id }) => id === as)?.name).toBe('jo.ng');
    await site.setIssuer(trusted.id, { justInTime: false, domains: [] });
  });
});

describe('groups', async () => {
  const [kim, yard] = [await site.person('Kim Sol', 'kim@harbour.example'), await site.unit('Yard')];
  const groups = [
    { group: 'admins', duty: 'administrator', unit: null },
    { group: 'partners', duty: 'people-partner', unit: yard },
    { group: 'everybody', duty: 'people-partner', unit: yard },
    { group: 'framework', duty: 'framework-owner', unit: null },
  ];
  const as = async (said: unknown, more: object = {}) => {
    provider.accounts.set('kim', verified('kim@harbour.example', { ...(said !== undefined && { groups: said }), ...more }));
    provider.forget();
    const { location } = await outcome('kim');
    const held = await site.duties(kim);
    return { location, held: held.map(({ duty, unit }) => (unit === null ? duty : `${duty} of the yard`)).toSorted() };
  };

  beforeEach(async () => {
    await site.setIssuer(trusted.id, { groups });
  });

  it('keep the duty of the last who administers until somebody else does, which the audit says once', async () => {
    expect((await as(['admins'])).held).toEqual(['administrator']);
    for (const _ of [1, 2]) expect(await as(['framework'])).toEqual({ location: '/', held: ['administrator', 'framework-owner'] });
    const noted = await site.within((db) =>
      sql`SELECT FROM audit_entries WHERE organization_id = ${site.organization} AND action = 'duty.keep'`.execute(db),
    );
    expect(noted.rows).toHaveLength(1);
    await site.administrator('Nell Stay');
    expect((await as(['framework'])).held).toEqual(['framework-owner']);
    expect((await as([])).held).toEqual([]);
  });

  it('give duties and take them away at each sign-in, and leave the others alone', async () => {
    expect((await as(['admins', 'partners', 'something else'])).held).toEqual(['administrator', 'people-partner of the yard']);
    // Two groups for the same duty give it once.
    expect((await as(['partners', 'everybody'])).held).toEqual(['people-partner of the yard']);
    await site.changing((change) =>
      giveDuty(change, { person: kim, duty: 'administrator', unit: null, source: 'given', from: '2026-01-01', until: null }),
    );
    // Whoever was given a duty by name has it whatever their groups: so the last administrator is not lost.
    expect((await as([])).held).toEqual(['administrator']);
    expect((await as(['admins', 'framework'])).held).toEqual(['administrator', 'framework-owner']);
    expect((await as(undefined)).held).toEqual(['administrator']);
  });

  it('are noted in the audit with the issuer as who did it, and only when something changes', async () => {
    const acts = () =>
      site.within(async (db) => {
        const { rows } = await sql<{ act: string }>`
          SELECT action || ' ' || actor_kind || ' ' || actor_id AS act FROM audit_entries
          WHERE organization_id = ${site.organization} AND action ~ '^duty' AND actor_id LIKE 'issuer:%' ORDER BY sequence`.execute(db);
        return rows.map(({ act }) => act);
      });
    await as([]);
    const before = await acts();
    await as(['partners']);
    await as(['partners', 'everybody']);
    await as([]);
    const by = `program issuer:${trusted.id}`;
    expect((await acts()).slice(before.length)).toEqual([`duty.give ${by}`, `duty.end ${by}`]);
  });

  it('are told to whom they concern, once and not at each sign-in', async () => {
    const told = () =>
      site.within(async (db) => {
        const { rows } = await sql<{ kind: string; duty: string }>`
          SELECT kind, told->>'duty' AS duty FROM notices WHERE organization_id = ${site.organization} AND person_id = ${kim} ORDER BY at, notice_id`.execute(
          db,
        );
        return rows.map(({ kind, duty }) => `${kind} ${duty}`);
      });
    await as([]);
    const before = await told();
    for (const groups of [['partners'], ['partners'], ['partners', 'everybody'], [], []]) await as(groups);
    expect((await told()).slice(before.length)).toEqual(['duty-follows people-partner', 'duty-follows-ended people-partner']);
  });

  it('may be ten thousand', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `/organisation/division-${index % 50}/group-${index}`);
    expect(await as([...many, 'partners'])).toEqual({ location: '/', held: ['administrator', 'people-partner of the yard'] });
  });

  it('of another kind are passed over, which the log says, and give nothing', async () => {
    expect((await as('framework')).held).toEqual(['administrator', 'framework-owner']);
    site.warnings.length = 0;
    expect((await as({ framework: true })).held).toEqual(['administrator']);
    expect((await as(7)).held).toEqual(['administrator']);
    expect((await as([['framework'], { name: 'framework' }, 7, null, 'partners', '__proto__', 'constructor'])).held).toEqual([
      'administrator',
      'people-partner of the yard',
    ]);
    expect(site.warnings).toEqual([
      'The issuer "Harbour accounts" names groups as something that is no list of names: they are passed over.',
      'The issuer "Harbour accounts" names groups as something that is no list of names: they are passed over.',
      'The issuer "Harbour accounts" lists groups that are no names: those are passed over.',
    ]);
  });

  it('end at once for everybody when no group gives the duty any more', async () => {
    expect((await as(['framework', 'partners'])).held).toContain('framework-owner');
    await site.setIssuer(trusted.id, { groups: groups.filter(({ group }) => group !== 'framework') });
    expect((await site.duties(kim)).map(({ duty }) => duty).toSorted()).toEqual(['administrator', 'people-partner']);
  });
});

describe('a client', () => {
  it('without a secret has PKCE alone', async () => {
    const leo = await site.person('Leo Park', 'leo@harbour.example');
    provider.accounts.set('leo', verified('leo@harbour.example'));
    const { id } = await site.issuer({ ...whole, clientId: open.id, secretPlace: null });
    expect(await outcome('leo', { issuer: id })).toEqual({ location: '/', as: leo });
  });

  it('with a wrong secret, or none where one is due, lets nobody in, and does not say it to them', async () => {
    site.environment.set('GRADUS_ISSUER_SECRET', 'another');
    site.warnings.length = 0;
    expect(await outcome('ada')).toEqual({ location: refused('answer-wrong'), as: null });
    site.environment.delete('GRADUS_ISSUER_SECRET');
    const { location } = await site.browser().go(`/api/v1/sign-in/issuers/${trusted.id}`);
    expect(location).toBe(refused('issuer-away'));
    expect(site.warnings).toEqual([
      'A sign-in through an issuer ended with answer-wrong (challenge).',
      'A sign-in through an issuer ended with issuer-away (secret-missing).',
    ]);
    site.environment.set('GRADUS_ISSUER_SECRET', confidential.secret ?? '');
    expect((await outcome('ada')).location).toBe('/');
  });
});

describe('a no', () => {
  it('leads back to the page of sign-in, in none of the words of the provider', async () => {
    site.warnings.length = 0;
    expect(await outcome(null)).toEqual({ location: refused('issuer-refused'), as: null });
    expect(site.warnings).toEqual(['A sign-in through an issuer ended with issuer-refused (access_denied).']);
  });
});

describe('an answer', () => {
  it('holds once: neither the same one again nor its code in another sign-in lets anybody in', async () => {
    const browser = site.browser();
    provider.who = 'ada';
    const { location } = await browser.go(`/api/v1/sign-in/issuers/${trusted.id}`);
    const begun = new Map(browser.cookies);
    const back = await provider.browse(location ?? '');
    expect((await browser.go(back)).location).toBe('/');
    const again = await browser.go(back);
    expect([again.location, again.cookies]).toEqual([refused('begin-again'), []]);

    // With the cookie that it began with, as somebody has it who copied both.
    const copied = site.browser();
    for (const [name, value] of begun) copied.cookies.set(name, value);
    expect((await copied.go(back)).location).toBe(refused('begin-again'));
    expect(await site.whoIs(copied)).toBe(null);

    // Its code, before it was used, with the state of a sign-in that somebody else began.
    const other = site.browser();
    const theirs = new URL(await provider.browse((await browser.go(`/api/v1/sign-in/issuers/${trusted.id}`)).location ?? ''));
    const own = new URL((await other.go(`/api/v1/sign-in/issuers/${trusted.id}`)).location ?? '');
    theirs.searchParams.set('state', own.searchParams.get('state') ?? '');
    expect((await other.go(theirs.href)).location).toBe(refused('answer-wrong'));
    expect(await site.whoIs(other)).toBe(null);
  });

  it('counts in the browser in which it was begun, and in no other', async () => {
    provider.who = 'ada';
    const [attacker, victim] = [site.browser(), site.browser()];
    const back = await provider.browse((await attacker.go(`/api/v1/sign-in/issuers/${trusted.id}`)).location ?? '');
    expect((await victim.go(back)).location).toBe(refused('begin-again'));
    // One who is in the middle of a sign-in of their own can still end it.
    const own = await provider.browse((await victim.go(`/api/v1/sign-in/issuers/${trusted.id}`)).location ?? '');
    expect((await victim.go(back)).location).toBe(refused('begin-again'));
    expect((await victim.go(own)).location).toBe('/');
  });
});

describe('what is asked of the provider', () => {
  it('is how long ago somebody may have signed in there, and whether to ask again', async () => {
    const asked = async (query: string) => {
      const { location } = await site.browser().go(`/api/v1/sign-in/issuers/${trusted.id}${query}`);
      const { searchParams } = new URL(location ?? '');
      return [searchParams.get('prompt'), searchParams.get('max_age')];
    };
    expect(await asked('')).toEqual([null, null]);
    expect(await asked('?prompt=login&max_age=60')).toEqual(['login', '60']);
    expect(await asked('?prompt=login%20none&max_age=-1')).toEqual([null, null]);
    await site.setIssuer(trusted.id, { prompt: 'select_account', maxAge: 3600 });
    expect(await asked('')).toEqual(['select_account', '3600']);
    // Who asks may be stricter, and not less strict.
    expect(await asked('?max_age=7200')).toEqual(['select_account', '3600']);
    expect(await asked('?max_age=60')).toEqual(['select_account', '60']);
    await site.setIssuer(trusted.id, { prompt: null });
    expect((await outcome('ada')).location).toBe('/');
    await site.setIssuer(trusted.id, { maxAge: null });
    expect((await outcome('ada', { query: '?prompt=none' })).location).toBe('/');
    provider.forget();
    expect((await outcome('ada', { query: '?prompt=none' })).location).toBe(refused('issuer-refused'));
  });
});

describe('signing out', () => {
  it('here leads to the provider, which ends its own session and sends back', async () => {
    const browser = site.browser();
    await signIn('ada', browser);
    const copy = { ...browser, cookies: new Map(browser.cookies) };
    const { body, cookies } = await browser.ask('POST', '/sign-in/sign-out');
    expect(cookies.join()).toMatch(/^gradus=; .*Max-Age=0/u);
    expect(await site.whoIs(copy)).toBe(null);
    const { searchParams } = new URL(body.address);
    expect([...searchParams.keys()].toSorted()).toEqual(['client_id', 'logout_hint', 'post_logout_redirect_uri']);
    expect(body.address).not.toContain('harbour.example');
    expect(await provider.browse(body.address)).toBe(`${site.address}/sign-in`);
    // There it is over as well: without being asked nobody is let in.
    expect((await outcome('ada', { query: '?prompt=none' })).location).toBe(refused('issuer-refused'));
  });

  it('at the provider ends the session here', async () => {
    const [browser, elsewhere] = [site.browser(), site.browser()];
    await signIn('ada', browser);
    provider.forget();
    await signIn('ada', elsewhere);
    await provider.browse(`${provider.issuer}/session/end?client_id=${confidential.id}&post_logout_redirect_uri=${site.address}/sign-in`);
    expect(await site.whoIs(elsewhere)).toBe(null);
    // That browser signed in with another session of the provider.
    expect(await site.whoIs(browser)).not.toBe(null);
  });

  it('without an issuer ends the session, and leads nowhere', async () => {
    expect((await site.browser().ask('POST', '/sign-in/sign-out')).status).toBe(401);
    expect((await site.ask('POST', '/sign-in/sign-out')).body).toEqual({ address: null });
  });
});

describe('the page of sign-in', () => {
  it('is told which issuers there are, whoever asks, and nothing else of them', async () => {
    const { id } = await site.issuer({ ...whole, title: 'Switched off', clientId: 'off', enabled: false });
    const { body } = await site.browser().ask('GET', '/sign-in/issuers');
    expect(body.issuers).toContainEqual({ id: trusted.id, title: 'Harbour accounts', address: `/api/v1/sign-in/issuers/${trusted.id}` });
    expect(JSON.stringify(body)).not.toContain(id);
    for (const unknown of [id, '00000000-0000-7000-8000-000000000000', 'x', '%00', `${trusted.id}%0d%0aSet-Cookie:a=b`]) {
      const { status, location, cookies } = await site.browser().go(`/api/v1/sign-in/issuers/${unknown}`);
      expect([status, location, cookies]).toEqual([302, refused('issuer-unknown'), []]);
    }
  });

  it('begins nothing for who asks for the head alone', async () => {
    const response = await fetch(`${site.address}/api/v1/sign-in/issuers/${trusted.id}`, { method: 'HEAD', redirect: 'manual' });
    expect([response.status, response.headers.getSetCookie()]).toEqual([404, []]);
  });
});

describe('an issuer that is switched off', () => {
  it('lets nobody in, ends the sessions and duties that came from it, and takes no answer that is under way', async () => {
    const mia = await site.person('Mia Toft', 'mia@harbour.example');
    provider.accounts.set('mia', verified('mia@harbour.example', { groups: ['framework'] }));
    await site.setIssuer(trusted.id, { groups: [{ group: 'framework', duty: 'framework-owner', unit: null }] });
    const [browser, under] = [site.browser(), site.browser()];
    await signIn('mia', browser);
    expect(await site.duties(mia)).toHaveLength(1);
    const back = await provider.browse((await under.go(`/api/v1/sign-in/issuers/${trusted.id}`)).location ?? '');
    await site.setIssuer(trusted.id, { enabled: false });
    expect([await site.whoIs(browser), await site.duties(mia)]).toEqual([null, []]);
    expect((await under.go(back)).location).toBe(refused('issuer-unknown'));
    await site.setIssuer(trusted.id, { enabled: true });
    expect((await outcome('mia')).as).toBe(mia);
  });
});

describe('nothing of a secret', () => {
  it('lies in the database or stands in the log', async () => {
    const browser = site.browser();
    provider.who = 'ada';
    const begun = await browser.go(`/api/v1/sign-in/issuers/${trusted.id}`);
    const [word = ''] = browser.cookies.values();
    const { searchParams } = new URL(begun.location ?? '');
    const secrets = [word, searchParams.get('state'), searchParams.get('nonce'), confidential.secret];
    expect(secrets.every((secret) => (secret?.length ?? 0) > 20)).toBe(true);
    const kept = await site.within(async (db) => {
      const { rows } = await sql<{ row: string }>`
        SELECT to_jsonb(s)::text AS row FROM issuer_sign_ins s UNION ALL SELECT to_jsonb(i)::text FROM issuers i`.execute(db);
      return rows.map(({ row }) => row).join();
    });
    expect(kept).toContain(trusted.id);
    for (const secret of secrets) expect(`${kept}${site.warnings.join()}`).not.toContain(secret);
    expect(begun.cookies).toEqual([expect.stringMatching(/^gradus-begun=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/u)]);
  });
});
