import { lazy, Suspense } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { sessionQuery } from '../sign-in/queries.ts';

const Bar = lazy(() => import('./viewing-bar.tsx').then((module) => ({ default: module.ViewingBar })));

/** Above every page while an administrator looks with somebody's eyes; else nothing, of which nothing is loaded. */
export function ViewingLine() {
  const { signedIn } = useRead(sessionQuery());
  if (!signedIn?.viewing) return null;
  return (
    <Suspense>
      <Bar person={signedIn.viewing} />
    </Suspense>
  );
}
