import { describe, expect, it } from 'vitest';
import { findingsOf, found } from '../found.fixture.ts';

const page = (...targets: string[]) =>
  `---\ntitle: "Cellar Career Framework: Senior"\n---\n\n## Craft\n\n${targets.map((target) => `- Knows [this](${target})`).join('\n')}\n`;
const titled = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n`;
const section = {
  'content/cellar/_index.md': titled('Cellar'),
  'content/cellar/barrels.md': titled('Barrels'),
  'content/cellar/presses.md': titled('Presses'),
};
const there = ['/cellar/barrels/', '/cellar/presses/'];
const linking = (target: string, files: Record<string, string> = {}) =>
  found('link-dead', { ...section, ...files, 'content/cellar/senior.md': page(...there, target) });

describe('a link to a page that is not there', () => {
  it('is found, points at its section, and names the page nearest to it', () => {
    const files = { ...section, 'content/cellar/senior.md': page(...there, '/cellar/barels/#oak') };
    const [one] = findingsOf('link-dead', files);
    expect(one?.message).toContain('"/cellar/barels/"');
    expect(one?.hint).toContain('Did you mean "/cellar/barrels/"?');
    expect(one?.related.map(({ file }) => file)).toEqual(['content/cellar/_index.md']);
  });

  it.each([
    ['beside the file', './vats.md'],
    ['below the root', '/cellar/vats'],
    ['as a file', '/cellar/vats.html'],
  ])('is found %s', (_, target) => {
    expect(linking(target)).toEqual(['senior.md:9 _index.md:1']);
  });

  it.each([
    ['a page that is there', '/cellar/barrels/'],
    ['a page that is passed over', '../cellar/presses.md'],
    ['a section that is not here', '/orchard/trees/'],
    ['something right below the root', '/orchard/'],
    ['a picture', '/cellar/vats.png'],
    ['another site', 'https://example.com/cellar/vats/'],
    ['who knows where', '{{< ref "vats" >}}'],
    ['a place outside', '../../../vats'],
  ])('is none to %s', (_, target) => {
    expect(linking(target)).toEqual([]);
  });

  it('is none to a section without a page of its own', () => {
    expect(linking('/cellar/vats/', { 'content/cellar/vats/oak.md': titled('Oak') })).toEqual([]);
  });

  it.each([
    ['an old address of a page', 'aliases:\n  - /cellar/vats/\n'],
    ['the address a page is given', 'url: /cellar/vats/\n'],
    ['a page that is called otherwise', 'slug: vats\n'],
  ])('is none to %s', (_, more) => {
    expect(linking('/cellar/vats/', { 'content/cellar/tanks.md': titled('Tanks', more) })).toEqual([]);
  });

  it('is none where gradus.yaml says it has moved', () => {
    expect(linking('/cellar/vats/', { 'gradus.yaml': 'aliases:\n  /cellar/vats/: /cellar/presses/\n' })).toEqual([]);
  });

  it('is none in a section of which as much is missing as there is: it is a part of a larger site', () => {
    const files = { ...section, 'content/cellar/senior.md': page(...there, '/cellar/vats/', '/cellar/mills/') };
    expect(found('link-dead', files)).toEqual([]);
  });
});
