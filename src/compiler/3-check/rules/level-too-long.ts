import type { Diagnostic } from '../../diagnostic.ts';
import { levelTooLong } from '../../messages.generated.ts';
import { diagnoseLine } from '../../report.ts';
import type { Checked } from '../check.ts';
import { postsOf } from '../posts.ts';

/** At a minute each, an hour for one person by one rater. */
const most = 60;

/** A level or role with more statements than anybody can be rated on. What it takes over from others does not count. */
export function levelTooLongRule({ graph, said }: Checked): Diagnostic[] {
  return postsOf(graph).flatMap(({ id, title, page, line }) => {
    const statements = said.get(id) ?? [];
    if (statements.length <= most) return [];
    // What the same include brings several times is rated once.
    const count = new Set(statements.map(({ origin }) => `${origin.file}:${origin.line}:${origin.column}`)).size;
    return count > most ? [diagnoseLine(levelTooLong({ holder: title, count, most }), page, line)] : [];
  });
}
