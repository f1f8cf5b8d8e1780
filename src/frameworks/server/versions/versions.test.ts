/** Versions over HTTP, on a real database: published, read again, proposed, adopted. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { dairy } from '../../../compiler/diff/dairy.fixture.ts';
import { verifyAudit } from '../../../platform/audit/verify.ts';
import { testDatabase } from '../../../platform/database/test-database.fixture.ts';
import { handbookFrom, organizationWith } from './organization.fixture.ts';

const db = await testDatabase();
const [here, there] = db.organizations;
const senior = 'content/matrix/dairy/senior.md';
const intermediate = 'content/matrix/dairy/intermediate.md';
const swap = (from: string, to: string) => (text: string) => text.replaceAll(from, to);
/** The clock of the tests stands at 2026-11-02. */
const [past, today, later] = ['2026-01-01', '2026-11-02', '2026-12-01'];
const people = {
  heldTo: async (_db: unknown, _organization: string, posts: readonly { kind: string; id: string }[]) =>
    posts.map(({ id }) => (id === 'dairy/senior' ? 7 : id === 'dairy/intermediate' ? 4 : 0)),
  unitsWithin: async () => [],
  names: async (_db: unknown, _organization: string, ids: readonly string[]) => new Map(ids.map((id) => [id, `Name of ${id.slice(-1)}`])),
};
const [ada, ben] = [db.newId(), db.newId()].map((id) => ({ kind: 'person' as const, id }));

const dairyOf = await organizationWith(db, here, dairy, people);
const { get, send, publish, edit, files, replace } = dairyOf;

describe('before anything is published', () => {
  it('there are no versions, and a day is told so', async () => {
    expect((await get('/versions')).body).toEqual({ publications: [], next: null });
    const { status, body } = await get('/levels/dairy/senior?at=2026-10-01');
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'VERSION_NONE', detail: 'Nothing has been published yet.', versions: [] });
    expect((await get('/handbook?at=2026-10-01', { 'accept-language': 'de' })).body.detail).toBe('Es ist noch nichts veröffentlicht.');
  });

  it('the plan shows whom the first version is for, how many, and that any day can be its first', async () => {
    const { body } = await get('/publish-plan');
    expect(body).toMatchObject({
      base: null,
      earliest: null,
      today,
      refusals: [],
      grade: null,
      people: 11,
      groups: [],
      asksApproval: false,
    });
    expect(body.digest).toMatch(/^first\./u);
    expect(body.units.map(({ title, holders }: { title: string; holders: unknown[] }) => [title, holders.length])).toEqual([
      ['Dairy Department Career Framework', 2],
      ['Cheese Making', 2],
    ]);
  });

  it('units follow what is to come', async () => {
    expect((await get('/adoptions')).body.units[0]).toMatchObject({ spans: [], now: null, revision: 0 });
  });
});

