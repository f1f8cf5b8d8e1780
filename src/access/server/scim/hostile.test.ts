/** What SCIM should never be sent, and what it says of itself. Each refusal is in SCIM's own form, and changes nothing. */
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { hostileTexts } from '../../../asked-requests.fixture.ts';
import { core, enterprise, groupUrn, patchUrn, scimSite } from './scim-site.fixture.ts';

const site = await scimSite();
const { app, ask, as, admin, key, scim, user, group, list, database, organization } = site;
afterAll(site.close);

const { id } = await user('target@example.org', { displayName: 'Target' });
const { id: crew } = await group('Crew', [id]);
const changes = () => database.read(organization, async (db) => (await sql`SELECT sequence FROM audit_heads`.execute(db)).rows[0]);
const raw = async (method: 'POST' | 'PUT' | 'PATCH', path: string, payload: string | Buffer, type = 'application/scim+json') => {
  const before = await changes();
  const answer = await app.inject({ method, url: `/scim/v2${path}`, headers: { ...key, 'content-type': type }, payload });
  expect(answer.headers['content-type']).toBe('application/scim+json; charset=utf-8');
  const body = answer.json();
  expect(body).toMatchObject({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: String(answer.statusCode),
    detail: expect.stringMatching(/./u),
  });
  expect(await changes()).toEqual(before);
  expect(site.warnings).toEqual([]);
  return [answer.statusCode, body.scimType];
};
const operations = (...Operations: unknown[]) => JSON.stringify({ schemas: [patchUrn], Operations });

