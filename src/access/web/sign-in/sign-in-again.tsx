import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useSyncExternalStore } from 'react';
import type { PatientAsking } from '../patient-asking.ts';

const SignInDialog = lazy(() => import('./sign-in-dialog.tsx').then((module) => ({ default: module.SignInDialog })));

const never: PatientAsking['subscribe'] = () => () => {};

/** Over whatever somebody does when a session ends, or is too old for it: the way back in. */
export function SignInAgain() {
  const { patient } = (useQueryClient().getDefaultOptions().queries?.meta ?? {}) as { patient?: PatientAsking };
  const why = useSyncExternalStore(patient?.subscribe ?? never, () => patient?.waitsFor() ?? null);
  const goOn = useCallback((isSignedIn: boolean) => patient?.goOn(isSignedIn), [patient]);
  if (why === null) return null;
  return (
    <Suspense>
      <SignInDialog why={why} onGoOn={goOn} />
    </Suspense>
  );
}
