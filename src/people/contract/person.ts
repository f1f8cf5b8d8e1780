/** A person, and what is kept of them. */
import * as z from 'zod';
import { day, days, id, onDay, personRef, position, positionKind, postId, revision, unitRef, words } from './parts.ts';

const email = words(254).regex(/^[^@]+@[^@]+$/u, 'an address of mail');

/** Of a person themselves. */
const personWords = {
  number: words(50).describe('The personnel number, unique in the organisation'),
  name: words(200),
  email: email.nullable(),
  startedOn: day.nullable(),
};

/** A position as somebody enters it. */
export const enteredPosition = z.object({
  kind: positionKind.optional().describe('substantive unless told'),
  post: postId,
  grade: z.number().min(0).max(1000).nullable().optional().describe('That of the post, unless told'),
  unit: id.nullable().optional(),
  manager: id.nullable().optional(),
  from: day,
  until: day.nullable().optional(),
});

export const personAsked = z.object({ id, ...onDay });
export const addedPerson = z.object({
  ...personWords,
  email: personWords.email.optional(),
  startedOn: personWords.startedOn.optional(),
  position: enteredPosition.optional(),
});
export const changedPerson = z.object({ id, ...z.object(personWords).partial().shape });

const dated = { id, ...days, revision };
export const membership = z.object({ ...dated, unit: unitRef });
export const dottedLine = z.object({ ...dated, person: personRef.describe('Whose line it is'), to: personRef });
export const leave = z.object(dated);
export const delegate = z.object({ ...dated, person: personRef.describe('For whom'), delegate: personRef });

const yes = z.boolean();
/** What the asker may do with this record: a page shows a button because the server said so. */
const personAbilities = z.object({
  change: yes,
  move: yes,
  leave: yes.describe('Say that they leave'),
  mendPositions: yes.describe('Add, mend or take away a position as it was entered'),
  addLeave: yes,
  addDelegate: yes,
  addMembership: yes,
  addDottedLine: yes,
  seeRecord: yes.describe('The number, the days they are here, and all positions; without it these are null or those of today'),
  seeAbsence: yes.describe('When they are on leave'),
  seeTeam: yes,
  seeWho: yes.describe('Who can see this, and why'),
});

export const personView = personRef.extend({
  number: z.string().nullable(),
  email: z.string().nullable(),
  startedOn: day.nullable(),
  leftOn: day.nullable(),
  on: day.describe('The day it is told for'),
  present: position.nullable().describe('The substantive position on that day'),
  acting: z.array(position).describe('The acting ones on that day'),
  onLeave: z.boolean().nullable().describe('null: not to be seen'),
  positions: z.array(position).describe('All of them, the latest first; those of the day, where the record is not to be seen'),
  line: z.array(personRef.extend({ title: z.string().nullable() })).describe('The manager on that day, theirs, and so on up to the top'),
  reports: z.int().describe('How many report to them directly on that day'),
  memberships: z.array(membership),
  dottedLines: z.array(dottedLine).describe('From them to others'),
  dottedFrom: z.array(dottedLine).describe('From others to them'),
  leaves: z.array(leave),
  delegates: z.array(delegate).describe('Who acts for them'),
  delegateOf: z.array(delegate).describe('For whom they act'),
  can: personAbilities,
  revision,
});

export const me = z.object({
  actor: z.object({ kind: z.enum(['person', 'operator', 'program']), id: z.string() }),
  person: personRef.nullable().describe('null: nobody of the organisation, such as who runs the program'),
  leads: yes.describe('Somebody reports to them today'),
  duties: z.array(z.string()),
  organization: z.object({ title: z.string(), kind: z.enum(['real', 'demo']) }),
  personas: z.array(personRef.extend({ title: z.string().nullable(), why: z.string() })).describe('Of the demo alone: whom one can act as'),
  can: z.object({
    administer: yes.describe('Say who has access, and who has which duty'),
    readAudit: yes,
    addPeople: yes,
    import: yes,
    changeUnits: yes,
    changeMappings: yes,
    seeChecks: yes,
    seeOtherDays: yes.describe('Lists and charts as of another day than today'),
    seeRecords: yes.describe('Of somebody else; of whom, each person says'),
    seeAbsences: yes.describe('Of somebody else, in the same way'),
    seeLeft: yes.describe('Somebody who has left'),
  }),
});
