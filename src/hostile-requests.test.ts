/** Requests that nobody should send: each gets a clear refusal, and nothing is changed by any of them. */
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts } from './asked-requests.fixture.ts';
import { done, twinOrganizations } from './twins.fixture.ts';

const { test, first, close } = await twinOrganizations();
const { app, ask, warnings } = first;
let port = 0;
beforeAll(async () => {
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
});
afterAll(close);

const json = { 'content-type': 'application/json' };
const sound = JSON.stringify({ number: 'H-1', name: 'Hostile' });
const inBytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** How much was ever changed: every change leaves an entry. */
const changes = () => test.database.read(first.id, async (db) => (await sql`SELECT sequence FROM audit_heads`.execute(db)).rows[0]);

interface Case {
  name: string;
  payload?: string | Buffer;
  headers?: Record<string, string>;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url?: string;
  status: number;
  code: string;
}

const bodies: Case[] = [
  { name: 'JSON that breaks off', payload: '{"number": "1", ', status: 400, code: 'BODY_UNREADABLE' },
  { name: 'nothing', payload: '', status: 400, code: 'BODY_UNREADABLE' },
  { name: 'text', payload: sound, headers: { 'content-type': 'text/plain' }, status: 415, code: 'BODY_UNREADABLE' },
  { name: 'XML', payload: '<a/>', headers: { 'content-type': 'application/xml' }, status: 415, code: 'BODY_UNREADABLE' },
  {
    name: 'a form',
    payload: 'number=1',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 415,
    code: 'BODY_UNREADABLE',
  },
  { name: 'parts without end', payload: '--', headers: { 'content-type': 'multipart/form-data' }, status: 415, code: 'BODY_UNREADABLE' },
  { name: 'bytes of no kind', payload: sound, headers: {}, status: 415, code: 'BODY_UNREADABLE' },
  { name: 'packed JSON', payload: gzipSync(sound), headers: { ...json, 'content-encoding': 'gzip' }, status: 400, code: 'BODY_UNREADABLE' },
  { name: 'UTF-16', payload: Buffer.from(sound, 'utf16le'), status: 400, code: 'BODY_UNREADABLE' },
  {
    name: 'letters that are none',
    payload: inBytes('{"number":"U","name":"', [0xff, 0xfe, 0xc3, 0x28], '"}'),
    status: 400,
    code: 'BODY_UNREADABLE',
  },
  { name: '100,000 lists in each other', payload: nested(100_000), status: 400, code: 'BODY_UNREADABLE' },
  {
    name: '100,000 lists in a member nobody knows',
    payload: `{"number":"1","name":"x","extra":${nested(100_000)}}`,
    headers: { ...json, 'idempotency-key': 'deep' },
    status: 400,
    code: 'BODY_UNREADABLE',
  },
  {
    name: '60,000 objects in each other',
    payload: `${'{"name":'.repeat(60_000)}1${'}'.repeat(60_000)}`,
    status: 400,
    code: 'BODY_UNREADABLE',
  },
  {
    name: 'more than a megabyte',
    payload: JSON.stringify({ number: '1', name: 'x'.repeat(1_100_000) }),
    status: 413,
    code: 'BODY_TOO_LARGE',
  },
  { name: '__proto__', payload: '{"number":"P","name":"Proto","__proto__":{"x":1}}', status: 400, code: 'BODY_UNREADABLE' },
  {
    name: '__proto__ further in',
    payload: '{"number":"P","name":"Proto","position":{"__proto__":{}}}',
    status: 400,
    code: 'BODY_UNREADABLE',
  },
  {
    name: 'constructor.prototype',
    payload: '{"number":"P","name":"Proto","constructor":{"prototype":{"x":1}}}',
    status: 400,
    code: 'BODY_UNREADABLE',
  },
  { name: 'half a letter', payload: '{"number":"L","name":"a\\ud800b"}', status: 400, code: 'BAD_REQUEST' },
  { name: 'a NUL', payload: '{"number":"L","name":"a\\u0000b"}', status: 400, code: 'BAD_REQUEST' },
  ...['[]', 'null', '"x"', '1e400', 'true'].map((payload) => ({ name: payload, payload, status: 400, code: 'BAD_REQUEST' })),
];

