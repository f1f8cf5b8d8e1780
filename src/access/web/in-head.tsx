import { lazy, Suspense } from 'react';
import { AccountMenu } from './account/account-menu.tsx';

const Inbox = lazy(() => import('./inbox/opening.tsx').then(({ Head }) => ({ default: Head })));

/** At the end of the bar: what concerns who is signed in. */
export function InHead() {
  return (
    <>
      <Suspense>
        <Inbox />
      </Suspense>
      <AccountMenu />
    </>
  );
}
