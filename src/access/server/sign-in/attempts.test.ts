import { afterAll, describe, expect, it } from 'vitest';
import { openPool } from '../../../platform/database/pool.ts';
import { networkOf } from './attempts.ts';
import { newHashing } from './password-hashing.ts';
import { goodPassword, signInSite } from './sign-in-site.fixture.ts';

const site = await signInSite();
const owner = openPool(site.ownerUrl, { max: 1, name: 'test', onError: () => undefined });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const admin = await site.administrator();
const other = await site.open();
afterAll(async () => {
  await owner.end();
  await site.app.close();
  await other.close();
});

let people = 0;
const somebody = async () => {
  const email = `person${++people}@example.org`;
  // Tests turn the clock further than a session of hers lasts.
  expect((await right(admin.email, admin)).status).toBe(201);
  return site.member(admin, `Person ${people}`, email);
};
const guess = (email: string, at: Pick<ReturnType<typeof site.browser>, 'post'> = site.browser()) =>
  at.post('/session/password', { email, password: 'a guess that is wrong' });
const right = (email: string, at: Pick<ReturnType<typeof site.browser>, 'post'> = site.browser()) =>
  at.post('/session/password', { email, password: goodPassword });
const fail = async (email: string, times: number) => {
  for (let i = 0; i < times; i++) expect((await guess(email)).status).toBe(422);
};

describe('attempts on one address', () => {
  it('wait longer and longer, wherever they come from and whichever server they come to', async () => {
    const { email } = await somebody();
    await fail(email, 5);
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) {
      const refused = await guess(email, site.browser(undefined, i % 2 === 0 ? site.app : other));
      expect([refused.status, refused.body.code]).toEqual([429, 'SIGN_IN_WAIT']);
      const seconds = Number(refused.headers['retry-after']);
      waits.push(seconds);
      site.pass(seconds * second - 1);
      expect((await guess(email)).status).toBe(429);
      site.pass(1);
      expect((await guess(email)).status).toBe(422);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 512, 900]);
  });

  it('are the same for an address that nobody has', async () => {
    const { email } = await somebody();
    const told = async (asked: string) => {
      const answers = [];
      for (let i = 0; i < 8; i++) {
        const { status, body, headers } = await guess(asked);
        answers.push([status, body, headers['retry-after']]);
      }
      return answers;
    };
    expect(await told('nobody-at-all@example.org')).toEqual(await told(email));
  });

  it('are counted before they are looked at: a hundred at once are a hundred', async () => {
    const { email } = await somebody();
    const answers = await Promise.all(Array.from({ length: 40 }, () => guess(email)));
    const tally = answers.map(({ status }) => status);
    expect(tally.filter((status) => status === 422)).toHaveLength(5);
    expect(tally.filter((status) => status === 429)).toHaveLength(35);
  });

  it('never keep out a device from which its owner signed in before', async () => {
    const { email } = await somebody();
    const known = site.browser();
    await right(email, known);
    known.jar.delete('gradus');
    await fail(email, 5);
    expect((await right(email)).status).toBe(429);
    expect((await right(email, known)).status).toBe(201);
    // It opens nothing: guesses from it are counted as well.
    const stolen = site.browser();
    stolen.jar.set('gradus-device', known.jar.get('gradus-device') ?? '');
    const statuses = [];
    for (let i = 0; i < 11; i++) statuses.push((await guess(email, stolen)).status);
    expect(statuses).toEqual([...Array(10).fill(422), 429]);
  });

  it('of one person do not open with the device of another, nor with one that was planted', async () => {
    const [one, two] = [await somebody(), await somebody()];
    await fail(one.email, 5);
    const at = site.browser();
    for (const token of [two.jar.get('gradus-device') ?? '', 'A'.repeat(43), 'x']) {
      at.jar.set('gradus-device', token);
      expect((await right(one.email, at)).status).toBe(429);
    }
    const planted = 'B'.repeat(43);
    const victim = site.browser();
    victim.jar.set('gradus-device', planted);
    await right(two.email, victim);
    expect(victim.jar.get('gradus-device')).not.toBe(planted);
  });

  it('begin anew once its owner was let in', async () => {
    const { email } = await somebody();
    await fail(email, 4);
    expect((await right(email)).status).toBe(201);
    await fail(email, 5);
  });

  it('are forgotten one by one, and after a day altogether', async () => {
    const { email } = await somebody();
    await fail(email, 5);
    site.pass(31 * minute);
    expect([(await guess(email)).status, (await guess(email)).status]).toEqual([422, 429]);
    site.pass(25 * hour);
    await fail(email, 5);
  });

  it('neither open nor stay shut when the clock goes back', async () => {
    const { email } = await somebody();
    await fail(email, 8 - 3);
    site.pass(-365 * 24 * hour);
    const refused = await guess(email);
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '1']);
    site.pass(second);
    expect((await right(email)).status).toBe(201);
    site.pass(365 * 24 * hour - second);
  });

  it('are told to the audit once, and of whom nobody knows without a name', async () => {
    const { email, id } = await somebody();
    await fail(email, 5);
    for (let i = 0; i < 5; i++) await guess(email);
    const { rows } = await owner.query(
      "SELECT subject_kind, count(*)::int FROM audit_entries WHERE action = 'sign-in.refuse' AND subject_id = $1 GROUP BY 1",
      [id],
    );
    expect(rows).toEqual([{ subject_kind: 'account', count: 1 }]);
    const { rows: kept } = await owner.query('SELECT string_agg(a::text, $1) AS all FROM sign_in_attempts a', ['\n']);
    expect(kept[0].all).not.toContain('@');
    expect(kept[0].all).not.toContain('192.0.2');
  });
});

