/** Memberships, dotted lines, leaves and delegates: entered, given other days, taken away. */
import type { Change } from '../../platform/database/database.ts';
import type { Day } from '../../platform/day.ts';
import { unlikelyDay } from '../likely-day.ts';
import { daysOutside, daysReversed, entrySelf, entryTwice } from '../messages.generated.ts';
import { sharedDays } from '../period.ts';
import type { Person } from '../person.ts';
import { heldPerson, notThere } from './found.ts';
import { refusalOf } from './refuse.ts';
import { deleteEntry, type Entry, type EntryKind, entriesOf, insertEntries, updateEntryDays } from './store/entries.ts';
import { personById } from './store/persons.ts';
import { unitById } from './store/units.ts';

export interface EnteredDays {
  from: Day;
  until?: Day | null | undefined;
}

/** @returns the id */
export async function addEntry(
  change: Change,
  kind: EntryKind,
  today: Day,
  owner: string,
  other: string | null,
  days: EnteredDays,
): Promise<string> {
  const entry: Entry = { id: change.newId(), person: owner, other, from: days.from, until: days.until ?? null, revision: 1 };
  const holder = await heldPerson(change, owner);
  if (other === owner) throw refusalOf(entrySelf({ name: holder.name }));
  if (other !== null) {
    const there = kind === 'membership' ? await unitById(change, other) : await personById(change, other);
    if (there === null) throw notThere(other);
  }
  await mustFit(change, kind, today, holder, entry);
  await insertEntries(change, kind, [entry]);
  change.audit({ action: `${kind}.create`, subject: { kind, id: entry.id }, content: entry });
  return entry.id;
}

/** @param before as it is, its person held by this transaction */
export async function changeEntry(change: Change, kind: EntryKind, today: Day, before: Entry, days: Partial<EnteredDays>): Promise<void> {
  const { id, person, other, revision } = before;
  const until = days.until === undefined ? before.until : days.until;
  const after: Entry = { id, person, other, from: days.from ?? before.from, until, revision: revision + 1 };
  if (after.from === before.from && after.until === before.until) return change.nothing();
  await mustFit(change, kind, today, await heldPerson(change, person), after);
  await updateEntryDays(change, kind, after);
  change.audit({ action: `${kind}.change`, subject: { kind, id }, content: after });
}

export async function removeEntry(change: Change, kind: EntryKind, { id }: Entry): Promise<void> {
  await deleteEntry(change, kind, id);
  change.audit({ action: `${kind}.remove`, subject: { kind, id } });
}

/** Days on which somebody is here, and not the same twice at one time. */
async function mustFit(change: Change, kind: EntryKind, today: Day, { name, startedOn, leftOn }: Person, entry: Entry): Promise<void> {
  const { from, until } = entry;
  if (until !== null && until < from) throw refusalOf(daysReversed({ from, until }));
  const unlikely = unlikelyDay([from, until], today);
  if (unlikely) throw refusalOf(unlikely);
  // Who leaves takes what is open with them: it needs no day of its own.
  const isWithin = (startedOn === null || startedOn <= from) && (leftOn === null || (until ?? from) <= leftOn);
  if (!isWithin) throw refusalOf(daysOutside({ name, startedOn, leftOn, from, until }));
  const others = (await entriesOf(change, kind, entry.person)).filter(({ id, other }) => id !== entry.id && other === entry.other);
  const twice = others.find((other) => sharedDays(other, entry) !== null);
  if (twice) throw refusalOf(entryTwice({ name, from: twice.from, until: twice.until }));
}