const addresses: Case[] = [
  { name: 'search of 20,000 letters', method: 'GET', url: `/api/v1/people?query=${'x'.repeat(20_000)}`, status: 400, code: 'BAD_REQUEST' },
  { name: 'id of 20,000 letters', method: 'GET', url: `/api/v1/people/${'x'.repeat(20_000)}`, status: 400, code: 'BAD_REQUEST' },
  { name: 'broken escape', method: 'GET', url: '/api/v1/people/%zz', status: 400, code: 'BAD_REQUEST' },
  { name: 'a day twice', method: 'GET', url: '/api/v1/people?on=2026-01-01&on=2026-01-02', status: 400, code: 'BAD_REQUEST' },
  { name: 'members in the query', method: 'GET', url: '/api/v1/people?query[__proto__][x]=1', status: 400, code: 'BAD_REQUEST' },
  { name: 'way out of the pages', method: 'GET', url: '/api/v1/pages/..%2f..%2fetc%2fpasswd', status: 400, code: 'BAD_PATH' },
  { name: 'no address of the API', method: 'GET', url: '/elsewhere', status: 404, code: 'NOT_FOUND' },
  { name: 'DELETE of everybody', method: 'DELETE', url: '/api/v1/people', status: 405, code: 'METHOD_NOT_ALLOWED' },
  {
    name: 'PUT of what is read',
    method: 'PUT',
    url: '/api/v1/handbook',
    payload: '{}',
    headers: json,
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
  },
  { name: 'POST to the export', method: 'POST', url: '/api/v1/people.csv', payload: '{}', headers: json, status: 404, code: 'NOT_FOUND' },
];

