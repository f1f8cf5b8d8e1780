/** What is kept of somebody, told and erased, over HTTP and as the unprivileged role; the database is looked at from behind the wall. */
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notify } from './access/server/inbox/notify.ts';
import { eraseDue, removeNow } from './access/server/rights/keep-retention.ts';
import { ownTables } from './access/server/rights/own-tables.ts';
import { allowRight, rightsPolicy } from './access/server/rights/policy.ts';
import { giveDuty } from './access/server/store/duties.ts';
import { languages } from './compiler/language.ts';
import { queues, shares } from './open-organization.ts';
import { openEyes } from './people/server/eyes.ts';
import { canonical } from './platform/audit/append.ts';
import { verifyAudit } from './platform/audit/verify.ts';
import type { Change } from './platform/database/database.ts';
import { openPool } from './platform/database/pool.ts';
import { testDatabase } from './platform/database/test-database.fixture.ts';
import { viewerOf } from './platform/policy/viewer.ts';
import { fillPolicyDatabase, idOf, numberOf, policySite, today } from './policy-site.fixture.ts';

const test = await testDatabase({ queues });
await fillPolicyDatabase(test);
const site = await policySite(test);
const { organization, ask } = site;
const [, elsewhere] = test.organizations;
const owner = openPool(test.ownerUrl, { max: 1, name: 'test', onError: () => undefined });
afterAll(async () => {
  await owner.end();
  await site.close();
});
const by = { organization, actor: test.actor };
const changing = <T>(work: (change: Change) => Promise<T>) =>
  test.database.change(by, async (change) => {
    change.nothing();
    return work(change);
  });

/** Every table of every schema that is not PostgreSQL's own. */
const tables = (
  await owner.query<{ name: string }>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' ORDER BY 1`)
).rows.map(({ name }) => name);

