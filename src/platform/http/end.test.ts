import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { endGracefully } from './end.ts';

it('finishes what was begun, takes nothing new, and ends though a connection could be used again', async () => {
  const app = Fastify({ forceCloseConnections: 'idle' });
  let arrived = () => {};
  let answer = () => {};
  const isHere = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  app.get('/', async () => {
    arrived();
    await mayAnswer;
    return { done: true };
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const begun = fetch(address);
  await isHere;
  const ended = endGracefully(app);
  await expect(fetch(address)).rejects.toThrow();
  answer();
  const response = await begun;
  expect([response.status, await response.json()]).toEqual([200, { done: true }]);
  await ended;
  await endGracefully(app);
});
