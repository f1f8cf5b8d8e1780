/** What of a matrix is shown is part of the address: `?rows=ID,ID&without=LAYER&track=management&pin=LEVEL&density=compact`. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { MatrixChoices } from './visible-matrix.ts';

export interface MatrixAddress {
  choices: MatrixChoices;
  /** A step of its own in the history, so that back takes it back. */
  choose(changes: MatrixChoices): void;
}

export function useMatrixChoices(): MatrixAddress {
  const choices = useSearch({ strict: false }) as MatrixChoices;
  const navigate = useNavigate();
  // On top of the address as it is by now: of two choices made quickly the first is not on the screen yet.
  const choose = (changes: MatrixChoices) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...changes }), resetScroll: false } as never);
  return { choices, choose };
}
