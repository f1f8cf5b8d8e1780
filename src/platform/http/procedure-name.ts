/** Which procedure answered a request: what logs and figures name, because addresses hold ids of people. */
import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of the contract, once it is known. */
    procedure: string | null;
  }
}

export function nameProcedures(app: FastifyInstance): void {
  app.decorateRequest('procedure', null);
}

export function procedureOf({ procedure, routeOptions }: FastifyRequest): string {
  return procedure ?? routeOptions.url ?? 'unknown';
}
