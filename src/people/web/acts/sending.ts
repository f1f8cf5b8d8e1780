/** Asking for a change: what was typed stays whatever comes back, and what is sent twice is done once. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { Changing } from '../../../frameworks/web/changing.ts';
import { problemOf, type ReadProblem } from '../../../frameworks/web/client.ts';
import { peopleOf } from '../asking.ts';
import type { PeopleClient } from '../client.ts';

export type Failure =
  /** Nobody knows whether it arrived; sent again it is the same act. */
  | { kind: 'lost' }
  /** Somebody else changed the record, or what a plan was made of, since it was shown. */
  | { kind: 'meanwhile'; problem: ReadProblem }
  | { kind: 'refused'; problem: ReadProblem };

export interface Sending<Asked, Given> {
  /** @returns null where it failed: why is in `failure` then */
  send(asked: Asked, revision?: number): Promise<Given | null>;
  isSending: boolean;
  failure: Failure | null;
  /** The failure is told and done with. */
  forget(): void;
}

export interface SendingOptions {
  /** What it asks for is only looked at: nothing that was read is stale afterwards. */
  onlyLooks?: boolean;
}

/**
 * `const moving = useSending((people, asked: MoveApplied, changing) => people.move(asked, changing))`, then
 * `await moving.send(asked, revision)`.
 */
export function useSending<Asked, Given>(
  act: (people: PeopleClient, asked: Asked, changing: { context: Changing }) => Promise<Given>,
  { onlyLooks = false }: SendingOptions = {},
): Sending<Asked, Given> {
  const queries = useQueryClient();
  const last = useRef<{ asked: Asked; revision: number | undefined; key: string } | null>(null);
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: async ({ asked, changing }: { asked: Asked; changing: Changing }) =>
      act(await peopleOf(queries.getDefaultOptions().queries?.meta), asked, { context: changing }),
    onSuccess: onlyLooks ? undefined : () => queries.invalidateQueries({ queryKey: ['people'] }),
    // Without a network it fails and says so, instead of waiting in silence.
    networkMode: 'always',
    throwOnError: false,
  });
  /** The same act as before, as long as it asks the same and was not done. */
  const keyFor = (asked: Asked, revision: number | undefined): string => {
    if (last.current === null || last.current.revision !== revision || !asksTheSame(last.current.asked, asked))
      last.current = { asked, revision, key: newKey() };
    return last.current.key;
  };
  const failure = useMemo(() => error && failureOf(error), [error]);
  return {
    send: async (asked, revision) => {
      const changing: Changing = onlyLooks ? {} : { idempotencyKey: keyFor(asked, revision) };
      if (revision !== undefined) changing.ifMatch = revision;
      try {
        const given = await mutateAsync({ asked, changing });
        last.current = null;
        return given;
      } catch {
        return null;
      }
    },
    isSending: isPending,
    failure,
    forget: reset,
  };
}

function failureOf(error: unknown): Failure {
  const problem = problemOf(error);
  if (problem === null || problem.status >= 500) return { kind: 'lost' };
  const isMeanwhile = problem.status === 412 || problem.code === 'PLAN_STALE';
  return { kind: isMeanwhile ? 'meanwhile' : 'refused', problem };
}

/** Part by part: the text of a file is long, and is not written out for it. */
function asksTheSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return keys.length === Object.keys(other).length && keys.every((key) => key in second && asksTheSame(first[key], second[key]));
}

/** `crypto.randomUUID` is only there on addresses that the browser calls secure. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
