/** Who a session makes a request be. */
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { requestAbout } from '../../../platform/http/request-about.ts';
import { viewerOf as plainViewer, type Viewer } from '../../../platform/policy/viewer.ts';
import { sessionCookie } from './cookies.ts';
import { signInProgram } from './parts.ts';
import { tokenDigest } from './secret.ts';
import { touchEvery } from './session-limits.ts';
import { dropSessionRow, type FoundSession, findSession, touchSession } from './sessions.ts';

export interface ViewerParts {
  database: Database;
  organization: string;
  clock: Clock;
  /** Where people reach this server; null: it is on loopback. */
  publicAddress: string | null;
}

/** Asks the database once for each request with a cookie, and not at all for others. */
export function viewersBySession({
  database,
  organization,
  clock,
  publicAddress,
}: ViewerParts): (request: FastifyRequest) => Promise<Viewer | null> {
  const by = { organization, actor: signInProgram };
  return async (request) => {
    const about = requestAbout(request, publicAddress);
    const token = about.cookie(sessionCookie(about));
    if (token === null || tokenDigest(token) === null) return null;
    const now = clock();
    const found = await database.read(organization, (db) => findSession({ db, organization }, token, now));
    if (found === null) return null;
    if (found.over) {
      // What was over once stays so, whatever the clock does next.
      await database.change(by, (change) => dropSessionRow(change, found.id));
      return null;
    }
    const since = now.getTime() - found.usedAt.getTime();
    if (since >= touchEvery || since < 0) await database.change(by, (change) => touchSession(change, found.id));
    return viewerIn(found);
  };
}

function viewerIn({ id, person, duties, viewingAs, viewedDuties, lacksFactor }: FoundSession): Viewer {
  const actor = { kind: 'person' as const, id: person };
  if (viewingAs === null) return plainViewer(actor, { person, duties, session: id, lacksFactor });
  return plainViewer(actor, { person: viewingAs, duties: viewedDuties, session: id, viewedBy: person });
}
