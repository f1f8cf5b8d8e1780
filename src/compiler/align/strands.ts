/** The competencies of a framework, each through its levels. */
import { effectiveOf } from '../effective.ts';
import type { Graph, Statement, Track } from '../graph.ts';
import { type Comparison, comparisonOf, isGroundless, type Pairing } from './compare.ts';
import { apartOf, itemsOf } from './items.ts';
import { alignmentOf } from './ladder.ts';

/** A match less sure than this begins a strand of its own: a wrong link spoils all that follows. */
const leastInStrand = 0.6;

/** One competency at successive levels. */
export interface Strand {
  /** The id of its first statement: a strand has no words of its own. */
  id: string;
  /** As its owner calls it; null for most. */
  title: string | null;
  row: string;
  /** From the lowest level that asks for it on, without gaps. */
  links: { level: string; statement: Statement /** From the level below; null for the first. */; pairing: Pairing | null }[];
}

export interface Ladder {
  framework: string;
  track: Track | null;
  levels: string[];
  strands: Strand[];
  /** From each level to the next. */
  steps: Comparison[];
}

/**
 * The ladders of a framework, one for each track (D4): its strands in the order in which they begin, and the step from
 * each level to the next. Empty for a framework that is not in the graph.
 */
export function laddersOf(graph: Graph, framework: string): Ladder[] {
  const ids = graph.frameworks.find((one) => one.id === framework)?.levels ?? [];
  const levels = ids.flatMap((id) => graph.levels.find((level) => level.id === id) ?? []);
  const tracks = [...new Set(levels.map((level) => level.track))];
  return tracks.map((track) => {
    const own = levels.filter((level) => level.track === track).map((level) => level.id);
    return { framework, track, levels: own, ...alignedLevels(graph, own) };
  });
}

function alignedLevels(graph: Graph, levels: readonly string[]): Pick<Ladder, 'strands' | 'steps'> {
  const statements = levels.map((id) => effectiveOf(graph, id)?.areas.flatMap((area) => area.lines.map((line) => line.statement)) ?? []);
  const alignment = alignmentOf(
    statements.map((own) => itemsOf(graph, own)),
    apartOf(graph),
  );
  const steps = levels
    .slice(0, -1)
    .map((from, index) =>
      comparisonOf(
        graph,
        from,
        levels[index + 1] ?? '',
        statements[index] ?? [],
        statements[index + 1] ?? [],
        alignment.step(index, index + 1),
      ),
    );
  return { strands: chained(graph, levels, statements, steps), steps };
}

function chained(
  graph: Graph,
  levels: readonly string[],
  statements: readonly (readonly Statement[])[],
  steps: readonly Comparison[],
): Strand[] {
  const rows = new Map(graph.areas.map((area) => [area.id, area.row]));
  const titles = new Map(graph.strands.flatMap((strand) => strand.statements.map((id) => [id, strand.title] as const)));
  const strands: Strand[] = [];
  let ending = new Map<string, Strand>();
  for (const [index, level] of levels.entries()) {
    const pairings = new Map(steps[index - 1]?.rows.flatMap((row) => row.pairings).map((pairing) => [pairing.to.id, pairing]) ?? []);
    const now = new Map<string, Strand>();
    for (const statement of statements[index] ?? []) {
      const pairing = pairings.get(statement.id) ?? null;
      const isLink = pairing !== null && pairing.confidence >= leastInStrand && !isGroundless(pairing);
      const before = isLink ? ending.get(pairing.from.id) : undefined;
      const strand = before ?? { id: statement.id, title: null, row: rows.get(statement.area) ?? '', links: [] };
      if (!before) strands.push(strand);
      strand.title ??= titles.get(statement.id) ?? null;
      strand.links.push({ level, statement, pairing: before ? pairing : null });
      now.set(statement.id, strand);
    }
    ending = now;
  }
  return strands;
}
