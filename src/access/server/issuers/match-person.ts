/**
 * Whom an issuer means. Once somebody has signed in, by the issuer's name for them, which it gives to nobody else; the first time by an
 * address that the issuer has made sure of and that exactly one person here has. Never by an address alone.
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { personProblems } from '../../../people/check-person.ts';
import type { Person } from '../../../people/person.ts';
import { noChanges } from '../../../people/roster.ts';
import { changePeople } from '../../../people/server/change-people.ts';
import { meetingOthers } from '../../../people/server/refuse.ts';
import { personById, personByNumber } from '../../../people/server/store/persons.ts';
import type { Change } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import { normalEmail } from '../../email.ts';
import type { Issuer } from '../../issuer.ts';
import { accountOf, makeAccount, personByLogin, personsByAddress } from '../sign-in/accounts.ts';
import { isTied, personBySubject, seen, tie } from './identities.ts';
import type { Proven } from './prove.ts';
import { SignInStopped } from './sign-in-stopped.ts';
import { hasLeft } from './store.ts';

/**
 * @returns the person, held by this transaction
 * @throws SignInStopped
 */
export async function matchPerson(change: Change, issuer: Issuer, proven: Proven): Promise<string> {
  return (await knownPerson(change, issuer, proven)) ?? firstTime(change, issuer, proven);
}

async function knownPerson(change: Change, issuer: Issuer, { subject }: Proven): Promise<string | null> {
  const identity = { issuer: issuer.id, subject };
  const known = await personBySubject(change, identity);
  if (known === null) return null;
  await mustBeHere(change, known);
  await seen(change, identity);
  return known;
}

async function firstTime(change: Change, issuer: Issuer, proven: Proven): Promise<string> {
  const identity = { issuer: issuer.id, subject: proven.subject };
  const email = checkedAddress(issuer, proven);
  // Who comes with the same address at the same moment waits, and finds what was made.
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`first sign-in ${change.organization} ${email}`}, 0))`.execute(change.db);
  const meanwhile = await knownPerson(change, issuer, proven);
  if (meanwhile !== null) return meanwhile;
  const [found, another] = await personsByAddress(change, email, change.at);
  if (another) throw new SignInStopped('person-unclear');
  const person = found?.id ?? (await madeJustInTime(change, issuer, proven, email));
  await mustBeHere(change, person);
  // The address may have passed on to somebody else at the issuer since.
  if (await isTied(change, issuer.id, person)) throw new SignInStopped('account-other');
  await meetingOthers(() => tie(change, identity, person));
  if ((await accountOf(change, person)) === null && (await personByLogin(change, email)) === null)
    await makeAccount(change, { person, email });
  return person;
}

/** As they sign in by it; the issuer vouches for it, and it is of a domain that is let in. */
function checkedAddress({ domains }: Issuer, { address }: Proven): string {
  if (address === null || !address.verified) throw new SignInStopped('address-unchecked');
  const email = normalEmail(address.email);
  // With letters that look like others it is nobody's whom one knows.
  if (email === null) throw new SignInStopped('person-unknown', 'look-alike');
  if (domains.length > 0 && !domains.includes(email.slice(email.indexOf('@') + 1))) throw new SignInStopped('address-elsewhere');
  return email;
}

async function mustBeHere(change: Change, id: string): Promise<void> {
  const person = await personById(change, id, true);
  if (person === null || (person.leftOn !== null && person.leftOn < dayAt(change.at))) throw new SignInStopped('person-away');
}

async function madeJustInTime(change: Change, issuer: Issuer, { subject, name }: Proven, email: string): Promise<string> {
  // Whoever comes back after leaving is not a new person.
  if (await hasLeft(change, email)) throw new SignInStopped('person-away');
  if (!issuer.justInTime || issuer.domains.length === 0) throw new SignInStopped('person-unknown');
  const person: Person = {
    id: change.newId(),
    number: numberFrom(issuer, subject),
    name: name ?? email.slice(0, email.indexOf('@')),
    email,
    startedOn: null,
    leftOn: null,
    revision: 1,
  };
  if (personProblems(person, dayAt(change.at)).length > 0) throw new SignInStopped('person-unknown', 'record');
  if ((await personByNumber(change, person.number)) !== null) throw new SignInStopped('person-unclear', 'number');
  const changes = noChanges();
  changes.persons.create.push(person);
  await changePeople(change, { changes, messages: [] });
  return person.id;
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The personnel system knows the real one: until then one that nobody else has, the same for the same person however often it is made. */
function numberFrom({ url }: Issuer, subject: string): string {
  const digest = createHash('sha256').update(`${url}\n${subject}`).digest();
  return `SSO-${[...digest.subarray(0, 12)].map((byte) => letters[byte % letters.length]).join('')}`;
}
