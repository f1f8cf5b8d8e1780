/** What this room shows on every page: who is signed in, and the sign-in that comes up where a session ends. */
import type { QueryClient } from '@tanstack/react-query';
import type { FindPeople } from '../../frameworks/web/palette-people.ts';
import type { ShellProps } from '../../frameworks/web/shell.tsx';
import { ViewingLine } from './admin/viewing-line.tsx';
import { InHead } from './in-head.tsx';
import { sessionQuery } from './sign-in/queries.ts';
import { isSignInRemembered, rememberSignIn } from './sign-in/remembered.ts';
import { SignInAgain } from './sign-in/sign-in-again.tsx';

export type Around = ShellProps;

/** Its part of the room of people comes with the first name that is looked for. */
const findPeople: FindPeople = async (words, asking) => (await import('../../people/web/found-by-name.ts')).foundByName(words, asking);

/** Asks who is signed in while the first page is still on its way. */
export function foresee(queries: QueryClient): void {
  if (isSignInRemembered()) void queries.prefetchQuery(sessionQuery());
}

/** It is read before the page is shown, so that nothing moves when it comes. Words come when something is opened: every page loads this. */
export async function around(queries: QueryClient): Promise<Around> {
  // What everybody may read is shown, whatever became of this.
  const session = await queries.ensureQueryData(sessionQuery()).catch(() => null);
  rememberSignIn();
  return {
    inHead: session && <InHead />,
    abovePage: session && <ViewingLine />,
    overPage: <SignInAgain />,
    // Whom the directory shows to them, it says itself; who is not signed in does not even ask.
    ...(session && { findPeople }),
  };
}
