/** The outbox against a real database and a real mail server, with a clock that the tests turn. */
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '../../../platform/log.ts';
import { headText, type SmtpAnswers, startSmtp, type TestSmtp } from '../../../platform/mail/smtp-server.fixture.ts';
import type { NoticeKind, ValuesOf } from '../../notice.ts';
import { keepMailChoices } from './mail-settings.ts';
import { notifiedPeople } from './notified.fixture.ts';
import { beginAgain, countMails } from './outbox.ts';
import { type MailParts, sendMails } from './send-mails.ts';
import { outgoingOver } from './start-mail.ts';

const start = new Date('2026-11-02T12:00:00Z');
let now = start;
const clock = () => now;
const people = await notifiedPeople({ clock });
const { database, organization, actor, ada, ben, tell } = people;
const by = { organization, actor };
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

let answers: SmtpAnswers = {};
const smtp: TestSmtp = await startSmtp({
  sender: (address) => answers.sender?.(address) ?? null,
  recipient: (address) => answers.recipient?.(address) ?? null,
  message: () => answers.message?.() ?? null,
  beforeTaken: async () => answers.beforeTaken?.(),
});
afterAll(() => smtp.close());
const warnings: string[] = [];
const log: Log = { info: () => undefined, warn: (message) => warnings.push(message) };
const parts: MailParts = {
  database,
  organization,
  clock,
  log,
  outgoing: outgoingOver(smtp.server),
  publicAddress: 'https://gradus.example.org',
};

const change = (statement: (db: Parameters<Parameters<typeof database.read>[1]>[0]) => Promise<unknown>) =>
  database.change(by, async (inside) => {
    inside.nothing();
    await statement(inside.db);
  });
const stateOf = async (notice: string) => {
  const { rows } = await database.read(organization, (db) =>
    sql<{ state: string; reason: string | null; attempts: number; due: Date; once: string | null; answer: string | null }>`
      SELECT state, reason, attempts, due, once, answer FROM notice_mails WHERE organization_id = ${organization} AND notice_id = ${notice}`.execute(
      db,
    ),
  );
  return rows[0];
};
const choose = (person: string, choices: Partial<Parameters<typeof keepMailChoices>[2]>) =>
  database.change(by, async (inside) => {
    inside.nothing();
    await sql`DELETE FROM mail_settings WHERE organization_id = ${organization}`.execute(inside.db);
    await keepMailChoices(inside, person, { optOut: [], quiet: null, zone: 'UTC', language: 'en', ...choices }, 0);
  });

const duty = (to: string) =>
  tell({ to, kind: 'duty-given', values: { duty: 'auditor', unit: null, by: ben, from: '2026-11-03' }, link: '/access/duties' });
const password = (to: string) => tell({ to, kind: 'password-changed', values: {}, link: null });

beforeEach(async () => {
  now = start;
  answers = {};
  smtp.taken.length = 0;
  warnings.length = 0;
  await change((db) => sql`DELETE FROM notices WHERE organization_id = ${organization}`.execute(db));
  await change((db) => sql`DELETE FROM mail_settings WHERE organization_id = ${organization}`.execute(db));
  await change((db) =>
    sql`UPDATE persons SET email = lower(split_part(name, ' ', 1)) || '@example.org', left_on = NULL WHERE organization_id = ${organization}`.execute(
      db,
    ),
  );
});

