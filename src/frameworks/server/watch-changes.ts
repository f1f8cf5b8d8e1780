import type { Live } from '../../platform/live.ts';
import type { Changed } from '../contract.ts';
import type { Handbook } from './handbook.ts';

/**
 * Says what is served now and, from then on, each time it has been replaced; ends with the reader's connection, or when nothing is served any more.
 * Replacements that come faster than a reader takes them are one: only the last counts.
 */
export async function* watchChanges(handbook: Live<Handbook>, signal: AbortSignal | undefined): AsyncGenerator<Changed, void> {
  let wake: () => void = () => {};
  let pending = true;
  const stir = (): void => {
    pending = true;
    wake();
  };
  const unsubscribe = handbook.subscribe(stir);
  const ends = [handbook.ended, ...(signal === undefined ? [] : [signal])];
  for (const end of ends) end.addEventListener('abort', stir);
  try {
    while (!ends.some(({ aborted }) => aborted)) {
      if (pending) {
        pending = false;
        const { graph, edition } = handbook.current();
        yield { kind: 'changed', version: graph.version, edition };
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    unsubscribe();
    for (const end of ends) end.removeEventListener('abort', stir);
  }
}