/** Where a text stands, whatever the letters; bytes are looked through as well. */
async function placesOf(...texts: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of tables) {
    const { rows } = await owner.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t`);
    for (const { line } of rows)
      for (const text of texts)
        if (line.toLowerCase().includes(text.toLowerCase()) || line.includes(Buffer.from(text).toString('hex')))
          found.push(`${name}: ${text} in ${line}`);
  }
  return found;
}

let count = 0;
interface Gone {
  id: string;
  name: string;
  number: string;
  email: string;
  texts: string[];
}

/** Somebody of whom there is something in every table, who left. */
async function somebodyGone(given: Partial<Gone> = {}): Promise<Gone> {
  const mark = `${'qxzkw'[count % 5]}vorn${++count}`;
  const name = given.name ?? `Yvonnique ${mark}`;
  const number = given.number ?? `${mark}-77`;
  const email = `${mark}@quux.example`;
  const create = await ask('otto', 'POST', '/people', {
    body: {
      number,
      name: `${mark}maiden`,
      email,
      position: { post: { kind: 'level', id: 'dairy/senior' }, from: '2020-01-01', unit: idOf('churns'), manager: idOf('lena') },
    },
    headers: { 'idempotency-key': `${mark}-create` },
  });
  expect(create.status).toBe(201);
  const id = create.body.id as string;
  const changed = await ask('otto', 'PATCH', `/people/${id}`, {
    body: { name, startedOn: '2019-05-06' },
    headers: { 'if-match': create.etag },
  });
  expect(changed.status).toBe(200);
  await ask('otto', 'POST', `/people/${id}/dotted-lines`, { body: { to: idOf('dirk'), from: '2020-01-01', until: '2020-03-01' } });
  await ask('otto', 'POST', `/people/${idOf('dirk')}/dotted-lines`, { body: { to: id, from: '2020-01-01', until: '2020-03-01' } });
  await ask('otto', 'POST', `/people/${id}/leaves`, { body: { from: '2020-07-01', until: '2020-07-09' } });
  await ask('otto', 'POST', `/people/${id}/delegates`, { body: { delegate: idOf('dana'), from: '2020-07-01', until: '2020-07-09' } });
  await ask('otto', 'POST', `/people/${idOf('dana')}/delegates`, { body: { delegate: id, from: '2020-07-01', until: '2020-07-09' } });
  await ask('otto', 'POST', `/people/${id}/memberships`, { body: { unit: idOf('kitchen'), from: '2020-07-01', until: '2020-07-09' } });
  const removed = await ask('otto', 'POST', `/people/${id}/leaves`, { body: { from: '2020-08-01', until: '2020-08-09' } });
  await ask('otto', 'DELETE', `/leaves/${removed.body.id}`, { headers: { 'if-match': removed.etag } });
  // Files of the personnel system: one that was read in and never applied, of which rows of others name them as well.
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const csv = `Personnel number,Name,Manager,Level,Position from\n${number},${quoted(`${name} Nee`)},,dairy/senior,2021-01-01\nNEW-${count},Somebody New,${number},dairy/senior,2021-01-01\n`;
  const read = await ask('otto', 'POST', '/imports', { body: { name: `${name}.csv`, content: Buffer.from(csv).toString('base64') } });
  expect(read.status).toBe(201);
  // Others reported to them for a while, and do not any more.
  await changing(async ({ db }) => {
    await sql`UPDATE positions SET until_day = '2021-12-31' WHERE organization_id = ${organization} AND person_id = ${id}`.execute(db);
    await sql`UPDATE persons SET left_on = '2021-12-31' WHERE organization_id = ${organization} AND person_id = ${id}`.execute(db);
    await sql`UPDATE positions SET manager_id = ${id}, until_day = '2021-06-30', from_day = '2021-02-01'
      WHERE organization_id = ${organization} AND person_id = ${idOf('paul')} AND until_day = '2026-09-30'`.execute(db);
    await sql`UPDATE positions SET manager_id = ${id}
      WHERE organization_id = ${organization} AND person_id = ${idOf('paul')} AND until_day = '2021-06-30'`.execute(db);
  });
  await changing((change) => signInThings(change, { id, name, email, mark }));
  return { id, name, number, email, texts: [mark, name, number, email] };
}

const digest = () => randomBytes(32);

async function signInThings(
  change: Change,
  { id, name, email, mark }: { id: string; name: string; email: string; mark: string },
): Promise<void> {
  const { db, newId } = change;
  const at = new Date('2021-01-01T10:00:00Z');
  const into = async (table: string, row: Record<string, unknown>) => {
    const columns = { organization_id: organization, ...row };
    await sql`INSERT INTO ${sql.table(table)} (${sql.join(Object.keys(columns).map((key) => sql.ref(key)))})
      VALUES (${sql.join(Object.values(columns).map((value) => sql`${value}`))})`.execute(db);
  };
  await into('accounts', { person_id: id, email, made_at: at });
  const session = newId();
  await into('sessions', {
    session_id: session,
    person_id: id,
    token: digest(),
    method: 'password',
    device: `Phone of ${name}`,
    started_at: at,
    used_at: at,
  });
  await into('sessions', {
    ...{ session_id: newId(), person_id: idOf('adam'), token: digest(), method: 'password', device: '', started_at: at, used_at: at },
    ...{ viewing_person: id, viewing_until: at },
  });
  const passkey = newId();
  await into('passkeys', {
    ...{ passkey_id: passkey, person_id: id, credential: `credential-${mark}`, public_key: digest(), counter: 0, transports: [] },
    ...{ synced: false, name: `Key of ${name}`, added_at: at },
  });
  await into('passkey_challenges', { challenge: `challenge-challenge-${mark}`, bound: 'sign-in', person_id: id, until_at: at });
  await into('recovery_codes', { person_id: id, code: digest() });
  await into('known_devices', { person_id: id, token: digest(), used_at: at });
  const invitation = newId();
  await into('invitations', {
    ...{ invitation_id: invitation, person_id: id, email, token: digest(), duties: '[]', by_kind: 'person', by_id: idOf('adam') },
    ...{ made_at: at, sent_at: at, until_at: at, state: 'accepted', ended_at: at },
  });
  await into('tokens', {
    ...{ token_id: newId(), kind: 'personal', person_id: id, name: `Token ${mark}`, scopes: ['read'], digest: digest(), made_at: at },
    ...{ made_by_kind: 'person', made_by_id: id, until_day: '2022-01-01' },
  });
  await into('locks', { person_id: id, source: 'given', at, by_kind: 'person', by_id: idOf('adam') });
  await into('scim_users', { person_id: id, user_name: email, user_name_key: email, display_name: name, number_said: false });
  await sql`
    INSERT INTO scim_users (organization_id, person_id, user_name, user_name_key, manager_id, number_said)
    VALUES (${organization}, ${idOf('paul')}, 'paul', 'paul', ${id}, false)
    ON CONFLICT (organization_id, person_id) DO UPDATE SET manager_id = excluded.manager_id`.execute(db);
  const group = newId();
  await into('scim_groups', { group_id: group, name: `Guild ${count}`, name_key: `guild ${count}`, made_at: at, changed_at: at });
  await into('scim_members', { group_id: group, person_id: id });
  const issuer = newId();
  await into('issuers', {
    ...{
      issuer_id: issuer,
      title: `Issuer ${count}`,
      url: `https://i${count}.example`,
      client_id: 'c',
      scopes: ['openid'],
      just_in_time: false,
    },
    ...{ domains: [], enabled: true },
  });
  await into('external_identities', { issuer_id: issuer, subject: `sub-${mark}`, person_id: id, first_at: at, last_at: at });
  await into('mail_settings', { person_id: id, opt_out: [], zone: 'Europe/Berlin', language: 'de' });
  await into('mail_unsubscribes', { digest: digest(), person_id: id, mail_group: 'duties', at });
  await notify(change, { to: id, kind: 'passkey-added', values: { passkey: `Key of ${name}` }, link: null });
  await giveDuty(change, {
    person: id,
    duty: 'people-partner',
    unit: idOf('dairy'),
    source: 'given',
    from: '2020-01-01',
    until: '2021-12-31',
  });
  change.audit({ action: 'account.make', subject: { kind: 'account', id }, content: { email } });
  change.audit({ action: 'passkey.add', subject: { kind: 'passkey', id: passkey }, content: { name: `Key of ${name}` } });
}

const planFor = (who: string, id: string, headers: Record<string, string> = {}) =>
  ask(who, 'POST', `/people/${id}/erasure/plan`, { body: {}, headers });
const erase = (who: string, id: string, plan: string, name: string) => ask(who, 'POST', `/people/${id}/erasure`, { body: { plan, name } });
const verified = (id = organization) => test.database.read(id, (db) => verifyAudit(db, id, null));

