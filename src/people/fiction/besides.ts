/** What there is beside positions: memberships, dotted lines, leave, and who stands in. */
import { type Day, daysAfter } from '../../platform/day.ts';
import type { Delegate } from '../delegate.ts';
import type { DottedLine } from '../dotted-line.ts';
import type { Leave } from '../leave.ts';
import type { Membership } from '../membership.ts';
import type { Person } from '../person.ts';
import type { PeopleRecords } from '../roster.ts';
import type { Unit } from '../unit.ts';
import type { Dice } from './dice.ts';
import { fictionIds } from './ids.ts';
import type { Seat } from './seats.ts';

const shares = { member: 0.05, dotted: 0.04, leave: 0.02 };

export function besidesFor(
  seats: readonly Seat[],
  persons: readonly Person[],
  units: readonly Unit[],
  { today, seed, chance }: { today: Day; seed: number; chance: Dice },
): Pick<PeopleRecords, 'memberships' | 'dottedLines' | 'leaves' | 'delegates'> {
  const newId = { member: fictionIds(seed, 4), dotted: fictionIds(seed, 5), leave: fictionIds(seed, 6), delegate: fictionIds(seed, 7) };
  const memberships: Membership[] = [];
  const dottedLines: DottedLine[] = [];
  const leaves: Leave[] = [];
  const delegates: Delegate[] = [];
  const wasHere = ({ startedOn, leftOn }: Person, day: Day) => leftOn === null && (startedOn ?? today) <= day;
  for (const { index, manager } of seats) {
    const person = persons[index] as Person;
    const from = daysAfter(today, -30 - chance.below(300));
    if (!wasHere(person, from)) continue;
    const held = { person: person.id, from };
    if (chance.happens(shares.member)) memberships.push({ id: newId.member(), ...held, unit: chance.oneOf(units).id, until: null });
    const other = chance.oneOf(persons);
    if (chance.happens(shares.dotted) && other !== person && wasHere(other, from)) {
      dottedLines.push({ id: newId.dotted(), ...held, to: other.id, until: null });
    }
    if (!chance.happens(shares.leave)) continue;
    const until = daysAfter(today, chance.happens(0.5) ? 30 + chance.below(60) : -chance.below(30));
    leaves.push({ id: newId.leave(), ...held, until });
    const above = manager === null ? undefined : persons[manager];
    if (above && wasHere(above, from)) delegates.push({ id: newId.delegate(), ...held, delegate: above.id, until });
  }
  return { memberships, dottedLines, leaves, delegates };
}
