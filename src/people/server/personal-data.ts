/** What the room of people keeps of somebody, and how it is erased. */
import { sql } from 'kysely';
import type { Change } from '../../platform/database/database.ts';
import { dayAt } from '../../platform/day.ts';
import {
  type Entry,
  type ErasurePart,
  type Fate,
  type Held,
  type PersonalData,
  type Section,
  type Subject,
  whole,
} from '../../platform/personal-data.ts';
import { deleteEntry, type EntryKind, entriesOf, entriesTo, type NamedEntry } from './store/entries.ts';
import { emptyPerson, emptyPositions, removePositions, type Spanned, spannedPositions } from './store/erasing.ts';
import { forgetInImports, importRowsOf, importsNaming, namingOf } from './store/erasing-imports.ts';
import { personById } from './store/persons.ts';
import { positionsOf, positionsUnder } from './store/positions.ts';
import type { Within } from './store/within.ts';

const days = { from: 'day', until: 'day' } as const;

export const peopleData: PersonalData = {
  name: 'people',
  words: async (language) =>
    language === 'de' ? (await import('../speech/personal-data.de.ts')).words : (await import('../speech/personal-data.ts')).words,
  held,
  subjects,
  erasure,
  erase,
  removals: ['position.remove', 'membership.remove', 'dotted-line.remove', 'leave.remove', 'delegate.remove'],
};

/** Named of others are only those whom the person's own relations lead to. */
async function held(within: Within, id: string): Promise<Held> {
  const person = await personById(within, id);
  if (person === null) return { sections: [] };
  const beside = async (kind: EntryKind) => (await entriesOf(within, kind, id)).map(besideOf);
  const toThem = async (kind: 'dotted-line' | 'delegate') => entriesTo(within, kind, id);
  const positions = await positionsOf(within, id);
  return {
    sections: [
      whole(
        'person',
        { number: 'text', name: 'text', email: 'text', startedOn: 'day', leftOn: 'day' },
        [person].map(({ number, name, email, startedOn, leftOn }) => ({ number, name, email, startedOn, leftOn })),
      ),
      whole(
        'positions',
        { kind: 'text', title: 'text', grade: 'number', unit: 'text', manager: 'text', ...days },
        positions.map(({ kind, title, grade, unitTitle, managerName, from, until }) => ({
          ...{ kind, title, grade, unit: unitTitle, manager: managerName, from, until },
        })),
      ),
      whole('reports', { kind: 'text', ...days }, (await positionsUnder(within, [id])).toSorted(byDays).map(datesOf)),
      whole('memberships', { other: 'text', ...days }, await beside('membership')),
      whole('dottedLines', { other: 'text', ...days }, await beside('dotted-line')),
      whole(
        'dottedFrom',
        days,
        (await toThem('dotted-line')).map(({ from, until }) => ({ from, until })),
      ),
      whole(
        'leaves',
        days,
        (await entriesOf(within, 'leave', id)).map(({ from, until }) => ({ from, until })),
      ),
      whole('delegates', { other: 'text', ...days }, await beside('delegate')),
      whole(
        'delegateOf',
        { other: 'text', ...days },
        (await toThem('delegate')).map(({ personName, from, until }) => ({ other: personName, from, until })),
      ),
      await importRows(within, id),
      await importsMade(within, id),
      await mappingsConfirmed(within, id),
    ],
  };
}

const besideOf = ({ otherName, from, until }: NamedEntry): Entry => ({ other: otherName, from, until });
const datesOf = ({ kind, from, until }: { kind: string; from: string; until: string | null }): Entry => ({ kind, from, until });
const byDays = (one: { from: string }, other: { from: string }) => (one.from < other.from ? 1 : one.from > other.from ? -1 : 0);

/** What a row changed of them is told as it was shown. */
async function importRows(within: Within, person: string): Promise<Section> {
  const rows = await importRowsOf(within, person);
  const entries = rows.map(({ importName, at, told }) => ({
    ...{ import: importName, at: at.toISOString(), act: told.act },
    changes: told.facts.map(({ of, before, after }) => `${of}: ${before ?? '–'} → ${after ?? '–'}`).join('\n'),
  }));
  return whole('importRows', { import: 'text', at: 'moment', act: 'text', changes: 'text' }, entries);
}

async function importsMade({ db, organization }: Within, person: string): Promise<Section> {
  const { rows } = await sql<{ name: string; at: Date; state: string }>`
    SELECT name, at, state FROM imports WHERE organization_id = ${organization} AND actor_kind = 'person' AND actor_id = ${person}
    ORDER BY at DESC, import_id`.execute(db);
  const entries = rows.map(({ name, at, state }) => ({ name, at: at.toISOString(), state }));
  return whole('imports', { name: 'text', at: 'moment', state: 'text' }, entries);
}

