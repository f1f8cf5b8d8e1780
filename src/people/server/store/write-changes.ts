/** Writes what an act changes, as its plan has it, with the audit entry of each record. */
import type { AuditEntry } from '../../../platform/audit/append.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { PeopleChanges } from '../../roster.ts';
import { insertPersons, updatePersons } from './persons.ts';
import { deletePositions, insertPositions, updatePositions } from './positions.ts';
import { insertUnits } from './units.ts';
import { batches } from './within.ts';

/** Told after every batch: how many records are written, and of how many. */
export type Progress = (done: number, of: number) => Promise<void>;

const untold: Progress = async () => undefined;

/** @returns whether all records still were as the plan was made of; if not, the transaction must not end well */
export async function writeChanges(
  change: Change,
  { units, persons, positions }: PeopleChanges,
  progress: Progress = untold,
): Promise<boolean> {
  await insertUnits(change, units.create);
  const parts: { records: number; write: () => Promise<number> }[] = [
    ...batches(persons.create).map((some) => part(some, () => insertPersons(change, some))),
    ...batches(persons.change.map(({ after }) => after)).map((some) => part(some, () => updatePersons(change, some))),
    ...batches(positions.remove).map((some) => part(some, () => deletePositions(change, some))),
    ...batches(positions.change.map(({ after }) => after)).map((some) => part(some, () => updatePositions(change, some))),
    ...batches(positions.create).map((some) => part(some, () => insertPositions(change, some))),
  ];
  const all = parts.reduce((sum, { records }) => sum + records, 0);
  let done = 0;
  for (const { records, write } of parts) {
    if ((await write()) !== records) return false;
    done += records;
    await progress(done, all);
  }
  return true;
}

function part(some: readonly unknown[], write: () => Promise<number>) {
  return { records: some.length, write };
}

/** One for each record. */
export function auditOfRecords({ units, persons, positions }: PeopleChanges): AuditEntry[] {
  const entry = (kind: string, act: string) => (record: { id: string }) => ({
    action: `${kind}.${act}`,
    subject: { kind, id: record.id },
    ...(act === 'remove' ? {} : { content: record }),
  });
  return [
    ...units.create.map(entry('unit', 'create')),
    ...persons.create.map(entry('person', 'create')),
    ...persons.change.map(({ after }) => entry('person', 'change')(after)),
    ...positions.remove.map(entry('position', 'remove')),
    ...positions.change.map(({ after }) => entry('position', 'change')(after)),
    ...positions.create.map(entry('position', 'create')),
  ];
}
