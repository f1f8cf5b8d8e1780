/** Answers reads from files beside the pages: as `gradus build` writes them. What has no file is computed, when it is asked for. */

import { type RouteName, routes } from '../routes.ts';
import { dataFile, filesFile, packFile } from '../static-addresses.ts';
import { type Answer, problemError } from './client.ts';

/** Statements of one place, each with the strand it is on. */
export type Pack = Record<string, [statement: unknown, strand: string | null]>;

/**
 * @param base where the site begins
 * @param compute answers everything, at the price of loading the whole handbook
 */
export function answerFromFiles(base: string, compute: () => Promise<Answer>): Answer {
  let listed: Promise<ReadonlySet<string>> | undefined;
  let computed: Promise<Answer> | undefined;
  const has = async (file: string) => {
    listed ??= load<string[]>(base + filesFile).then((files) => new Set(files));
    try {
      return (await listed).has(file);
    } catch (error) {
      // The next time it may be there.
      listed = undefined;
      throw error;
    }
  };
  const packed = async (id: string, signal: AbortSignal | undefined) => {
    const file = packFile(id);
    return (await has(file)) ? (await load<Pack>(base + file, signal))[id] : undefined;
  };
  return async (name: RouteName, input, signal) => {
    const asked = (input ?? {}) as Record<string, unknown>;
    const file = dataFile(routes[name].path, asked);
    // Every page needs it: there is no use in asking the list first.
    if (name === 'handbook' || (await has(file))) return load(base + file, signal);
    if (name === 'statement' || name === 'strand') {
      const [statement, strand] = (await packed(String(asked.id), signal)) ?? [];
      if (name === 'statement' && statement !== undefined) return statement;
      if (strand) return load(base + dataFile(routes.strand.path, { id: strand }), signal);
    }
    computed ??= compute();
    return (await computed)(name, input, signal);
  };
}

async function load<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw problemError(response.status, '', []);
  return response.json();
}
