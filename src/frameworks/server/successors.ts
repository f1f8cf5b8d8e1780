/**
 * Which statement came after one that an edit took away, while the server runs: an id changes with the words, so a
 * reader who has the old one is led to the statement that stands in its place. Only that: what moved elsewhere is gone.
 */
import type { Graph, Statement } from '../../compiler/graph.ts';
import type { Handbook } from './handbook.ts';

/** From every id that this server has ever given to the id that stands in its place in `after`. */
export function successorsOf(before: Handbook, after: Graph): Map<string, string> {
  const now = new Set(after.statements.map((statement) => statement.id));
  const fresh = new Map(
    after.statements.filter(({ id }) => !before.statements.has(id)).map((statement) => [placeOf(statement), statement.id]),
  );
  const successors = new Map<string, string>();
  for (const statement of before.graph.statements) {
    const successor = now.has(statement.id) ? undefined : fresh.get(placeOf(statement));
    if (successor !== undefined) successors.set(statement.id, successor);
  }
  for (const [old, between] of before.successors) {
    const successor = now.has(between) ? between : successors.get(between);
    if (successor !== undefined && !now.has(old)) successors.set(old, successor);
  }
  return successors;
}

/** A line of an include is in every page that includes it: the holder is part of the place. */
function placeOf({ origin, area }: Statement): string {
  return `${area}\n${origin.file}\n${origin.line}`;
}
