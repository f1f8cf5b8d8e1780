/** Who answers about people, and how a page asks for a change. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PeopleClient } from './client.ts';

/** Told to the query client once; it tells every query. The client is a part that is loaded when somebody first asks. */
export function peopleOf(meta: Record<string, unknown> | undefined): Promise<PeopleClient> {
  return (meta as { people: () => Promise<PeopleClient> }).people();
}

/**
 * An act on people: `const move = useAct((people, asked: MoveApplied) => people.move(asked, onRevision(3)))`, then
 * `move.mutate(asked)`. What was read of people before is asked again once it is done. What goes wrong is in `move.error`,
 * to be read with `problemOf`.
 */
export function useAct<Asked, Given>(act: (people: PeopleClient, asked: Asked) => Promise<Given>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (asked: Asked) => act(await peopleOf(queries.getDefaultOptions().queries?.meta), asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
    throwOnError: false,
  });
}
