/** Front door: everything of an organisation that hangs on a database, as the server serves it. */
import { actingRoutes, actorOf } from './access/server/acting.ts';
import type { Store } from './commands/store.ts';
import { fillDemo } from './fill-demo.ts';
import type { Handbook } from './frameworks/server/handbook.ts';
import { versionsOf } from './frameworks/server/versions/routes.ts';
import { handIn, peopleKnown } from './hand-in.ts';
import { fileRoutes } from './people/routes.ts';
import { type ImportJob, importJob, workImport } from './people/server/import/apply-import.ts';
import { peopleRoutes } from './people/server/routes.ts';
import { servePeopleExport } from './people/server/serve-export.ts';
import type { Clock } from './platform/clock.ts';
import { dayAt } from './platform/day.ts';
import type { Live } from './platform/live.ts';
import type { OrganizationParts } from './server.ts';

/** Work that is done after an answer. */
export const queues: readonly string[] = [importJob];

/** Fills the demo where it is empty; of real data nothing is made up. */
export async function openOrganization(
  { organization: id, database, newId, kind, jobs }: Store,
  present: Live<Handbook>,
  clock: Clock,
): Promise<OrganizationParts> {
  const versions = versionsOf(present, peopleKnown);
  const today = () => dayAt(clock());
  const personas = kind === 'demo' ? await fillDemo({ id, database, clock, newId, versions, present: present.current() }) : [];
  const handed = handIn({ present, versions, today, personas });
  // A large import is applied while nobody waits for the answer.
  await jobs.work<ImportJob>(importJob, (job) =>
    workImport(database, job, async (change) => ({ posts: await handed.posts(change), today: today(), newId })),
  );
  const ids = new Set(personas.map(({ person }) => person));
  return {
    id,
    database,
    clock,
    newId,
    handbookAt: versions.handbookAt,
    routers: { people: peopleRoutes(handed), access: actingRoutes(ids), versions: versions.router },
    actorOf: (request) => actorOf(request, ids),
    files: fileRoutes,
    serveBeside: servePeopleExport,
  };
}
