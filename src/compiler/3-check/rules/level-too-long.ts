import type { Diagnostic } from '../../diagnostic.ts';
import type { Statement } from '../../graph.ts';
import { groupBy } from '../../group.ts';
import { levelTooLong } from '../../messages.generated.ts';
import { diagnoseLine } from '../../report.ts';
import type { Checked } from '../check.ts';
import { postsOf } from '../posts.ts';

/** At a minute each, an hour for one person by one rater. */
const most = 60;

/** A level or role with more statements than anybody can be rated on. What it takes over from others does not count. */
export function levelTooLongRule({ graph }: Checked): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const statement of graph.statements) {
    const id = holderOf(statement);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const long = new Set([...counts].flatMap(([id, count]) => (count > most ? [id] : [])));
  if (long.size === 0) return [];
  // What the same include brings several times is rated once.
  const places = groupBy(
    graph.statements.filter((statement) => long.has(holderOf(statement) ?? '')),
    holderOf,
  );
  return postsOf(graph).flatMap(({ id, title, page, line }) => {
    const count = new Set((places.get(id) ?? []).map(({ origin }) => `${origin.file}:${origin.line}:${origin.column}`)).size;
    return count > most ? [diagnoseLine(levelTooLong({ holder: title, count, most }), page, line)] : [];
  });
}

function holderOf({ role, level }: Statement): string | null {
  return role ?? level;
}
