/** The id that each thing of the pages has: the one it had, its old one when it is back, or a new one that nothing ever had. */
import { groupBy } from '../group.ts';
import { textKey, titleKey } from '../key.ts';
import type { Known, KnownArea, KnownHolder } from '../lineage/known.ts';
import type { Lineage } from '../lineage/lineage.ts';
import type { StableIds } from './ids.ts';
import type { Lock } from './lock.ts';

export function stableIds(lock: Lock, lineage: Lineage, now: Known): StableIds {
  const groups = new Map([...lineage.groups].map(([key, is]) => [`${kindIn(key)} ${is}`, key.slice(key.indexOf(' ') + 1)]));
  const goneGroups = gone(lock.groups, (one) => `${one.kind}\n${titleKey(one.title)}`);
  const idsOf = (kind: 'unit' | 'framework' | 'family') =>
    given(
      now.groups.filter((one) => one.kind === kind),
      (one) => groups.get(`${kind} ${one.id}`),
      (one) => goneGroups(`${kind}\n${titleKey(one.title)}`),
      lock.groups.filter((one) => one.kind === kind),
    );
  const [units, frameworks, families] = [idsOf('unit'), idsOf('framework'), idsOf('family')];

  const placeOf = ({ kind, of, title }: KnownHolder) => `${kind}\n${of}\n${titleKey(title)}`;
  const goneHolders = gone(lock.holders, placeOf);
  const kept = inverted(lineage.holders);
  const ladders = { level: frameworks, role: families };
  const groupOf = ({ kind, of }: KnownHolder) => ladders[kind].get(of) ?? of;
  const holders = given(
    now.holders,
    ({ id }) => kept.get(id),
    (one) => goneHolders(placeOf({ ...one, of: groupOf(one) })),
    lock.holders,
    (one) => below(one.id, one.of, groupOf(one)),
  );
  const holderId = (id: string) =>
    id.startsWith('family:') ? `family:${families.get(id.slice(7)) ?? id.slice(7)}` : (holders.get(id) ?? id);

  const titled = ({ holder, title, under }: KnownArea) => `${holder}\n${titleKey(title)}\n${titleKey(under ?? '')}`;
  const goneAreas = gone(lock.areas, titled);
  const keptAreas = inverted(lineage.areas);
  const areas = given(
    now.areas,
    ({ id }) => keptAreas.get(id),
    (one) => goneAreas(titled({ ...one, holder: holderId(one.holder) })),
    lock.areas,
    ({ id, holder }) => below(id, holder.replace(/^family:/u, ''), holderId(holder).replace(/^family:/u, '')),
  );

  const said = (area: string, text: string) => `${area}\n${textKey(text)}`;
  const goneStatements = gone(lock.statements, (one) => said(one.area, one.text));
  const keptStatements = new Map(
    lineage.left.flatMap(({ before, after }) =>
      before[0] !== undefined && after[0] !== undefined ? [[after[0], before[0]] as const] : [],
    ),
  );
  const statements = given(
    now.statements,
    ({ id }) => lineage.stayed.get(id) ?? keptStatements.get(id),
    ({ area, text }) => goneStatements(said(areas.get(area) ?? area, text)),
    lock.statements,
    ({ id, area }) => below(id, area, areas.get(area) ?? area),
  );
  return { units, frameworks, families, holders, areas, statements };
}

/** What is gone, by what it was: each time the next id, for there may be several that said the same. */
function gone<T extends { id: string; isGone: boolean }>(
  locked: readonly T[],
  keyOf: (one: T) => string,
): (key: string) => string | undefined {
  let ids: Map<string, string[]> | null = null;
  return (key) => {
    ids ??= new Map(
      [
        ...groupBy(
          locked.filter(({ isGone }) => isGone),
          keyOf,
        ),
      ].map(([of, some]) => [of, some.map(({ id }) => id)]),
    );
    return ids.get(key)?.shift();
  };
}

/**
 * Ids by those that the pages give; only those that differ.
 * @param kept the id it had
 * @param back the id of what is gone and was the same
 * @param wanted the id of what is new, where nothing has it
 */
function given<T extends { id: string }>(
  things: readonly T[],
  kept: (one: T) => string | undefined,
  back: (one: T) => string | undefined,
  locked: readonly { id: string }[],
  wanted: (one: T) => string = ({ id }) => id,
): Map<string, string> {
  const ids = new Map<string, string>();
  const open: T[] = [];
  for (const one of things) {
    const id = kept(one);
    if (id === undefined) open.push(one);
    else if (id !== one.id) ids.set(one.id, id);
  }
  // Mostly there is nothing new, and no need to know of all ids that there are.
  if (open.length === 0) return ids;
  const taken = new Set([...locked.map(({ id }) => id), ...things.flatMap((one) => kept(one) ?? [])]);
  const used = new Set<string>();
  for (const one of open) {
    const old = back(one);
    const id = old ?? fresh(wanted(one), taken, used);
    used.add(id);
    if (id !== one.id) ids.set(one.id, id);
  }
  return ids;
}

/** What is new at a level that is called otherwise now is named after the id that the level has. */
function below(id: string, place: string, stable: string): string {
  return id.startsWith(`${place}/`) ? `${stable}${id.slice(place.length)}` : id;
}

function fresh(wanted: string, taken: ReadonlySet<string>, used: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id) || used.has(id); number++) id = `${wanted}-${number}`;
  return id;
}

function inverted(map: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...map].map(([was, is]) => [is, was]));
}

function kindIn(key: string): string {
  return key.slice(0, key.indexOf(' '));
}
