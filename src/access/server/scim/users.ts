/** Users: reading them, and what an identity provider makes of them. Each change is one transaction. */
import { sql } from 'kysely';
import type { Posts } from '../../../people/posts.ts';
import { addPerson, changePerson } from '../../../people/server/change-person.ts';
import { heldPerson } from '../../../people/server/found.ts';
import type { Around } from '../../../people/server/gather.ts';
import { meetingOthers } from '../../../people/server/refuse.ts';
import { personByNumber } from '../../../people/server/store/persons.ts';
import { holdTree } from '../../../people/server/store/units.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';
import { isId } from '../../../platform/new-id.ts';
import type { Listing } from '../../scim/listing.ts';
import { resourceTypes } from '../../scim/schemas.ts';
import { type Facts, nameIn, noFacts } from '../../scim/user.ts';
import { wrong } from '../../scim/wrong.ts';
import { keepAdministered } from '../duties/keep-administered.ts';
import { holdGroups, removeFromGroups } from '../store/scim-groups.ts';
import {
  countUsers,
  groupsOf,
  keepSaid,
  otherCalled,
  removedCalled,
  type SaidUser,
  saidOf,
  type UserRow,
  userColumns,
  usersIn,
} from '../store/scim-users.ts';
import { type Ends, liftLocks, lockOut } from '../tokens/lock-person.ts';
import { alignDuties } from './align-duties.ts';
import { conditionOf, orderOf } from './filter-sql.ts';
import { type Told, tellUser } from './present-user.ts';
import { setManager } from './set-manager.ts';

const type = resourceTypes.User;

/** What every act works with. */
export interface Working extends Within {
  today: Day;
  /** `https://host/scim/v2` */
  base: string;
}

export interface Found {
  total: number;
  told: Told[];
}

export interface Changing extends Change {
  today: Day;
  base: string;
  posts: Posts;
  ends: Ends;
}

export async function listUsers(working: Working, listing: Listing, amongAll = false): Promise<Found> {
  const { today } = working;
  const columns = userColumns(working, today);
  const where = listing.filter === null ? sql`true` : conditionOf(type, columns, listing.filter, amongAll);
  const first =
    listing.sortBy === null ? sql`` : sql`${orderOf(type, columns, listing.sortBy)} ${listing.descending ? sql`DESC` : sql`ASC`},`;
  const order = sql`${first} p.person_id`;
  const total = await countUsers(working, today, where);
  if (listing.count === 0 || listing.startIndex > total) return { total, told: [] };
  const rows = await usersIn(working, today, { where, order, offset: listing.startIndex - 1, limit: listing.count });
  return { total, told: await tell(working, rows) };
}

/** @throws Refusal 404 */
export async function readUserById(working: Working, id: string): Promise<Told> {
  const [told] = await tell(working, [await foundRow(working, id)]);
  if (told === undefined) throw wrong.notThere('User', id);
  return told;
}

async function tell(working: Working, rows: readonly UserRow[]): Promise<Told[]> {
  const groups = await groupsOf(
    working,
    rows.map(({ id }) => id),
  );
  return rows.map((row) =>
    tellUser(
      row,
      groups.filter(({ person }) => person === row.id),
      working.base,
    ),
  );
}

async function foundRow(working: Working, id: string): Promise<UserRow> {
  if (!isId(id)) throw wrong.notThere('User', id);
  const where = sql`p.person_id = ${id}`;
  const [row] = await usersIn(working, working.today, { where, order: sql`p.person_id`, offset: 0, limit: 1 });
  if (row === undefined) throw wrong.notThere('User', id);
  return row;
}

/**
 * Somebody new; or somebody whom the records of people know by the number, or the provider by its own id, and of whom it says nothing yet.
 * @returns the id
 */
export async function createUser(changing: Changing, facts: Facts): Promise<string> {
  await holdTree(changing, 'lines');
  const known = await knownAs(changing, facts);
  await mustBeFree(changing, facts.userName, known);
  if (known === null) {
    const made = facts.number ?? (await madeNumber(changing, facts.userName));
    const name = nameIn(facts) ?? facts.givenName ?? facts.familyName ?? facts.userName;
    const id = await addPerson(changing, aroundOf(changing), { number: made, name, email: facts.email });
    await write(changing, id, null, { ...facts, active: facts.active ?? true });
    return id;
  }
  await write(changing, known, null, { ...facts, active: facts.active ?? true });
  return known;
}

/** @param next what is to be said of them, from what was */
export async function changeUser(
  changing: Changing,
  id: string,
  mustBe: (version: string) => void,
  next: (before: Facts) => Facts,
): Promise<void> {
  await holdTree(changing, 'lines');
  const row = await foundRow(changing, id);
  await heldPerson(changing, id);
  const before = await readUserById(changing, id);
  mustBe(before.version);
  const facts = next(await factsOf(changing, row));
  if (facts.userName.toLowerCase() !== row.userName.toLowerCase()) await mustBeFree(changing, facts.userName, id);
  await write(changing, id, before, facts);
}

