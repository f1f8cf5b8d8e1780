/** Taking over the units of the handbook: which are new, called otherwise, of another kind, stand elsewhere, or are no longer there. */
import type { UnitKind } from '../compiler/graph.ts';
import type { Day } from '../platform/day.ts';
import { type Altered, isUnaltered } from './roster.ts';
import type { Unit } from './unit.ts';

/** A unit as the handbook has it; `parent` is the id of another one of the handbook. */
export interface HandbookUnit {
  id: string;
  title: string;
  kind: UnitKind;
  parent: string | null;
}

export interface UnitStep {
  act: 'create' | 'rename' | 'kind' | 'move' | 'close' | 'reopen';
  key: string;
  title: string;
  /** The former title or kind, or the title of the unit that was above. */
  was: string | null;
}

export interface UnitsTaken {
  steps: UnitStep[];
  /** Parents before their children. */
  create: Unit[];
  change: Altered<Unit>[];
  /** They are gone from the handbook, and somebody is still in them: they stay as they are. */
  held: Unit[];
}

/** @param isHeld whether people or open units of one's own are still in a unit */
export function takeUnits(
  units: readonly Unit[],
  handbook: readonly HandbookUnit[],
  { today, newId, isHeld }: { today: Day; newId: () => string; isHeld: (unit: Unit) => boolean },
): UnitsTaken {
  const known = new Map(units.flatMap((unit) => (unit.key === null ? [] : [[unit.key, unit] as const])));
  const titles = new Map(units.map(({ id, title }) => [id, title]));
  const found: UnitsTaken = { steps: [], create: [], change: [], held: [] };
  const ids = new Map<string, string>();

  for (const { id: key, title, kind, parent } of parentsFirst(handbook)) {
    const above = parent === null ? null : (ids.get(parent) ?? null);
    const before = known.get(key);
    ids.set(key, before?.id ?? newId());
    if (!before) {
      found.create.push({ id: ids.get(key) ?? '', key, title, parent: above, kind, closedOn: null, revision: 1 });
      found.steps.push({ act: 'create', key, title, was: null });
      continue;
    }
    if (before.closedOn !== null) found.steps.push({ act: 'reopen', key, title, was: null });
    if (before.title !== title) found.steps.push({ act: 'rename', key, title, was: before.title });
    if (before.kind !== kind) found.steps.push({ act: 'kind', key, title, was: before.kind });
    if (before.parent !== above) found.steps.push({ act: 'move', key, title, was: titles.get(before.parent ?? '') ?? null });
    const after = { ...before, title, kind, parent: above, closedOn: null, revision: before.revision + 1 };
    if (!isUnaltered({ before, after })) found.change.push({ before, after });
  }
  for (const before of known.values()) {
    if (ids.has(before.key ?? '') || before.closedOn !== null) continue;
    if (isHeld(before)) found.held.push(before);
    else {
      found.change.push({ before, after: { ...before, closedOn: today, revision: before.revision + 1 } });
      found.steps.push({ act: 'close', key: before.key ?? '', title: before.title, was: null });
    }
  }
  return found;
}

/** A unit whose parent is not there, or that is within itself, stands at the top. */
function parentsFirst(handbook: readonly HandbookUnit[]): HandbookUnit[] {
  const byId = new Map(handbook.map((unit) => [unit.id, unit]));
  const placed = new Map<string, HandbookUnit>();
  const place = (unit: HandbookUnit, below: ReadonlySet<string>): void => {
    if (placed.has(unit.id)) return;
    const parent = unit.parent === null || below.has(unit.parent) ? undefined : byId.get(unit.parent);
    if (parent) place(parent, new Set([...below, unit.id]));
    if (!placed.has(unit.id)) placed.set(unit.id, { ...unit, parent: parent?.id ?? null });
  };
  for (const unit of handbook) place(unit, new Set([unit.id]));
  return [...placed.values()];
}
