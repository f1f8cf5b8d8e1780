/**
 * Asking a server that may want to know who asks. Where a session ends while somebody works, or is too old for what they do, what
 * they asked for waits until they have signed in again, and is asked once more: nothing that was typed is lost, and no page has to
 * know of it.
 */
type Ask = typeof fetch;

/** Why somebody is to sign in again: the session is over, it is a while ago that they proved who they are, or two factors are asked by now. */
export type SignInAgain = 'ended' | 'long-ago' | 'one-factor';

export interface PatientAsking {
  ask: Ask;
  /** From now on somebody works here. Until then an answer is handed on as it is: the first page leads to the sign-in itself. */
  begin(): void;
  /** Why something waits; null: nothing does. */
  waitsFor(): SignInAgain | null;
  /** Told whenever that changes. @returns no longer */
  subscribe(listener: () => void): () => void;
  /** What waits is asked once more, or, where nobody signs in, ends as it was answered. */
  goOn(isSignedIn: boolean): void;
}

export function patientAsking(ask: Ask = (request, init) => fetch(request, init)): PatientAsking {
  let hasBegun = false;
  let waiting: { why: SignInAgain; goesOn: Promise<boolean>; end(isSignedIn: boolean): void } | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const signIn = (why: SignInAgain): Promise<boolean> => {
    if (waiting?.why === why || waiting?.why === 'ended') return waiting.goesOn;
    let end = waiting?.end ?? (() => {});
    const goesOn =
      waiting?.goesOn ??
      new Promise<boolean>((resolve) => {
        end = resolve;
      });
    waiting = { why, goesOn, end };
    tell();
    return goesOn;
  };
  const patiently: Ask = async (request, init) => {
    // A body can be sent once only.
    const spare = request instanceof Request ? request.clone() : request;
    const response = await ask(request, init);
    const why = hasBegun ? await whyAgain(response) : null;
    return why !== null && (await signIn(why)) ? patiently(spare, init) : response;
  };
  return {
    ask: patiently,
    begin: () => {
      hasBegun = true;
    },
    waitsFor: () => waiting?.why ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    goOn: (isSignedIn) => {
      const { end } = waiting ?? {};
      waiting = null;
      end?.(isSignedIn);
      tell();
    },
  };
}

/** A wrong password is refused, too, and is nothing to wait for. */
async function whyAgain(response: Response): Promise<SignInAgain | null> {
  if (response.status !== 401 && response.status !== 403) return null;
  const told: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const code = typeof told === 'object' && told !== null && 'code' in told ? told.code : null;
  if (code === 'SIGN_IN_NEEDED') return 'ended';
  return code === 'FRESH_NEEDED' ? 'long-ago' : code === 'FACTOR_MISSING' ? 'one-factor' : null;
}
