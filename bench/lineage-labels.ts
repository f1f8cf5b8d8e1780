/** What was labelled by hand of one step between two versions, as links between the ids of their statements. */
import type { Graph } from '../src/compiler/graph.ts';
import { type PlacedStatement, placedIn, type Step } from './lineage-truth.ts';

/** A link is the earlier id and the later one, on two lines. */
export interface Labels {
  /** Word for word where it was. */
  kept: ReadonlySet<string>;
  /** All others. */
  links: ReadonlySet<string>;
  /** Whether careful readers may say otherwise of one of the two, and it is not to count. */
  isIgnored(link: string): boolean;
}

/** @param unsure whether entries that careful readers may label otherwise count as well */
export function labelsOf(step: Step, before: Graph, after: Graph, unsure: boolean): Labels {
  const [earlier, later] = [placedIn(before), placedIn(after)];
  const [then, now] = [earlier, later].map((all) => new Map(all.map((one) => [one.place, one])));
  const at = (places: readonly (string | number)[] = [], all: ReadonlyMap<string, PlacedStatement> = new Map()) =>
    places.flatMap((place) => all.get(String(place)) ?? []);
  const [kept, links, ignored, named] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<PlacedStatement>()];
  for (const entry of step.entries) {
    const [from, to] = [at(entry.from, then), at(entry.to, now)];
    for (const one of [...from, ...to]) named.add(one);
    if (entry.unsure && !unsure) {
      for (const one of from) ignored.add(`${one.id}\n`);
      for (const one of to) ignored.add(`\n${one.id}`);
    }
    for (const a of from) for (const b of to) (entry.kind === 'kept' ? kept : links).add(`${a.id}\n${b.id}`);
  }
  for (const a of earlier) {
    if (named.has(a)) continue;
    const b = later.find((other) => !named.has(other) && other.text === a.text && isSameArea(step, a, other));
    if (b) kept.add(`${a.id}\n${b.id}`);
  }
  return {
    kept,
    links,
    isIgnored: (link) => ignored.has(link.slice(0, link.indexOf('\n') + 1)) || ignored.has(link.slice(link.indexOf('\n'))),
  };
}

function isSameArea({ areas = [] }: Step, a: PlacedStatement, b: PlacedStatement): boolean {
  return a.area.name === b.area.name || areas.some(([from, to]) => a.area.line === from && b.area.line === to);
}
