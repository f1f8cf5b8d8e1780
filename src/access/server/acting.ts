/** Acting as somebody, which only the demo has: one click, and a session as signing in makes one. */
import { implement } from '@orpc/server';
import type { Asked } from '../../platform/http/asked.ts';
import { Refusal } from '../../platform/refusal.ts';
import { contract } from '../contract.ts';
import { personaUnknown } from '../messages.generated.ts';
import { dropSession } from './sign-in/cookies.ts';
import { endSession, startSession } from './sign-in/sessions.ts';

/** @param personas ids of those one can act as; empty: of real data nobody */
export function actingRoutes(personas: ReadonlySet<string>) {
  const os = implement(contract).$context<Asked>();
  return os.router({
    actAs: os.actAs.handler(async ({ input: { person }, context }) => {
      if (person !== null && !personas.has(person)) throw new Refusal(404, personaUnknown());
      const cookie = person === null ? await leave(context) : await enter(context, person);
      context.header('set-cookie', cookie);
      return { person };
    }),
  });
}

async function enter(context: Asked, person: string): Promise<string> {
  const { about } = context;
  const start = await context.changeUnkept((change) => startSession(change, { person, method: 'persona', about }), {
    kind: 'person',
    id: person,
  });
  return start.cookie;
}

async function leave(context: Asked): Promise<string> {
  const { session } = context.viewer;
  if (session !== null)
    await context.changeUnkept(async (change) => {
      if (!(await endSession(change, session))) change.nothing();
    });
  return dropSession(context.about);
}
