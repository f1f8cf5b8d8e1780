/** Which version each unit of the handbook lives under, and letting one choose. */
import { closest } from '../../../platform/closest.ts';
import type { Change } from '../../../platform/database/database.ts';
import { type Day, dayAt, isDay } from '../../../platform/day.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { UnitAdoption } from '../../contract/versions.ts';
import { adoptionPast, adoptionUnitUnknown, adoptionWithoutVersion, dayUnknown } from '../../messages.generated.ts';
import { type Adoption, chainOf, type TakesEffect, versionFor } from '../../versions/adoption.ts';
import type { Handbook } from '../handbook.ts';
import { versionCalled } from './handbook-at.ts';
import { versionRefOf } from './shape-versions.ts';
import { type VersionsStore, versionsIn } from './store.ts';

type Units = Handbook['units'];
/** Without what the asker may do with it. */
type Adopted = Omit<UnitAdoption, 'can'>;

export interface Chosen {
  unit: string;
  from: Day;
  mode: Adoption['mode'];
  version?: string | undefined;
}

export async function readAdoptions(store: VersionsStore, units: Units, today: Day): Promise<Adopted[]> {
  const [adoptions, effects, revisions] = [await store.adoptions(), await store.effects(), await store.adoptingUnits()];
  const known = new Map(revisions.map(({ unit, revision }) => [unit, revision]));
  return [...units.keys()].map((unit) => shapeUnit(unit, units, { adoptions, effects, today, revision: known.get(unit) ?? 0 }));
}

export async function readAdoption(store: VersionsStore, units: Units, unit: string, today: Day): Promise<Adopted> {
  refuseUnknown(units, unit);
  const found = (await readAdoptions(store, units, today)).find((one) => one.unit.id === unit);
  return found as Adopted;
}

/** What somebody was held to on a day stays: a choice holds from today on at the earliest. */
export async function adopt<T>(
  asked: Asked,
  units: Units,
  { unit, from, mode, version: name }: Chosen,
  tell: (adopted: Adopted, change: Change) => Promise<T>,
): Promise<T> {
  refuseUnknown(units, unit);
  if (!isDay(from)) throw new Refusal(422, dayUnknown({ day: from }));
  return asked.change(async (change) => {
    const store = versionsIn(change.db, change.organization);
    const revision = await store.holdUnit(unit);
    asked.mustBe(revision);
    const [today, title] = [dayAt(change.at), units.get(unit)?.title ?? unit];
    if (from < today) throw new Refusal(422, adoptionPast({ unit: title, day: from, today }));
    if (mode === 'pinned' && name === undefined) throw new Refusal(422, adoptionWithoutVersion({ unit: title }));
    const version = mode === 'pinned' ? await versionCalled(store, name ?? '') : null;
    const adoption = { unit, from, mode, version } as Adoption;
    await store.adopt(adoption, revision + 1);
    change.audit({ action: 'version.adopt', subject: { kind: 'unit', id: unit }, content: { ...adoption, revision: revision + 1 } });
    asked.revisionIs(revision + 1);
    return tell(await readAdoption(store, units, unit, today), change);
  });
}

interface Known {
  adoptions: readonly Adoption[];
  effects: readonly TakesEffect[];
  today: Day;
  revision: number;
}

function shapeUnit(id: string, units: Units, { adoptions, effects, today, revision }: Known): Adopted {
  const unit = units.get(id);
  const chain = chainOf(id, (one) => units.get(one)?.parent ?? null);
  const now = versionFor(chain, today, { adoptions, publications: effects });
  return {
    unit: { id, title: unit?.title ?? id, kind: unit?.kind ?? 'unit', parent: unit?.parent ?? null },
    spans: adoptions
      .filter((one) => one.unit === id)
      .map(({ from, mode, version }) => ({ from, mode, version: version === null ? null : versionRefOf(version) })),
    now: now && {
      version: versionRefOf(now.version),
      by: now.by && { id: now.by.unit, title: units.get(now.by.unit)?.title ?? now.by.unit },
      mode: now.by?.mode === 'pinned' ? 'pinned' : 'following',
    },
    revision,
  };
}

function refuseUnknown(units: Units, unit: string): void {
  if (units.has(unit)) return;
  const suggestions = closest(unit, units.keys());
  throw new Refusal(404, adoptionUnitUnknown({ unit, suggestion: suggestions[0] ?? null }), { suggestions });
}
