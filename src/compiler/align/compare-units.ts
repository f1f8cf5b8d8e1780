/** Two frameworks, level by level. */
import { type EffectiveViews, effectiveViews } from '../effective.ts';
import type { Graph, Level } from '../graph.ts';
import { titleKey } from '../key.ts';
import { type Comparison, compare } from './compare.ts';

export interface ComparedUnits {
  from: string;
  to: string;
  /** In the order of the ladders, the individual track first. */
  levels: ComparedLevel[];
}

/** A level of the one beside that of the other; one side is null where only the other framework has such a level. */
export interface ComparedLevel {
  from: string | null;
  to: string | null;
  comparison: Comparison | null;
}

/**
 * Levels of the same title are taken together, then those of one track that stand equally high ("Senior" and "Senior Writer").
 * null when the graph holds no framework of one of the ids.
 */
export function compareUnits(graph: Graph, from: string, to: string, views: EffectiveViews = effectiveViews(graph)): ComparedUnits | null {
  const levelsOf = (id: string) => {
    const framework = graph.frameworks.find((one) => one.id === id);
    return framework?.levels.flatMap((level) => graph.levels.find((one) => one.id === level) ?? []) ?? null;
  };
  const [ones, others] = [levelsOf(from), levelsOf(to)];
  if (!ones || !others) return null;
  const partner = partnersOf(ones, others);
  const paired = ones.map((level) => ({ level, one: level.id, other: partner.get(level.id) ?? null }));
  const taken = new Set(partner.values());
  const left = others.filter(({ id }) => !taken.has(id)).map((level) => ({ level, one: null, other: level.id }));
  const height = ({ track, order }: Level) => (track === 'management' ? 1000 : 0) + order;
  const levels = [...paired, ...left].sort((a, b) => height(a.level) - height(b.level));
  return {
    from,
    to,
    levels: levels.map(({ one, other }) => ({
      from: one,
      to: other,
      comparison: one !== null && other !== null ? compare(graph, one, other, views) : null,
    })),
  };
}

/** For levels of the one their partners of the other, one to one. */
function partnersOf(ones: readonly Level[], others: readonly Level[]): Map<string, string> {
  const partner = new Map<string, string>();
  const taken = new Set<string>();
  const isTrack = (a: Level, b: Level) => (a.track ?? 'individual') === (b.track ?? 'individual');
  const rules = [
    (a: Level, b: Level) => isTrack(a, b) && titleKey(a.title) === titleKey(b.title),
    (a: Level, b: Level) => isTrack(a, b) && a.order === b.order,
  ];
  for (const isPair of rules)
    for (const one of ones) {
      if (partner.has(one.id)) continue;
      const other = others.find((level) => !taken.has(level.id) && isPair(one, level));
      if (!other) continue;
      partner.set(one.id, other.id);
      taken.add(other.id);
    }
  return partner;
}
