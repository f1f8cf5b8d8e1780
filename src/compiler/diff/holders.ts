/** The levels, roles and families of two states of a handbook: which is which, although its name or page may have changed. */
import { assign } from '../align/assign.ts';
import { stemsOf } from '../align/words.ts';
import type { Graph } from '../graph.ts';
import { groupBy } from '../group.ts';
import { textKey, titleKey } from '../key.ts';
import { holderOf } from '../written.ts';
import { shareOf } from './share.ts';

export interface Holder {
  /** Of a family with `family:` before it, for a family may be called what a level is called. */
  id: string;
  kind: 'level' | 'role' | 'family';
  title: string;
  page: string;
  /** The framework or family it belongs to; a family belongs to itself. `short` is its unit's name. */
  of: { id: string; title: string; short: string };
}

export interface Holders {
  kept: { before: Holder; after: Holder }[];
  added: Holder[];
  removed: Holder[];
}

/** Half of what it asks is enough to know a level by that is called otherwise now. */
const leastAlike = 0.5;

/** By id; what is left by its name and page, then by what it asks and what it is called. */
export function matchHolders(before: Graph, after: Graph): Holders {
  const [old, now] = [holdersOf(before), holdersOf(after)];
  const kept: Holders['kept'] = [];
  const taken = new Set<Holder>();
  const left = () => [old, now].map((all) => all.filter((one) => !taken.has(one))) as [Holder[], Holder[]];
  const take = (one: Holder, other: Holder) => {
    kept.push({ before: one, after: other });
    taken.add(one).add(other);
  };
  for (const keyOf of [
    (one: Holder) => one.id,
    (one: Holder) => `${one.kind}\n${titleKey(one.title)}\n${one.page}`,
    // A page that was moved.
    (one: Holder) => `${one.kind}\n${titleKey(one.title)}\n${titleKey(one.of.title)}`,
  ]) {
    const [gone, come] = left();
    const later = groupBy(come, keyOf);
    for (const one of gone) {
      const other = later.get(keyOf(one))?.shift();
      if (other) take(one, other);
    }
  }
  const [gone, come] = left();
  const [said, says] = [textsOf(before, gone), textsOf(after, come)];
  const weights = gone.map((one) => come.map((other) => alike(one, other, said.get(one.id) ?? [], says.get(other.id) ?? [])));
  for (const [row, column] of assign(weights).entries()) {
    const [one, other] = [gone[row], column === null ? undefined : come[column]];
    if (one && other) take(one, other);
  }
  const [removed, added] = left();
  return { kept, added, removed };
}

/** Every level, role and family of a graph, in its order. */
export function holdersOf(graph: Graph): Holder[] {
  const units = new Map(graph.units.map((one) => [one.id, one.title]));
  const frameworks = new Map(graph.frameworks.map(({ id, title, unit }) => [id, { id, title, short: units.get(unit) ?? title }]));
  const families = new Map(graph.families.map(({ id, title }) => [id, { id, title, short: title }]));
  const unknown = { id: '', title: '', short: '' };
  return [
    ...graph.levels.map(
      ({ id, title, page, framework }): Holder => ({ id, kind: 'level', title, page, of: frameworks.get(framework) ?? unknown }),
    ),
    ...graph.roles.map(({ id, title, page, family }): Holder => ({ id, kind: 'role', title, page, of: families.get(family) ?? unknown })),
    ...graph.families.map(
      ({ id, title, page }): Holder => ({ id: `family:${id}`, kind: 'family', title, page, of: families.get(id) ?? unknown }),
    ),
  ];
}

function textsOf(graph: Pick<Graph, 'statements'>, holders: readonly Holder[]): Map<string, string[]> {
  const texts = new Map(holders.map(({ id }): [string, string[]] => [id, []]));
  for (const statement of graph.statements) texts.get(holderOf(statement))?.push(statement.text);
  return texts;
}

/** 0 where the two are not to be taken for one. */
function alike(one: Holder, other: Holder, said: readonly string[], says: readonly string[]): number {
  if (one.kind !== other.kind) return 0;
  const ofName = shareOf(stemsOf(one.title), stemsOf(other.title));
  const isSamePlace = one.page === other.page || titleKey(one.of.title) === titleKey(other.of.title);
  // Many roles share a vocabulary, few share whole sentences: single words only tell where name and place tell as well.
  const isLikely = isSamePlace && ofName >= leastAlike;
  const ofText = isLikely ? shareOf(said.flatMap(stemsOf), says.flatMap(stemsOf)) : shareOf(said.map(textKey), says.map(textKey));
  return ofText >= leastAlike ? ofText + 0.5 * ofName + (isSamePlace ? 0.25 : 0) : 0;
}
