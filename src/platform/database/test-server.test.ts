import { Client } from 'pg';
import { expect, it } from 'vitest';
import { testServer } from './test-server.fixture.ts';

it('is one server for all who ask, as its owner, and goes on when they leave', async () => {
  const [first, second] = await Promise.all([testServer(), testServer()]);
  expect(second.url('postgres')).toBe(first.url('postgres'));
  const client = new Client(first.url('postgres'));
  await client.connect();
  const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user');
  await client.end();
  expect(rows).toEqual([{ rolsuper: true }]);
});
