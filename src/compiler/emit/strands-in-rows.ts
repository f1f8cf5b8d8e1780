/** Strands by row, with what a reader is told of each: the same for terminal, Markdown and JSON. */
import { growthOf, type Reach } from '../align/growth.ts';
import type { Ladder, Strand } from '../align/strands.ts';
import type { Graph } from '../graph.ts';
import { textKey } from '../key.ts';
import { english } from '../speech/english.ts';
import type { Speech } from '../speech/speech.ts';

export interface ShownStrand extends Strand {
  /** As its owner calls it, else its first words. */
  name: string;
  growth: Reach[];
  /** Titles of the levels at which it begins and ends. */
  begins: string;
  ends: string;
}

export interface StrandRow {
  row: string;
  title: string;
  /** Through two levels or more, in the order in which they begin. */
  strands: ShownStrand[];
  /** At one level only. */
  single: ShownStrand[];
}

const firstWords = 6;

/** Rows in the order of the framework. */
export function strandRows(graph: Graph, ladder: Ladder, keep: (strand: ShownStrand) => boolean = () => true): StrandRow[] {
  const order = graph.frameworks.find(({ id }) => id === ladder.framework)?.rows ?? [];
  const titles = new Map(graph.areas.map((area) => [area.row, area.rowTitle]));
  const shown = ladder.strands.map((strand) => shownOf(graph, strand)).filter(keep);
  const rows = [...new Set([...order, ...shown.map(({ row }) => row)])];
  return rows.flatMap((row): StrandRow[] => {
    const own = shown.filter((strand) => strand.row === row);
    if (own.length === 0) return [];
    const [strands, single] = [own.filter(({ links }) => links.length > 1), own.filter(({ links }) => links.length === 1)];
    return [{ row, title: titles.get(row) ?? row, strands, single }];
  });
}

/** By its id or that of one of its statements, by its name, or by words that stand in one of its statements. */
export function isCalled(strand: ShownStrand, name: string): boolean {
  if (strand.id === name || strand.links.some(({ statement }) => statement.id === name)) return true;
  const wanted = textKey(name).split(' ');
  const texts = [strand.name, ...strand.links.map(({ statement }) => statement.text)].map(textKey);
  return wanted.length > 0 && texts.some((text) => wanted.every((word) => text.includes(word)));
}

function shownOf(graph: Graph, strand: Strand): ShownStrand {
  const levelTitle = (id: string | undefined) => graph.levels.find((level) => level.id === id)?.title ?? '';
  return {
    ...strand,
    name: strand.title ?? beginningOf(strand.links[0]?.statement.text ?? ''),
    growth: growthOf(strand),
    begins: levelTitle(strand.links[0]?.level),
    ends: levelTitle(strand.links.at(-1)?.level),
  };
}

function beginningOf(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= firstWords
    ? text
    : `${words
        .slice(0, firstWords)
        .join(' ')
        .replace(/[,;:.]$/u, '')} ...`;
}

/** "own work > team > department"; what no statement says is in brackets. Empty where the reach stays the same. */
export function growthWords(growth: readonly Reach[], { strands: { scopes } }: Speech = english): string {
  const words = growth.map(({ scope, isSaid }) => (isSaid ? scopes[scope] : `(${scopes[scope]})`));
  return growth.length < 2 ? '' : words.join(' > ');
}

/** "Senior to Staff", or "all levels". */
export function extentWords({ begins, ends, links }: ShownStrand, levels: number, { strands }: Speech = english): string {
  return links.length === levels ? strands.allLevels : strands.fromTo(begins, ends);
}
