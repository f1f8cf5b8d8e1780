/** Writes what an act changes, as its plan has it, with the audit entry of each record. */
import type { AuditEntry } from '../../../platform/audit/append.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { PeopleChanges } from '../../roster.ts';
import { insertPersons, updatePersons } from './persons.ts';
import { deletePositions, insertPositions, updatePositions } from './positions.ts';
import { insertUnits } from './units.ts';

/** @returns whether all records still were as the plan was made of; if not, the transaction must not end well */
export async function writeChanges(change: Change, { units, persons, positions }: PeopleChanges): Promise<boolean> {
  await insertUnits(change, units.create);
  await insertPersons(change, persons.create);
  const personsWritten = await updatePersons(
    change,
    persons.change.map(({ after }) => after),
  );
  const removed = await deletePositions(change, positions.remove);
  const positionsWritten = await updatePositions(
    change,
    positions.change.map(({ after }) => after),
  );
  await insertPositions(change, positions.create);
  return personsWritten === persons.change.length && removed === positions.remove.length && positionsWritten === positions.change.length;
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
