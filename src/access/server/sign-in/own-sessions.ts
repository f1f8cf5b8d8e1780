/** The own sessions: seen and ended. */
import { nothing } from '../../../people/server/found.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { mine } from './own-account.ts';
import { endSession, endSessions, sessionsOf } from './sessions.ts';

export async function mySessions(context: Asked, within: Within) {
  const { person, session: here } = mine(context);
  const sessions = await sessionsOf(within, person);
  return {
    sessions: sessions.map(({ id, device, method, startedAt, usedAt }) => ({
      id,
      device,
      method,
      startedAt: startedAt.toISOString(),
      usedAt: usedAt.toISOString(),
      here: id === here,
    })),
  };
}

export async function endMySession(context: Asked, { id }: { id: string }): Promise<{ done: true }> {
  const { person } = mine(context);
  return context.changeUnkept(async (change) => {
    if (!(await sessionsOf(change, person)).some((one) => one.id === id)) throw nothing(id);
    await endSession(change, id);
    return { done: true };
  });
}

export async function endMyOtherSessions(context: Asked): Promise<{ ended: number }> {
  const { person, session } = mine(context);
  return context.changeUnkept(async (change) => {
    const ended = await endSessions(change, person, session);
    if (ended === 0) change.nothing();
    return { ended };
  });
}