describe('attempts from one place', () => {
  it('wait after many on many people, and one that knows its own password does not free the others', async () => {
    const mine = await somebody();
    const place = '198.51.100.7';
    const statuses = [];
    for (let i = 0; i < 29; i++) {
      statuses.push((await guess(`someone${i}@example.org`, site.browser(place))).status);
      if (i % 10 === 9) expect((await right(mine.email, site.browser(place))).status).toBe(201);
    }
    expect(new Set(statuses)).toEqual(new Set([422]));
    expect((await guess('one-more@example.org', site.browser(place))).status).toBe(422);
    expect((await guess('yet-one-more@example.org', site.browser(place))).status).toBe(429);
    expect((await guess('yet-one-more@example.org')).status).toBe(422);
  });

  it('count a whole network of the sixth version as one', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::ffff'));
    expect(networkOf('2001:db8::1')).toBe(networkOf('2001:0db8:0:0:0::2'));
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('::1')).toBe('0:0:0:0');
    expect(networkOf('::ffff:192.0.2.7')).toBe(networkOf('192.0.2.7'));
    expect(networkOf('192.0.2.7')).not.toBe(networkOf('192.0.2.8'));
  });

  it('may ask for what a passkey is to sign as often as is sensible', async () => {
    const at = site.browser('203.0.113.9');
    const statuses = [];
    for (let i = 0; i < 301; i++) statuses.push((await at.post('/session/passkey/options')).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(300);
    expect(statuses.at(-1)).toBe(429);
    site.pass(10 * minute);
    expect((await at.post('/session/passkey/options')).status).toBe(201);
    const { rows } = await owner.query('SELECT count(*)::int FROM passkey_challenges');
    expect(rows[0].count).toBe(1);
  });
});

describe('checking passwords', () => {
  it('is done for a few at a time, in order; who comes on top is told so, and nothing is counted', async () => {
    const { hash, verify } = newHashing({ atOnce: 1, mostWaiting: 2 });
    const digest = await hash(goodPassword);
    const [one, two, three, four] = await Promise.allSettled([
      verify(digest, goodPassword),
      verify(digest, 'another'),
      verify(null, goodPassword),
      verify(digest, goodPassword),
    ]);
    expect([one, two, three].map((each) => each?.status === 'fulfilled' && each.value.right)).toEqual([true, false, false]);
    expect(four).toMatchObject({ status: 'rejected', reason: { status: 503, said: { code: 'sign-in-busy' } } });
    expect((await verify(digest, goodPassword)).right).toBe(true);
  });

  it('of many at once answers them all, or says to come again', async () => {
    const { email } = await somebody();
    const known = site.browser();
    await right(email, known);
    const answers = await Promise.all(Array.from({ length: 90 }, (_, i) => right(`crowd${i}@example.org`)));
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].every((status) => status === 422 || status === 503)).toBe(true);
    for (const { status, headers } of answers) if (status === 503) expect(headers['retry-after']).toBe('2');
    expect((await right(email, known)).status).toBe(201);
  });
});