describe('a notice goes out as mail', () => {
  it('with its words, the page it is about, and a way to have less of it', async () => {
    const id = await duty(ada);
    await sendMails(parts);
    const [mail] = smtp.taken;
    expect(mail?.to).toEqual(['ada@example.org']);
    expect(mail?.header('subject')).toBe('You are auditor');
    expect(mail?.header('message-id')).toBe(`<${id}.${organization}@mail.example>`);
    expect(mail?.parts[0]).toContain(
      'Hello Ada Ortiz,\n\nBen Okafor gave you this duty. It begins on 3 November 2026.\n\nSee it here:\nhttps://gradus.example.org/access/duties',
    );
    expect(mail?.parts[0]).toContain('https://gradus.example.org/inbox/settings');
    expect(mail?.parts[1]).toContain('<a href="https://gradus.example.org/access/duties">');
    expect(mail?.header('list-unsubscribe')).toMatch(/^<https:\/\/gradus\.example\.org\/unsubscribe\/[\w-]{43}>$/u);
    expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 1 });
    await sendMails(parts);
    expect(smtp.taken).toHaveLength(1);
  });

  it('in the language of its reader', async () => {
    await choose(ada, { language: 'de' });
    await duty(ada);
    await sendMails(parts);
    expect(headText(smtp.taken[0]?.header('subject') ?? '')).toBe('Sie haben eine Aufgabe: Revision');
    expect(smtp.taken[0]?.header('content-language')).toBe('de');
    expect(smtp.taken[0]?.parts[0]).toContain('Guten Tag Ada Ortiz,');
  });

  it('about security without a way to leave it', async () => {
    await password(ada);
    await sendMails(parts);
    expect(smtp.taken[0]?.head).not.toContain('List-');
    expect(smtp.taken[0]?.parts[0]).toContain('always sent');
  });

  it('without links where nobody said how the site is reached', async () => {
    await duty(ada);
    await sendMails({ ...parts, publicAddress: null });
    expect(smtp.taken[0]?.raw).not.toContain('http');
    expect(smtp.taken[0]?.raw).not.toContain('/access/duties');
  });

  it('whose words stay words, whatever a person or a thing is called', async () => {
    await change((db) => sql`UPDATE persons SET name = ${'Ada\r\nBcc: all@example.org <b>&"'} WHERE person_id = ${ada}`.execute(db));
    await tell({
      to: ada,
      kind: 'passkey-added',
      values: { passkey: '<img src=x onerror=alert(1)>\r\n\r\nBcc: all@example.org' },
      link: null,
    });
    await sendMails(parts);
    const [mail] = smtp.taken;
    expect(mail?.to).toEqual(['ada@example.org']);
    expect(mail?.head).not.toMatch(/^bcc:/imu);
    expect(mail?.parts[1]).not.toMatch(/<(?:img|b)\b/u);
    expect(mail?.parts[1]).toContain('&lt;img src=x onerror=alert(1)&gt; Bcc: all@example.org');
    await change((db) => sql`UPDATE persons SET name = 'Ada Ortiz' WHERE person_id = ${ada}`.execute(db));
  });

  it('with the address that works once, which then is kept nowhere', async () => {
    const once = '/invitation/s3cret-of-the-invitation';
    const id = await tell({ to: ada, kind: 'invitation', values: { by: null }, link: null, once });
    await sendMails(parts);
    expect(smtp.taken[0]?.parts[0]).toContain(`https://gradus.example.org${once}`);
    expect(smtp.taken[0]?.parts[0]).toContain('Whoever runs Gradus has made an account for you.');
    expect(await stateOf(id)).toMatchObject({ state: 'sent', once: null });
    const unreachable = await tell({ to: ada, kind: 'invitation', values: { by: null }, link: null, once });
    await sendMails({ ...parts, publicAddress: null });
    expect(await stateOf(unreachable)).toMatchObject({ state: 'failed', reason: 'no-public-address', once: null });
    expect(smtp.taken).toHaveLength(1);
  });
});

