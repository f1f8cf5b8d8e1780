/** A part of the organization: the handbook's, or one of its own. Together they are a tree. */
import type { UnitKind } from '../compiler/graph.ts';
import type { Day } from '../platform/day.ts';
import { type Message, unitCyclic } from './messages.generated.ts';

export interface Unit {
  id: string;
  /** What the handbook calls it by; null for one that it does not know. */
  key: string | null;
  title: string;
  /** The id of the unit above it. */
  parent: string | null;
  kind: UnitKind;
  /** The last day it was there. */
  closedOn: Day | null;
  revision: number;
}

/** Units that would stand within each other, each list a circle; by the first of them that was given. */
export function unitCircles(units: readonly Pick<Unit, 'id' | 'title' | 'parent'>[]): Message[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const done = new Set<string>();
  return units.flatMap((unit) => {
    const way: (typeof unit)[] = [];
    for (let at: typeof unit | undefined = unit; at && !done.has(at.id); at = byId.get(at.parent ?? '')) {
      done.add(at.id);
      way.push(at);
    }
    const back = way.findIndex(({ id }) => id === way.at(-1)?.parent);
    if (back < 0) return [];
    const names = [...way.slice(back), way[back]].map((one) => one?.title ?? '');
    return [unitCyclic({ names: names.join(' → ') })];
  });
}
