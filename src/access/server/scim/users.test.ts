/** Users over HTTP, on a real database. */
import { afterAll, describe, expect, it } from 'vitest';
import { core, enterprise, patchUrn, scimSite } from './scim-site.fixture.ts';

const site = await scimSite();
const { ask, as, bearer, operator, person, admin, scim, patch, list, found, user, turn } = site;
afterAll(site.close);

describe('a User', () => {
  it('is made, read, replaced, changed and removed', async () => {
    const sent = {
      schemas: [core, enterprise],
      externalId: 'ext-1',
      userName: 'Ada@Example.org',
      name: { givenName: 'Ada', familyName: 'Byron' },
      emails: [
        { value: 'ada@home.example', type: 'home' },
        { value: 'ada@example.org', type: 'work', primary: true },
      ],
      title: 'Not kept',
      [enterprise]: { employeeNumber: '4711', costCenter: 'not kept' },
    };
    const made = await scim('POST', '/Users', sent);
    expect([made.status, made.headers['content-type']]).toEqual([201, 'application/scim+json; charset=utf-8']);
    const { id, meta } = made.body;
    expect(made.body).toEqual({
      schemas: [core, enterprise],
      id,
      externalId: 'ext-1',
      userName: 'Ada@Example.org',
      name: { givenName: 'Ada', familyName: 'Byron' },
      active: true,
      emails: [{ value: 'ada@example.org', type: 'work', primary: true }],
      [enterprise]: { employeeNumber: '4711' },
      meta: {
        resourceType: 'User',
        created: '2026-11-02T09:00:00.000Z',
        lastModified: '2026-11-02T09:00:00.000Z',
        location: `http://localhost:80/scim/v2/Users/${id}`,
        version: meta.version,
      },
    });
    expect([made.headers.location, made.headers.etag]).toEqual([meta.location, meta.version]);
    expect((await ask('GET', `/api/v1/people/${id}`, undefined, operator)).body).toMatchObject({
      name: 'Ada Byron',
      number: '4711',
      email: 'ada@example.org',
    });
    expect((await scim('GET', `/Users/${id}`)).body).toEqual(made.body);

    turn('2026-11-02T10:00:00Z');
    const replaced = await scim('PUT', `/Users/${id}`, { schemas: [core], userName: 'ada@example.org', displayName: 'Ada King' });
    expect(replaced.body).toMatchObject({
      userName: 'ada@example.org',
      displayName: 'Ada King',
      meta: { lastModified: '2026-11-02T10:00:00.000Z' },
    });
    for (const gone of ['externalId', 'emails', 'name', enterprise]) expect(replaced.body).not.toHaveProperty(gone);
    // The personnel number is not the provider's to take away.
    expect((await ask('GET', `/api/v1/people/${id}`, undefined, operator)).body).toMatchObject({
      name: 'Ada King',
      number: '4711',
      email: null,
    });

    const changed = await patch(`/Users/${id}`, { op: 'replace', path: 'displayName', value: 'Ada, Countess' });
    expect([changed.status, changed.body.displayName]).toEqual([200, 'Ada, Countess']);
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204);
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const)
      expect(
        (
          await scim(
            method,
            `/Users/${id}`,
            method === 'GET' || method === 'DELETE'
              ? undefined
              : { schemas: [core, patchUrn], userName: 'x', Operations: [{ op: 'add', value: {} }] },
          )
        ).status,
      ).not.toBe(200);
    expect((await ask('GET', `/api/v1/people/${id}`, undefined, operator)).body.name).toBe('Ada, Countess');
    turn('2026-11-02T09:00:00Z');
  });

  it('is found among the people who are here, by the address that they have', async () => {
    const id = await person('Ines Ruff', { email: 'ines@example.org' });
    const body = (await list('Users', { filter: 'userName eq "INES@example.org"' })).Resources[0];
    expect(body).toMatchObject({
      id,
      userName: 'ines@example.org',
      displayName: 'Ines Ruff',
      name: { formatted: 'Ines Ruff' },
      active: true,
    });
    const taken = await scim('POST', '/Users', { schemas: [core], userName: 'ines@example.org' });
    expect([taken.status, taken.body]).toMatchObject([409, { scimType: 'uniqueness', status: '409' }]);
    const linked = await patch(`/Users/${id}`, { op: 'Add', path: 'externalId', value: 'ext-ines' });
    expect(linked.body).toMatchObject({ id, externalId: 'ext-ines', name: { formatted: 'Ines Ruff' } });
  });

  it('is taken over by the personnel number, once', async () => {
    const id = await person('Hugo Stint', { number: 'HR-9' });
    const sent = {
      userName: 'hugo@example.org',
      name: { givenName: 'Hugo', familyName: 'Stint' },
      [enterprise]: { employeeNumber: 'HR-9' },
    };
    expect((await user('hugo@example.org', sent)).id).toBe(id);
    const again = await scim('POST', '/Users', { schemas: [core, enterprise], ...sent, userName: 'other@example.org' });
    expect([again.status, again.body.scimType]).toEqual([409, 'uniqueness']);
  });

  it('who was removed comes back by the provider’s own id or the number, and never by a name that is used again', async () => {
    const { id } = await user('jo@example.org', { externalId: 'jo-1', displayName: 'Jo One' });
    await scim('DELETE', `/Users/${id}`);
    const other = await user('jo@example.org', { externalId: 'jo-2', displayName: 'Jo Two' });
    expect(other.id).not.toBe(id);
    await scim('DELETE', `/Users/${other.id}`);
    const back = await user('jo.one@example.org', { externalId: 'jo-1', displayName: 'Jo One' });
    expect(back).toMatchObject({ id, active: true });
  });

  it('who left before the provider knew them is none: a name that is used again does not lead to them', async () => {
    const id = await person('Old Hand', { email: 'hand@example.org', startedOn: '2020-01-01' });
    const { body: plan } = await ask('POST', `/api/v1/people/${id}/leaving/plan`, { on: '2026-10-31' }, operator);
    const { headers } = await ask('GET', `/api/v1/people/${id}`, undefined, operator);
    await ask(
      'POST',
      `/api/v1/people/${id}/leaving`,
      { on: '2026-10-31', plan: plan.digest },
      { ...operator, 'if-match': String(headers.etag) },
    );
    expect(await found('userName eq "hand@example.org"')).toEqual([]);
    expect((await scim('GET', `/Users/${id}`)).status).toBe(404);
    expect((await user('hand@example.org', { displayName: 'New Hand' })).id).not.toBe(id);
  });

  it('has the name that was given here since, until the provider says another', async () => {
    const { id } = await user('kim@example.org', { name: { givenName: 'Kim', familyName: 'Sand' } });
    const { headers } = await ask('GET', `/api/v1/people/${id}`, undefined, operator);
    await ask('PATCH', `/api/v1/people/${id}`, { name: 'Kim Dune' }, { ...operator, 'if-match': String(headers.etag) });
    expect((await scim('GET', `/Users/${id}`)).body).toMatchObject({ displayName: 'Kim Dune', name: { formatted: 'Kim Dune' } });
    const said = await patch(`/Users/${id}`, { op: 'replace', value: { 'name.givenName': 'Kim', 'name.familyName': 'Shore' } });
    expect(said.body.name).toEqual({ givenName: 'Kim', familyName: 'Shore' });
    expect((await ask('GET', `/api/v1/people/${id}`, undefined, operator)).body.name).toBe('Kim Shore');
  });

  it('without a personnel number has one that is not told', async () => {
    const made = await user('short');
    expect(made).not.toHaveProperty(enterprise);
    expect((await ask('GET', `/api/v1/people/${made.id}`, undefined, operator)).body).toMatchObject({ name: 'short', number: 'short' });
    const long = await user(`${'x'.repeat(60)}@example.org`);
    expect((await ask('GET', `/api/v1/people/${long.id}`, undefined, operator)).body.number).toMatch(/^scim-[0-9a-f]{12}$/u);
  });
});

