/** Everybody with all their positions: for what looks at a whole organisation. */
import { sql } from 'kysely';
import type { Roster } from '../../roster.ts';
import { allPersons } from './persons.ts';
import { allPositions } from './positions.ts';
import { allUnits } from './units.ts';
import type { Within } from './within.ts';

export async function wholeRoster(within: Within): Promise<Roster> {
  return { units: await allUnits(within), persons: await allPersons(within), positions: await allPositions(within) };
}

/** For this transaction alone: what concerns everybody takes longer than what a request may. */
export async function takeTime({ db }: Within, seconds: number): Promise<void> {
  const time = `${seconds}s`;
  await sql`SELECT set_config('statement_timeout', ${time}, true), set_config('idle_in_transaction_session_timeout', ${time}, true)`.execute(
    db,
  );
}
