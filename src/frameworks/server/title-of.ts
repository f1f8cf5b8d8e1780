import { basename, resolve } from 'node:path';
import type { Graph } from '../../compiler/graph.ts';

/** What a handbook is called: the company it is of, else the name of its folder. */
export function titleOf({ units }: Pick<Graph, 'units'>, folder: string): string {
  return companyOf({ units }) ?? basename(resolve(folder));
}

/** null: it names none, or several. */
export function companyOf({ units }: Pick<Graph, 'units'>): string | null {
  const companies = units.filter((unit) => unit.kind === 'company');
  return companies.length === 1 ? (companies[0]?.title ?? null) : null;
}
