/**
 * What well-known identity providers send, one request after the other, as they are seen on the wire: with capitals where the standard has
 * none, words in place of booleans, names with dots in place of objects, and whole resources sent back with what nobody can change.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { core, enterprise, groupUrn, patchUrn, scimSite } from './scim-site.fixture.ts';

const site = await scimSite();
const { ask, operator, scim, patch, list } = site;
afterAll(site.close);

describe('a provider that looks first and changes in small steps', () => {
  let id = '';
  let boss = '';
  const Id = () => `/Users/${id}`;

  it('tests the connection with a name that nobody has', async () => {
    const { status, body } = await scim('GET', '/Users?filter=userName+eq+%22f1b2c3d4-nobody%22');
    expect([status, body]).toEqual([
      200,
      { schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'], totalResults: 0, startIndex: 1, itemsPerPage: 0, Resources: [] },
    ]);
  });

  it('makes somebody, with more than is kept', async () => {
    boss = (await scim('POST', '/Users', { schemas: [core], userName: 'boss@example.org', displayName: 'Bo Ss' })).body.id;
    const { status, body } = await scim('POST', '/Users', {
      schemas: [core, enterprise],
      externalId: 'c9d8e7f6',
      userName: 'lee@example.org',
      active: true,
      addresses: [
        { primary: false, type: 'work', country: 'NO', formatted: '', locality: '', postalCode: '', region: '', streetAddress: '' },
      ],
      displayName: 'Lee Gull',
      emails: [{ primary: true, type: 'work', value: 'lee@example.org' }],
      meta: { resourceType: 'User' },
      name: { familyName: 'Gull', formatted: 'Gull, Lee', givenName: 'Lee' },
      phoneNumbers: [{ primary: null, type: 'work', value: '555' }],
      preferredLanguage: 'en-GB',
      title: 'Keeper',
      [enterprise]: { department: 'Ignored', employeeNumber: '2001', manager: { value: boss } },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ displayName: 'Lee Gull', [enterprise]: { employeeNumber: '2001', manager: { value: boss } } });
    id = body.id;
  });

  it('changes one, with capitals and words', async () => {
    const { status, body } = await patch(
      Id(),
      { op: 'Replace', path: 'emails[type eq "work"].value', value: 'lee.gull@example.org' },
      { op: 'Add', path: 'name.givenName', value: 'Leander' },
      { op: 'Replace', path: 'phoneNumbers[type eq "mobile"].value', value: '556' },
      { op: 'Replace', path: 'emails[type eq "home"].value', value: 'lee@home.example' },
      { op: 'Replace', path: `${enterprise}:employeeNumber`, value: '2002' },
      { op: 'Replace', path: 'active', value: 'True' },
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      emails: [{ value: 'lee.gull@example.org' }],
      name: { givenName: 'Leander' },
      [enterprise]: { employeeNumber: '2002' },
      active: true,
    });
  });

  it('changes many at once without a path, by names with dots', async () => {
    const { body } = await patch(Id(), {
      op: 'Add',
      value: { displayName: 'Leander Gull', 'name.familyName': 'Gull', [`${enterprise}:employeeNumber`]: '2003', title: 'Master' },
    });
    expect(body).toMatchObject({ displayName: 'Leander Gull', [enterprise]: { employeeNumber: '2003' } });
  });

  it('gives the manager as an id alone, and takes it away', async () => {
    const other = (await scim('POST', '/Users', { schemas: [core], userName: 'other@example.org' })).body.id;
    expect((await patch(Id(), { op: 'Add', path: `${enterprise}:manager`, value: other })).body[enterprise].manager.value).toBe(other);
    expect((await patch(Id(), { op: 'Remove', path: `${enterprise}:manager` })).body[enterprise]).not.toHaveProperty('manager');
  });

  it('takes an address away and gives it back', async () => {
    expect((await patch(Id(), { op: 'Remove', path: 'emails[type eq "work"]' })).body).not.toHaveProperty('emails');
    const back = await patch(Id(), { op: 'Add', path: 'emails[type eq "work"].value', value: 'lee@example.org' });
    expect(back.body.emails).toEqual([{ value: 'lee@example.org', type: 'work', primary: true }]);
    const nobody = await patch(Id(), { op: 'Replace', path: 'emails[value eq "x@example.org"].value', value: 'y@example.org' });
    expect([nobody.status, nobody.body.scimType]).toEqual([400, 'noTarget']);
  });

  it('switches somebody off, and removes them in the end', async () => {
    expect((await patch(Id(), { op: 'Replace', path: 'active', value: 'False' })).body.active).toBe(false);
    expect((await scim('DELETE', Id())).status).toBe(204);
    expect((await scim('GET', Id())).body).toMatchObject({ status: '404', schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'] });
    expect((await scim('DELETE', Id())).status).toBe(404);
    expect((await ask('GET', `/api/v1/people/${id}`, undefined, operator)).body.name).toBe('Leander Gull');
  });

  it('makes a group, looks at it without its members, adds and removes one by one', async () => {
    const made = await scim('POST', '/Groups', {
      schemas: [groupUrn],
      externalId: '8aa1',
      displayName: 'Keepers',
      members: [],
      meta: { resourceType: 'Group' },
    });
    const of = `/Groups/${made.body.id}`;
    expect((await scim('GET', `${of}?excludedAttributes=members`)).status).toBe(200);
    const asked = await list('Groups', { excludedAttributes: 'members', filter: 'displayName eq "Keepers"' });
    expect(asked.totalResults).toBe(1);
    expect((await patch(of, { op: 'Add', path: 'members', value: [{ $ref: null, value: boss }] })).status).toBe(204);
    expect((await list('Groups', { filter: `id eq "${made.body.id}" and members eq "${boss}"` })).totalResults).toBe(1);
    expect((await patch(of, { op: 'Remove', path: 'members', value: [{ $ref: null, value: boss }] })).status).toBe(204);
    expect((await list('Groups', { filter: `id eq "${made.body.id}" and members eq "${boss}"` })).totalResults).toBe(0);
    expect((await patch(of, { op: 'Replace', path: 'displayName', value: 'Keepers of the light' })).status).toBe(204);
  });
});

describe('a provider that sends the whole each time', () => {
  it('pages through everybody, makes somebody, sends back what it read, and switches them off', async () => {
    expect((await list('Users', { startIndex: '1', count: '100' })).Resources.length).toBeGreaterThan(0);
    const made = await scim('POST', '/Users', {
      schemas: [core],
      userName: 'mo@example.org',
      name: { givenName: 'Mo', familyName: 'Tern' },
      emails: [{ primary: true, value: 'mo@example.org', type: 'work' }],
      displayName: 'Mo Tern',
      locale: 'en-US',
      externalId: '00u1',
      groups: [],
      password: 'not kept, not checked',
      active: true,
    });
    const { id } = made.body;
    const whole = { ...made.body, name: { givenName: 'Mo', familyName: 'Skua' }, displayName: 'Mo Skua', id: 'someone-else' };
    const put = await scim('PUT', `/Users/${id}`, whole);
    expect(put.body).toMatchObject({ id, displayName: 'Mo Skua', externalId: '00u1', active: true });
    const off = await scim('PATCH', `/Users/${id}`, { schemas: [patchUrn], Operations: [{ op: 'replace', value: { active: false } }] });
    expect(off.body.active).toBe(false);
    const again = await scim('PUT', `/Users/${id}`, { ...put.body, active: true });
    expect(again.body.active).toBe(true);
    expect(JSON.stringify(again.body)).not.toContain('password');
  });

  it('renames a group by its id and name, and replaces who is in it', async () => {
    const { id: one } = (await scim('POST', '/Users', { schemas: [core], userName: 'p1@example.org' })).body;
    const { id } = (await scim('POST', '/Groups', { schemas: [groupUrn], displayName: 'Pushed' })).body;
    expect((await patch(`/Groups/${id}`, { op: 'replace', value: { id, displayName: 'Pushed again' } })).status).toBe(204);
    expect(
      (await patch(`/Groups/${id}`, { op: 'replace', path: 'members', value: [{ value: one, display: 'p1@example.org' }] })).status,
    ).toBe(204);
    expect((await patch(`/Groups/${id}`, { op: 'remove', path: `members[value eq "${one}"]` })).status).toBe(204);
    expect((await scim('GET', `/Groups/${id}`)).body).toMatchObject({ displayName: 'Pushed again' });
  });
});
