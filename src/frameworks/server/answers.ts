/** The reads of one handbook that stays as it is, called by name in the same process. */
import { createRouterClient } from '@orpc/server';
import { createLive } from '../../platform/live.ts';
import type { RouteName } from '../routes.ts';
import type { Spoken } from '../speech/spoken.ts';
import type { Handbook } from './handbook.ts';
import { frameworkRoutes } from './routes.ts';

/** @throws ORPCError as the route does, such as when there is nothing of that id */
export function answersOf(handbook: Handbook, spoken: Spoken): (name: RouteName, input: unknown) => Promise<unknown> {
  const client = createRouterClient(frameworkRoutes(createLive(handbook)), { context: spoken }) as unknown as Record<
    RouteName,
    (input: unknown) => Promise<unknown>
  >;
  return (name, input) => client[name](input);
}
