/** From what is kept of notices to sentences: names of persons and units are those of now. */
import { sql } from 'kysely';
import type { Language } from '../../../compiler/language.ts';
import { uuids, type Within } from '../../../people/server/store/within.ts';
import { type NoticeKind, noticeKinds, type ValueType } from '../../notice.ts';
import { noticeWords, type Told } from '../../speech/notices.ts';
import { oneLine } from './checked-values.ts';

export interface KeptNotice {
  kind: NoticeKind;
  told: Readonly<Record<string, unknown>>;
}

export async function tell<N extends KeptNotice>(within: Within, notices: readonly N[], language: Language): Promise<(N & Told)[]> {
  const words = await noticeWords(language);
  const idsOf = (type: ValueType) => [
    ...new Set(
      notices.flatMap(({ kind, told }) => namesOf(kind, type).flatMap((name) => (typeof told[name] === 'string' ? [told[name]] : []))),
    ),
  ];
  const persons = await namesById(within, sql`SELECT person_id AS id, name FROM persons`, sql`person_id`, idsOf('person'));
  const units = await namesById(within, sql`SELECT unit_id AS id, title AS name FROM units`, sql`unit_id`, idsOf('unit'));
  const said: Partial<Record<ValueType, (value: unknown) => unknown>> = {
    person: (id) => (id === null ? words.operator : (persons.get(String(id)) ?? words.gone)),
    unit: (id) => (id === null ? null : (units.get(String(id)) ?? words.gone)),
  };
  return notices.map((notice) => {
    const types: Readonly<Record<string, ValueType>> = noticeKinds[notice.kind].values;
    const values = Object.fromEntries(
      Object.entries(types).map(([name, type]) => [name, said[type]?.(notice.told[name]) ?? notice.told[name] ?? null]),
    );
    const { subject, line } = words.kinds[notice.kind](values as never);
    return { ...notice, subject: oneLine(subject), line };
  });
}

function namesOf(kind: NoticeKind, wanted: ValueType): string[] {
  return Object.entries(noticeKinds[kind].values).flatMap(([name, type]) => (type === wanted ? [name] : []));
}

type Sql = ReturnType<typeof sql>;

async function namesById({ db, organization }: Within, from: Sql, key: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    ${from} WHERE organization_id = ${organization} AND ${key} = ANY (${uuids(ids)})`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, oneLine(name)]));
}
