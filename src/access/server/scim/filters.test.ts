/** Filters, order, pages and attributes over HTTP: what is found is what a slow way finds. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matches } from '../../scim/matches.ts';
import { readFilter } from '../../scim/read-filter.ts';
import { enterprise, scimSite } from './scim-site.fixture.ts';

const site = await scimSite();
const { scim, list, found, user, group } = site;
afterAll(site.close);

const ids = new Map<string, string>();
beforeAll(async () => {
  const make = async (userName: string, more: object) => ids.set(userName, (await user(userName, more)).id);
  await make('anna@example.org', {
    externalId: 'Ext-A',
    name: { givenName: 'Anna', familyName: 'Öst' },
    emails: [{ value: 'anna@example.org' }],
    [enterprise]: { employeeNumber: 'E1' },
  });
  await make('BERT@example.org', { displayName: 'Bert "the" \\ Vest', emails: [{ value: 'bert@other.example', type: 'work' }] });
  await make('cleo', {
    externalId: 'ext-c',
    active: false,
    [enterprise]: { employeeNumber: 'e1', manager: { value: ids.get('anna@example.org') } },
  });
  ids.set('crew', (await group('Night Crew', [ids.get('anna@example.org') ?? '', ids.get('cleo') ?? ''])).id);
  await group('Day Crew');
});

const all = ['BERT@example.org', 'anna@example.org', 'cleo'];
/** The administrator of the fixture is a User as well, called by the number. */
const own = (names: string[]) => names.filter((name) => all.includes(name));

