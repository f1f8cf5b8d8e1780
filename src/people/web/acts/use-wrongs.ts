import { useId, useMemo, useState } from 'react';
import type { Wrong } from '../../../ui/error-summary.tsx';
import type { Said } from '../../contract.ts';
import { type FieldName, fieldOf, wrongOf } from './fields-of-refusals.ts';
import type { Failure } from './sending.ts';

export interface Wrongs {
  /** The id of the control of a field. */
  idOf(field: FieldName): string;
  all: readonly Wrong[];
  /** What is wrong with one field. */
  of(field: FieldName): string | null;
  /** What the form itself finds, by field; empty: nothing. */
  find(found: readonly (readonly [FieldName, string])[]): boolean;
  /** What the server says of a plan. */
  hear(said: readonly Said[]): boolean;
}

/** What is wrong with a form: what it finds itself, and why the server refused. */
export function useWrongs(has: readonly FieldName[], failure: Failure | null): Wrongs {
  const formId = useId();
  const [found, setFound] = useState<readonly Wrong[]>([]);
  const idOf = (field: FieldName) => `${formId}-${field}`;
  const key = has.join(' ');
  const all = useMemo(() => {
    if (found.length > 0 || failure?.kind !== 'refused') return found;
    return [wrongOf(failure.problem, key.split(' ') as FieldName[], (field) => `${formId}-${field}`)];
  }, [found, failure, key, formId]);
  const tell = (wrongs: Wrong[]) => {
    setFound(wrongs);
    return wrongs.length > 0;
  };
  return {
    idOf,
    all,
    of: (field) => all.find(({ at }) => at === idOf(field))?.text ?? null,
    find: (pairs) => tell(pairs.map(([field, text]) => ({ at: idOf(field), text }))),
    hear: (said) =>
      tell(
        said.map(({ code, message, hint }) => {
          const field = fieldOf(code, has);
          return { at: field && idOf(field), text: message, hint };
        }),
      ),
  };
}
