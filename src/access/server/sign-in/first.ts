/**
 * The first administrator of an installation of real data. Whoever started the program is shown a link, once for each start while nobody who
 * administers can sign in; whoever opens it becomes that administrator.
 */
import { sql } from 'kysely';
import { cleaned, personProblems } from '../../../people/check-person.ts';
import type { Person } from '../../../people/person.ts';
import { noChanges } from '../../../people/roster.ts';
import { changePeople } from '../../../people/server/change-people.ts';
import { refuseAny } from '../../../people/server/refuse.ts';
import { personByNumber } from '../../../people/server/store/persons.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change, Database } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { normalEmail } from '../../email.ts';
import { addressConfusing, addressOfSeveral, firstThere, linkOver } from '../../messages.generated.ts';
import { linkPages } from '../../sign-in-routes.ts';
import { dutiesOf, giveDuty } from '../store/duties.ts';
import { makeAccount, personsByAddress } from './accounts.ts';
import { type ChosenWay, giveWay, methodOf, prepareWay } from './new-way.ts';
import { type SignInParts, signInProgram } from './parts.ts';
import { makingOptions, placeHere } from './passkey-ceremony.ts';
import { type Bound, newChallenge } from './passkey-challenges.ts';
import { newToken, tokenDigest } from './secret.ts';
import { admit, asked, asPerson, enter, type SignedIn } from './sign-in.ts';
import { hasAdministrator, organizationHere, waysHere } from './ways.ts';

const lasts = 24 * 60 * 60_000;

/**
 * To be called at each start of a server of real data. The token stands behind the `#`: no browser sends that, and no log keeps it.
 * @returns `/first#...`, good for a day and once; null: there is an administrator. An earlier link is dead either way.
 */
export async function firstLink({ database, organization }: { database: Database; organization: string }): Promise<string | null> {
  return database.change({ organization, actor: signInProgram }, async (change) => {
    const { db, at } = change;
    const token = (await hasAdministrator(change, at)) ? null : newToken();
    const { numAffectedRows } = await sql`DELETE FROM first_links WHERE organization_id = ${organization}`.execute(db);
    const subject = { kind: 'organization', id: organization };
    if (token === null) {
      if (Number(numAffectedRows) === 0) change.nothing();
      else change.audit({ action: 'first-link.end', subject });
      return null;
    }
    await sql`
      INSERT INTO first_links (organization_id, token, until_at)
      VALUES (${organization}, ${tokenDigest(token)}, ${new Date(at.getTime() + lasts)})
      ON CONFLICT (organization_id) DO UPDATE SET token = excluded.token, until_at = excluded.until_at`.execute(db);
    change.audit({ action: 'first-link.make', subject });
    return `${linkPages.first}#${token}`;
  });
}

interface Linked {
  link: string;
}

interface Named extends Linked {
  name: string;
  email: string;
}

/** @throws Refusal 409 when somebody was first, 422 when the link is dead for another reason */
async function held({ db, organization, ...change }: Change, link: string): Promise<Date> {
  const digest = tokenDigest(link);
  // Of two at once the second waits here, and then finds nothing.
  const { rows } = await sql<{ until: Date }>`
    SELECT until_at AS until FROM first_links WHERE organization_id = ${organization} AND token = ${digest} FOR UPDATE`.execute(db);
  if (await hasAdministrator({ db, organization }, change.at)) throw new Refusal(409, firstThere());
  const left = (rows[0]?.until.getTime() ?? 0) - change.at.getTime();
  if (rows[0] === undefined || left <= 0 || left > lasts) throw new Refusal(422, linkOver());
  return rows[0].until;
}

export async function lookAtFirst(context: Asked, parts: SignInParts, { link }: Linked) {
  return asked(context, async (change) => {
    const until = await held(change, link);
    const [organization, ways] = [await organizationHere(change), await waysHere(change, context.about, parts)];
    return { organization, until: until.toISOString(), ways };
  });
}

export async function firstPasskeyOptions(context: Asked, { link, name, email }: Named): Promise<{ options: Record<string, unknown> }> {
  const place = placeHere(context.about);
  const { title, challenge, owner } = await asked(context, async (change) => {
    await held(change, link);
    const person = (await personWith(change, email, change.at)) ?? change.newId();
    return {
      title: (await organizationHere(change)).title,
      challenge: await newChallenge(change, boundTo(link), person),
      owner: { person, name, email, has: [] },
    };
  });
  return { options: await makingOptions(place, title, challenge, owner) };
}

export async function becomeFirst(context: Asked, parts: SignInParts, { link, name, email, ...way }: Named & ChosenWay): Promise<SignedIn> {
  const { title, known } = await asked(context, async (change) => {
    await held(change, link);
    return { title: (await organizationHere(change)).title, known: await personWith(change, email, change.at) };
  });
  const prepared = await prepareWay(context, parts, way, boundTo(link), [name, email, title]);
  const person = known ?? prepared.person ?? context.newId();
  const entered = await context.changeUnkept(async (change) => {
    await held(change, link);
    // Their device was told another id: the address was changed in between.
    if (prepared.person !== null && prepared.person !== person) throw new Refusal(422, linkOver());
    if (known === null) await addPerson(change, { id: person, name, email });
    await makeAccount(change, { person, email });
    await giveWay(change, person, prepared);
    const today = dayAt(change.at);
    if (!(await dutiesOf(change, person, today)).some(({ duty }) => duty === 'administrator'))
      await giveDuty(change, { person, duty: 'administrator', unit: null, source: 'given', from: today, until: null });
    await sql`DELETE FROM first_links WHERE organization_id = ${change.organization}`.execute(change.db);
    change.audit({ action: 'first-link.use', subject: { kind: 'organization', id: change.organization }, content: { person } });
    return enter(context, change, { person, codesAt: null }, methodOf(prepared));
  }, asPerson(person));
  return admit(context, entered);
}

const boundTo = (link: string): Bound => `first ${tokenDigest(link)?.toString('hex') ?? ''}`;

/** Somebody who was imported is found by their address; null: nobody has it. */
async function personWith(within: Within, email: string, now: Date): Promise<string | null> {
  if (normalEmail(email) === null) throw new Refusal(422, addressConfusing({ text: email.slice(0, 100) }));
  const [one, other] = await personsByAddress(within, email, now);
  if (other !== undefined) throw new Refusal(409, addressOfSeveral({ email: email.slice(0, 100) }));
  return one?.id ?? null;
}

/** Nobody was asked for a personnel number: the record has one of its own until it is corrected. */
async function addPerson(change: Change, { id, name, email }: { id: string; name: string; email: string }): Promise<void> {
  let number = 'administrator';
  for (let next = 2; (await personByNumber(change, number)) !== null; next++) number = `administrator ${next}`;
  const person: Person = {
    id,
    number,
    name: cleaned(name),
    email: normalEmail(email),
    startedOn: null,
    leftOn: null,
    revision: 1,
  };
  refuseAny(personProblems(person, dayAt(change.at)));
  const changes = noChanges();
  changes.persons.create.push(person);
  await changePeople(change, { changes, messages: [] });
}
