/** What is due by the rules of retention: counted first, then removed. People are erased one by one, each alone. */
import { type RawBuilder, sql } from 'kysely';
import { reportsFrom } from '../../../people/server/store/erasing.ts';
import { takeTime } from '../../../people/server/store/roster.ts';
import type { Day } from '../../../platform/day.ts';
import type { Within } from '../../../platform/personal-data.ts';
import type { RemovalPlan } from '../../contract/rights.ts';
import { dueOn, type RetentionRules } from '../../retention.ts';
import { absoluteDays, idleDays } from '../sign-in/session-limits.ts';

const day = 86_400_000;
const mostPeople = 100;

interface Due {
  key: string;
  before: Date;
  /** Each a table, and which of its rows. */
  rows: readonly { table: string; where: RawBuilder<boolean>; id?: string }[];
}

function dueThings(rules: RetentionRules, now: Date, { organization }: Within): Due[] {
  const ago = (days: number) => new Date(now.getTime() - days * day);
  const own = sql`t.organization_id = ${organization}`;
  const sessions = ago(rules.sessionDays);
  const invitations = ago(rules.invitationDays);
  const found: Due[] = [
    {
      key: 'sessions',
      before: sessions,
      rows: [
        {
          table: 'sessions',
          id: 'session_id',
          where: sql`${own} AND (t.used_at < ${ago(rules.sessionDays + idleDays)} OR t.started_at < ${ago(rules.sessionDays + absoluteDays)})`,
        },
      ],
    },
    {
      key: 'invitations',
      before: invitations,
      rows: [
        {
          table: 'invitations',
          id: 'invitation_id',
          where: sql`${own} AND coalesce(t.ended_at, t.until_at) < ${invitations}`,
        },
      ],
    },
    {
      key: 'traces',
      before: ago(traceDays),
      rows: [
        { table: 'idempotency_keys', where: sql`${own} AND t.at < ${ago(traceDays)}` },
        { table: 'job_progress', where: sql`${own} AND t.at < ${ago(traceDays)}` },
        { table: 'passkey_challenges', where: sql`${own} AND t.until_at < ${ago(traceDays)}` },
        { table: 'sign_in_attempts', where: sql`${own} AND t.at < ${ago(traceDays)}` },
        { table: 'issuer_sign_ins', where: sql`${own} AND t.expires_at < ${ago(traceDays)}` },
        { table: 'issuer_logouts', where: sql`${own} AND t.expires_at < ${ago(traceDays)}` },
      ],
    },
  ];
  if (rules.noticeDays !== null) {
    const notices = ago(rules.noticeDays);
    found.push({ key: 'notices', before: notices, rows: [{ table: 'notices', where: sql`${own} AND t.at < ${notices}` }] });
  }
  return found;
}

/** What the program notes for itself while it works; nobody chooses how long. */
const traceDays = 2;

/** Imports of which more is left than that they were. */
function dueImports({ organization }: Within, before: Date): RawBuilder<boolean> {
  return sql<boolean>`t.organization_id = ${organization} AND t.state <> 'waiting' AND coalesce(t.applied_at, t.at) < ${before} AND (
    t.file IS NOT NULL OR t.told -> 'questions' <> '[]' OR t.told -> 'problems' -> 'all' <> '[]' OR t.told -> 'warnings' -> 'all' <> '[]'
    OR t.told -> 'first' <> ${nobodyFirst}::jsonb
    OR EXISTS (SELECT FROM import_rows r WHERE r.organization_id = t.organization_id AND r.import_id = t.import_id))`;
}
const nobodyFirst = JSON.stringify({ create: [], change: [], move: [], end: [] });

