/** Whom a request acts as. */
import { sql } from 'kysely';
import type { Language } from '../../compiler/language.ts';
import type { Actor } from '../../platform/database/database.ts';
import type { Me } from '../contract.ts';
import type { HandedIn } from './handed-in.ts';
import { personById } from './store/persons.ts';
import type { Within } from './store/within.ts';

export async function readMe(within: Within, actor: Actor, handed: HandedIn, language: Language): Promise<Me> {
  const person = actor.kind === 'person' ? await personById(within, actor.id) : null;
  const organization = await organizationOf(within);
  return {
    actor: { kind: actor.kind, id: actor.id },
    person: person && { id: person.id, name: person.name },
    duties: [],
    organization,
    personas: organization.kind === 'demo' ? await handed.personas(within, language) : [],
    // Until people sign in, whoever reaches the server runs it.
    can: { addPeople: true, import: true, changeUnits: true, changeMappings: true },
  };
}

async function organizationOf({ db, organization }: Within): Promise<Me['organization']> {
  const { rows } = await sql<Me['organization']>`SELECT title, kind FROM organizations WHERE organization_id = ${organization}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('The organisation of a request is not there.');
  return row;
}