describe('a body', () => {
  const sound = { schemas: [core], userName: 'hostile' };
  it.each<[string, string | Buffer, number, string | undefined]>([
    ['that breaks off', '{"schemas": [', 400, 'invalidSyntax'],
    ['of nothing', '', 400, 'invalidSyntax'],
    ['that is a list', '[]', 400, 'invalidSyntax'],
    ['that is null', 'null', 400, 'invalidSyntax'],
    ['that is a text', '"x"', 400, 'invalidSyntax'],
    ['without schemas', '{"userName":"x"}', 400, 'invalidSyntax'],
    ['of a schema that nobody knows', JSON.stringify({ ...sound, schemas: [core, 'urn:x:y'] }), 400, 'invalidValue'],
    ['of another resource', JSON.stringify({ ...sound, schemas: [groupUrn] }), 400, 'invalidValue'],
    ['of an extension alone', JSON.stringify({ ...sound, schemas: [enterprise] }), 400, 'invalidSyntax'],
    ['with schemas that are no list', JSON.stringify({ ...sound, schemas: core }), 400, 'invalidSyntax'],
    ['with 1,000 schemas', JSON.stringify({ ...sound, schemas: Array(1000).fill(core) }), 400, 'invalidSyntax'],
    ['without a name', JSON.stringify({ schemas: [core] }), 400, 'invalidValue'],
    ['with an empty name', JSON.stringify({ ...sound, userName: ' ' }), 400, 'invalidValue'],
    ['with a name that is a number', JSON.stringify({ ...sound, userName: 7 }), 400, 'invalidValue'],
    ['with a name that is a list', JSON.stringify({ ...sound, userName: ['x'] }), 400, 'invalidValue'],
    ['with a name of two lines', JSON.stringify({ ...sound, userName: 'a\r\nb' }), 400, 'invalidValue'],
    ['with a name of a page', JSON.stringify({ ...sound, userName: 'x'.repeat(255) }), 400, 'invalidValue'],
    ['with a NUL', JSON.stringify({ ...sound, displayName: 'a\u0000b' }), 400, 'invalidValue'],
    ['with half a letter', '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"a\\ud800"}', 400, 'invalidValue'],
    ['that says a member twice, in capitals too', JSON.stringify({ ...sound, USERNAME: 'other' }), 400, 'invalidSyntax'],
    ['with a member that nobody knows', JSON.stringify({ ...sound, favouriteColour: 'x' }), 400, 'invalidPath'],
    ['with an attribute of an extension among its own', JSON.stringify({ ...sound, employeeNumber: '1' }), 400, 'invalidPath'],
    ['with an address that is none', JSON.stringify({ ...sound, emails: [{ value: 'nobody' }] }), 400, 'invalidValue'],
    ['with addresses that are texts', JSON.stringify({ ...sound, emails: ['a@b.example'] }), 400, 'invalidValue'],
    ['with an extension that is a text', JSON.stringify({ ...sound, [enterprise]: 'x' }), 400, 'invalidValue'],
    ['with a truth that is none', JSON.stringify({ ...sound, active: 'perhaps' }), 400, 'invalidValue'],
    ['with __proto__', `{"schemas":["${core}"],"userName":"p","__proto__":{"admin":true}}`, 400, 'invalidSyntax'],
    ['with __proto__ further in', `{"schemas":["${core}"],"userName":"p","name":{"__proto__":{"x":1}}}`, 400, 'invalidSyntax'],
    ['with constructor.prototype', `{"schemas":["${core}"],"userName":"p","constructor":{"prototype":{"x":1}}}`, 400, 'invalidSyntax'],
    ['with 100,000 lists in each other', `{"schemas":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400, 'invalidSyntax'],
    ['with letters that are none', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400, 'invalidSyntax'],
    ['of more than four megabytes', JSON.stringify({ ...sound, title: 'x'.repeat(4_100_000) }), 413, undefined],
  ])('%s is refused', async (_, payload, status, scimType) => {
    expect(await raw('POST', '/Users', payload)).toEqual([status, scimType]);
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])('of another kind is refused: %s', async (type) => {
    expect(await raw('POST', '/Users', JSON.stringify(sound), type)).toEqual([415, undefined]);
  });

  it('that is plain JSON is taken', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/scim/v2/Users',
      headers: { ...key, 'content-type': 'application/json' },
      payload: JSON.stringify({ schemas: [core], userName: 'plain@example.org' }),
    });
    expect(answer.statusCode).toBe(201);
  });
});

describe('a change', () => {
  it.each<[string, string, number, string | undefined]>([
    ['of nothing', operations(), 400, 'invalidSyntax'],
    ['without its schema', JSON.stringify({ Operations: [{ op: 'add', value: {} }] }), 400, 'invalidSyntax'],
    ['of another schema', JSON.stringify({ schemas: [core], Operations: [{ op: 'add', value: {} }] }), 400, 'invalidSyntax'],
    ['that is no object', operations(7), 400, 'invalidSyntax'],
    ['that nobody knows', operations({ op: 'move', path: 'userName', value: 'x' }), 400, 'invalidSyntax'],
    ['that is an object', operations({ op: { toString: 'add' }, path: 'userName', value: 'x' }), 400, 'invalidSyntax'],
    ['that removes everything', operations({ op: 'remove' }), 400, 'noTarget'],
    ['without a value', operations({ op: 'replace', path: 'userName' }), 400, 'invalidSyntax'],
    ['with a path that is a list', operations({ op: 'add', path: ['userName'], value: 'x' }), 400, 'invalidSyntax'],
    ['to what nobody knows', operations({ op: 'add', path: 'nothing', value: 'x' }), 400, 'invalidPath'],
    ['to __proto__', operations({ op: 'add', path: '__proto__.admin', value: true }), 400, 'invalidPath'],
    ['to constructor', operations({ op: 'add', path: 'constructor.prototype.admin', value: true }), 400, 'invalidPath'],
    ['with a name of __proto__', operations({ op: 'add', value: { '__proto__.admin': true } }), 400, 'invalidPath'],
    ['to toString', operations({ op: 'add', path: 'toString', value: 'x' }), 400, 'invalidPath'],
    ['to the id', operations({ op: 'replace', path: 'id', value: id }), 400, 'mutability'],
    ['to groups', operations({ op: 'add', path: 'groups', value: [{ value: crew }] }), 400, 'mutability'],
    ['to meta', operations({ op: 'replace', path: 'meta.created', value: 'x' }), 400, 'mutability'],
    ['that takes the name away', operations({ op: 'remove', path: 'userName' }), 400, 'mutability'],
    [
      'with brackets where there is one value',
      operations({ op: 'replace', path: 'userName[value eq "x"]', value: 'x' }),
      400,
      'invalidPath',
    ],
    ['with brackets that do not close', operations({ op: 'replace', path: 'emails[type eq "work"', value: 'x' }), 400, 'invalidPath'],
    ['with brackets the wrong way', operations({ op: 'replace', path: 'emails]type eq "work"[', value: 'x' }), 400, 'invalidPath'],
    ['with more behind brackets', operations({ op: 'replace', path: 'emails[type eq "work"].value.x', value: 'x' }), 400, 'invalidPath'],
    ['with a filter that is none', operations({ op: 'replace', path: 'emails[type is "work"].value', value: 'x' }), 400, 'invalidFilter'],
    [
      'with a thousand brackets',
      operations({ op: 'replace', path: `emails[${'('.repeat(1000)}type pr${')'.repeat(1000)}]`, value: 'x' }),
      400,
      'tooMany',
    ],
    ['in 1,001 steps', operations(...Array(1001).fill({ op: 'add', path: 'displayName', value: 'x' })), 413, undefined],
    [
      'that is sound at first',
      operations({ op: 'replace', path: 'displayName', value: 'Half' }, { op: 'add', path: 'active', value: 3 }),
      400,
      'invalidValue',
    ],
  ])('%s is refused', async (_, payload, status, scimType) => {
    expect(await raw('PATCH', `/Users/${id}`, payload)).toEqual([status, scimType]);
    expect((await scim('GET', `/Users/${id}`)).body.displayName).toBe('Target');
  });

  it('does not change what objects are', () => {
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of a group to a member’s own id is refused', async () => {
    expect(
      await raw('PATCH', `/Groups/${crew}`, operations({ op: 'replace', path: `members[value eq "${id}"].value`, value: crew })),
    ).toEqual([400, 'mutability']);
    expect(await raw('PATCH', `/Groups/${crew}`, operations({ op: 'remove', path: 'displayName' }))).toEqual([400, 'mutability']);
  });
});

describe('an address', () => {
  it.each(
    [...hostileTexts.filter((text) => !/\p{Surrogate}/u.test(text)), id.toUpperCase(), '00000000-0000-7000-8000-000000000001', 'null'].map(
      (text) => [text.slice(0, 40), text],
    ),
  )('that names nobody finds nobody: %s', async (_, text) => {
    for (const type of ['Users', 'Groups']) {
      const { status, headers } = await scim('GET', `/${type}/${encodeURIComponent(text)}`);
      expect([400, 404, 414]).toContain(status);
      expect(String(headers['content-type'])).toMatch(/json/u);
    }
  });

  it('of another organisation’s people finds nobody', async () => {
    const other = await site.siteOf(site.there);
    const answer = await other.inject({ method: 'GET', url: `/scim/v2/Users/${id}`, headers: key });
    expect(answer.statusCode).toBe(401);
    await other.close();
  });

  it.each([
    ['/Me', 501],
    ['/Bulk', 501],
    ['/Nothing', 404],
    ['', 404],
    ['/Users/x/y', 404],
  ])('that is not offered says so: %s', async (path, status) => {
    const { body, headers } = await scim('POST', path, { schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'], Operations: [] });
    expect([body.status, headers['content-type']]).toEqual([String(status), 'application/scim+json; charset=utf-8']);
  });

  it('is for a token with the scope alone, and says so as SCIM does', async () => {
    for (const [headers, status] of [
      [{}, 401],
      [as(admin), 403],
      [site.operator, 403],
      [site.bearer('gradus_x'), 401],
    ] as const) {
      const answer = await ask('GET', '/scim/v2/Users', undefined, headers);
      expect([answer.status, answer.body.schemas]).toEqual([status, ['urn:ietf:params:scim:api:messages:2.0:Error']]);
      expect(String(answer.headers['www-authenticate'])).toMatch(/^Bearer/u);
      const before = await changes();
      expect((await ask('POST', '/scim/v2/Users', { schemas: [core], userName: 'x' }, headers)).status).toBe(status);
      expect(await changes()).toEqual(before);
    }
  });

  it('is asked from no page of another origin', async () => {
    const sent = { schemas: [core], userName: 'x' };
    expect((await scim('POST', '/Users', sent, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });
});

describe('what the server says of itself', () => {
  it('is what it does', async () => {
    const { body } = await scim('GET', '/ServiceProviderConfig');
    expect(body).toMatchObject({
      patch: { supported: true },
      bulk: { supported: false },
      filter: { supported: true, maxResults: 200 },
      changePassword: { supported: false },
      sort: { supported: true },
      etag: { supported: true },
      authenticationSchemes: [{ type: 'oauthbearertoken' }],
    });
    const types = (await list('ResourceTypes')).Resources;
    expect(types.map(({ id: name }: { id: string }) => name)).toEqual(['User', 'Group']);
    for (const { id: name, endpoint, schema, schemaExtensions = [] } of types) {
      expect((await scim('GET', `/ResourceTypes/${name}`)).body).toMatchObject({ name, endpoint });
      expect((await scim('GET', endpoint)).status).toBe(200);
      for (const urn of [schema, ...schemaExtensions.map((one: { schema: string }) => one.schema)])
        expect((await scim('GET', `/Schemas/${urn}`)).body.id).toBe(urn);
    }
    expect((await scim('GET', '/Schemas/urn:none')).status).toBe(404);
    expect((await scim('GET', '/Schemas?filter=id+pr')).status).toBe(403);
    for (const path of ['/ServiceProviderConfig', '/Schemas', '/ResourceTypes']) expect((await scim('PUT', path, {})).status).toBe(404);
  });

  it('lists every attribute that an answer has, and no other', async () => {
    await scim('PATCH', `/Users/${id}`, {
      schemas: [patchUrn],
      Operations: [
        {
          op: 'add',
          value: {
            emails: [{ value: 'target@example.org' }],
            'name.givenName': 'T',
            'name.familyName': 'X',
            'name.formatted': 'T X',
            externalId: 'x',
            [`${enterprise}:employeeNumber`]: 'N1',
          },
        },
      ],
    });
    const { Resources } = await list('Schemas');
    interface Told {
      name: string;
      subAttributes?: { name: string }[];
    }
    const namesOf = (urn: string): string[] =>
      (Resources.find((one: { id: string }) => one.id === urn).attributes as Told[]).flatMap((one) => [
        one.name,
        ...(one.subAttributes ?? []).map((sub) => `${one.name}.${sub.name}`),
      ]);
    const keysIn = (resource: object): string[] =>
      Object.entries(resource).flatMap(([name, value]) => [
        name,
        ...(Array.isArray(value) ? value : [value]).flatMap((one) =>
          typeof one === 'object' && one !== null ? Object.keys(one).map((part) => `${name}.${part}`) : [],
        ),
      ]);
    const common = /^(?:schemas|id|externalId|meta)\b/u;
    const { [enterprise]: extension, ...own } = (await scim('GET', `/Users/${id}`)).body;
    expect([...new Set(keysIn(own))].filter((name) => !common.test(name)).sort()).toEqual(namesOf(core).sort());
    expect(namesOf(enterprise)).toEqual(expect.arrayContaining(keysIn(extension)));
    const one = (await scim('GET', `/Groups/${crew}`)).body;
    expect([...new Set(keysIn(one))].filter((name) => !common.test(name)).sort()).toEqual(namesOf(groupUrn).sort());
  });

  it('is said in the language that is asked for', async () => {
    const { body } = await scim('GET', '/Users/none', undefined, { 'accept-language': 'de' });
    expect(body.detail).toBe('User „none“ gibt es nicht.');
  });
});