describe('published is', () => {
  let first: string;
  let second: string;

  it('a first version, in the past as well, with its audit entry', async () => {
    const { status, body } = await publish(past, 'What *holds* so far.');
    expect([status, body.outcome]).toEqual([201, 'published']);
    expect(body.publication).toMatchObject({
      sequence: 1,
      base: null,
      effective: past,
      notes: 'What *holds* so far.',
      people: 11,
      standing: 'holds',
      by: { kind: 'operator', id: 'test', name: null },
      approvedBy: null,
    });
    first = body.publication.version.id;
    const { entries, faults } = await db.database.read(here, (one) => verifyAudit(one, here, null));
    expect([entries, faults]).toEqual([1, []]);
  });

  it('nothing that is published already', async () => {
    const { body } = await get('/publish-plan');
    expect(body.refusals).toMatchObject([{ code: 'PUBLISH_NOTHING_NEW', places: [] }]);
    expect((await publish(today)).status).toBe(409);
  });

  it('exactly the plan that was shown: an edit in between is told', async () => {
    edit({ [senior]: swap('for the team', 'for the whole dairy') });
    const { body: plan } = await get('/publish-plan');
    edit({ [senior]: swap('### Teaching\n\n', '### Teaching\n\n- Writes a book on butter.\n') });
    const answer = await send('POST', '/versions', { plan: plan.digest, effective: today });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'PLAN_PAGES_MOVED', plan: expect.stringMatching(/^[\da-f]{10}\./u) });
    expect(answer.body.detail).toContain('edited while you read');
  });

  it('no earlier than today, and no day that the calendar has not', async () => {
    expect((await publish('2026-11-01')).body).toMatchObject({ code: 'PUBLISH_DAY_PAST', earliest: today });
    expect((await publish('2026-02-30')).body).toMatchObject({ status: 422, code: 'DAY_UNKNOWN' });
    expect((await publish('tomorrow')).status).toBe(400);
  });

  it('a second one, with whom it reaches, from a day that is to come', async () => {
    const { body: plan } = await get('/publish-plan');
    expect(plan).toMatchObject({ counts: { major: 1, minor: 1, patch: 0 }, people: 7, grade: 'major' });
    expect(plan.units).toMatchObject([{ holders: [{ id: 'dairy/senior', kind: 'level', grade: 'major', how: 'own', people: 7 }] }]);
    expect(plan.groups[0]).toMatchObject({
      grade: 'major',
      holders: ['dairy/senior'],
      changes: [{ sign: '+', text: 'Writes a book on butter.' }],
    });
    const { status, body } = await publish(later, 'More for seniors.');
    expect(status).toBe(201);
    expect(body.publication).toMatchObject({
      sequence: 2,
      base: { id: first },
      standing: 'comes',
      counts: { major: 1, minor: 1, patch: 0 },
    });
    second = body.publication.version.id;
  });

  it('none that would take effect before the one it goes on from', async () => {
    edit({ [intermediate]: swap('two cows', 'three cows') });
    expect((await publish(today)).body).toMatchObject({ status: 422, code: 'PUBLISH_DAY_EARLY', earliest: later });
  });

  it('of two at once exactly one, and the other is told of it', async () => {
    const { body: plan } = await get('/publish-plan');
    const wanted = { plan: plan.digest, effective: later, notes: '' };
    const answers = await Promise.all([1, 2, 3].map(() => send('POST', '/versions', wanted)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    for (const { status, body } of answers) if (status === 409) expect(['PLAN_BASE_MOVED', 'PUBLISH_NOTHING_NEW']).toContain(body.code);
    expect((await get('/versions')).body.publications).toHaveLength(3);
  });

  it('once, when the request is sent again with its key', async () => {
    edit({ [senior]: swap('- Writes a book on butter.\n', '') });
    const { body: plan } = await get('/publish-plan');
    const wanted = { plan: plan.digest, effective: later, notes: 'No book.' };
    const headers = { 'idempotency-key': 'once' };
    const one = await send('POST', '/versions', wanted, headers);
    const again = await send('POST', '/versions', wanted, headers);
    expect(one.status).toBe(201);
    expect(again).toEqual(one);
    expect((await get('/versions')).body.publications).toHaveLength(4);
  });

  it('the same content as before again: the same version, taking effect anew', async () => {
    edit({ [senior]: swap('### Teaching\n\n', '### Teaching\n\n- Writes a book on butter.\n') });
    const { body } = await publish(later);
    expect(body.publication.sequence).toBe(5);
    const { body: list } = await get('/versions');
    const versions = list.publications.map(({ version }: { version: { id: string } }) => version.id);
    expect(versions[0]).toBe(versions[2]);
    const { body: one } = await get(`/versions/${versions[0]}`);
    expect(one.publications.map(({ sequence }: { sequence: number }) => sequence)).toEqual([5, 3]);
  });

  it('listed newest first, a page at a time', async () => {
    const { body: page } = await get('/versions?most=2');
    expect(page.publications.map(({ sequence }: { sequence: number }) => sequence)).toEqual([5, 4]);
    expect(page.next).toBe(4);
    const { body: next } = await get(`/versions?most=3&before=${page.next}`);
    expect(next.publications.map(({ sequence }: { sequence: number }) => sequence)).toEqual([3, 2, 1]);
    expect(next.next).toBeNull();
  });

  it('never changed: the program may add versions and read them, nothing else', async () => {
    for (const statement of [
      sql`UPDATE versions SET title = 'x'`,
      sql`DELETE FROM publications`,
      sql`UPDATE publications SET effective_day = '2020-01-01'`,
      sql`DELETE FROM version_texts`,
      sql`UPDATE publication_lineage SET kind = 'kept'`,
    ])
      await expect(db.database.change({ organization: here, actor: db.actor }, ({ db: one }) => statement.execute(one))).rejects.toThrow(
        'permission denied',
      );
  });

  it('with its statements, and how those of the one before became them', async () => {
    const rows = await db.database.read(here, async (one) => ({
      statements: (await sql<{ count: number }>`SELECT count(*) FROM version_statements WHERE version = ${first}`.execute(one)).rows[0],
      lineage: (
        await sql<{ kind: string; count: number }>`
          SELECT kind, count(*) FROM publication_lineage WHERE sequence = 2 GROUP BY kind ORDER BY kind`.execute(one)
      ).rows,
    }));
    const { graph } = handbookFrom(files());
    expect(rows.statements?.count).toBe(graph.statements.length - 1);
    expect(rows.lineage).toEqual([
      { kind: 'added', count: 1 },
      { kind: 'kept', count: graph.statements.length - 2 },
      { kind: 'reworded', count: 1 },
    ]);
  });

  describe('and read as of', () => {
    const saysOf = async (at: string) => {
      const { body } = await get(`/levels/dairy/senior${at}`);
      return JSON.stringify(body.areas);
    };

    it('a day, a version, or the beginning of its name', async () => {
      expect(await saysOf(`?at=${today}`)).toContain('for the team');
      expect(await saysOf(`?at=${first}`)).toContain('for the team');
      expect(await saysOf(`?at=${first.slice(7, 15)}`)).toContain('for the team');
      expect(await saysOf(`?at=${second}`)).toContain('for the whole dairy');
      expect(await saysOf(`?at=${later}`)).toContain('for the whole dairy');
      expect(await saysOf('')).toContain('for the whole dairy');
    });

    it.each([
      '/handbook',
      '/frameworks/dairy',
      '/families/cheese-making',
      '/roles/cheese-making/cheese-manager?view=effective',
      '/pages',
      `/pages/${senior}`,
      '/findings',
      '/search?q=vats',
      '/search/entries',
      '/lattice',
      '/compare?from=dairy/intermediate&to=dairy/senior',
      '/strands?framework=dairy',
    ])('every read: %s', async (path) => {
      const answer = await get(`${path}${path.includes('?') ? '&' : '?'}at=${first}`);
      expect(answer.status).toBe(200);
      const before = await organizationWith(db, there, dairy);
      expect(answer.body).toEqual({ ...(await before.get(path)).body });
    });

    it('the lines of its pages, as they were', async () => {
      const { body } = await get(`/pages/${senior}?at=${first}`);
      expect(
        body.lines
          .map(({ text }: { text: string }) => text)
          .join('\n')
          .trim(),
      ).toBe(dairy[senior]?.trim());
    });

    it('none that there is not: what there is, is named', async () => {
      const { status, body } = await get('/handbook?at=00000000');
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'VERSION_UNKNOWN', versions: expect.arrayContaining([first.slice(7, 17)]) });
      expect(body.hint).toContain('The latest is');
      expect((await get('/handbook?at=2025-12-31')).body).toMatchObject({
        code: 'VERSION_BEFORE_FIRST',
        detail: 'On 2025-12-31 nothing was published yet: the first version holds from 2026-01-01.',
      });
      expect((await get('/handbook?at=the-first')).body.code).toBe('VERSION_UNKNOWN');
    });

    it('nothing of another organisation', async () => {
      const other = await organizationWith(db, there, dairy);
      expect((await other.get(`/handbook?at=${first}`)).body).toMatchObject({ code: 'VERSION_UNKNOWN', versions: [] });
      expect((await other.get('/versions')).body.publications).toEqual([]);
    });
  });

  describe('and compared', () => {
    it('as a whole', async () => {
      const { body } = await get(`/version-changes?from=${first}&to=${second}`);
      expect(body).toMatchObject({ from: { id: first }, to: { id: second }, counts: { major: 1, minor: 1, patch: 0 }, people: 7 });
    });

    it('for who holds a level, word by word, area by area', async () => {
      const { body } = await get(`/version-changes/level/dairy/senior?from=${first}&to=${second}`);
      expect(body).toMatchObject({
        state: 'stays',
        grade: 'major',
        holder: { title: 'Senior', of: { title: 'Dairy Department Career Framework' } },
      });
      expect(
        body.areas.map(({ title, changes }: { title: string; changes: { kind: string }[] }) => [title, changes.map(({ kind }) => kind)]),
      ).toEqual([
        ['Accountability', ['reworded']],
        ['Teaching', ['added']],
      ]);
      expect(
        body.areas[0].changes[0].words.some(({ kind, text }: { kind: string; text: string }) => kind === 'added' && text.includes('whole')),
      ).toBe(true);
      const { body: german } = await get(`/version-changes/level/dairy/senior?from=${first}&to=${second}`, { 'accept-language': 'de' });
      expect(german.areas[1].changes[0].notes[0].text).toBe('neu verlangt');
    });

    it('with the pages as they are, where no other is named', async () => {
      edit({ [intermediate]: swap('three cows', 'nine cows') });
      const { body } = await get(`/version-changes/level/dairy/intermediate?from=${second}`);
      expect(body.areas[0].changes[0].text).toContain('nine cows');
    });

    it('not for what is in neither', async () => {
      const { status, body } = await get(`/version-changes/level/dairy/seniors?from=${first}&to=${second}`);
      expect([status, body.code, body.hint]).toEqual([404, 'HOLDER_IN_NEITHER', 'Did you mean "dairy/senior"?']);
    });
  });

  describe('where two are asked', () => {
    it('is how the organisation wants it, with its revision', async () => {
      const { body, etag } = await get('/publishing');
      expect(body).toEqual({ approvals: 0, revision: 1, can: { change: true } });
      expect((await send('PUT', '/publishing', { approvals: 1 })).status).toBe(428);
      expect((await send('PUT', '/publishing', { approvals: 1 }, { 'if-match': '"9"' })).status).toBe(412);
      const answer = await send('PUT', '/publishing', { approvals: 1 }, { 'if-match': etag ?? '' });
      expect([answer.status, answer.body, answer.etag]).toEqual([200, { approvals: 1, revision: 2, can: { change: true } }, '"2"']);
    });

    it('it is proposed, and somebody else says yes', async () => {
      dairyOf.actAs(ada as NonNullable<typeof ada>);
      expect((await get('/publish-plan')).body.asksApproval).toBe(true);
      const { status, body } = await publish(later, 'Nine.');
      expect([status, body.outcome]).toEqual([201, 'proposed']);
      expect(body.proposal).toMatchObject({
        state: 'open',
        mayApprove: false,
        by: { kind: 'person', name: expect.stringContaining('Name of') },
      });
      const { id, revision } = body.proposal;
      const match = { 'if-match': `"${revision}"` };
      expect((await send('POST', `/proposals/${id}/approval`, {}, match)).body).toMatchObject({ status: 409, code: 'PROPOSAL_OWN' });
      expect((await send('POST', `/proposals/${id}/approval`, {})).status).toBe(428);
      dairyOf.actAs(ben as NonNullable<typeof ben>);
      expect((await get('/proposals')).body.proposals[0]).toMatchObject({ id, state: 'open', mayApprove: true });
      const approved = await send('POST', `/proposals/${id}/approval`, {}, match);
      expect(approved.status).toBe(201);
      expect(approved.body).toMatchObject({ sequence: 6, notes: 'Nine.', by: { id: ada?.id }, approvedBy: { id: ben?.id } });
      expect((await get('/proposals')).body.proposals[0]).toMatchObject({ id, state: 'published', decidedBy: { id: ben?.id } });
      expect((await send('POST', `/proposals/${id}/withdrawal`, {}, { 'if-match': '"2"' })).body.code).toBe('PROPOSAL_PUBLISHED');
    });

    it('what was proposed is stale when the pages are edited, and can be withdrawn', async () => {
      edit({ [intermediate]: swap('nine cows', 'ten cows') });
      dairyOf.actAs(ada as NonNullable<typeof ada>);
      const { id } = (await publish(later)).body.proposal;
      edit({ [intermediate]: swap('ten cows', 'eleven cows') });
      dairyOf.actAs(ben as NonNullable<typeof ben>);
      expect((await get('/proposals')).body.proposals[0]).toMatchObject({ id, state: 'stale', mayApprove: false });
      expect((await send('POST', `/proposals/${id}/approval`, {}, { 'if-match': '"1"' })).body.code).toBe('PROPOSAL_STALE');
      expect((await send('POST', `/proposals/${id}/withdrawal`, {}, { 'if-match': '"1"' })).body.state).toBe('withdrawn');
      expect((await send('POST', `/proposals/${id}/approval`, {}, { 'if-match': '"2"' })).body.code).toBe('PROPOSAL_WITHDRAWN');
      expect((await send('POST', `/proposals/${db.newId()}/approval`, {}, { 'if-match': '"1"' })).body.code).toBe('PROPOSAL_UNKNOWN');
    });

    it('of two who say yes at once one is told that it is done', async () => {
      dairyOf.actAs(ada as NonNullable<typeof ada>);
      const { id } = (await publish(later)).body.proposal;
      dairyOf.actAs(ben as NonNullable<typeof ben>);
      const answers = await Promise.all([1, 2].map(() => send('POST', `/proposals/${id}/approval`, {}, { 'if-match': '"1"' })));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    });
  });

  describe('a unit', () => {
    it('keeps a version from a day on, follows again, or does as the unit above it', async () => {
      const { etag } = await get('/adoptions/dairy');
      expect(etag).toMatch(/^"0\./u);
      expect((await send('PUT', '/adoptions/dairy', { mode: 'pinned', from: today, version: first })).status).toBe(428);
      const pinned = await send(
        'PUT',
        '/adoptions/dairy',
        { mode: 'pinned', from: today, version: first.slice(7, 17) },
        { 'if-match': etag ?? '' },
      );
      expect(pinned.body).toMatchObject({
        spans: [{ from: today, mode: 'pinned', version: { id: first } }],
        now: { version: { id: first }, by: { id: 'dairy' }, mode: 'pinned' },
        revision: 1,
      });
      const after = await send('PUT', '/adoptions/dairy', { mode: 'above', from: later }, { 'if-match': '"1"' });
      expect(after.body.spans.map(({ mode }: { mode: string }) => mode)).toEqual(['pinned', 'above']);
    });

    it('is chosen for by one at a time', async () => {
      const answers = await Promise.all(
        [later, '2026-12-02'].map((from) => send('PUT', '/adoptions/dairy', { mode: 'following', from }, { 'if-match': '"2"' })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    it.each([
      ['a unit that is none', '/adoptions/dairi', { mode: 'following', from: today }, 404, 'ADOPTION_UNIT_UNKNOWN'],
      ['a day that is over', '/adoptions/dairy', { mode: 'following', from: '2026-11-01' }, 422, 'ADOPTION_PAST'],
      ['a day that is none', '/adoptions/dairy', { mode: 'following', from: '2026-02-30' }, 422, 'DAY_UNKNOWN'],
      ['no version to keep', '/adoptions/dairy', { mode: 'pinned', from: today }, 422, 'ADOPTION_WITHOUT_VERSION'],
      ['a version that is none', '/adoptions/dairy', { mode: 'pinned', from: today, version: '00000000' }, 404, 'VERSION_UNKNOWN'],
    ])('refuses %s', async (_, path, body, status, code) => {
      const answer = await send('PUT', path, body, { 'if-match': '"3"' });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    });
  });

  it('nothing with errors, without a lock, or with one that does not know the pages', async () => {
    const { 'gradus.lock': lock = '', ...pages } = files();
    replace(pages);
    expect((await publish(later)).body).toMatchObject({ status: 409, code: 'PUBLISH_UNLOCKED', refusals: ['PUBLISH_UNLOCKED'] });
    replace({ ...pages, 'gradus.lock': lock, [senior]: `${pages[senior]}\n- Sells the milk of the valley on Mondays.\n` });
    const { body } = await get('/publish-plan', { 'accept-language': 'de' });
    expect(body.refusals).toMatchObject([{ code: 'PUBLISH_LOCK_STALE', message: 'gradus.lock kennt die Seiten nicht, wie sie sind.' }]);
    expect(body.refusals[0].places[0]).toMatchObject({ file: 'gradus.lock', line: 1 });
  });

  it('and the chain of all that was done is whole', async () => {
    const { entries, faults } = await db.database.read(here, (one) => verifyAudit(one, here, null));
    expect(faults).toEqual([]);
    expect(entries).toBeGreaterThan(10);
  });
});

it('without a database there are no versions, and that is said', async () => {
  const { buildSite } = await import('../../../server.ts');
  const { createLive } = await import('../../../platform/live.ts');
  const app = await buildSite({
    handbook: createLive(handbookFrom(dairy)),
    webFolder: null,
    onlyLoopback: false,
    log: { info: () => undefined, warn: () => undefined },
  });
  const answer = await app.inject({ url: '/api/v1/levels/dairy/senior?at=2026-01-01' });
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'VERSIONS_UNAVAILABLE']);
});
