import type { Unit } from '../graph.ts';
import { slug } from '../key.ts';
import { unitOfTitle } from '../words.ts';
import type { PageDraft } from './draft.ts';

/** The company a page speaks of, when its own words or one of its labels say so. */
function companyOf(draft: PageDraft, organisation: string | null): string | null {
  if (organisation !== null || draft.organisation !== null) return organisation ?? draft.organisation;
  const areas = draft.holders.flatMap((holder) => holder.areas);
  const elsewhere = new Set(areas.filter((area) => area.kind !== 'values').flatMap((area) => area.labels));
  const ofValues = areas.filter((area) => area.kind === 'values').flatMap((area) => area.labels.slice(0, 1));
  // Values are the whole company's: a label that stands above nothing else is its name.
  return elsewhere.size > 0 ? (ofValues.find((label) => !elsewhere.has(label)) ?? null) : null;
}

/**
 * The tree of units. A framework is of one unit; the labels on its pages name the units it takes
 * statements from, outermost first, which are its ancestors. A company stands above all.
 */
export function readUnits(drafts: PageDraft[], organisation: string | null): Unit[] {
  const units = new Map<string, Unit>();
  const add = (unit: Unit) => {
    const before = units.get(unit.id);
    if (!before) units.set(unit.id, unit);
    else units.set(unit.id, { ...before, kind: before.kind === 'unit' ? unit.kind : before.kind, parent: before.parent ?? unit.parent });
  };
  for (const draft of drafts.filter((page) => page.kind === 'levels')) {
    const own = unitOfTitle(draft.title);
    const ownId = slug(own.title);
    const company = companyOf(draft, organisation);
    const labels = draft.holders.flatMap((holder) => holder.areas.flatMap((area) => area.labels));
    const chain = [...new Set(labels)].filter((label) => label !== company && slug(label) !== ownId);
    let parent: string | null = null;
    if (company !== null) {
      parent = slug(company);
      add({ id: parent, title: company, kind: 'company', parent: null });
    }
    for (const label of chain) {
      const unit = unitOfTitle(label);
      const id = slug(unit.title);
      add({ id, title: unit.title, kind: unit.kind, parent: id === parent ? null : parent });
      parent = id;
    }
    add({ id: ownId, title: own.title, kind: own.kind, parent: ownId === parent ? null : parent });
  }
  return withFunctions(withoutCircles([...units.values()])).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Right below a company, with a department below itself: a function. */
function withFunctions(units: Unit[]): Unit[] {
  const company = new Set(units.filter((unit) => unit.kind === 'company').map((unit) => unit.id));
  const holdsDepartment = new Set(units.filter((unit) => unit.kind === 'department').map((unit) => unit.parent));
  return units.map((unit) =>
    unit.kind === 'unit' && holdsDepartment.has(unit.id) && (unit.parent === null || company.has(unit.parent))
      ? { ...unit, kind: 'function' as const }
      : unit,
  );
}

/** Pages may disagree on who is above whom; a parent that leads back is taken off. */
function withoutCircles(units: Unit[]): Unit[] {
  const kept = new Map<string, string | null>();
  for (const unit of units) {
    let above = unit.parent;
    while (above !== null && above !== unit.id) above = kept.get(above) ?? null;
    kept.set(unit.id, above === unit.id ? null : unit.parent);
  }
  return units.map((unit) => ({ ...unit, parent: kept.get(unit.id) ?? null }));
}
