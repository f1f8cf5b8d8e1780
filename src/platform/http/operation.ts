/** What whoever runs a server asks it: whether it lives, whether it can answer, and figures (OpenMetrics). */
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Log } from '../log.ts';
import { procedureOf } from './procedure-name.ts';

export interface OperationParts {
  /** Rejects while requests that need the database would fail; null where there is none. */
  ready: (() => Promise<void>) | null;
  log: Log;
  figures?: readonly Figure[];
}

/** A count that is asked for when somebody looks at the figures. */
export interface Figure {
  name: string;
  help: string;
  read(): Promise<number>;
}

/** Longest that readiness is waited for, in milliseconds. */
const patience = 2_000;

export function serveOperation(app: FastifyInstance, { ready, log, figures = [] }: OperationParts): void {
  const registry = new Registry<typeof Registry.OPENMETRICS_CONTENT_TYPE>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  collectDefaultMetrics({ register: registry as never, prefix: 'gradus_' });
  const seconds = new Histogram({
    name: 'gradus_http_request_duration_seconds',
    help: 'Seconds from the arrival of a request to the end of its answer',
    // What is asked for is named by the procedure: an address holds ids of people.
    labelNames: ['method', 'procedure', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry as never],
  });
  const open = new Gauge({ name: 'gradus_http_requests_open', help: 'Requests that are being answered', registers: [registry as never] });
  for (const { name, help, read } of figures) {
    new Gauge({
      name,
      help,
      registers: [registry as never],
      // While the database is away the other figures are worth the more.
      async collect(): Promise<void> {
        await within(read()).then(
          (count) => this.set(count),
          () => this.reset(),
        );
      },
    });
  }
  app.addHook('onRequest', async () => {
    open.inc();
  });
  app.addHook('onResponse', async (request, reply) => {
    open.dec();
    const [procedure, status] = [procedureOf(request), reply.statusCode];
    seconds.observe({ method: request.method, procedure, status }, reply.elapsedTime / 1000);
    log.request?.({ id: request.id, method: request.method, procedure, status, milliseconds: Math.round(reply.elapsedTime * 10) / 10 });
  });

  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      if (ready !== null) await within(ready());
      return reply.send({ status: 'ok' });
    } catch {
      return reply.status(503).header('retry-after', '2').send({ status: 'unavailable', database: 'unavailable' });
    }
  });
  app.get('/metrics', async (_request, reply) => reply.header('content-type', registry.contentType).send(await registry.metrics()));
}

function within<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('No answer in time.')), patience).unref();
  });
  return Promise.race([work, late]);
}
