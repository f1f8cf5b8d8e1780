import { useState } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { useActing } from '../acting.ts';
import { sessionQuery } from '../sign-in/queries.ts';
import { signInPath } from '../way-back.ts';

/** Out, here and at the service that said who it is. The document goes with it: nothing that was read stays behind. */
export function useSigningOut(): { signOut(): void; isSigningOut: boolean; hasFailed: boolean } {
  const { ways } = useRead(sessionQuery());
  const signingOut = useActing(async (access) => {
    if (ways.issuers.length > 0) return access.issuers.signOut(undefined);
    await access.signIn.endSession(undefined);
    return { address: null };
  });
  const [isLeaving, setLeaving] = useState(false);
  const signOut = async () => {
    const out = await signingOut.act(undefined);
    if (out === null) return;
    setLeaving(true);
    location.replace(out.address ?? signInPath);
  };
  return {
    signOut: () => void signOut(),
    isSigningOut: signingOut.isActing || isLeaving,
    hasFailed: signingOut.failure !== null,
  };
}
