/** Whom a request acts as. There is no sign-in yet: a cookie names a persona of the demo, and nobody else can be named. */
import { implement } from '@orpc/server';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/database/database.ts';
import type { Asked } from '../../platform/http/asked.ts';
import { Refusal } from '../../platform/refusal.ts';
import { contract } from '../contract.ts';
import { personaUnknown } from '../messages.generated.ts';

const cookie = 'gradus_acting';

/** Who runs the program, on their own machine. */
const operator: Actor = { kind: 'operator', id: 'local' };

/** @param personas ids of those one can act as; empty: of real data nobody */
export function actorOf({ headers }: Pick<FastifyRequest, 'headers'>, personas: ReadonlySet<string>): Actor {
  const named = headers.cookie
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === cookie)?.[1];
  return named !== undefined && personas.has(named) ? { kind: 'person', id: named } : operator;
}

export function actingRoutes(personas: ReadonlySet<string>) {
  const os = implement(contract).$context<Asked>();
  return os.router({
    actAs: os.actAs.handler(({ input: { person }, context }) => {
      if (person !== null && !personas.has(person)) throw new Refusal(404, personaUnknown());
      const rest = 'Path=/; HttpOnly; SameSite=Strict';
      context.header('set-cookie', person === null ? `${cookie}=; Max-Age=0; ${rest}` : `${cookie}=${person}; ${rest}`);
      return { person };
    }),
  });
}
