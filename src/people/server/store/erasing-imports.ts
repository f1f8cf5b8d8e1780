/** What imports keep of somebody: rows of their plans, what they tell, and files that were not yet applied. */
import { sql } from 'kysely';
import { type Mention, mentionOf } from '../../../platform/mention.ts';
import { decode } from '../../import/decode.ts';
import type { ImportAsked, ImportTold, PlannedRow } from './imports.ts';
import type { Within } from './within.ts';

interface ImportNaming {
  id: string;
  name: string;
  told: ImportTold;
  /** Its file names them, and is kept because it was not applied. */
  fileNames: boolean;
}

export interface RowOfPerson {
  importId: string;
  importName: string;
  at: Date;
  told: PlannedRow;
}

/** The newest first. */
export async function importRowsOf({ db, organization }: Within, person: string): Promise<RowOfPerson[]> {
  const { rows } = await sql<RowOfPerson>`
    SELECT r.import_id AS "importId", i.name AS "importName", i.at, r.told FROM import_rows r
    JOIN imports i ON i.organization_id = r.organization_id AND i.import_id = r.import_id
    WHERE r.organization_id = ${organization} AND r.person_id = ${person} ORDER BY i.at DESC, r.import_id, r.place`.execute(db);
  return rows;
}

/** What somebody is called, and was called when an import changed it. */
export async function namingOf(within: Within, { id, name, number, email }: Called): Promise<Mention> {
  const earlier = (await importRowsOf(within, id)).flatMap(({ told }) => [
    told.name,
    told.number,
    ...told.facts.flatMap(({ of, before, after }) => (of === 'name' || of === 'email' ? [before, after] : [])),
  ]);
  return mentionOf([name, number, email, id, ...earlier]);
}

interface Called {
  id: string;
  name: string;
  number: string;
  email: string | null;
}

/** Imports whose name, whose telling or whose file names them. */
export async function importsNaming({ db, organization }: Within, naming: Mention): Promise<ImportNaming[]> {
  const { rows } = await sql<{ id: string; name: string; told: ImportTold; asked: ImportAsked; hasFile: boolean }>`
    SELECT import_id AS id, name, told, asked, file IS NOT NULL AS "hasFile" FROM imports WHERE organization_id = ${organization}
    ORDER BY at, import_id`.execute(db);
  const found: ImportNaming[] = [];
  for (const { id, name, told, asked, hasFile } of rows) {
    const fileNames = hasFile && (await isNamedInFile({ db, organization }, id, asked, naming));
    if (fileNames || naming.in(name) || isOther(told, toldWithout(told, naming))) found.push({ id, name, told, fileNames });
  }
  return found;
}

/** One file at a time is in memory. What cannot be read as text may name anybody. */
async function isNamedInFile({ db, organization }: Within, id: string, asked: ImportAsked, naming: Mention): Promise<boolean> {
  const { rows } = await sql<{ file: Buffer }>`
    SELECT file FROM imports WHERE organization_id = ${organization} AND import_id = ${id}`.execute(db);
  const decoded = rows[0] && decode(rows[0].file, asked.encoding ?? null);
  return decoded === undefined || 'code' in decoded || naming.in(decoded.text);
}

/** Rows about them go, and where other rows or an import as a whole name them, the name does. */
export async function forgetInImports(within: Within, person: string, naming: Mention, imports: readonly ImportNaming[]): Promise<void> {
  const { db, organization } = within;
  await sql`DELETE FROM import_rows WHERE organization_id = ${organization} AND person_id = ${person}`.execute(db);
  await forgetInRows(within, naming);
  for (const { id, name, told, fileNames } of imports)
    await sql`
      UPDATE imports SET name = ${naming.without(name)}, told = ${JSON.stringify(toldWithout(told, naming))}::jsonb, revision = revision + 1
        ${fileNames ? sql`, file = NULL, digest = NULL, state = CASE WHEN state = 'applied' THEN state ELSE 'stale' END` : sql``}
      WHERE organization_id = ${organization} AND import_id = ${id}`.execute(db);
}

const page = 2000;

/** Whom somebody reports to stands in their rows, as a name. */
async function forgetInRows(within: Within, naming: Mention): Promise<void> {
  const { db, organization } = within;
  for (let rows = await rowsAfter(within, null); rows.length > 0; rows = await rowsAfter(within, rows.at(-1) ?? null)) {
    const named = rows.flatMap((row) => {
      const told = rowWithout(row.told, naming);
      return isOther(row.told, told) ? [{ ...row, told }] : [];
    });
    if (named.length > 0)
      await sql`
        UPDATE import_rows r SET told = n.told
        FROM unnest(${named.map(({ id }) => id)}::uuid[], ${named.map(({ place }) => place)}::int[],
          ${named.map(({ told }) => JSON.stringify(told))}::jsonb[]) AS n (import_id, place, told)
        WHERE r.organization_id = ${organization} AND r.import_id = n.import_id AND r.place = n.place`.execute(db);
    if (rows.length < page) break;
  }
}

interface KeptRow {
  id: string;
  place: number;
  told: PlannedRow;
}

async function rowsAfter({ db, organization }: Within, last: KeptRow | null): Promise<KeptRow[]> {
  const beyond = last === null ? sql`` : sql`AND (import_id, place) > (${last.id}::uuid, ${last.place}::int)`;
  const { rows } = await sql<KeptRow>`
    SELECT import_id AS id, place, told FROM import_rows WHERE organization_id = ${organization} ${beyond}
    ORDER BY import_id, place LIMIT ${page}`.execute(db);
  return rows;
}

/** Words of programs stay, whatever somebody is called: only where people's own words stand a name is looked for. */
function rowWithout(row: PlannedRow, naming: Mention): PlannedRow {
  const facts = row.facts.map(({ of, before, after }) => ({ of, before: naming.without(before), after: naming.without(after) }));
  return { ...row, facts };
}

function toldWithout(told: ImportTold, naming: Mention): ImportTold {
  const said = ({ all, count }: ImportTold['problems']) => ({
    all: all.map(({ message: said, ...place }) => {
      const { message, hint, values } = said;
      return { ...place, message: { ...said, ...naming.without({ message, hint, values }) } };
    }),
    count,
  });
  return {
    ...told,
    first: naming.without(told.first),
    questions: told.questions.map((question) => ({ ...question, names: naming.without(question.names) })),
    problems: said(told.problems),
    warnings: said(told.warnings),
  };
}

function isOther(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
