import type { Graph, Statement } from '../graph.ts';
import type { Item } from './likeness.ts';

const link = /\]\(\s*<?([^)\s>]+)/gu;

/** Statements as the aligner sees them, with the strands their owner has declared. */
export function itemsOf(graph: Pick<Graph, 'areas' | 'strands'>, statements: readonly Statement[]): Item[] {
  const rows = new Map(graph.areas.map((area) => [area.id, area.row]));
  const declared = new Map(graph.strands.flatMap((strand) => strand.statements.map((id) => [id, strand.title] as const)));
  const counts = new Map<string, number>();
  for (const { area } of statements) counts.set(area, (counts.get(area) ?? 0) + 1);
  const seen = new Map<string, number>();
  return statements.map(({ id, text, markdown, area }) => {
    const place = seen.get(area) ?? 0;
    seen.set(area, place + 1);
    return {
      id,
      text,
      area: rows.get(area) ?? null,
      position: place / Math.max(1, (counts.get(area) ?? 1) - 1),
      links: [...markdown.matchAll(link)].map((match) => match[1] ?? ''),
      strand: declared.get(id) ?? null,
    };
  });
}

/** Pairs that the owner has set apart, as `alignmentOf` takes them. */
export function apartOf(graph: Pick<Graph, 'apart'>): ReadonlySet<string> {
  return new Set(graph.apart.map((pair) => pair.join(' ')));
}