describe('erasing somebody', () => {
  let gone: Gone;
  beforeAll(async () => {
    gone = await somebodyGone();
  });

  it('is planned by name and count, with what stays and why, in the language of the reader', async () => {
    const { status, body } = await planFor('adam', gone.id);
    expect(status).toBe(200);
    expect(body.refusals).toEqual([]);
    expect(body.digest).toMatch(/^sha256-/u);
    const parts = Object.fromEntries(
      body.parts.map((part: { key: string; fate: string; count: number }) => [part.key, `${part.fate} ${part.count}`]),
    );
    expect(parts).toMatchObject({
      person: 'emptied 1',
      steps: 'emptied 1',
      'dotted-line': 'erased 1',
      'dotted-line-to': 'erased 1',
      leave: 'erased 1',
      delegate: 'erased 1',
      'delegate-to': 'erased 1',
      membership: 'erased 1',
      importRows: expect.stringMatching(/^erased/u),
      importFiles: 'erased 1',
      reports: 'kept 1',
      account: 'erased 1',
      sessions: 'erased 1',
      passkeys: 'erased 1',
      tokens: 'erased 1',
      notices: 'erased 1',
      provider: 'erased 1',
      looking: 'emptied 1',
      audit: expect.stringMatching(/^emptied/u),
    });
    expect(JSON.stringify(body.parts)).toContain(`Key of ${gone.name}`);
    for (const { title, why } of body.parts) expect([title, why].every((text) => text.length > 3)).toBe(true);
    const german = (await planFor('adam', gone.id, { 'accept-language': 'de' })).body;
    expect(german.digest).toBe(body.digest);
    expect(german.parts[0].title).toBe('Die Person');
  });

  it('is for administrators alone', async () => {
    const before = (await verified()).head;
    for (const [who, status] of [
      ['otto', 403],
      ['olga', 403],
      ['anna', 404],
      ['lena', 404],
      ['outsider', 401],
    ] as const)
      expect([who, (await planFor(who, gone.id)).status, (await erase(who, gone.id, 'x', gone.name)).status]).toEqual([
        who,
        status,
        status,
      ]);
    expect((await verified()).head).toEqual(before);
  });

  it('asks for the name, and for the plan as it is now', async () => {
    const { digest } = (await planFor('adam', gone.id)).body;
    expect(await erase('adam', gone.id, digest, 'Somebody Else')).toMatchObject({ status: 422, body: { code: 'ERASURE_NAME' } });
    expect(await erase('adam', gone.id, `${digest}x`, gone.name)).toMatchObject({ status: 409, body: { code: 'ERASURE_STALE' } });
    await changing((change) => notify(change, { to: gone.id, kind: 'password-changed', values: {}, link: null }));
    expect(await erase('adam', gone.id, digest, gone.name)).toMatchObject({ status: 409, body: { code: 'ERASURE_STALE' } });
    expect(await ask('adam', 'POST', `/people/${gone.id}/erasure`, { body: { plan: digest } })).toMatchObject({ status: 400 });
  });

  it('asks whoever signed in a while ago to sign in again', async () => {
    const { digest } = (await planFor('adam', gone.id)).body;
    const move = (minutes: string) =>
      owner.query('UPDATE sessions SET started_at = started_at + $1::interval WHERE person_id = $2', [minutes, idOf('adam')]);
    await move('-11 minutes');
    expect(await erase('adam', gone.id, digest, gone.name)).toMatchObject({ status: 403, body: { code: 'FRESH_NEEDED' } });
    await move('11 minutes');
  });

  it('is refused of somebody who is here, and of somebody to whom others report', async () => {
    expect((await planFor('adam', idOf('paul'))).body).toMatchObject({ digest: null, refusals: [{ code: 'erasure-stays' }] });
    expect(await erase('adam', idOf('paul'), 'sha256-x', 'Paul Example')).toMatchObject({ status: 409, body: { code: 'ERASURE_STAYS' } });
    await changing(({ db }) =>
      sql`UPDATE positions SET manager_id = ${idOf('gert')} WHERE organization_id = ${organization} AND person_id = ${idOf('petra')}`.execute(
        db,
      ),
    );
    expect((await planFor('adam', idOf('gert'))).body).toMatchObject({ digest: null, refusals: [{ code: 'erasure-reports' }] });
    expect(await erase('adam', idOf('gert'), 'sha256-x', 'Gert Example')).toMatchObject({ status: 409, body: { code: 'ERASURE_REPORTS' } });
    await changing(({ db }) =>
      sql`UPDATE positions SET manager_id = ${idOf('lena')} WHERE organization_id = ${organization} AND person_id = ${idOf('petra')}`.execute(
        db,
      ),
    );
  });

  it('leaves no text of them anywhere, and the audit whole', async () => {
    const { body: first } = await planFor('adam', gone.id);
    expect((await placesOf(...gone.texts)).length).toBeGreaterThan(20);
    const heads = await verified();
    expect(heads.faults).toEqual([]);
    const { rows: known } = await owner.query('SELECT person_id::text AS id FROM persons WHERE person_id = $1', [gone.id]);
    expect(known).toHaveLength(1);
    const guess = await guessed(gone);
    expect(guess.matching).toBeGreaterThan(0);

    const { status, body } = await erase('adam', gone.id, first.digest, `  ${gone.name} `);
    expect([status, body.id]).toEqual([201, gone.id]);
    expect(body.salts).toBeGreaterThan(5);
    expect(await placesOf(...gone.texts)).toEqual([]);
    const after = await verified();
    expect(after.faults).toEqual([]);
    expect(after.entries).toBe(heads.entries + 1);
    expect(await test.database.read(organization, (db) => verifyAudit(db, organization, heads.head))).toMatchObject({ contains: true });
    expect(await guessed(gone)).toEqual({ matching: 0, salts: 1 });
  });

  it('leaves a mark that others go through, and that nothing can be written to', async () => {
    expect(await ask('adam', 'GET', `/people/${gone.id}`)).toMatchObject({
      status: 200,
      body: { name: 'Erased person', email: null, startedOn: null },
    });
    const paul = await ask('adam', 'GET', `/people/${idOf('paul')}`);
    expect(paul.body.positions.find((one: { until: string }) => one.until === '2021-06-30').manager).toEqual({
      id: gone.id,
      name: 'Erased person',
    });
    const line = await ask('adam', 'GET', `/people/${idOf('paul')}?on=2021-03-01`);
    expect(line.body.line.map(({ name }: { name: string }) => name)).toEqual([
      'Erased person',
      'Lena Example',
      'Mara Example',
      'Vera Example',
    ]);
    const { etag } = await ask('adam', 'GET', `/people/${gone.id}`);
    for (const answer of [
      await ask('adam', 'PATCH', `/people/${gone.id}`, { body: { name: 'Back Again' }, headers: { 'if-match': etag } }),
      await ask('adam', 'POST', `/people/${gone.id}/leaves`, { body: { from: today } }),
      await ask('adam', 'GET', `/people/${gone.id}/data`),
    ])
      expect(answer.status).toBe(404);
    expect(await planFor('adam', gone.id)).toMatchObject({ body: { digest: null, refusals: [{ code: 'person-erased' }] } });
    expect(await erase('adam', gone.id, 'sha256-x', 'Erased person')).toMatchObject({ status: 409, body: { code: 'PERSON_ERASED' } });
    for (const state of ['all', 'left', 'active'])
      expect((await ask('adam', 'GET', `/people?state=${state}&limit=200`)).text).not.toContain('Erased');
    const then = await ask('adam', 'GET', '/people?on=2021-03-01&limit=200');
    expect(then.body.rows.filter(({ id }: { id: string }) => id === gone.id)).toEqual([]);
    expect((await ask('adam', 'GET', '/people.csv')).text).not.toContain('Erased person');
  });

  it('is done once, of two at the same moment', async () => {
    const other = await somebodyGone();
    const { digest } = (await planFor('adam', other.id)).body;
    const both = await Promise.all([erase('adam', other.id, digest, other.name), erase('adam', other.id, digest, other.name)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await placesOf(...other.texts)).toEqual([]);
  });

  it('meets what others change of the person at the same moment: before it or after it, never within', async () => {
    for (let round = 0; round < 3; round++) {
      const other = await somebodyGone();
      const { digest } = (await planFor('adam', other.id)).body;
      const { etag } = await ask('adam', 'GET', `/people/${other.id}`);
      const csv = `Personnel number,Name\n${other.number},${other.name} Renamed\n`;
      const [erased] = await Promise.all([
        erase('adam', other.id, digest, other.name),
        ask('otto', 'PATCH', `/people/${other.id}`, {
          body: { name: `${other.name} Changed` },
          headers: { 'if-match': etag, 'idempotency-key': `r${round}` },
        }),
        ask('otto', 'POST', `/people/${other.id}/leaves`, { body: { from: '2021-03-01', until: '2021-03-02' } }),
        ask('otto', 'POST', '/imports', { body: { name: 'late.csv', content: Buffer.from(csv).toString('base64') } }),
      ]);
      if (erased.status === 201) {
        // A file that was read in afterwards says what it says: whoever reads it in adds somebody.
        const places = (await placesOf(other.name, other.email)).filter((place) => !/^public\.import/u.test(place));
        expect(places).toEqual([]);
      } else expect(erased).toMatchObject({ status: 409, body: { code: 'ERASURE_STALE' } });
    }
  });

  it.each(['O’Brien "Q" \\ Zzyx', '張 偉 Zzyy', 'Zzyw%_Ünïcode', '7'])('finds %s, however it is written', async (name) => {
    const other = await somebodyGone({ name });
    const { digest } = (await planFor('adam', other.id)).body;
    expect((await erase('adam', other.id, digest, name)).status).toBe(201);
    const written = name.length < 3 ? [] : [name, JSON.stringify(name).slice(1, -1)];
    expect(await placesOf(...other.texts.filter((text) => text.length > 2), ...written)).toEqual([]);
  });

  it('never crosses over to another organisation', async () => {
    const other = await somebodyGone();
    await test.database.change({ organization: elsewhere, actor: test.actor }, async (change) => {
      await sql`
        INSERT INTO persons (organization_id, person_id, number, name, left_on, sort_key, words)
        VALUES (${elsewhere}, ${other.id}, 'same', 'Twin Elsewhere', '2021-01-01', 'twin elsewhere', '{twin}')`.execute(change.db);
      change.audit({ action: 'person.create', subject: { kind: 'person', id: other.id }, content: { name: 'Twin Elsewhere' } });
    });
    const before = await owner.query('SELECT count(*)::int AS count FROM audit_salts WHERE organization_id = $1', [elsewhere]);
    const { digest } = (await planFor('adam', other.id)).body;
    expect((await erase('adam', other.id, digest, other.name)).status).toBe(201);
    expect((await placesOf('Twin Elsewhere')).length).toBeGreaterThan(0);
    const after = await owner.query('SELECT count(*)::int AS count FROM audit_salts WHERE organization_id = $1', [elsewhere]);
    expect(after.rows).toEqual(before.rows);
  });

  it('takes no salt of somebody who is known, whatever the program asks', async () => {
    await expect(changing(({ db }) => sql`SELECT forget_audit_salts(${[idOf('paul')]}::text[])`.execute(db))).rejects.toThrow(
      'and not before',
    );
  });
});

/** Entries whose digest is that of what somebody guesses was written, with the salts that there are. */
async function guessed({ id, name, number, email }: Gone): Promise<{ matching: number; salts: number }> {
  const { rows } = await owner.query<{ digest: Buffer; salt: Buffer | null }>(
    `SELECT e.digest, s.salt FROM audit_entries e LEFT JOIN audit_salts s
       ON s.organization_id = e.organization_id AND s.subject_kind = e.subject_kind AND s.subject_id = e.subject_id
     WHERE e.organization_id = $1 AND e.subject_id = $2`,
    [organization, id],
  );
  const person = { id, number, name, email, startedOn: '2019-05-06', leftOn: null, revision: 2 };
  const guesses = [person, { email }].map((guess) => canonical(guess));
  const { rows: salts } = await owner.query('SELECT salt FROM audit_salts WHERE organization_id = $1 AND subject_id = $2', [
    organization,
    id,
  ]);
  const matches = ({ digest, salt }: { digest: Buffer; salt: Buffer | null }) =>
    salt !== null && guesses.some((guess) => createHash('sha256').update(salt).update(guess).digest().equals(digest));
  return { matching: rows.filter(matches).length, salts: salts.length };
}

describe('what is kept of somebody', () => {
  const sections = (body: { sections: { key: string; entries: object[] }[] }) =>
    Object.fromEntries(body.sections.map(({ key, entries }) => [key, entries]));

  it('is told to themselves at any time, without an entry in the audit', async () => {
    const before = (await verified()).head;
    const { status, body } = await ask('paul', 'GET', `/people/${idOf('paul')}/data`);
    expect(status).toBe(200);
    expect((await verified()).head).toEqual(before);
    expect(body).toMatchObject({ person: { name: 'Paul Example', number: numberOf('paul') }, keptFor: 36, leftOn: null, unreleased: [] });
    const found = sections(body);
    expect(found.person).toEqual([
      { number: numberOf('paul'), name: 'Paul Example', email: 'paul@farm.example', startedOn: '2020-01-01', leftOn: null },
    ]);
    expect(found.positions?.length).toBe(4);
    expect(found.delegates).toEqual([{ other: 'Dana Example', from: '2020-01-01', until: null }]);
    expect(found.leaves).toEqual([{ from: '2026-11-02', until: '2026-11-06' }]);
  });

  it('names of others only those whom their own relations lead to', async () => {
    const { body } = await ask('lena', 'GET', `/people/${idOf('lena')}/data`);
    const found = sections(body);
    expect(found.reports?.length).toBeGreaterThan(1);
    const text = JSON.stringify(body.sections);
    for (const other of ['Paul', 'Petra', 'Gert', 'Olga', 'Kurt']) expect(text).not.toContain(other);
    for (const own of ['Mara', 'Nina', 'Dora', 'Della']) expect(text).toContain(own);
    // Of whoever did something, and to whom, neither: not by their ids either.
    const { body: ofOtto } = await ask('otto', 'GET', `/people/${idOf('otto')}/data`);
    expect(sections(ofOtto).audit?.length).toBeGreaterThan(10);
    for (const name of ['paul', 'dirk', 'dana', 'adam']) expect(JSON.stringify(ofOtto)).not.toContain(idOf(name));
  });

  it('holds no secret, and no digest of one', async () => {
    const gone = await somebodyGone();
    const { text } = await ask('adam', 'GET', `/people/${gone.id}/data.json`);
    const { rows } = await owner.query<{ hex: string }>(
      `SELECT encode(token, 'hex') AS hex FROM sessions WHERE person_id = $1 UNION ALL SELECT encode(digest, 'hex') FROM tokens WHERE person_id = $1
       UNION ALL SELECT encode(code, 'hex') FROM recovery_codes WHERE person_id = $1 UNION ALL SELECT credential FROM passkeys WHERE person_id = $1`,
      [gone.id],
    );
    expect(rows.length).toBe(4);
    for (const { hex } of rows) expect(text).not.toContain(hex);
    for (const key of [
      'account',
      'sessions',
      'passkeys',
      'recoveryCodes',
      'devices',
      'invitations',
      'tokens',
      'provider',
      'identities',
      'groups',
      'notices',
      'duties',
    ])
      expect([key, JSON.parse(text).sections.some((one: { key: string }) => one.key === key)]).toEqual([key, true]);
  });

  it.each([
    ['olga', 200, 'people partner of a unit above'],
    ['otto', 200, 'people partner of everything'],
    ['adam', 200, 'administrator'],
    ['lena', 403, 'the manager'],
    ['vera', 403, 'a manager above'],
    ['omar', 403, 'people partner of another unit'],
    ['anna', 403, 'auditor'],
    ['petra', 403, 'a peer'],
    ['gerda', 401, 'an administrator who left'],
    ['outsider', 401, 'nobody'],
  ])('is given to %s with %i: %s', async (who, status) => {
    const before = (await verified()).head;
    expect((await ask(who, 'GET', `/people/${idOf('paul')}/data`)).status).toBe(status);
    expect((await ask(who, 'GET', `/people/${idOf('paul')}/data.json`)).status).toBe(status);
    expect((await ask(who, 'HEAD', `/people/${idOf('paul')}/data.json`)).status).toBe(status);
    if (status !== 200) expect((await verified()).head).toEqual(before);
  });

  it.each(['data.export', 'audit.read', 'retention.read'] as const)(
    'is not given to who looks with the eyes of another: %s',
    async (act) => {
      const [person, id] = act === 'data.export' ? ['paul', idOf('paul')] : ['anna', null];
      const viewer = viewerOf({ kind: 'person', id: idOf('adam') }, { person: idOf(person), duties: [{ duty: 'auditor', unit: null }] });
      const asked = (viewedBy: string | null) =>
        test.database.read(organization, async (db) =>
          allowRight(await openEyes({ db, organization }, { ...viewer, viewedBy }, today), rightsPolicy, act, id),
        );
      await asked(null);
      await expect(asked(idOf('adam'))).rejects.toMatchObject({ status: 403, said: { code: 'not-allowed' } });
    },
  );

  it('is noted in the audit when others take it, and told to the person once', async () => {
    const { rows: entries } = await owner.query(
      "SELECT actor_id FROM audit_entries WHERE organization_id = $1 AND action = 'person.export' AND subject_id = $2",
      [organization, idOf('paul')],
    );
    expect(new Set(entries.map(({ actor_id }) => actor_id))).toEqual(new Set([idOf('olga'), idOf('otto'), idOf('adam')]));
    const { rows: notices } = await owner.query("SELECT told->>'by' AS by FROM notices WHERE person_id = $1 AND kind = 'data-given'", [
      idOf('paul'),
    ]);
    expect(notices.map(({ by }) => by).toSorted()).toEqual([idOf('olga'), idOf('otto'), idOf('adam')].toSorted());
  });

  it('is whole as a file, and cut on a page', async () => {
    await changing(async (change) => {
      for (let i = 0; i < 1300; i++)
        change.audit({ action: 'person.change', subject: { kind: 'person', id: idOf('nina') }, content: { i } });
    });
    const page = (await ask('nina', 'GET', `/people/${idOf('nina')}/data`)).body;
    const cut = page.sections.find((one: { key: string }) => one.key === 'audit');
    expect([cut.count >= 1300, cut.entries.length]).toEqual([true, 100]);
    const file = await ask('nina', 'GET', `/people/${idOf('nina')}/data.json?language=de`);
    expect(file.body.format).toBe('gradus-personal-data/1');
    const all = file.body.sections.find((one: { key: string }) => one.key === 'audit');
    expect([all.title, all.entries.length]).toEqual(['Protokoll', cut.count]);
    expect(all.entries.slice(0, 100)).toEqual(cut.entries);
  });

  it.each(['x', '00000000-0000-7000-8000-0000000000ff', '%00', '..%2F..'])('is not there for %s', async (id) => {
    expect([400, 404]).toContain((await ask('adam', 'GET', `/people/${id}/data`)).status);
    expect((await ask('adam', 'GET', `/people/${id}/data.json`)).status).toBe(404);
  });
});

/** Of every table of an organisation, the columns that refer to a person: by a key, or by the name of the column. */
describe('the shares of all rooms', () => {
  /** What is no one's, or is covered another way; each with its reason. */
  const exceptions: Readonly<Record<string, string>> = {
    'audit_entries.actor_id': 'told as the audit; ids stay, for the chain must be whole',
    'import_rows.person_id': 'told and erased with imports',
    'imports.actor_id': 'told as imports they made; the id stays',
    'idempotency_keys.actor_id': 'copies of answers, kept for a day; erased',
    'issuer_sessions.subject': 'goes with its session',
    'standings.person_id': 'made of positions, and made anew with them',
    'persons.email': 'the person themselves',
    'persons.email_key': 'made of the address',
    'persons.person_id': 'the person themselves',
    'person_words.person_id': 'made of name, number and address',
    'publications.actor_id': 'told and kept: versions',
    'publications.approver_id': 'told and kept: versions',
    'proposals.actor_id': 'told and kept: versions',
    'proposals.decider_id': 'told and kept: versions',
    'role_mappings.confirmed_by_id': 'told and kept: job titles',
    'invitations.by_id': 'told and kept: invitations they made',
    'tokens.made_by_id': 'told and kept: tokens they made for programs',
    'locks.by_id': 'told and kept: people they locked out',
    'sessions.viewing_person': 'told to them when it begins; emptied',
    'scim_users.manager_id': 'of others; emptied',
    'positions.manager_id': 'told as who reports to them; the mark stays',
    'dotted_lines.to_id': 'told without names, and erased',
    'delegates.delegate_id': 'told and erased',
    'issuers.client_id': 'of a program',
  };
  const ownedByShares = new Set([
    ...['positions', 'memberships', 'dotted_lines', 'leaves', 'delegates'].map((table) => `${table}.person_id`),
    ...ownTables.map(({ table }) => `${table}.person_id`),
    'accounts.email',
    'invitations.email',
  ]);

  it('hold every column that refers to a person, or say why not', async () => {
    const { rows } = await owner.query<{ column: string }>(`
      SELECT format('%s.%s', c.table_name, c.column_name) AS column FROM information_schema.columns c
      WHERE c.table_schema = 'public' AND (
        c.column_name ~ '(person|actor|approver|decider|manager|delegate|subject)' AND c.column_name !~ '(_kind|person_mark)$'
        OR c.column_name ~ '(by_id|email|user_name|client_id)' OR c.column_name = 'to_id'
        OR EXISTS (
          SELECT FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
          WHERE k.contype = 'f' AND k.confrelid = 'persons'::regclass AND k.conrelid::regclass::text = c.table_name
            AND a.attname = c.column_name AND a.attname <> 'organization_id'))
      ORDER BY 1`);
    const columns = rows.map(({ column }) => column);
    expect(columns.length).toBeGreaterThan(30);
    const known = (column: string) => ownedByShares.has(column) || column in exceptions || column in words;
    expect(columns.filter((column) => !known(column))).toEqual([]);
    expect(Object.keys(exceptions).filter((column) => !columns.includes(column))).toEqual([]);
  });
  /** Named as if they referred to somebody. */
  const words: Readonly<Record<string, string>> = {
    'audit_entries.subject_id': 'told as the audit',
    'audit_salts.subject_id': 'forgotten',
    'external_identities.subject': 'erased with its row',
    'scim_users.user_name': 'erased with its row',
    'scim_users.user_name_key': 'erased with its row',
    'retention.erase_people': 'a rule',
    'retention.people_months': 'a rule',
    'sign_in_rules.two_factors': 'a rule',
  };

  it('have words for everything they tell, in every language', async () => {
    for (const share of shares)
      for (const language of languages) {
        const { sections, parts } = await share.words(language);
        expect(Object.keys(sections).length + Object.keys(parts).length).toBeGreaterThan(2);
        const english = await share.words('en');
        expect(Object.keys(sections)).toEqual(Object.keys(english.sections));
        expect(Object.keys(parts)).toEqual(Object.keys(english.parts));
        for (const [key, section] of Object.entries(sections))
          expect(Object.keys(section.fields)).toEqual(Object.keys(english.sections[key]?.fields ?? {}));
      }
    for (const { key, fields } of ownTables) {
      const { sections, parts } = await accessWords();
      expect([key, Object.keys(sections[key]?.fields ?? {})]).toEqual([key, Object.keys(fields)]);
      expect([key, parts[key] !== undefined]).toEqual([key, true]);
    }
  });
  const accessWords = async () => (await shares.find(({ name }) => name === 'access')?.words('en')) ?? { sections: {}, parts: {} };
});

describe('retention', () => {
  const rules = { peopleMonths: 12, erasePeople: false, importDays: 10, noticeDays: 20, sessionDays: 5, invitationDays: 5 };

  it('has usual rules, which administrators and auditors see and administrators change, on the revision they saw', async () => {
    const { body, etag } = await ask('adam', 'GET', '/retention');
    expect(body).toMatchObject({ rules: body.usual, lookedAt: null, can: { change: true }, revision: 0 });
    expect((await ask('anna', 'GET', '/retention')).body.can).toEqual({ change: false });
    for (const who of ['otto', 'paul', 'lena']) expect((await ask(who, 'GET', '/retention')).status).toBe(403);
    const put = (who: string, sent: object, match?: string) =>
      ask(who, 'PUT', '/retention', { body: sent, ...(match !== undefined && { headers: { 'if-match': match } }) });
    expect((await put('anna', rules, etag)).status).toBe(403);
    expect((await put('adam', rules)).status).toBe(428);
    for (const wrong of [
      { ...rules, importDays: 0 },
      { ...rules, importDays: 4000 },
      { ...rules, sessionDays: null },
      { ...rules, peopleMonths: null, erasePeople: true },
      { ...rules, peopleMonths: 1.5 },
    ])
      expect((await put('adam', wrong, etag)).status).toBe(400);
    expect(await put('adam', rules, etag)).toMatchObject({ status: 200, body: { rules, revision: 1 } });
    expect((await put('adam', rules, etag)).status).toBe(412);
  });

  it('shows what such rules would remove, and removes exactly what is due', async () => {
    const gone = await somebodyGone();
    const planned = (await ask('anna', 'POST', '/retention/plan', { body: rules })).body;
    const counts = (things: { key: string; count: number }[]) => Object.fromEntries(things.map(({ key, count }) => [key, count]));
    expect(counts(planned.things)).toMatchObject({ sessions: expect.any(Number), invitations: expect.any(Number) });
    expect(counts(planned.things).sessions).toBeGreaterThan(1);
    expect(planned.people.map(({ id }: { id: string }) => id)).toContain(gone.id);
    expect(planned).toMatchObject({ erasesPeople: false });
    expect(planned.people.some(({ id }: { id: string }) => id === idOf('gert'))).toBe(false);
    expect((await ask('anna', 'POST', '/retention/removals', { body: {} })).status).toBe(403);

    const done = await ask('adam', 'POST', '/retention/removals', { body: {} });
    expect(done.status).toBe(201);
    expect(counts(done.body.things)).toEqual(counts(planned.things));
    expect(done.body).toMatchObject({ erased: 0, left: planned.people.length });
    expect(counts((await ask('adam', 'POST', '/retention/plan', { body: rules })).body.things)).toEqual({
      imports: 0,
      invitations: 0,
      notices: 0,
      sessions: 0,
      traces: 0,
    });
    expect((await ask('adam', 'GET', '/retention')).body.lookedAt).not.toBeNull();
    expect((await verified()).faults).toEqual([]);
  });

  it('takes from imports what they say of people, and leaves that they were', async () => {
    const gone = await somebodyGone();
    const naming = async () => (await placesOf(gone.name)).filter((place) => place.startsWith('public.import')).length;
    expect(await naming()).toBeGreaterThan(0);
    const later = new Date('2026-11-14T09:00:00Z');
    const imports = (await owner.query('SELECT count(*)::int AS count FROM imports')).rows[0].count;
    await test.database.change(by, (change) => removeNow({ ...change, at: later }, { onlyIfDue: false }));
    // What an import is called stays.
    expect((await placesOf(`${gone.name} Nee`, gone.number)).filter((place) => place.startsWith('public.import'))).toEqual([]);
    expect((await owner.query('SELECT count(*)::int AS count, count(file)::int AS files FROM imports')).rows[0]).toEqual({
      count: imports,
      files: 0,
    });
    const { body } = await ask('otto', 'GET', '/imports?limit=200');
    for (const { id } of body.imports) expect((await ask('otto', 'GET', `/imports/${id}`)).status).toBe(200);
  });

  it('is looked at once a day, whichever server comes first', async () => {
    const at = new Date('2026-11-16T00:00:00Z');
    const look = (moment: Date) =>
      test.database.change(by, async (change) => {
        const things = await removeNow({ ...change, at: moment }, { onlyIfDue: true });
        return things !== null;
      });
    expect((await Promise.all([look(at), look(at), look(at)])).filter(Boolean)).toHaveLength(1);
    expect(await look(new Date('2026-11-16T20:00:00Z'))).toBe(false);
    expect(await look(new Date('2026-11-17T00:00:00Z'))).toBe(true);
  });

  it('erases people only where somebody said so, and nobody to whom others report', async () => {
    const gone = await somebodyGone();
    const parts = { database: test.database, organization, clock: test.clock, shares };
    expect(await eraseDue(parts)).toMatchObject({ erased: 0 });
    expect((await placesOf(gone.name)).length).toBeGreaterThan(0);
    const { etag } = await ask('adam', 'GET', '/retention');
    expect((await ask('adam', 'PUT', '/retention', { body: { ...rules, erasePeople: true }, headers: { 'if-match': etag } })).status).toBe(
      200,
    );
    const waiting = await somebodyGone();
    await changing(({ db }) =>
      sql`UPDATE positions SET manager_id = ${waiting.id} WHERE organization_id = ${organization} AND person_id = ${idOf('petra')}`.execute(
        db,
      ),
    );
    const { erased, left } = await eraseDue(parts);
    expect([erased > 0, left]).toEqual([true, 1]);
    expect(await placesOf(...gone.texts)).toEqual([]);
    expect((await placesOf(waiting.name)).length).toBeGreaterThan(0);
    expect((await verified()).faults).toEqual([]);
    // Who left a month ago is kept.
    expect((await ask('adam', 'GET', `/people/${idOf('gert')}`)).body.name).toBe('Gert Example');
  });
});

describe('the audit', () => {
  const read = (query: string, who = 'anna') => ask(who, 'GET', `/audit${query}`);

  it('is read by auditors alone; reading a page leaves no entry', async () => {
    const before = (await verified()).head;
    for (const who of ['adam', 'otto', 'paul', 'vera'])
      for (const path of ['', '.csv', '.ndjson', '/verification'])
        expect([who, path, (await read(path, who)).status]).toEqual([who, path, 403]);
    expect((await read('', 'outsider')).status).toBe(401);
    expect((await read('')).status).toBe(200);
    expect((await verified()).head).toEqual(before);
  });

  it('goes back page by page, each entry once, with the names that there are', async () => {
    const { head } = await verified();
    const seen: number[] = [];
    let next: string | null = null;
    do {
      const { body } = await read(`?limit=200${next === null ? '' : `&after=${next}`}`);
      seen.push(...body.entries.map(({ sequence }: { sequence: number }) => sequence));
      next = body.next;
    } while (next !== null);
    expect(seen).toEqual(Array.from({ length: head.sequence }, (_, i) => head.sequence - i));
    const { body } = await read(`?actor=${idOf('otto')}&action=person.create&limit=1`);
    expect(body.entries[0]).toMatchObject({ actor: { kind: 'person', id: idOf('otto'), name: 'Otto Example' }, action: 'person.create' });
  });

  it('is narrowed by who, what, to what and when', async () => {
    const all = (await read('?limit=200')).body.entries as {
      actor: { kind: string; id: string };
      action: string;
      subject: { kind: string; id: string };
      at: string;
    }[];
    const { actor, action, subject } = all.find((one) => one.action === 'person.export') ?? all[0] ?? raise();
    const every = async (query: string, holds: (entry: (typeof all)[number]) => boolean) => {
      const { status, body } = await read(`?limit=200&${query}`);
      expect([status, body.entries.length > 0]).toEqual([200, true]);
      expect(body.entries.filter((entry: (typeof all)[number]) => !holds(entry))).toEqual([]);
    };
    await every(`actor=${actor.id}`, (one) => one.actor.id === actor.id);
    await every('actorKind=operator', (one) => one.actor.kind === 'operator');
    await every(`action=${action}`, (one) => one.action === action);
    await every('action=person.', (one) => one.action.startsWith('person.'));
    await every(`subjectKind=${subject.kind}&subject=${subject.id}`, (one) => one.subject.id === subject.id);
    await every(`from=${today}&until=${today}`, (one) => one.at.startsWith(today));
    expect((await read('?until=2000-01-01')).body.entries).toEqual([]);
    expect((await read('?from=2999-01-01')).body.entries).toEqual([]);
    expect(await read('?from=2026-11-02&until=2026-11-01')).toMatchObject({ status: 422, body: { code: 'AUDIT_DAYS_CROSSED' } });
    for (const odd of ['?after=x', '?actor=%00', '?limit=0', '?from=yesterday', '?action=%25', "?subject='%20OR%20true--"]) {
      const { status, body } = await read(odd);
      expect([odd, [400, 422].includes(status) || (status === 200 && body.entries.length === 0)]).toEqual([odd, true]);
    }
  });

  it('leaves as a file, noted, in the order of the chain, and can be followed by others', async () => {
    const before = (await verified()).head;
    const { status, text } = await read('.ndjson');
    expect(status).toBe(200);
    const after = (await verified()).head;
    expect(after.sequence).toBe(before.sequence + 1);
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ sequence }) => sequence)).toEqual(Array.from({ length: after.sequence }, (_, i) => i + 1));
    expect(lines.at(-1)).toMatchObject({ action: 'audit.export', actorId: idOf('anna'), hash: after.hash });
    let hash = '';
    for (const { sequence, at, actorKind, actorId, action, subjectKind, subjectId, digest: salted, hash: told } of lines) {
      const line = [hash, organization, sequence, at, actorKind, actorId, action, subjectKind, subjectId, salted].join('\n');
      hash = createHash('sha256').update(line).digest('hex');
      expect(hash).toBe(told);
    }
  });

  it('runs nothing in a spreadsheet', async () => {
    const unit = await ask('adam', 'POST', '/units', { body: { title: '=HYPERLINK("https://evil.example")', kind: 'team' } });
    expect(unit.status).toBe(201);
    const { text } = await read(`.csv?subjectKind=unit&subject=${unit.body.unit.id}`);
    // The mark at the beginning is taken off by whoever reads it as text.
    expect(text.startsWith('sequence,at,')).toBe(true);
    expect(text).toContain(`,"'=HYPERLINK(""https://evil.example"")",`);
    expect(await read('.csv?actoor=x')).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } });
    expect((await read('.csv?from=2026-11-02&until=2026-11-01')).status).toBe(422);
  });

  it('is verified as data, and shows what was altered behind its back', async () => {
    const { body } = await read('/verification');
    expect(body).toMatchObject({ faults: [], faultCount: 0, contains: null });
    const { sequence, hash } = body.head;
    expect((await read(`/verification?sequence=${sequence}&hash=${hash}`)).body.contains).toBe(true);
    expect((await read(`/verification?sequence=${sequence}&hash=${'0'.repeat(64)}`)).body.contains).toBe(false);
    expect((await read(`/verification?sequence=${sequence}`)).status).toBe(400);
    await owner.query('BEGIN');
    await owner.query("SELECT set_config('app.organization', $1, true)", [organization]);
    await owner.query("UPDATE audit_entries SET action = 'other.act' WHERE organization_id = $1 AND sequence = 7", [organization]);
    await owner.query('COMMIT');
    expect((await read('/verification')).body).toMatchObject({ faults: [{ sequence: 7, fault: 'altered' }], faultCount: 1 });
  });
});

function raise(): never {
  throw new Error('There is none.');
}
