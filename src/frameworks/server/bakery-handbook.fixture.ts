/** The bakery of the compiler's tests as it is served: two frameworks, two tracks, a parent that is missing. */
import { compile } from '../../compiler/compile.ts';
import { bakery } from '../../compiler/emit/bakery.fixture.ts';
import { memoryHost } from '../../compiler/host.ts';
import { type Handbook, indexHandbook } from './handbook.ts';

export function bakeryHandbook(files: Readonly<Record<string, string>> = bakery): Handbook {
  const host = memoryHost({ ...files });
  return indexHandbook(compile(host), host, { title: 'Bakery', edition: '1' });
}

/** The id of the statement that begins with these words. */
export function idOf({ graph }: Handbook, beginning: string): string {
  const found = graph.statements.find(({ text }) => text.startsWith(beginning));
  if (!found) throw new Error(`no statement begins with "${beginning}"`);
  return found.id;
}
