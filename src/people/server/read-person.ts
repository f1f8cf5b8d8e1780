/** A person with everything that is kept of them. */
import { sql } from 'kysely';
import type { Day } from '../../platform/day.ts';
import { answers } from '../../platform/policy/policy.ts';
import type { PersonView } from '../contract.ts';
import { holdsOn } from '../period.ts';
import type { Posts } from '../posts.ts';
import type { Eyes } from './eyes.ts';
import { foundPerson, nothing } from './found.ts';
import { dayClosed, type PeopleAct, type PeoplePolicy } from './policy.ts';
import { asHeldNow } from './sees.ts';
import { shapeEntry, shapePosition } from './shape.ts';
import { entriesOf, entriesTo } from './store/entries.ts';
import { countReports, lineAbove, positionsOf } from './store/positions.ts';

export async function readPerson(eyes: Eyes, policy: PeoplePolicy, posts: Posts, id: string, on: Day): Promise<PersonView> {
  const person = await foundPerson(eyes, id);
  const may = await answers(eyes, policy, asked, sql`${id}::uuid`);
  if (!may['person.find']) throw nothing(id);
  if (on !== eyes.today && !may['record.read']) throw dayClosed();
  const positions = await positionsOf(eyes, id);
  const onThatDay = positions.filter((position) => holdsOn(position, on));
  const present = onThatDay.find(({ kind }) => kind === 'substantive');
  const leaves = may['absence.read'] ? await entriesOf(eyes, 'leave', id) : null;
  const all = (position: (typeof positions)[number]) => shapePosition(posts, position, on);
  const shaped = may['record.read'] ? all : (position: (typeof positions)[number]) => asHeldNow(all(position));
  const beside = async (read: typeof entriesOf | typeof entriesTo, kind: 'membership' | 'dotted-line' | 'delegate') =>
    may['record.read'] ? read(eyes, kind, id) : [];
  return {
    ...person,
    ...(!may['record.read'] && { number: null, startedOn: null, leftOn: null }),
    on,
    present: present ? shaped(present) : null,
    acting: onThatDay.filter(({ kind }) => kind === 'acting').map(shaped),
    onLeave: leaves?.some((leave) => holdsOn(leave, on)) ?? null,
    positions: (may['record.read'] ? positions : onThatDay).map(shaped),
    line: await lineAbove(eyes, id, on),
    reports: (await countReports(eyes, [id], on)).get(id) ?? 0,
    memberships: (await beside(entriesOf, 'membership')).map(shapeEntry.membership),
    dottedLines: (await beside(entriesOf, 'dotted-line')).map(shapeEntry['dotted-line']),
    dottedFrom: (await beside(entriesTo, 'dotted-line')).map(shapeEntry['dotted-line']),
    leaves: leaves?.map(shapeEntry.leave) ?? [],
    delegates: (await beside(entriesOf, 'delegate')).map(shapeEntry.delegate),
    delegateOf: (await beside(entriesTo, 'delegate')).map(shapeEntry.delegate),
    can: {
      change: may['person.change'],
      move: may['person.move'],
      leave: may['person.move'],
      mendPositions: may['position.mend'],
      addLeave: may['absence.change'],
      addDelegate: may['delegate.change'],
      addMembership: may['membership.change'],
      addDottedLine: may['dotted-line.change'],
      seeRecord: may['record.read'],
      seeAbsence: may['absence.read'],
      seeTeam: may['team.read'],
      seeWho: may['record.read'],
    },
  };
}

const asked = [
  'person.find',
  'record.read',
  'absence.read',
  'team.read',
  'person.change',
  'person.move',
  'position.mend',
  'absence.change',
  'delegate.change',
  'membership.change',
  'dotted-line.change',
] as const satisfies readonly PeopleAct[];
