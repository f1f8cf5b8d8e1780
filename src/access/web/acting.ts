/** Asking for a change: what was typed stays, whatever comes back. */
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { problemOf, type ReadProblem } from '../../frameworks/web/client.ts';
import { accessOf } from './asking.ts';
import type { AccessClient } from './client.ts';

export type Failure =
  /** Nobody knows whether it arrived. */
  { kind: 'lost' } | { kind: 'refused'; problem: ReadProblem };

export interface Acting<Asked, Given> {
  /** @returns null where it failed: why is in `failure` then */
  act(asked: Asked): Promise<Given | null>;
  isActing: boolean;
  failure: Failure | null;
  /** The failure is told and done with. */
  forget(): void;
}

/**
 * `const renaming = useActing((access, asked: Renamed) => access.signIn.renamePasskey(asked), ['account'])`
 * @param stale what was read and is another now
 */
export function useActing<Asked, Given>(
  act: (access: AccessClient, asked: Asked) => Promise<Given>,
  stale?: QueryKey,
): Acting<Asked, Given> {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: async (asked: Asked) => act(await accessOf(queries.getDefaultOptions().queries?.meta), asked),
    onSuccess: stale && (() => queries.invalidateQueries({ queryKey: stale })),
    // Without a network it fails and says so, instead of waiting in silence.
    networkMode: 'always',
    throwOnError: false,
  });
  const failure = useMemo(() => error && failureOf(error), [error]);
  return { act: (asked) => mutateAsync(asked).catch(() => null), isActing: isPending, failure, forget: reset };
}

function failureOf(error: unknown): Failure {
  const problem = problemOf(error);
  return problem === null || problem.status >= 500 ? { kind: 'lost' } : { kind: 'refused', problem };
}
