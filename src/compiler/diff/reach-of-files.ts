/** The blast radius: everything a change of one shared page reaches. */
import type { Graph } from '../graph.ts';
import { holderOf } from '../written.ts';
import type { Change } from './change.ts';

export interface ReachOfFile {
  file: string;
  /** The pages that take it in. */
  pages: string[];
  /** Ids of the levels and roles that stand on these (of a family: `family:` and its id). */
  holders: string[];
  /** Ids of the units of these levels. */
  units: string[];
}

/** Of the files in which something changed: those that more than one page takes in, widest first. */
export function reachesOf(before: Graph, after: Graph, changes: readonly Change[]): ReachOfFile[] {
  const files = new Set(changes.flatMap((change) => [change.before, change.after].flatMap((side) => side?.file ?? [])));
  const [now, then] = [reachIn(after, files), reachIn(before, files)];
  return [...files]
    .flatMap((file) => now.get(file) ?? then.get(file) ?? [])
    .filter(({ pages }) => pages.length > 1)
    .sort((one, other) => other.holders.length - one.holders.length || (one.file < other.file ? -1 : 1));
}

function reachIn(graph: Graph, files: ReadonlySet<string>): Map<string, ReachOfFile> {
  const unitOf = new Map(graph.frameworks.map(({ id, unit }) => [id, unit]));
  const unitOfLevel = new Map(graph.levels.map(({ id, framework }) => [id, unitOf.get(framework)]));
  const found = new Map<string, { pages: Set<string>; holders: Set<string>; units: Set<string> }>();
  for (const statement of graph.statements) {
    const { origin } = statement;
    const page = origin.via[0]?.file ?? origin.file;
    const chain = [origin.file, ...origin.via.slice(1).map(({ file }) => file)];
    for (const file of chain) {
      if (!files.has(file)) continue;
      const reach = found.get(file) ?? { pages: new Set(), holders: new Set(), units: new Set() };
      found.set(file, reach);
      reach.pages.add(page);
      reach.holders.add(holderOf(statement));
      const unit = statement.level === null ? undefined : unitOfLevel.get(statement.level);
      if (unit !== undefined) reach.units.add(unit);
    }
  }
  return new Map(
    [...found].map(([file, { pages, holders, units }]) => [file, { file, pages: [...pages], holders: [...holders], units: [...units] }]),
  );
}
