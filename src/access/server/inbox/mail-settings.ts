/** Which mail somebody wants, as it is kept. Who chose nothing gets all of it, at any hour. */
import { sql } from 'kysely';
import type { Language } from '../../../compiler/language.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { ChoosableGroup } from '../../notice.ts';

export interface MailChoices {
  optOut: readonly ChoosableGroup[];
  /** Minutes since midnight. */
  quiet: { from: number; until: number } | null;
  zone: string;
  language: Language;
}

export interface KeptMailChoices extends MailChoices {
  revision: number;
}

interface Row {
  optOut: ChoosableGroup[];
  quietFrom: number | null;
  quietUntil: number | null;
  zone: string;
  language: Language;
  revision: number;
}

/** null: they chose nothing. */
export async function mailChoicesOf({ db, organization }: Within, person: string): Promise<KeptMailChoices | null> {
  const { rows } = await sql<Row>`
    SELECT opt_out AS "optOut", quiet_from AS "quietFrom", quiet_until AS "quietUntil", zone, language, revision FROM mail_settings
    WHERE organization_id = ${organization} AND person_id = ${person}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const { quietFrom, quietUntil, ...rest } = row;
  return { ...rest, quiet: quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil } };
}

/** @returns whether it was kept: it is not where another revision than `before` is there by now */
export async function keepMailChoices(change: Change, person: string, choices: MailChoices, before: number): Promise<boolean> {
  const { db, organization } = change;
  const { optOut, quiet, zone, language } = choices;
  const { rows } = await sql`
    INSERT INTO mail_settings (organization_id, person_id, opt_out, quiet_from, quiet_until, zone, language, revision)
    VALUES (${organization}, ${person}, ${[...optOut]}, ${quiet?.from ?? null}, ${quiet?.until ?? null}, ${zone}, ${language}, ${before + 1})
    ON CONFLICT (organization_id, person_id) DO UPDATE SET opt_out = excluded.opt_out, quiet_from = excluded.quiet_from,
      quiet_until = excluded.quiet_until, zone = excluded.zone, language = excluded.language, revision = excluded.revision
    WHERE mail_settings.revision = ${before} RETURNING 1`.execute(db);
  if (rows.length === 0) return false;
  change.audit({ action: 'mail-settings.change', subject: { kind: 'person', id: person }, content: { ...choices, revision: before + 1 } });
  return true;
}
