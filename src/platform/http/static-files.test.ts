import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { serveApp } from './static-files.ts';

async function site() {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>App</title>');
  writeFileSync(join(folder, 'assets/app.js'), 'export {};');
  writeFileSync(join(folder, 'assets/app.js.br'), brotliCompressSync('export {};'));
  const app = Fastify();
  await serveApp(app, { folder, apiPrefix: '/api/' });
  return app;
}

it.each(['/', '/levels/a/b', '/nothing'])('answers %s with the one page, whatever encodings the reader takes', async (url) => {
  const app = await site();
  for (const encoding of ['br', 'gzip, br', 'identity', undefined]) {
    const answer = await app.inject({ url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });
    expect([answer.statusCode, answer.headers['content-type'], answer.body]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<!doctype html><title>App</title>',
    ]);
    expect(answer.headers['cache-control']).toBe('no-cache');
  }
});

it('sends assets compressed to who takes it, and plain to who does not', async () => {
  const app = await site();
  const packed = await app.inject({ url: '/assets/app.js', headers: { 'accept-encoding': 'br' } });
  expect([packed.statusCode, packed.headers['content-encoding']]).toEqual([200, 'br']);
  const plain = await app.inject('/assets/app.js');
  expect([plain.statusCode, plain.headers['content-encoding'], plain.body]).toEqual([200, undefined, 'export {};']);
  expect(plain.headers['cache-control']).toContain('immutable');
  expect((await app.inject('/assets/none.js')).statusCode).toBe(404);
});
