/**
 * Which statement came after one that an edit took away, while the server runs: an id changes with the words, so a
 * reader who has the old one is led to the statement that stands in its place. Only that: what moved elsewhere is gone.
 */
import type { Graph, Statement } from '../../compiler/graph.ts';
import type { Handbook } from './handbook.ts';

/** From every id that this server has ever given to the id that stands in its place in `after`. */
export function successorsOf(before: Handbook, after: Graph): Map<string, string> {
  const [gone, fresh] = differing(before.graph.statements, after.statements);
  const places = new Map([...fresh.values()].map((statement) => [placeOf(statement), statement.id]));
  const successors = new Map<string, string>();
  for (const [id, statement] of gone) {
    const successor = places.get(placeOf(statement));
    if (successor !== undefined) successors.set(id, successor);
  }
  for (const [old, between] of before.successors) {
    const successor = gone.has(between) ? successors.get(between) : between;
    if (successor !== undefined && !fresh.has(old)) successors.set(old, successor);
  }
  return successors;
}

/** What only the one has, and what only the other, by id. An edit leaves most of them as they were, and in their order. */
function differing(some: Statement[], others: Statement[]): [Map<string, Statement>, Map<string, Statement>] {
  let start = 0;
  while (start < some.length && some[start] === others[start]) start++;
  let end = 0;
  while (end < some.length - start && end < others.length - start && some.at(-1 - end) === others.at(-1 - end)) end++;
  const [own, their] = [some, others].map((all) => new Map(all.slice(start, all.length - end).map((one) => [one.id, one])));
  const without = (one = new Map<string, Statement>(), other = new Map<string, Statement>()) =>
    new Map([...one].filter(([id]) => !other.has(id)));
  return [without(own, their), without(their, own)];
}

/** A line of an include is in every page that includes it: the holder is part of the place. */
function placeOf({ origin, area }: Statement): string {
  return `${area}\n${origin.file}\n${origin.line}`;
}
