/**
 * Work that was asked for and is not done. It is kept as what was asked, not as pg-boss's rows: those are of its version. What is done, or
 * was given up, is history and left behind.
 */
import type pg from 'pg';
import { z } from 'zod';

export const pendingJob = z.object({
  id: z.uuid(),
  name: z.string(),
  data: z.record(z.string(), z.unknown()),
  priority: z.int(),
  /** Not before. */
  startAfter: z.string(),
});
export type PendingJob = z.infer<typeof pendingJob>;

const page = 1000;

/** Lines of JSON. */
export async function* pendingJobs(client: pg.ClientBase): AsyncGenerator<Buffer, void> {
  const { rows: there } = await client.query("SELECT to_regclass('pgboss.job') IS NOT NULL AS there");
  if (!there[0].there) return;
  for (let after = '00000000-0000-0000-0000-000000000000', more = true; more; ) {
    const { rows } = await client.query<{ id: string; line: string }>(
      `SELECT id::text AS id, jsonb_build_object('id', id, 'name', name, 'data', data, 'priority', priority, 'startAfter', start_after)::text AS line
       FROM pgboss.job WHERE state < 'completed' AND name !~ '^__pgboss' AND id > $1::uuid ORDER BY id LIMIT ${page}`,
      [after],
    );
    if (rows.length > 0) yield Buffer.from(rows.map(({ line }) => `${line}\n`).join(''));
    after = rows.at(-1)?.id ?? after;
    more = rows.length === page;
  }
}
