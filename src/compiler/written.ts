/** Statements as somebody wrote them: once each, however many levels and roles a page is taken in by. */
import type { Area, Graph, Place, Statement } from './graph.ts';
import { groupBy } from './group.ts';

export interface Written {
  place: Place;
  text: string;
  markdown: string;
  examples: string[];
  area: Area;
  /** One for each level, role or family that has it. */
  copies: Statement[];
  /** The ids of these, in the order of the graph. */
  holders: string[];
}

/** In the order of the graph. A statement that several lists of one holder take in is there once. */
export function writtenOf(graph: Pick<Graph, 'areas' | 'statements'>): Written[] {
  const areas = new Map(graph.areas.map((area) => [area.id, area]));
  const byPlace = groupBy(graph.statements, ({ origin }) => `${origin.line}:${origin.column}:${origin.file}`);
  return [...byPlace.values()].flatMap((copies): Written[] => {
    const [first] = copies;
    const area = first && areas.get(first.area);
    if (!first || !area) return [];
    const { file, line, column } = first.origin;
    const { text, markdown, examples } = first;
    return [{ place: { file, line, column }, text, markdown, examples, area, copies, holders: holdersOf(copies) }];
  });
}

function holdersOf(copies: readonly Statement[]): string[] {
  return [...new Set(copies.map(holderOf))];
}

/** Level, role or family: a statement has one of the three. */
export function holderOf({ level, role, family }: Pick<Statement, 'level' | 'role' | 'family'>): string {
  return level ?? role ?? `family:${family}`;
}
