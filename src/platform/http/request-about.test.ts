import { expect, it } from 'vitest';
import { requestAbout } from './request-about.ts';

const about = (headers: Record<string, string>, publicAddress: string | null = null) =>
  requestAbout({ ip: '192.0.2.1', headers } as never, publicAddress);

it('where a server is reached is said by whoever runs it; a header is believed on loopback alone', () => {
  for (const [host, origin] of [
    ['localhost:4173', 'http://localhost:4173'],
    ['LOCALHOST:4173', 'http://localhost:4173'],
    ['127.0.0.1:80', 'http://127.0.0.1'],
    ['[::1]:4173', 'http://[::1]:4173'],
    ['evil.example', null],
    ['localhost.evil.example', null],
    ['localhost:99999', null],
    ['localhost:4173@evil.example', null],
    ['localhost/evil', null],
    ['', null],
  ] as const)
    expect([host, about({ host }).origin]).toEqual([host, origin]);
  expect(about({ host: 'evil.example' }, 'https://gradus.example.org/')).toMatchObject({
    origin: 'https://gradus.example.org',
    secure: true,
  });
  expect(about({ host: 'localhost' }, 'http://localhost:8080').secure).toBe(false);
});

it('a cookie that stands there twice is believed in neither place', () => {
  const cookie = (header: string) => about({ cookie: header }).cookie('one');
  expect(cookie('one=1; two=2')).toBe('1');
  expect(cookie('zone=1; one=a=b')).toBe('a=b');
  expect(cookie('one=1; one=2')).toBeNull();
  expect(cookie('one=1;one=1')).toBeNull();
  expect(cookie('oneone=1')).toBeNull();
  expect(about({}).cookie('one')).toBeNull();
});