describe('who gets it is asked when it is sent', () => {
  it('an address that changed since is the new one', async () => {
    await duty(ada);
    await change((db) => sql`UPDATE persons SET email = 'ada.new@example.org' WHERE person_id = ${ada}`.execute(db));
    await sendMails(parts);
    expect(smtp.taken.map(({ to }) => to)).toEqual([['ada.new@example.org']]);
  });

  it.each([
    ['who has left by now', sql`left_on = '2026-11-01'`, 'left'],
    ['who has no address', sql`email = NULL`, 'no-address'],
    ['whose address is a list', sql`email = 'ada@example.org,all@example.org'`, 'no-address'],
  ])('somebody %s gets nothing, not even of security', async (_who, set, reason) => {
    const id = await password(ada);
    await change((db) => sql`UPDATE persons SET ${set} WHERE person_id = ${ada}`.execute(db));
    await sendMails(parts);
    expect(smtp.taken).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ state: 'left-out', reason });
  });

  it('on the last day here somebody still gets it', async () => {
    await duty(ada);
    await change((db) => sql`UPDATE persons SET left_on = '2026-11-02' WHERE person_id = ${ada}`.execute(db));
    await sendMails(parts);
    expect(smtp.taken).toHaveLength(1);
  });

  it('who wants none of a group gets none, though it was told before; of security they do', async () => {
    const [id] = [await duty(ada), await password(ada)];
    await choose(ada, { optOut: ['duties', 'system'] });
    await sendMails(parts);
    expect(smtp.taken.map((mail) => mail.header('subject'))).toEqual(['Your password was changed']);
    expect(await stateOf(id)).toMatchObject({ state: 'left-out', reason: 'opted-out' });
  });

  it('who has quiet hours gets it when they are over; of security at once', async () => {
    await choose(ada, { quiet: { from: 22 * 60, until: 7 * 60 }, zone: 'Europe/Berlin' });
    now = new Date('2026-11-02T22:30:00Z');
    const [id] = [await duty(ada), await password(ada)];
    await sendMails(parts);
    expect(smtp.taken.map((mail) => mail.header('subject'))).toEqual(['Your password was changed']);
    expect(await stateOf(id)).toMatchObject({ state: 'waiting', attempts: 0, due: new Date('2026-11-03T06:00:00Z') });
    now = new Date('2026-11-03T05:59:00Z');
    await sendMails(parts);
    expect(smtp.taken).toHaveLength(1);
    now = new Date('2026-11-03T06:00:00Z');
    await sendMails(parts);
    expect(smtp.taken).toHaveLength(2);
  });

  it('without a mail server nothing waits for ever', async () => {
    const id = await duty(ada);
    await sendMails({ ...parts, outgoing: null });
    expect(await stateOf(id)).toMatchObject({ state: 'left-out', reason: 'no-mail' });
    expect(await database.read(organization, (db) => countMails({ db, organization }))).toEqual({ waiting: 0, failed: 0 });
  });
});

describe('what goes wrong', () => {
  it('a recipient that is refused is not tried again, and an administrator can see it', async () => {
    answers = { recipient: () => ({ status: 550, text: 'No such user here' }) };
    const id = await duty(ada);
    await sendMails(parts);
    later(60 * 24);
    answers = {};
    await sendMails(parts);
    expect(smtp.taken).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ state: 'failed', reason: 'refused', attempts: 1, answer: '550 No such user here' });
    await database.change(by, async (inside) => {
      inside.nothing();
      await beginAgain(inside, id);
    });
    await sendMails(parts);
    expect(smtp.taken).toHaveLength(1);
  });

  it('a greylisted one is tried after growing pauses, always as the same message, and given up in the end', async () => {
    answers = { message: () => ({ status: 451, text: 'Later' }) };
    const id = await duty(ada);
    const pauses: number[] = [];
    for (let state = await stateOf(id); state?.state === 'waiting'; state = await stateOf(id)) {
      if (state.attempts > 0) pauses.push(Math.round((state.due.getTime() - now.getTime()) / 60_000));
      now = state.due;
      await sendMails(parts);
    }
    expect(pauses).toEqual([1, 5, 15, 60, 240, 720, 1440]);
    expect(await stateOf(id)).toMatchObject({ state: 'failed', reason: 'gave-up', attempts: 8, answer: '451 Later' });
    expect(warnings.join('\n')).toContain('given up after 8 attempts');
    expect(warnings.join('\n')).not.toMatch(/ada|example\.org|auditor/iu);
  });

  it('with a server that is away one is tried in a round, the others wait, and all arrive when it is back', async () => {
    const [first, second] = [await duty(ada), await duty(ben)];
    const dead = await startSmtp();
    await dead.close();
    const away = { ...parts, outgoing: outgoingOver(dead.server) };
    await sendMails(away);
    expect([await stateOf(first), await stateOf(second)].map((state) => state?.attempts)).toEqual([1, 0]);
    later(1);
    await sendMails(parts);
    expect(smtp.taken.map(({ to }) => to[0]).toSorted()).toEqual(['ada@example.org', 'ben@example.org']);
  });

  it('with a server that never comes back nothing waits for ever', async () => {
    const id = await duty(ada);
    later(3 * 24 * 60 + 1);
    await sendMails(parts);
    expect(await stateOf(id)).toMatchObject({ state: 'failed', reason: 'gave-up', attempts: 0 });
  });

  it('after a crash between sending and noting it comes once more, and is recognisable', async () => {
    const id = await duty(ada);
    // The program dies after the server took the mail: nothing is noted.
    let isDead = false;
    const dying: MailParts = {
      ...parts,
      outgoing: {
        domain: 'mail.example',
        send: async (message) => {
          const sent = await outgoingOver(smtp.server).send(message);
          isDead = true;
          return sent;
        },
      },
      database: { ...database, change: async (...args) => (isDead ? Promise.reject(new Error('killed')) : database.change(...args)) },
    };
    await expect(sendMails(dying)).rejects.toThrow('killed');
    expect(await stateOf(id)).toMatchObject({ state: 'sending', attempts: 1 });
    // Whoever comes soon after leaves it alone: it may still be on its way.
    later(4);
    await sendMails(parts);
    expect(smtp.taken).toHaveLength(1);
    later(1);
    await sendMails(parts);
    expect(smtp.taken).toHaveLength(2);
    expect(new Set(smtp.taken.map((mail) => mail.header('message-id'))).size).toBe(1);
    expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('what one cannot be written for stays with it: the next goes out', async () => {
    const broken = await duty(ada);
    await change((db) =>
      sql`UPDATE notices SET told = '{"duty": "auditor", "unit": null, "by": null, "from": "nonsense"}' WHERE notice_id = ${broken}`.execute(
        db,
      ),
    );
    await duty(ben);
    await sendMails(parts);
    expect(smtp.taken.map(({ to }) => to)).toEqual([['ben@example.org']]);
    expect(await stateOf(broken)).toMatchObject({ state: 'failed', reason: 'unwritable' });
  });

  it('a kind that this program does not know is left out', async () => {
    const id = await duty(ada);
    await change((db) => sql`UPDATE notices SET kind = 'of-tomorrow' WHERE notice_id = ${id}`.execute(db));
    await sendMails(parts);
    expect(await stateOf(id)).toMatchObject({ state: 'left-out', reason: 'unknown-kind' });
  });
});