export async function planRemoval(within: Within, rules: RetentionRules, now: Date, today: Day): Promise<RemovalPlan> {
  const things: RemovalPlan['things'] = [];
  const count = async (table: string, where: RawBuilder<boolean>) => {
    const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM ${sql.table(table)} t WHERE ${where}`.execute(within.db);
    return rows[0]?.count ?? 0;
  };
  for (const { key, before, rows } of dueThings(rules, now, within)) {
    let all = 0;
    for (const { table, where } of rows) all += await count(table, where);
    things.push({ key, count: all, before: before.toISOString() });
  }
  const imports = new Date(now.getTime() - rules.importDays * day);
  things.push({ key: 'imports', count: await count('imports', dueImports(within, imports)), before: imports.toISOString() });
  const people = await duePeople(within, rules, today, mostPeople);
  return { things, people, peopleCount: await countDue(within, rules, today), erasesPeople: rules.erasePeople };
}

/** @returns what was removed */
export async function removeDue(within: Within, rules: RetentionRules, now: Date): Promise<RemovalPlan['things']> {
  await takeTime(within, 300);
  const { db } = within;
  const things: RemovalPlan['things'] = [];
  for (const { key, before, rows } of dueThings(rules, now, within)) {
    let all = 0;
    for (const { table, where, id } of rows) {
      const gone = await sql<{ id: string }>`
        DELETE FROM ${sql.table(table)} t WHERE ${where} RETURNING ${id === undefined ? sql`NULL` : sql`t.${sql.ref(id)}::text`} AS id`.execute(
        db,
      );
      all += gone.rows.length;
      if (id !== undefined && gone.rows.length > 0)
        await sql`SELECT forget_audit_salts(${gone.rows.map((row) => row.id)}::text[])`.execute(db);
    }
    things.push({ key, count: all, before: before.toISOString() });
  }
  const imports = new Date(now.getTime() - rules.importDays * day);
  const emptied = await sql<{ id: string }>`
    UPDATE imports t SET file = NULL, digest = NULL, state = CASE WHEN t.state = 'applied' THEN t.state ELSE 'stale' END, revision = t.revision + 1,
      told = t.told || jsonb_build_object('first', ${nobodyFirst}::jsonb, 'questions', '[]'::jsonb,
        'problems', (t.told -> 'problems') || '{"all": []}', 'warnings', (t.told -> 'warnings') || '{"all": []}')
    WHERE ${dueImports(within, imports)} RETURNING t.import_id AS id`.execute(db);
  await sql`
    DELETE FROM import_rows r WHERE r.organization_id = ${within.organization} AND r.import_id = ANY (${emptied.rows.map(({ id }) => id)}::uuid[])`.execute(
    db,
  );
  things.push({ key: 'imports', count: emptied.rows.length, before: imports.toISOString() });
  return things;
}

const isDue = ({ organization }: Within, months: number, today: Day) => sql`p.organization_id = ${organization} AND p.left_on IS NOT NULL
  AND p.left_on < ${today}::date AND p.erased_at IS NULL AND p.left_on + make_interval(months => ${months}) <= ${today}::date`;

/** The longest due first. */
export async function duePeople(
  within: Within,
  { peopleMonths }: RetentionRules,
  today: Day,
  most: number,
): Promise<RemovalPlan['people']> {
  if (peopleMonths === null) return [];
  const { rows } = await sql<{ id: string; name: string; number: string; leftOn: Day }>`
    SELECT p.person_id AS id, p.name, p.number, p.left_on AS "leftOn" FROM persons p WHERE ${isDue(within, peopleMonths, today)}
    ORDER BY p.left_on, p.person_id LIMIT ${most}`.execute(within.db);
  const found: RemovalPlan['people'] = [];
  for (const row of rows) found.push({ ...row, dueOn: dueOn(row.leftOn, peopleMonths), reports: await reportsFrom(within, row.id, today) });
  return found;
}

async function countDue(within: Within, { peopleMonths }: RetentionRules, today: Day): Promise<number> {
  if (peopleMonths === null) return 0;
  const { rows } = await sql<{
    count: number;
  }>`SELECT count(*) AS count FROM persons p WHERE ${isDue(within, peopleMonths, today)}`.execute(within.db);
  return rows[0]?.count ?? 0;
}
