/** Puts a whole organisation into the database at once: the demo, a generated one. What it holds was made sound by whoever made it. */
import type { Change } from '../../platform/database/database.ts';
import type { PeopleRecords } from '../roster.ts';
import { insertEntries } from './store/entries.ts';
import { takeTime } from './store/roster.ts';
import { writeChanges } from './store/write-changes.ts';

/** One audit entry for all of it. */
export async function seedPeople(change: Change, records: PeopleRecords): Promise<void> {
  const { units, persons, positions, memberships, dottedLines, leaves, delegates } = records;
  await takeTime(change, 600);
  const changes = {
    units: { create: [...units] },
    persons: { create: [...persons], change: [] },
    positions: { remove: [], change: [], create: [...positions] },
  };
  await writeChanges(change, changes);
  const entry = <T extends { id: string; person: string; from: string; until: string | null }>(other: (record: T) => string | null) => {
    return (record: T) => ({
      id: record.id,
      person: record.person,
      other: other(record),
      from: record.from,
      until: record.until,
      revision: 1,
    });
  };
  await insertEntries(change, 'membership', memberships.map(entry(({ unit }) => unit)));
  await insertEntries(change, 'dotted-line', dottedLines.map(entry(({ to }) => to)));
  await insertEntries(change, 'leave', leaves.map(entry(() => null)));
  await insertEntries(change, 'delegate', delegates.map(entry(({ delegate }) => delegate)));
  const content = { units: units.length, persons: persons.length, positions: positions.length };
  change.audit({ action: 'people.seed', subject: { kind: 'organization', id: change.organization }, content });
}
