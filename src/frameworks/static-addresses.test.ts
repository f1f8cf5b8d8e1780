import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressAt, dataFile, fileOf, packFile, staticAddress } from './static-addresses.ts';

const all = () => true;
const none = () => false;

it.each([
  ['/', '/docs/', 'index.html'],
  ['/levels/a/b', '/docs/levels/a/b/', 'levels/a/b/index.html'],
  ['/pages/a%20b/c%3F.md#line-3', '/docs/pages/a%20b/c%3F.md/#line-3', 'pages/a b/c?.md/index.html'],
  ['/levels/a?view=effective', '/docs/levels/a/~view/effective/', 'levels/a/~view/effective/index.html'],
  ['/compare?from=a/b&to=c/d', '/docs/compare/~from/a/b/~to/c/d/', 'compare/~from/a/b/~to/c/d/index.html'],
  // What a folder answers with would otherwise be in the way of the page of that name, and a query of another.
  ['/pages/index.html', '/docs/pages/~~index.html/', 'pages/~~index.html/index.html'],
  ['/pages/~view/x.md', '/docs/pages/~~~view/x.md/', 'pages/~~~view/x.md/index.html'],
])('%s stands at %s', (address, place, file) => {
  expect(staticAddress(address, '/docs/', all)).toBe(place);
  expect(addressAt(place, '/docs/')).toBe(address);
  expect(fileOf(address.replace(/#.*/u, ''))).toBe(file);
});

it('leaves a choice among many as a query', () => {
  expect(staticAddress('/findings?page=a/b.md&by=rule', '/', none)).toBe('/findings/?page=a/b.md&by=rule');
  expect(addressAt('/findings/?page=a/b.md&by=rule', '/')).toBe('/findings?page=a/b.md&by=rule');
  expect(addressAt('/levels/a/~view/effective/?statement=a/b/1', '/')).toBe('/levels/a?view=effective&statement=a/b/1');
  expect(addressAt('/levels/a/index.html', '/')).toBe('/levels/a');
});

it('leads back to every address, whatever its parts are called', () => {
  const part = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('index.html', '~', '~~', '~view', '..a', 'é', '%41'));
  const id = fc.array(
    part.filter((text) => !text.includes('/') && text !== '.' && text !== '..'),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(id, fc.constantFrom('', '?view=effective', '?from=a/b&to=c'), (parts, query) => {
      const address = `/pages/${parts.map(encodeURIComponent).join('/')}${query}`;
      expect(addressAt(staticAddress(address, '/x/', all), '/x/')).toBe(address);
      expect(addressAt(staticAddress(address, '/x/', none), '/x/')).toBe(address);
    }),
  );
});

it('gives what a route answers a file of its own', () => {
  expect(dataFile('/api/v1/levels/{+id}', { id: 'a/b' })).toBe('data/levels/a/b.json');
  expect(dataFile('/api/v1/levels/{+id}', { id: 'a/b', view: 'effective' })).toBe('data/levels/a/b/~view/effective.json');
  expect(dataFile('/api/v1/compare', { to: 'c', from: 'a/b' })).toBe(dataFile('/api/v1/compare', { from: 'a/b', to: 'c' }));
  expect(dataFile('/api/v1/findings', {})).toBe('data/findings.json');
  expect(packFile('a/b/area/1f')).toBe(packFile('a/b/area/2e'));
  expect(packFile('a/b/area/1f')).not.toBe(packFile('a/b/other/1f'));
});