describe('a hostile request', () => {
  it.each([...bodies, ...addresses])(
    '$name: $status',
    async ({ payload, headers = json, method = 'POST', url = '/api/v1/people', status, code }) => {
      const before = await changes();
      const answer = await app.inject({ method, url, ...(payload !== undefined && { payload, headers }) });
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
      expect(answer.json()).toMatchObject({
        type: expect.stringMatching(/^urn:gradus:problem:/u),
        title: expect.stringMatching(/^(?!Problem$)./u),
        status,
        detail: expect.stringMatching(/./u),
        code,
      });
      expect(await changes()).toEqual(before);
      expect(warnings).toEqual([]);
    },
  );

  it('by a method that the address does not take is told which it takes (RFC 9110, 15.5.6)', async () => {
    const answer = await app.inject({ method: 'DELETE', url: '/api/v1/people', headers: { 'accept-language': 'de' } });
    expect([answer.headers.allow, answer.json().title]).toEqual(['GET, POST, HEAD', 'Nicht mit dieser Methode']);
    expect(answer.json().detail).toContain('/api/v1/people');
  });

  it('does not change what objects are', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('that says a member twice means the last, and what it says besides is not taken', async () => {
    const { body } = await done(
      ask({
        method: 'POST',
        url: '/api/v1/people',
        body: '{"number":"D1","number":"D2","name":"Twice","organization_id":"x","revision":9}',
      }),
    );
    expect(body).toMatchObject({ number: 'D2', name: 'Twice', revision: 1 });
  });
});

describe('over a connection', () => {
  const host = 'Host: 127.0.0.1\r\n';
  const post = `POST /api/v1/people HTTP/1.1\r\n${host}Content-Type: application/json\r\n`;

  /** What comes back until the other side ends the connection. */
  const sent = (bytes: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      let text = '';
      socket.on('data', (part) => {
        text += part;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
      socket.write(bytes);
    });

  it.each([
    ['a header of 100 kB', `GET /api/v1/me HTTP/1.1\r\n${host}X-Big: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
    ['3,000 headers', `GET /api/v1/me HTTP/1.1\r\n${host}${'X-A: b\r\n'.repeat(3_000)}\r\n`, 431],
    ['an address of 20,000 letters', `GET /api/v1/people?query=${'x'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431],
    ['a method that is none', `FETCH /api/v1/me HTTP/1.1\r\n${host}\r\n`, 400],
    ['the beginning of another protocol', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n', 400],
    ['two lengths at once', `${post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a length that is none', `${post}Content-Length: -1\r\n\r\n{}`, 400],
  ])('%s is refused, and the connection ends', async (_name, bytes, status) => {
    const before = await changes();
    const [head = '', body = ''] = (await sent(bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    expect(head).toContain('content-type: application/problem+json; charset=utf-8');
    const said = JSON.parse(body);
    expect(said).toMatchObject({
      status,
      type: expect.any(String),
      title: expect.any(String),
      detail: expect.any(String),
      code: expect.any(String),
    });
    expect(await changes()).toEqual(before);
  });

  it('a body that never comes to its end holds nobody up, and is not waited for without end', async () => {
    const { server } = app;
    expect([server.requestTimeout, server.headersTimeout]).toEqual([60_000, 60_000]);
    const before = await changes();
    const slow = connect(port, '127.0.0.1');
    const ended = new Promise<void>((resolve) => slow.on('close', () => resolve()));
    slow.on('error', () => undefined);
    slow.write(`${post}Content-Length: 400\r\n\r\n{"number":"SLOW","name":`);
    const live = await fetch(`http://127.0.0.1:${port}/api/v1/people?limit=1`);
    expect([live.status, (await live.json()).rows.length]).toEqual([200, 1]);
    slow.destroy();
    await ended;
    expect(await changes()).toEqual(before);
    expect(warnings).toEqual([]);
  });
});

describe('text that would be code elsewhere', () => {
  const texts = [
    "Robert'); DROP TABLE persons; --",
    `<script>alert("1")</script>`,
    '=HYPERLINK("http://evil.example","x")',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what somebody might send
    '${7*7} {{7*7}} %s %n $1 \\x27 \\',
    '\u202eright to left\u202c 👩‍👩‍👧 ﷺ é',
    '../../etc/passwd',
    'null',
    '__proto__',
    ...hostileTexts.filter((text) => /^[^\u0000\ud800\r\n]+$/u.test(text) && text.trim() !== '' && text.length < 200),
  ];
  const post = { kind: 'level', id: 'dairy/senior' };

  it.each([...new Set(texts)].map((text, index) => [text, index] as const))('comes back as it was sent: %j', async (text, index) => {
    const send = async (method: 'POST' | 'PUT' | 'PATCH', url: string, body: object, headers = {}) =>
      (await done(ask({ method, url: `/api/v1${url}`, body, headers }))).body;
    const get = async (url: string) => (await done(ask({ method: 'GET', url: `/api/v1${url}` }))).body;
    const number = `${index}${text}`.slice(0, 50);

    const email = `${index}@${text.replaceAll(/\s/gu, '')}`;

    const person = await send('POST', '/people', { number, name: text, email });
    expect(await get(`/people/${person.id}`)).toMatchObject({ number, name: text, email });
    await send('PATCH', `/people/${person.id}`, { name: `${text} ` }, { 'if-match': '"1"' });
    const { unit } = await send('POST', '/units', { title: text, kind: 'team' });
    expect((await get(`/units/${unit.id}`)).unit.title).toBe(text);
    const mapping = await send('PUT', '/mappings', { source: text, post });
    expect(mapping.source).toBe(text);
    expect((await get('/mappings?limit=500')).mappings.map(({ source }: { source: string }) => source)).toContain(text);

    // Nothing is found that is not meant, and nothing breaks.
    const found = await get(`/people?${new URLSearchParams({ query: text })}`);
    expect(Array.isArray(found.rows)).toBe(true);
    first.edit(`number ${index}`);
    const { digest, earliest } = await get('/publish-plan');
    const { proposal } = await send('POST', '/versions', { plan: digest, effective: earliest, notes: text });
    expect((await get('/proposals')).proposals.find(({ id }: { id: string }) => id === proposal.id).notes).toBe(text);
    expect(warnings).toEqual([]);
  });
});
