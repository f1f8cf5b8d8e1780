import { useId, useMemo, useState } from 'react';
import type { Wrong } from '../../ui/error-summary.tsx';
import type { Failure } from './acting.ts';

export interface Wrongs<Field extends string> {
  /** The id of the control of a field. */
  idOf(field: Field): string;
  all: readonly Wrong[];
  /** What is wrong with one field. */
  of(field: Field): string | null;
  /** What the form itself finds, by field. @returns whether it found anything */
  find(found: readonly (readonly [Field | null, string])[]): boolean;
}

/**
 * What is wrong with a form: what it finds itself, and why the server refused.
 * @param failure the last one; null: none
 * @param fields which field a refusal is about, by its code
 */
export function useWrongs<Field extends string>(failure: Failure | null, fields: Readonly<Record<string, Field>> = {}): Wrongs<Field> {
  const formId = useId();
  const [found, setFound] = useState<readonly Wrong[]>([]);
  const idOf = (field: Field) => `${formId}-${field}`;
  const refused = failure?.kind === 'refused' ? failure.problem : null;
  const field = refused === null ? null : (fields[refused.code] ?? null);
  const all = useMemo(() => {
    if (found.length > 0 || refused === null) return found;
    return [{ at: field && `${formId}-${field}`, text: refused.message, hint: refused.hint }];
  }, [found, refused, field, formId]);
  return {
    idOf,
    all,
    of: (name) => all.find(({ at }) => at === idOf(name))?.text ?? null,
    find: (pairs) => {
      setFound(pairs.map(([name, text]) => ({ at: name && idOf(name), text })));
      return pairs.length > 0;
    },
  };
}