describe('active', () => {
  const locksOf = async (id: string): Promise<string[]> => {
    const { rows } = (await ask('GET', '/api/v1/locks', undefined, as(admin))).body;
    return rows.flatMap(({ person: one, source }: { person: { id: string }; source: string }) => (one.id === id ? [source] : []));
  };

  it('false ends sessions and tokens at once, and leaves the employment alone', async () => {
    const { id } = await user('lara@example.org', { active: true });
    const token = (await ask('POST', '/api/v1/tokens', { name: 'x', scopes: ['read'], until: '2027-01-01' }, as(id))).body.token;
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).status).toBe(200);
    const off = await patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' });
    expect(off.body.active).toBe(false);
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).status).toBe(401);
    expect((await ask('GET', `/api/v1/people/${id}`, undefined, operator)).body.leftOn).toBeNull();
    expect(await locksOf(id)).toEqual(['scim']);
    expect((await patch(`/Users/${id}`, { op: 'replace', value: { active: true } })).body.active).toBe(true);
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).status).toBe(401);
    expect(await locksOf(id)).toEqual([]);
  });

  it('true does not lift what an administrator locked; what is not said of it changes nothing', async () => {
    const { id } = await user('mona@example.org');
    await ask('POST', '/api/v1/locks', { person: id }, as(admin));
    expect((await patch(`/Users/${id}`, { op: 'replace', path: 'active', value: true })).body.active).toBe(false);
    expect((await scim('PUT', `/Users/${id}`, { schemas: [core], userName: 'mona@example.org' })).body.active).toBe(false);
    // Said while it was so already: it holds when the administrator's lock is lifted.
    await patch(`/Users/${id}`, { op: 'replace', path: 'active', value: false });
    expect(await locksOf(id)).toEqual(['given', 'scim']);
    await ask('POST', `/api/v1/locks/${id}/lifting`, undefined, as(admin));
    expect((await scim('GET', `/Users/${id}`)).body.active).toBe(true);
  });

  it('is false once somebody has left, whatever is said', async () => {
    const { id } = await user('nils@example.org', { displayName: 'Nils Skua' });
    const leaving = { on: '2026-11-02' };
    const { body: plan } = await ask('POST', `/api/v1/people/${id}/leaving/plan`, leaving, operator);
    const { headers } = await ask('GET', `/api/v1/people/${id}`, undefined, operator);
    await ask('POST', `/api/v1/people/${id}/leaving`, { ...leaving, plan: plan.digest }, { ...operator, 'if-match': String(headers.etag) });
    expect((await scim('GET', `/Users/${id}`)).body.active).toBe(true);
    turn('2026-11-03T09:00:00Z');
    expect((await patch(`/Users/${id}`, { op: 'replace', path: 'active', value: true })).body.active).toBe(false);
    turn('2026-11-02T09:00:00Z');
  });
});

