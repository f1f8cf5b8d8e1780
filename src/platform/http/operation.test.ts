import Fastify from 'fastify';
import { expect, it } from 'vitest';
import type { AnsweredRequest } from '../log.ts';
import { serveOperation } from './operation.ts';
import { nameProcedures } from './procedure-name.ts';

async function site(ready: () => Promise<void>) {
  const app = Fastify();
  const logged: AnsweredRequest[] = [];
  nameProcedures(app);
  serveOperation(app, { ready, log: { info: () => undefined, warn: () => undefined, request: (one) => logged.push(one) } });
  app.get('/people/:id', async (request) => {
    request.procedure = 'people.person';
    return {};
  });
  await app.ready();
  return { app, logged };
}

it('lives while its database is away, and is not ready then', async () => {
  let away = false;
  const { app } = await site(async () => {
    if (away) throw new Error('no');
  });
  expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ok' });
  away = true;
  const answer = await app.inject('/health/ready');
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2']);
  expect((await app.inject('/health/live')).statusCode).toBe(200);
});

it('is not ready when the database does not answer at all', async () => {
  const { app } = await site(() => new Promise(() => undefined));
  expect((await app.inject('/health/ready')).statusCode).toBe(503);
});

it('counts and logs requests by what was asked, and never of whom', async () => {
  const { app, logged } = await site(async () => undefined);
  await app.inject('/people/ada-lovelace?query=secret');
  const { body, headers } = await app.inject('/metrics');
  expect(headers['content-type']).toContain('application/openmetrics-text');
  expect(body.trimEnd()).toMatch(/# EOF$/u);
  expect(body).toMatch(/gradus_http_request_duration_seconds_count\{method="GET",procedure="people\.person",status="200"\} 1/u);
  expect(logged[0]).toMatchObject({ method: 'GET', procedure: 'people.person', status: 200 });
  expect(`${body}${JSON.stringify(logged)}`).not.toMatch(/lovelace|secret/u);
});
