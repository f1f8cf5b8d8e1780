/** What became of each statement of a page from version to version, as labelled by hand: the data beside the statements it names. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compile } from '../src/compiler/compile.ts';
import type { Graph } from '../src/compiler/graph.ts';
import { groupBy } from '../src/compiler/group.ts';
import { memoryHost } from '../src/compiler/host.ts';

export const kinds = ['kept', 'reworded', 'moved', 'moved-reworded', 'split', 'merged', 'dropped', 'added'] as const;

/** The line of a statement's first word in the file of its version; `line:column` where a line holds several. */
export type Place = number | string;

export interface Entry {
  kind: (typeof kinds)[number];
  from?: Place[];
  to?: Place[];
  /** Readers may differ, `why` says in what. */
  unsure?: boolean;
  why?: string;
}

export interface Step {
  from: number;
  to: number;
  /** Areas that are the same under another title or holder, by the lines on which they begin. */
  areas?: [number, number][];
  entries: Entry[];
}

export interface History {
  /** The folder of its versions, below the corpus. */
  history: string;
  heldOut?: true;
  steps: Step[];
}

export interface PlacedStatement {
  id: string;
  place: string;
  text: string;
  area: { line: number; name: string };
}

export const lineageFolder = join(import.meta.dirname, 'truth', 'lineage');

export function labelledHistories(): History[] {
  const files = globSync('*.yaml', { cwd: lineageFolder }).sort();
  return files.map((file) => parse(readFileSync(join(lineageFolder, file), 'utf8')) as History);
}

/** One version, as the only page of a handbook. */
export function graphOf(corpus: string, { history }: History, version: number): Graph {
  const text = readFileSync(join(corpus, history, `${version}.md`), 'utf8');
  return compile(memoryHost(handbookOf(text, history))).graph;
}

/** The statements of one version in the order of their places, as the compiler reads them. */
export function statementsOf(corpus: string, history: History, version: number): PlacedStatement[] {
  return placedIn(graphOf(corpus, history, version));
}

export function placedIn({ areas, statements, levels, roles }: Graph): PlacedStatement[] {
  const titles = new Map([...levels, ...roles].map(({ id, title }) => [id, title]));
  const areaOf = new Map(
    areas.map(({ id, title, under, level, role, origin }) => {
      const holder = titles.get(level ?? role ?? '') ?? 'every role';
      return [id, { line: origin.line, name: [holder, under, title].filter(Boolean).join(' / ') }];
    }),
  );
  const perLine = groupBy(statements, ({ origin }) => origin.line);
  return statements
    .toSorted((a, b) => a.origin.line - b.origin.line || a.origin.column - b.origin.column)
    .map(({ id, origin: { line, column }, text: words, area }) => ({
      id,
      place: perLine.get(line)?.length === 1 ? `${line}` : `${line}:${column}`,
      text: words,
      area: areaOf.get(area) ?? { line: 0, name: area },
    }));
}

/** An include is only read where a page takes it in. */
function handbookOf(text: string, history: string): Record<string, string> {
  if (!history.includes('/includes-')) return { 'content/page.md': text };
  const page = '---\ntitle: Senior Fruit\n---\n\n## Senior Values Alignment\n\n{{% include "includes/shared.md" %}}\n';
  return { 'content/matrix/fruit/senior.md': page, 'assets/includes/shared.md': text };
}