describe('a manager', () => {
  const path = `${enterprise}:manager`;
  const managerOf = async (id: string) => (await scim('GET', `/Users/${id}`)).body[enterprise]?.manager?.value ?? null;

  it('is kept beside somebody who holds no position, and is a move of somebody who does', async () => {
    const boss = await person('Olga Boss');
    const { id } = await user('pia@example.org', { [enterprise]: { manager: { value: boss } } });
    expect(await managerOf(id)).toBe(boss);
    const post = { kind: 'level', id: 'dairy/senior' };
    const entered = await ask('POST', `/api/v1/people/${id}/positions`, { post, from: '2026-01-01' }, operator);
    expect(entered.status).toBe(201);
    expect(await managerOf(id)).toBeNull();
    // Some send the id alone.
    expect((await patch(`/Users/${id}`, { op: 'Add', path, value: boss })).status).toBe(200);
    expect(await managerOf(id)).toBe(boss);
    const { positions } = (await ask('GET', `/api/v1/people/${id}`, undefined, operator)).body;
    expect(
      positions.map(({ from, until, manager }: { from: string; until: string; manager: { id: string } }) => [
        from,
        until,
        manager?.id ?? null,
      ]),
    ).toEqual([
      ['2026-11-02', null, boss],
      ['2026-01-01', '2026-11-01', null],
    ]);
    // What a whole User does not say of it stays.
    await scim('PUT', `/Users/${id}`, { schemas: [core], userName: 'pia@example.org' });
    expect(await managerOf(id)).toBe(boss);
    await patch(`/Users/${id}`, { op: 'remove', path });
    expect(await managerOf(id)).toBeNull();
  });

  it('is somebody, and closes no circle', async () => {
    const post = { kind: 'level', id: 'dairy/senior' };
    const top = await person('Quinn Top', { position: { post, from: '2026-01-01' } });
    const below = await person('Rosa Below', { position: { post, from: '2026-01-01', manager: top } });
    for (const value of [top, below, '00000000-0000-7000-8000-000000000001', 'nobody', 7]) {
      const answer = await patch(`/Users/${top}`, { op: 'replace', path, value: { value } });
      expect([value, answer.status, answer.body.scimType]).toEqual([value, 400, 'invalidValue']);
    }
    expect(await managerOf(top)).toBeNull();
  });

  it('and the unit of the position are what an answer tells', async () => {
    const unit = (await ask('POST', '/api/v1/units', { title: 'Cheese cellar', kind: 'team' }, operator)).body.unit.id;
    const id = await person('Sven Cellar', { position: { post: { kind: 'level', id: 'dairy/senior' }, from: '2026-01-01', unit } });
    expect((await scim('GET', `/Users/${id}`)).body[enterprise].department).toBe('Cheese cellar');
    expect((await patch(`/Users/${id}`, { op: 'replace', path: `${enterprise}:department`, value: 'x' })).body.scimType).toBe('mutability');
    expect(await found(`${enterprise}:department co "cellar"`)).toHaveLength(1);
  });
});

