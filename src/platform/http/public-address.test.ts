import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { checkHost } from './host-check.ts';
import { AddressError, publicAddressFrom, trustedProxiesFrom } from './public-address.ts';
import { checkOrigin } from './same-origin.ts';
import { addSecurityHeaders } from './security-headers.ts';

describe('the public address', () => {
  it.each([
    ['https://gradus.example.org', 'https://gradus.example.org'],
    [' https://Gradus.Example.org/ ', 'https://gradus.example.org'],
    ['https://gradus.example.org:443', 'https://gradus.example.org'],
    ['https://gradus.example.org:8443', 'https://gradus.example.org:8443'],
    ['http://localhost:4173', 'http://localhost:4173'],
  ])('%s is %s', (named, address) => {
    expect(publicAddressFrom(named)).toBe(address);
  });

  it.each([
    ['gradus.example.org', 'no address'],
    ['', 'no address'],
    ['javascript:alert(1)', 'no address of the web'],
    ['https://gradus.example.org/careers', 'not below /careers'],
    ['https://gradus.example.org/?a=b', 'not below /?a=b'],
    ['http://gradus.example.org', 'everybody on the way could read'],
    ['http://127.0.0.1.example.org', 'everybody on the way could read'],
  ])('is not %s', (named, why) => {
    expect(() => publicAddressFrom(named)).toThrow(AddressError);
    expect(() => publicAddressFrom(named)).toThrow(why);
  });

  it('does not repeat a password', () => {
    expect(() => publicAddressFrom('https://anna:secret@gradus.example.org')).toThrow(/^(?!.*secret).*a name or a password/u);
  });
});

describe('whom to believe', () => {
  it('is named by addresses and ranges', () => {
    expect(trustedProxiesFrom('10.0.0.4, 10.1.0.0/16,loopback,fd00::/8')).toEqual(['10.0.0.4', '10.1.0.0/16', 'loopback', 'fd00::/8']);
  });

  it.each([
    '',
    ',',
    'true',
    '*',
    '1',
    '0.0.0.0/0',
    '::/0',
    'uniquelocal',
    'proxy.example.org',
    '10.0.0.0/33',
    '10.0.0.0/8/8',
    '10.0.0',
    'fe80::1%eth0',
  ])('is not "%s"', (named) => {
    expect(() => trustedProxiesFrom(named)).toThrow(/never name everybody/u);
  });
});

describe('a server that people find at an address', () => {
  let app: FastifyInstance | undefined;
  afterEach(() => app?.close());

  async function served(publicAddress: string | null): Promise<FastifyInstance> {
    app = Fastify();
    addSecurityHeaders(app, publicAddress?.startsWith('https:'));
    checkHost(app, publicAddress);
    checkOrigin(app, publicAddress);
    for (const url of ['/', '/metrics', '/health/ready']) app.get(url, async () => 'here');
    app.post('/', async () => 'done');
    return app;
  }
  const status = async (site: FastifyInstance, host: string, url = '/') =>
    (await site.inject({ method: 'GET', url, headers: { host } })).statusCode;

  it.each([
    ['gradus.example.org', 200],
    ['GRADUS.example.org', 200],
    ['gradus.example.org:443', 200],
    ['localhost:4173', 200],
    ['gradus.example.org:8080', 421],
    ['gradus.example.org.evil.example', 421],
    ['evil.example', 421],
    ['10.0.0.4:4173', 421],
  ])('answers to the name "%s" with %i', async (host, expected) => {
    expect(await status(await served('https://gradus.example.org'), host)).toBe(expected);
  });

  it('tells a machine that knows its number alone whether it lives, and the world no figures', async () => {
    const site = await served('https://gradus.example.org');
    for (const host of ['10.0.0.4:4173', '[fd00::4]:4173']) {
      expect(await status(site, host, '/health/ready')).toBe(200);
      expect(await status(site, host, '/metrics')).toBe(200);
    }
    expect(await status(site, 'gradus.example.org', '/health/ready')).toBe(200);
    expect(await status(site, 'gradus.example.org', '/metrics')).toBe(404);
    expect(await status(site, 'evil.example', '/metrics')).toBe(421);
    expect(await status(site, 'evil.example', '/health/ready')).toBe(421);
  });

  it('lets its own pages change something, and those of http and of others not', async () => {
    const site = await served('https://gradus.example.org');
    const post = async (host: string, origin: string) =>
      (await site.inject({ method: 'POST', url: '/', headers: { host, origin } })).statusCode;
    expect(await post('gradus.example.org', 'https://gradus.example.org')).toBe(200);
    expect(await post('gradus.example.org', 'http://gradus.example.org')).toBe(403);
    expect(await post('gradus.example.org', 'https://evil.example')).toBe(403);
    expect(await post('gradus.example.org', 'null')).toBe(403);
    expect(await post('localhost:4173', 'http://localhost:4173')).toBe(200);
  });

  it('asks to be reached by TLS alone where it is, and nowhere else', async () => {
    const asks = async (address: string | null) =>
      (await (await served(address)).inject({ url: '/', headers: { host: 'localhost' } })).headers['strict-transport-security'];
    expect(await asks('https://gradus.example.org')).toMatch(/^max-age=31536000; includeSubDomains$/u);
    await app?.close();
    expect(await asks('http://localhost:4173')).toBeUndefined();
    await app?.close();
    expect(await asks(null)).toBeUndefined();
  });
});