it('several programs send each once', async () => {
  const told = await Promise.all(Array.from({ length: 12 }, (_, i) => duty(i % 2 === 0 ? ada : ben)));
  let waiting = 0;
  let atOnce = 0;
  answers = {
    beforeTaken: async () => {
      waiting++;
      atOnce = Math.max(atOnce, waiting);
      await new Promise((resolve) => setTimeout(resolve, 20));
      waiting--;
    },
  };
  await Promise.all([sendMails(parts), sendMails(parts), sendMails(parts)]);
  expect(atOnce).toBeGreaterThan(1);
  const ids = smtp.taken.map((mail) => mail.header('message-id'));
  expect(ids).toHaveLength(told.length);
  expect(new Set(ids).size).toBe(told.length);
});

it('every kind has words in both languages, as text and as HTML', async () => {
  const values: { [K in NoticeKind]: ValuesOf<K> } = {
    invitation: { by: ben },
    'password-changed': {},
    'passkey-added': { passkey: 'Blue key' },
    'passkey-removed': { passkey: 'Blue key' },
    'recovery-codes-made': {},
    'recovery-code-used': { left: 0 },
    'data-given': { by: ben },
    'new-device': { device: '' },
    'issuer-linked': { issuer: 'Keycloak' },
    'token-made': { token: 'Payroll' },
    'sessions-ended': { by: ben },
    'viewed-as': { by: ben },
    'duty-given': { duty: 'people-partner', unit: null, by: ben, from: '2026-11-03' },
    'duty-ended': { duty: 'framework-owner', unit: null, by: null, until: '2026-11-03' },
    'duty-follows': { duty: 'framework-owner', unit: null, from: '2026-11-03' },
    'duty-follows-ended': { duty: 'framework-owner', unit: null, until: '2026-11-03' },
    'export-ready': { until: '2026-11-09' },
    'version-published': { from: '2026-12-01' },
  };
  for (const language of ['en', 'de'] as const) {
    await choose(ada, { language });
    for (const [kind, told] of Object.entries(values)) await tell({ to: ada, kind: kind as NoticeKind, values: told as never, link: null });
    await sendMails(parts);
  }
  expect(smtp.taken).toHaveLength(2 * Object.keys(values).length);
  const written = smtp.taken.map((mail) => `${headText(mail.header('subject') ?? '')}\n${mail.parts.join('\n')}`);
  expect(new Set(written).size).toBe(written.length);
  expect(written.filter((text) => /undefined|null|\[object|NaN|Invalid/u.test(text))).toEqual([]);
});