/** No longer the provider's: they come in no more, and are no User. What is kept of them as a person stays. */
export async function removeUser(changing: Changing, id: string, mustBe: (version: string) => void): Promise<void> {
  const row = await foundRow(changing, id);
  await heldPerson(changing, id);
  mustBe((await readUserById(changing, id)).version);
  const said = await saidOf(changing, id);
  const kept = said ?? saidFrom(id, await factsOf(changing, row), null);
  await keepSaid(changing, { ...kept, removedAt: changing.at, revision: kept.revision + 1 });
  changing.audit({ action: 'scim-user.remove', subject: { kind: 'person', id }, content: { removed: true } });
  await holdGroups(changing);
  await keepAdministered(changing, changing.today, async () => {
    await lockOut(changing, id, 'scim', changing.ends);
    for (const group of await removeFromGroups(changing, id))
      changing.audit({ action: 'scim-group.change', subject: { kind: 'scim-group', id: group }, content: { removed: [id] } });
    await alignDuties(changing, [id]);
  });
}

/** What was said of them so far; what merely follows from their record was not said. */
async function factsOf(within: Within, row: UserRow): Promise<Facts> {
  const said = await saidOf(within, row.id);
  const { userName, externalId, email, number, manager } = row;
  const common = { ...noFacts, userName, externalId, email, number, manager };
  if (said === null) return common;
  const { displayName, formattedName, givenName, familyName } = said;
  const named = { displayName, formattedName, givenName, familyName };
  const name = nameIn({ ...common, ...named });
  // Changed here since: what the provider said of the name is over.
  return name !== null && name !== row.name ? common : { ...common, ...named };
}

/** @param before null: made just now */
async function write(changing: Changing, id: string, before: Told | null, facts: Facts): Promise<void> {
  const person = await heldPerson(changing, id);
  const name = nameIn(facts) ?? person.name;
  const asked = { id, name, email: facts.email, ...(facts.number !== null && { number: facts.number }) };
  await changePerson(changing, aroundOf(changing), person, asked);
  const manager = await setManager(changing, aroundOf(changing), id, facts.manager);
  await keep(changing, id, facts, manager);
  if (facts.active === false)
    await keepAdministered(changing, changing.today, async () => void (await lockOut(changing, id, 'scim', changing.ends)));
  if (facts.active === true) await liftLocks(changing, id, ['scim']);
  if (before !== null && before.version === (await readUserById(changing, id)).version) changing.nothing();
}

async function keep(changing: Changing, id: string, facts: Facts, manager: string | null): Promise<void> {
  const before = await saidOf(changing, id);
  const after = saidFrom(id, { ...facts, manager }, before);
  if (before !== null && JSON.stringify({ ...after, revision: before.revision }) === JSON.stringify(before)) return;
  await meetingOthers(() => keepSaid(changing, after));
  changing.audit({ action: 'scim-user.change', subject: { kind: 'person', id }, content: after });
}

function saidFrom(person: string, facts: Facts, before: SaidUser | null): SaidUser {
  const { userName, externalId, displayName, formattedName, givenName, familyName, number, manager } = facts;
  const revision = (before?.revision ?? 0) + 1;
  return {
    person,
    userName,
    externalId,
    displayName,
    formattedName,
    givenName,
    familyName,
    numberSaid: number !== null,
    manager,
    removedAt: null,
    revision,
  };
}

/** @throws Refusal 409 where the number is that of somebody of whom the provider speaks already */
async function knownAs(changing: Changing, { number, externalId }: Facts): Promise<string | null> {
  const numbered = number === null ? null : await personByNumber(changing, number);
  if (numbered !== null) {
    const said = await saidOf(changing, numbered.id);
    if (said !== null && said.removedAt === null) throw wrong.taken('employeeNumber', number ?? '');
    return numbered.id;
  }
  return externalId === null ? null : ((await removedCalled(changing, externalId))?.person ?? null);
}

async function mustBeFree(changing: Changing, userName: string, except: string | null): Promise<void> {
  if (await otherCalled(changing, changing.today, userName, except)) throw wrong.taken('userName', userName);
}

/** A person has a number here. Where none was said it is the name, if that is short and free. */
async function madeNumber(changing: Changing, userName: string): Promise<string> {
  const isFree = userName.length <= 50 && (await personByNumber(changing, userName)) === null;
  return isFree ? userName : `scim-${changing.newId().slice(-12)}`;
}

function aroundOf({ posts, today, newId }: Changing): Around {
  return { posts, today, newId };
}
