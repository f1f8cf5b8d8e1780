/** What stands beside positions. */
import { addEntry, changeEntry, removeEntry } from '../change-entry.ts';
import { heldPerson, nothing } from '../found.ts';
import type { PeopleAct } from '../policy.ts';
import { shapeEntry } from '../shape.ts';
import { type EntryKind, entryById, type NamedEntry } from '../store/entries.ts';
import type { Within } from '../store/within.ts';
import { type Context, os, type Shared } from './working.ts';

export function entryHandlers({ changing, may, asRecord }: Shared) {
  /** The four kinds of what stands beside positions are one in all but their shapes. */
  const foundEntry = async (within: Within, kind: EntryKind, id: string): Promise<NamedEntry> => {
    const entry = await entryById(within, kind, id);
    if (entry === null) throw nothing(id);
    return entry;
  };
  /** Entries are changed under their person; read again, for whoever held them before may have changed this one. */
  const heldEntry = async (within: Within, kind: EntryKind, id: string): Promise<NamedEntry> => {
    await heldPerson(within, (await foundEntry(within, kind, id)).person);
    return foundEntry(within, kind, id);
  };
  const adding = <K extends EntryKind>(context: Context, kind: K, input: EnteredEntry, other: string | null) =>
    changing(context, async (change, within) => {
      await may(within, actOn[kind], input.person);
      const id = await addEntry(change, kind, context.today, input.person, other, input);
      return asRecord(context, shaped(kind, await foundEntry(within, kind, id)));
    });
  const altering = <K extends EntryKind>(context: Context, kind: K, { id, ...days }: AlteredEntry) =>
    changing(context, async (change, within) => {
      const entry = await heldEntry(within, kind, id);
      await may(within, actOn[kind], entry.person);
      context.mustBe(entry.revision);
      await changeEntry(change, kind, context.today, entry, days);
      return asRecord(context, shaped(kind, await foundEntry(within, kind, id)));
    });
  const removing = (context: Context, kind: EntryKind, id: string) =>
    changing(context, async (change, within) => {
      const entry = await heldEntry(within, kind, id);
      await may(within, actOn[kind], entry.person);
      context.mustBe(entry.revision);
      await removeEntry(change, kind, entry);
      return { id };
    });

  return {
    addMembership: os.addMembership.handler(({ input, context }) => adding(context, 'membership', input, input.unit)),
    changeMembership: os.changeMembership.handler(({ input, context }) => altering(context, 'membership', input)),
    removeMembership: os.removeMembership.handler(({ input: { id }, context }) => removing(context, 'membership', id)),
    addDottedLine: os.addDottedLine.handler(({ input, context }) => adding(context, 'dotted-line', input, input.to)),
    changeDottedLine: os.changeDottedLine.handler(({ input, context }) => altering(context, 'dotted-line', input)),
    removeDottedLine: os.removeDottedLine.handler(({ input: { id }, context }) => removing(context, 'dotted-line', id)),
    addLeave: os.addLeave.handler(({ input, context }) => adding(context, 'leave', input, null)),
    changeLeave: os.changeLeave.handler(({ input, context }) => altering(context, 'leave', input)),
    removeLeave: os.removeLeave.handler(({ input: { id }, context }) => removing(context, 'leave', id)),
    addDelegate: os.addDelegate.handler(({ input, context }) => adding(context, 'delegate', input, input.delegate)),
    changeDelegate: os.changeDelegate.handler(({ input, context }) => altering(context, 'delegate', input)),
    removeDelegate: os.removeDelegate.handler(({ input: { id }, context }) => removing(context, 'delegate', id)),
  };
}

/** What is needed to add, change or take away an entry of somebody's. */
const actOn = {
  membership: 'membership.change',
  'dotted-line': 'dotted-line.change',
  leave: 'absence.change',
  delegate: 'delegate.change',
} as const satisfies Record<EntryKind, PeopleAct>;

interface EnteredEntry {
  person: string;
  from: string;
  until?: string | null | undefined;
}

interface AlteredEntry {
  id: string;
  from?: string | undefined;
  until?: string | null | undefined;
}

function shaped<K extends EntryKind>(kind: K, entry: NamedEntry): ReturnType<(typeof shapeEntry)[K]> {
  return shapeEntry[kind](entry) as ReturnType<(typeof shapeEntry)[K]>;
}
