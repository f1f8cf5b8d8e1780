import { basename, resolve } from 'node:path';
import type { Graph } from '../../compiler/graph.ts';

/** What a handbook is called: the company it is of, else the name of its folder. */
export function titleOf({ units }: Graph, folder: string): string {
  const companies = units.filter((unit) => unit.kind === 'company');
  return (companies.length === 1 ? companies[0]?.title : undefined) ?? basename(resolve(folder));
}