describe('a version', () => {
  it('tells whether it is still what was read', async () => {
    const { id, meta } = await user('tia@example.org');
    expect((await scim('GET', `/Users/${id}`, undefined, { 'if-none-match': meta.version })).status).toBe(304);
    expect((await scim('GET', `/Users/${id}`, undefined, { 'if-none-match': 'W/"other"' })).status).toBe(200);
    const body = { schemas: [patchUrn], Operations: [{ op: 'replace', path: 'displayName', value: 'Tia' }] };
    const next = await scim('PATCH', `/Users/${id}`, body, { 'if-match': meta.version });
    expect([next.status, next.headers.etag === meta.version]).toEqual([200, false]);
    for (const method of ['PATCH', 'PUT', 'DELETE'] as const) {
      const sent = method === 'DELETE' ? undefined : method === 'PUT' ? { schemas: [core], userName: 'tia@example.org' } : body;
      const late = await scim(method, `/Users/${id}`, sent, { 'if-match': meta.version });
      expect([method, late.status, late.body.status]).toEqual([method, 412, '412']);
    }
    expect((await scim('PATCH', `/Users/${id}`, body, { 'if-match': '*' })).status).toBe(200);
    expect((await list('Users', { filter: 'userName eq "tia@example.org"' })).Resources[0].meta.version).toBe(next.headers.etag);
  });

  it('stays where nothing changes, and nothing is noted', async () => {
    const { id, meta } = await user('uwe@example.org', { displayName: 'Uwe', active: true });
    turn('2026-11-02T11:00:00Z');
    const same = await patch(`/Users/${id}`, { op: 'replace', value: { displayName: 'Uwe', active: true } });
    expect(same.body.meta).toEqual(meta);
    turn('2026-11-02T09:00:00Z');
  });

  it('of many who change the same at once lets one be done', async () => {
    const { id, meta } = await user('vera@example.org');
    const body = (value: string) => ({ schemas: [patchUrn], Operations: [{ op: 'replace', path: 'displayName', value }] });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => scim('PATCH', `/Users/${id}`, body(`Vera ${i}`), { 'if-match': meta.version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
    const made = await Promise.all(
      Array.from({ length: 8 }, () => scim('POST', '/Users', { schemas: [core], userName: 'one@example.org' })),
    );
    expect(made.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
  });
});