async function mappingsConfirmed({ db, organization }: Within, person: string): Promise<Section> {
  const { rows } = await sql<{ source: string; at: Date }>`
    SELECT source, confirmed_at AS at FROM role_mappings
    WHERE organization_id = ${organization} AND confirmed_by_kind = 'person' AND confirmed_by_id = ${person}
    ORDER BY confirmed_at DESC, mapping_id`.execute(db);
  return whole(
    'mappings',
    { source: 'text', at: 'moment' },
    rows.map(({ source, at }) => ({ source, at: at.toISOString() })),
  );
}

const entryKinds: readonly EntryKind[] = ['membership', 'dotted-line', 'leave', 'delegate'];

/** Everything that goes, as it is now. */
async function found(within: Within, id: string) {
  const person = await personById(within, id);
  if (person === null) throw new Error('Nobody of that id is erased.');
  const positions = await spannedPositions(within, id);
  const naming = await namingOf(within, person);
  const entries = [];
  for (const kind of entryKinds) {
    const toThem = kind === 'dotted-line' || kind === 'delegate' ? await entriesTo(within, kind, id) : [];
    entries.push({ kind, own: await entriesOf(within, kind, id), toThem });
  }
  return {
    person,
    naming,
    entries,
    needed: positions.filter(({ from }) => from !== null),
    unneeded: positions.filter(({ from }) => from === null),
    rows: await importRowsOf(within, id),
    imports: await importsNaming(within, naming),
  };
}

async function erasure(within: Within, id: string): Promise<ErasurePart[]> {
  const { person, entries, needed, unneeded, rows, imports } = await found(within, id);
  const part = (key: string, fate: Fate, names: readonly string[]): ErasurePart => ({ key, fate, count: names.length, names });
  const files = imports.filter(({ fileNames }) => fileNames);
  const under = new Set((await positionsUnder(within, [id])).map((position) => position.person));
  return [
    part('person', 'emptied', [[person.name, person.number, person.email].filter(Boolean).join(', ')]),
    part('positions', 'erased', unneeded.map(titleOf)),
    part('steps', 'emptied', needed.map(titleOf)),
    ...entries.flatMap(({ kind, own, toThem }) => [
      part(
        kind,
        'erased',
        own.map(({ otherName, from }) => [otherName, from].filter(Boolean).join(', ')),
      ),
      part(
        `${kind}-to`,
        'erased',
        toThem.map(({ personName, from }) => `${personName}, ${from}`),
      ),
    ]),
    part(
      'importRows',
      'erased',
      rows.map(({ importName }) => importName),
    ),
    part(
      'importFiles',
      'erased',
      files.map(({ name }) => name),
    ),
    part(
      'importWords',
      'emptied',
      imports.map(({ name }) => name),
    ),
    { key: 'reports', fate: 'kept', count: under.size, names: [] },
    { key: 'imports', fate: 'kept', count: (await importsMade(within, id)).count, names: [] },
    { key: 'mappings', fate: 'kept', count: (await mappingsConfirmed(within, id)).count, names: [] },
  ].filter(({ count }) => count > 0) as ErasurePart[];
}

const titleOf = ({ title }: Spanned) => title;

async function erase(change: Change, id: string): Promise<Subject[]> {
  const { naming, entries, needed, unneeded, imports } = await found(change, id);
  await forgetInImports(change, id, naming, imports);
  for (const { kind, own, toThem } of entries) for (const entry of [...own, ...toThem]) await deleteEntry(change, kind, entry.id);
  await emptyPositions(change, needed);
  await removePositions(
    change,
    unneeded.map((position) => position.id),
  );
  await emptyPerson(change, id, change.at, dayAt(change.at));
  return imports.map((one) => ({ kind: 'import', id: one.id }));
}

/** Their positions, and what stands beside them: entries of others that name them are about them as well. */
async function subjects(within: Within, id: string): Promise<Subject[]> {
  const of = (kind: string, records: readonly { id: string }[]) => records.map((record) => ({ kind, id: record.id }));
  const found = of('position', await positionsOf(within, id));
  for (const kind of entryKinds) {
    const toThem = kind === 'dotted-line' || kind === 'delegate' ? await entriesTo(within, kind, id) : [];
    found.push(...of(kind, [...(await entriesOf(within, kind, id)), ...toThem]));
  }
  return found;
}