describe('a filter', () => {
  it.each<[string, string[]]>([
    ['userName eq "bert@EXAMPLE.org"', ['BERT@example.org']],
    ['USERNAME EQ "anna@example.org"', ['anna@example.org']],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "A"', ['anna@example.org']],
    ['userName ne "cleo" and userName pr', ['BERT@example.org', 'anna@example.org']],
    ['userName co "example"', ['BERT@example.org', 'anna@example.org']],
    ['userName ew ".ORG"', ['BERT@example.org', 'anna@example.org']],
    ['userName gt "b"', ['BERT@example.org', 'cleo']],
    ['userName ge "cleo"', ['cleo']],
    ['userName lt "b"', ['anna@example.org']],
    ['userName le "BERT@example.org"', ['BERT@example.org', 'anna@example.org']],
    ['externalId eq "ext-a"', []],
    ['externalId eq "Ext-A"', ['anna@example.org']],
    ['externalId eq null', ['BERT@example.org']],
    ['externalId ne null', ['anna@example.org', 'cleo']],
    ['not (externalId pr)', ['BERT@example.org']],
    ['name.familyName eq "öst"', ['anna@example.org']],
    ['name.familyName ne "öst"', ['BERT@example.org', 'cleo']],
    ['name pr and name.givenName pr', ['anna@example.org']],
    [String.raw`displayName eq "bert \"THE\" \\ vest"`, ['BERT@example.org']],
    [String.raw`displayName co "\\"`, ['BERT@example.org']],
    [String.raw`displayName sw "\u0042ert"`, ['BERT@example.org']],
    ['active eq false', ['cleo']],
    ['active eq "False"', ['cleo']],
    ['active ne true', ['cleo']],
    ['emails eq "anna@example.org"', ['anna@example.org']],
    ['emails co "other"', ['BERT@example.org']],
    ['emails[type eq "work"].value eq "bert@other.example"', ['BERT@example.org']],
    ['emails[type eq "work" and value sw "anna"]', ['anna@example.org']],
    ['emails[not (value sw "anna") and primary eq true]', ['BERT@example.org']],
    ['emails[type eq "home"]', []],
    ['emails pr', ['BERT@example.org', 'anna@example.org']],
    [`${enterprise}:employeeNumber eq "E1"`, ['anna@example.org']],
    [`${enterprise}:employeeNumber eq "e1"`, ['cleo']],
    [`${enterprise}:manager pr`, ['cleo']],
    ['groups.display eq "night crew"', ['anna@example.org', 'cleo']],
    ['groups[display co "Day" or display co "crew"] and active eq true', ['anna@example.org']],
    ['not (groups pr)', ['BERT@example.org']],
    ['userName eq "cleo" or userName eq "anna@example.org" and active eq false', ['cleo']],
    ['(userName eq "cleo" or userName eq "anna@example.org") and not (active eq false)', ['anna@example.org']],
    ['meta.created le "2026-11-02T10:00:00+01:00"', all],
    ['meta.lastModified gt "2026-11-02T09:00:00Z"', []],
    ['meta.resourceType eq "User"', all],
    ['id eq "nobody"', []],
    ['userName eq ""', []],
    ['userName eq "\' OR true --"', []],
    ['userName eq "%"', []],
  ])('%s', async (filter, expected) => {
    expect(own(await found(filter))).toEqual(expected);
  });

  it('by ids finds who they are of', async () => {
    expect(await found(`id eq "${ids.get('cleo')?.toUpperCase()}"`)).toEqual(['cleo']);
    expect(await found(`${enterprise}:manager.value eq "${ids.get('anna@example.org')}"`)).toEqual(['cleo']);
    expect(await found(`groups.value eq "${ids.get('crew')}"`)).toEqual(['anna@example.org', 'cleo']);
    const groups = await list('Groups', { filter: `members.value eq "${ids.get('cleo')}"` });
    expect(groups.Resources.map(({ displayName }: { displayName: string }) => displayName)).toEqual(['Night Crew']);
    expect((await list('Groups', { filter: `members[value eq "${ids.get('crew')}"]` })).totalResults).toBe(0);
    expect((await list('Groups', { filter: 'displayName eq "DAY CREW"' })).totalResults).toBe(1);
    expect((await list('Groups', { filter: 'not (members pr)' })).totalResults).toBe(1);
  });

  it.each([
    'userName',
    'userName eq',
    'userName eq bert',
    'userName is "x"',
    'userName eq "x" and',
    '(userName eq "x"',
    'userName eq "x")',
    'userName eq "x" userName eq "y"',
    'userName eq "open',
    String.raw`userName eq "a\u0000b"`,
    String.raw`userName eq "\ud800"`,
    String.raw`userName eq "\x"`,
    'nothing eq "x"',
    'title eq "x"',
    'password eq "x"',
    'schemas eq "x"',
    'meta.version eq "x"',
    'emails.nothing eq "x"',
    'emails[nothing eq "x"]',
    'emails[emails[type eq "work"]]',
    'userName[value eq "x"]',
    'name.givenName.more eq "x"',
    '__proto__ eq "x"',
    'constructor.name eq "x"',
    'userName eq 5',
    'userName gt null',
    'active gt true',
    'active eq "maybe"',
    'meta.created eq "yesterday"',
    'meta.created co "2026-11-02T00:00:00Z"',
    'urn:unknown:User:userName eq "x"',
    '"x" eq userName',
    ';',
    '$',
  ])('that is none is refused: %s', async (filter) => {
    const { status, body } = await scim('GET', `/Users?${new URLSearchParams({ filter })}`);
    expect([status, body.scimType, body.status]).toEqual([400, 'invalidFilter', '400']);
  });

  it.each([
    ['a thousand brackets', `${'('.repeat(1000)}userName pr${')'.repeat(1000)}`],
    ['a thousand nots', `${'not ('.repeat(700)}userName pr${')'.repeat(700)}`],
    ['nots without brackets', `${'not '.repeat(900)}userName pr`],
    ['a hundred comparisons', Array.from({ length: 101 }, () => 'active pr').join(' or ')],
    ['brackets within brackets', `${'emails['.repeat(500)}type pr${']'.repeat(500)}`],
    ['more letters than anybody writes', `userName eq "${'x'.repeat(5000)}"`],
  ])('beyond its bounds is refused, and breaks nothing: %s', async (_, filter) => {
    const sent = { schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'], filter };
    const { status, body } = await scim('POST', '/Users/.search', sent);
    expect([status, body.scimType]).toEqual([400, 'tooMany']);
  });

  it('finds in the database what it means at hand, whatever is asked', async () => {
    const value = fc.constantFrom(
      'anna@example.org',
      'bert@other.example',
      'work',
      'WORK',
      'an',
      '.org',
      '',
      'x',
      '"',
      '\\',
      'é',
      '%',
      '_',
    );
    const leaf = fc
      .tuple(fc.constantFrom('value', 'type'), fc.constantFrom('eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'), value)
      .map(([part, op, text]) => `${part} ${op} ${JSON.stringify(text)}`);
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.constantFrom('value pr', 'type pr', 'primary eq true', 'primary ne true'),
        fc.tuple(tie('tree'), fc.constantFrom('and', 'or'), tie('tree')).map(([one, op, other]) => `(${one} ${op} ${other})`),
        tie('tree').map((one) => `not (${one})`),
      ),
    }));
    const emails = { 'anna@example.org': 'anna@example.org', 'BERT@example.org': 'bert@other.example' };
    await fc.assert(
      fc.asyncProperty(tree, async (inside) => {
        const filter = readFilter(inside);
        const expected = Object.entries(emails).flatMap(([name, address]) =>
          matches(filter, { value: address, type: 'work', primary: true }) ? [name] : [],
        );
        expect(own(await found(`emails pr and emails[${inside}]`))).toEqual(expected.sort());
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 60_000);
});

describe('a list', () => {
  it('is ordered, and goes page by page', async () => {
    const names = async (asked: Record<string, string>) =>
      own((await list('Users', asked)).Resources.map(({ userName }: { userName: string }) => userName));
    expect(await names({ sortBy: 'userName' })).toEqual(['anna@example.org', 'BERT@example.org', 'cleo']);
    expect(await names({ sortBy: 'userName', sortOrder: 'Descending' })).toEqual(['cleo', 'BERT@example.org', 'anna@example.org']);
    // Who has none of it comes last, and first in the other direction (RFC 7644, 3.4.2.3).
    expect(await names({ sortBy: 'externalId', filter: 'userName pr' })).toEqual(['anna@example.org', 'cleo', 'BERT@example.org']);
    expect(await names({ sortBy: 'emails', sortOrder: 'descending' })).toEqual(['cleo', 'BERT@example.org', 'anna@example.org']);
    const whole = (await list('Users', { sortBy: 'name.familyName' })).Resources.map(({ id }: { id: string }) => id);
    const pages: string[] = [];
    for (let startIndex = 1; ; startIndex += 2) {
      const page = await list('Users', { sortBy: 'name.familyName', startIndex: String(startIndex), count: '2' });
      expect([page.totalResults, page.startIndex, page.itemsPerPage]).toEqual([whole.length, startIndex, page.Resources.length]);
      if (page.Resources.length === 0) break;
      pages.push(...page.Resources.map(({ id }: { id: string }) => id));
    }
    expect(pages).toEqual(whole);
  });

  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['a count of none tells how many there are', { count: '0' }, { itemsPerPage: 0, Resources: [] }],
    ['a count below none is none', { count: '-5' }, { itemsPerPage: 0 }],
    ['a start before the first is the first', { startIndex: '-3', count: '1' }, { startIndex: 1, itemsPerPage: 1 }],
    ['a start of 0 is the first', { startIndex: '0', count: '1' }, { startIndex: 1, itemsPerPage: 1 }],
    ['a start beyond the last finds nobody', { startIndex: '1000' }, { startIndex: 1000, itemsPerPage: 0 }],
    ['a count beyond the bound is the bound', { count: '999999' }, { startIndex: 1 }],
  ])('%s', async (_, asked, expected) => {
    expect(await list('Users', asked)).toMatchObject({ totalResults: 4, ...expected });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a count that is no number', { count: 'many' }, 'invalidValue'],
    ['a start beyond all numbers', { startIndex: '99999999999999999999' }, 'invalidValue'],
    ['an order that is none', { sortBy: 'userName', sortOrder: 'up' }, 'invalidValue'],
    ['an order by nothing known', { sortBy: 'nothing' }, 'invalidPath'],
    ['an order by one of many', { sortBy: 'groups' }, 'invalidPath'],
  ])('is refused for %s', async (_, asked, scimType) => {
    const { status, body } = await scim('GET', `/Users?${new URLSearchParams(asked)}`);
    expect([status, body.scimType]).toEqual([400, scimType]);
  });

  it('is refused where something is asked twice', async () => {
    expect((await scim('GET', '/Users?filter=userName+pr&filter=id+pr')).body.scimType).toBe('invalidSyntax');
  });

  it('is asked for by a body as well, and of everything at once', async () => {
    const search = { schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'] };
    const users = await scim('POST', '/Users/.search', { ...search, filter: 'userName eq "cleo"', attributes: ['userName'] });
    expect(users.body.Resources).toEqual([{ schemas: expect.anything(), id: ids.get('cleo'), userName: 'cleo' }]);
    const both = await scim('POST', '/.search', { ...search, filter: 'userName eq "cleo" or displayName co "crew"', attributes: ['id'] });
    expect(both.body.totalResults).toBe(3);
    const page = await scim('POST', '/.search', { ...search, startIndex: 4, count: 2 });
    expect([page.body.totalResults, page.body.Resources.map(({ meta }: { meta: { resourceType: string } }) => meta.resourceType)]).toEqual([
      6,
      ['User', 'Group'],
    ]);
    expect((await scim('POST', '/.search', { ...search, filter: 'nothing eq "x"' })).body.scimType).toBe('invalidFilter');
    expect((await scim('POST', '/.search', { ...search, sortBy: 'displayName' })).status).toBe(501);
    expect((await scim('POST', '/Users/.search', { filter: 'userName pr' })).body.scimType).toBe('invalidSyntax');
  });
});

