/** A person with everything that is kept of them. */
import type { Day } from '../../platform/day.ts';
import type { PersonView } from '../contract.ts';
import { holdsOn } from '../period.ts';
import type { Posts } from '../posts.ts';
import { foundPerson } from './found.ts';
import { shapeEntry, shapePosition } from './shape.ts';
import { entriesOf, entriesTo } from './store/entries.ts';
import { countReports, lineAbove, positionsOf } from './store/positions.ts';
import type { Within } from './store/within.ts';

export async function readPerson(within: Within, posts: Posts, id: string, on: Day): Promise<PersonView> {
  const person = await foundPerson(within, id);
  const positions = await positionsOf(within, id);
  const onThatDay = positions.filter((position) => holdsOn(position, on));
  const present = onThatDay.find(({ kind }) => kind === 'substantive');
  const leaves = await entriesOf(within, 'leave', id);
  const shaped = (position: (typeof positions)[number]) => shapePosition(posts, position, on);
  return {
    ...person,
    on,
    present: present ? shaped(present) : null,
    acting: onThatDay.filter(({ kind }) => kind === 'acting').map(shaped),
    onLeave: leaves.some((leave) => holdsOn(leave, on)),
    positions: positions.map(shaped),
    line: await lineAbove(within, id, on),
    reports: (await countReports(within, [id], on)).get(id) ?? 0,
    memberships: (await entriesOf(within, 'membership', id)).map(shapeEntry.membership),
    dottedLines: (await entriesOf(within, 'dotted-line', id)).map(shapeEntry['dotted-line']),
    dottedFrom: (await entriesTo(within, 'dotted-line', id)).map(shapeEntry['dotted-line']),
    leaves: leaves.map(shapeEntry.leave),
    delegates: (await entriesOf(within, 'delegate', id)).map(shapeEntry.delegate),
    delegateOf: (await entriesTo(within, 'delegate', id)).map(shapeEntry.delegate),
    can: everything,
  };
}

/** Until people sign in, whoever reaches the server runs it. */
const everything: PersonView['can'] = {
  change: true,
  move: true,
  leave: true,
  mendPositions: true,
  addLeave: true,
  addDelegate: true,
  addMembership: true,
  addDottedLine: true,
};
