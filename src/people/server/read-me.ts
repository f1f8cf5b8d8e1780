/** Whom a request acts as. */
import { sql } from 'kysely';
import type { Language } from '../../compiler/language.ts';
import { answers } from '../../platform/policy/policy.ts';
import { holdsDuty } from '../../platform/policy/viewer.ts';
import type { Me } from '../contract.ts';
import type { Eyes } from './eyes.ts';
import type { HandedIn } from './handed-in.ts';
import type { PeoplePolicy } from './policy.ts';
import { colleague, self } from './relations.ts';
import { reachesSome } from './sees.ts';
import { personById } from './store/persons.ts';
import type { Within } from './store/within.ts';

export async function readMe(eyes: Eyes, policy: PeoplePolicy, handed: HandedIn, language: Language): Promise<Me> {
  const { actor, person: id, duties } = eyes.viewer;
  const person = id === null ? null : await personById(eyes, id);
  const organization = await organizationOf(eyes);
  const may = await answers(eyes, policy, ['people.add', 'people.import', 'units.change', 'checks.read', 'other-days.read']);
  return {
    actor: { kind: actor.kind, id: actor.id },
    person: person && { id: person.id, name: person.name },
    leads: eyes.reports.length > 0,
    duties: [...new Set(duties.map(({ duty }) => duty))],
    organization,
    personas: organization.kind === 'demo' ? await handed.personas(eyes, language) : [],
    can: {
      administer: holdsDuty(eyes.viewer, 'administrator'),
      // Not with the eyes of another, whatever duty they hold.
      readAudit: holdsDuty(eyes.viewer, 'auditor') && eyes.viewer.viewedBy === null,
      addPeople: may['people.add'],
      import: may['people.import'],
      changeUnits: may['units.change'],
      changeMappings: may['people.import'],
      seeChecks: may['checks.read'],
      seeOtherDays: may['other-days.read'],
      seeRecords: reachesSome(eyes, policy['record.read'], self),
      seeAbsences: reachesSome(eyes, policy['absence.read'], self),
      seeLeft: reachesSome(eyes, policy['person.find'], colleague),
    },
  };
}

async function organizationOf({ db, organization }: Within): Promise<Me['organization']> {
  const { rows } = await sql<Me['organization']>`SELECT title, kind FROM organizations WHERE organization_id = ${organization}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('The organisation of a request is not there.');
  return row;
}