describe('attributes', () => {
  const one = async (asked: Record<string, string>) =>
    (await scim('GET', `/Users/${ids.get('anna@example.org')}?${new URLSearchParams(asked)}`)).body;

  it('that are asked for are told, with the id', async () => {
    expect(Object.keys(await one({ attributes: 'userName,NAME.familyName,emails.value' })).sort()).toEqual([
      'emails',
      'id',
      'name',
      'schemas',
      'userName',
    ]);
    expect(await one({ attributes: 'name.familyName' })).toMatchObject({ name: { familyName: 'Öst' } });
    expect((await one({ attributes: 'name.familyName' })).name).not.toHaveProperty('givenName');
    expect((await one({ attributes: `${enterprise}:employeeNumber` }))[enterprise]).toEqual({ employeeNumber: 'E1' });
    expect((await one({ attributes: enterprise }))[enterprise]).toEqual({ employeeNumber: 'E1' });
    expect(Object.keys(await one({ attributes: 'nothing' })).sort()).toEqual(['id', 'schemas']);
  });

  it('that are not wanted are not told, but for the id', async () => {
    const told = await one({ excludedAttributes: 'id,emails,meta,name.givenName' });
    expect(told).toMatchObject({ id: ids.get('anna@example.org'), name: { familyName: 'Öst' } });
    for (const gone of ['emails', 'meta']) expect(told).not.toHaveProperty(gone);
    expect(told.name).not.toHaveProperty('givenName');
    const groups = await list('Groups', { excludedAttributes: 'members', filter: 'displayName eq "Night Crew"' });
    expect(groups.Resources[0]).not.toHaveProperty('members');
  });

  it('beyond their bound are refused', async () => {
    const names = Array.from({ length: 101 }, (_, i) => `a${i}`).join(',');
    expect((await scim('GET', `/Users?attributes=${names}`)).body.scimType).toBe('tooMany');
  });
});
