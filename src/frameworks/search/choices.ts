/** What an answer can be narrowed to, each with how many results it would leave beside the other choices. */
import { type Entry, type Kind, kinds, type Standing } from './entry.ts';

export interface Filters {
  kind?: Kind | undefined;
  /** The id of a framework or a family. */
  framework?: string | undefined;
  /** The id of a level or role. */
  level?: string | undefined;
  /** The row of an area. */
  area?: string | undefined;
}

export interface Choice {
  value: string;
  title: string;
  count: number;
}

export interface Choices {
  kinds: { value: Kind; count: number }[];
  frameworks: Choice[];
  levels: (Choice & { framework: string })[];
  areas: Choice[];
}

/** The places of an entry that the filters leave; none: it is left out. */
export function fitting(entry: Entry, { kind, framework, level, area }: Filters, among: readonly Standing[] = entry.standings): Standing[] {
  if (kind !== undefined && entry.kind !== kind) return [];
  return among.filter(
    (one) =>
      (framework === undefined || one.group === framework) &&
      (level === undefined || one.holder === level) &&
      (area === undefined || one.row === area),
  );
}

interface Candidate {
  entry: Entry;
  left: readonly Standing[];
}

/** What frameworks, levels and rows are called, by id. */
export interface Names {
  things: ReadonlyMap<string, string>;
  rows: ReadonlyMap<string, string>;
}

export function namesIn(entries: readonly Entry[]): Names {
  // A thing is chosen by the name that its own pages give it, whatever language it was found in.
  const ofKinds = (...wanted: Kind[]) => entries.filter(({ kind, language }) => language === undefined && wanted.includes(kind));
  const first = (entry: Entry) => entry.standings[0] as Standing;
  return {
    things: new Map(ofKinds('framework', 'family', 'level', 'role').map((entry) => [first(entry).id, entry.title ?? ''])),
    rows: new Map(ofKinds('area').map((entry) => [first(entry).row ?? '', entry.title ?? ''])),
  };
}

export function choicesOf(found: readonly Candidate[], filters: Filters, names: Names): Choices {
  const count = (without: Filters, valueIn: (standing: Standing) => string | null): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { entry, left } of found) {
      const values = new Set(fitting(entry, { ...filters, ...without }, left).map(valueIn));
      for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const ofKind = new Map<Kind, number>();
  for (const { entry, left } of found)
    if (fitting(entry, { ...filters, kind: undefined }, left).length > 0) ofKind.set(entry.kind, (ofKind.get(entry.kind) ?? 0) + 1);
  const listed = (counts: Map<string, number>, titles: ReadonlyMap<string, string>): Choice[] =>
    [...titles].flatMap(([value, title]) => (counts.has(value) ? [{ value, title, count: counts.get(value) ?? 0 }] : []));
  const groupOf = new Map(found.flatMap(({ left }) => left.map(({ holder, group }) => [holder, group ?? ''] as const)));
  return {
    kinds: kinds.flatMap((value) => (ofKind.has(value) ? [{ value, count: ofKind.get(value) ?? 0 }] : [])),
    // A level of one framework is none of another: who chooses another framework leaves the level.
    frameworks: listed(
      count({ framework: undefined, level: undefined }, ({ group }) => group),
      names.things,
    ),
    levels: listed(
      count({ level: undefined }, ({ holder }) => holder),
      names.things,
    ).map((choice) => ({ ...choice, framework: groupOf.get(choice.value) ?? '' })),
    areas: listed(
      count({ area: undefined }, ({ row }) => row),
      names.rows,
    ),
  };
}
