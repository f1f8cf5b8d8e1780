/** What a unit is called by in a file: the handbook's key, else its title, where no other unit is called so. */
import { cleaned } from './check-person.ts';
import type { Unit } from './unit.ts';

type Named = Pick<Unit, 'id' | 'key' | 'title'>;

/** The unit that a text names. Keys go before titles; a title that two have names neither. */
export function unitNames<T extends Named>(units: readonly T[]): (text: string) => T | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const byKey = new Map(units.flatMap((unit) => (unit.key === null ? [] : [[unit.key.toLowerCase(), unit] as const])));
  const byTitle = new Map<string, T | null>();
  for (const unit of units) byTitle.set(unit.title.toLowerCase(), byTitle.has(unit.title.toLowerCase()) ? null : unit);
  return (text) => byKey.get(text.toLowerCase()) ?? byTitle.get(text.toLowerCase()) ?? byId.get(text) ?? null;
}

/** A text that names it and no other: key, title, or at worst its id. */
export function nameFor(units: readonly Named[]): (id: string) => string {
  const find = unitNames(units);
  const names = new Map(
    units.map(({ id, key, title }) => [
      id,
      [key, title].find((name) => name !== null && name === cleaned(name) && find(name)?.id === id) ?? id,
    ]),
  );
  return (id) => names.get(id) ?? id;
}
