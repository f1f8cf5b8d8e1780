import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { memoryHost } from '../host.ts';
import { noSettings } from '../settings.ts';
import { listingOf } from './listing.ts';
import { newMemory } from './memory.ts';
import { newOutlineMemory, newOutlines } from './outlines.ts';

function outlines(files: Record<string, string>, settings = noSettings) {
  const host = memoryHost(files);
  return newOutlines(host, listingOf(host.files(), [], null), settings, newOutlineMemory());
}

describe('a link leads', () => {
  const { follow } = outlines({
    'content/house/_index.md': '',
    'content/house/press.md': '',
    'content/house/press/oil.md': '',
    'content/cellar/index.md': '',
    'content/oil.md': '',
    'content/twice.md': '',
    'content/twice/_index.md': '',
    'content/house/twice.md': '',
    'assets/part.md': '',
  });

  it.each([
    ['to a page by its address', '/house/press/#a', 'content/oil.md', 'content/house/press.md', 'a'],
    ['to the page of a folder, whatever the case', '/Cellar', 'content/oil.md', 'content/cellar/index.md', ''],
    ['to its own page', '#a%20b', 'content/oil.md', 'content/oil.md', 'a b'],
    ['past a query', '/oil/?x=/y#z', 'content/house/press.md', 'content/oil.md', 'z'],
    ['to the file beside', 'press.md#a', 'content/house/_index.md', 'content/house/press.md', 'a'],
    ['to the address beside', '../press/', 'content/house/other.md', 'content/house/press.md', ''],
    ['below its own address', 'oil', 'content/house/press.md', 'content/house/press/oil.md', ''],
    ['from a part of pages, by a whole address', '/oil/#a', 'assets/part.md', 'content/oil.md', 'a'],
  ])('%s', (_, target, from, page, anchor) => {
    expect(follow(target, from)).toEqual({ page, anchor });
  });

  it.each([
    ['elsewhere', 'https://example.com/oil', 'content/oil.md'],
    ['to another host', '//example.com/oil', 'content/oil.md'],
    ['to a page that is not here', '/gone/', 'content/oil.md'],
    ['to one of two pages', '/twice/#a', 'content/oil.md'],
    ['where only a site knows', '{{< ref "oil.md" >}}', 'content/oil.md'],
    ['from a part of pages to who knows where', '#a', 'assets/part.md'],
    ['with half an escape nowhere', '/%E0%A4%A/', 'content/oil.md'],
    ['past the root', '../../../oil', 'content/house/press.md'],
  ])('nowhere in the handbook: %s', (_, target, from) => {
    expect(follow(target, from)).toBeNull();
  });

  it('nowhere when it has an alias', () => {
    const moved = outlines({ 'a.md': '' }, { ...noSettings, aliases: new Map([['/a', '/b']]) });
    expect(moved.follow('/a#c', 'a.md')).toBeNull();
  });
});

describe('the anchors of a page', () => {
  it('are those of what it takes in as well, told apart', () => {
    const { anchorsOf } = outlines({
      'a.md': '# A\n\n## B\n\n{{% include "b.md" %}}\n',
      'assets/b.md': '##### B\n\n{{% include "c.md" %}}\n',
      'assets/c.md': '##### C\n',
    });
    expect([...(anchorsOf('a.md') ?? [])].sort()).toEqual(['a', 'b', 'b-1', 'c']);
  });

  it('are told apart where it takes in the same twice', () => {
    const { anchorsOf } = outlines({
      'a.md': '# A\n\n{{% include "b.md" %}}\n\n{{% include "b.md" %}}\n',
      'assets/b.md': '# B\n\n{{% include "c.md" %}}\n',
      'assets/c.md': '## C\n',
    });
    expect([...(anchorsOf('a.md') ?? [])].sort()).toEqual(['a', 'b', 'b-1', 'c', 'c-1']);
  });

  it.each([
    ['takes in what is not there', { 'a.md': '# A\n\n{{% include "b.md" %}}\n' }],
    ['takes in itself', { 'a.md': '# A\n\n{{% include "b.md" %}}\n', 'assets/b.md': '# B\n\n{{% include "b.md" %}}\n' }],
    [
      'takes in one ten times that takes in another ten times, on and on',
      Object.fromEntries([
        ['a.md', '# A\n\n{{% include "0.md" %}}\n'],
        ...Array.from({ length: 10 }, (_, at) => [`assets/${at}.md`, `{{% include "${at + 1}.md" %}}\n`.repeat(10)]),
        ['assets/10.md', '# End\n'],
      ]),
    ],
    [
      'takes in one that takes in another, on and on',
      {
        'a.md': '# A\n\n{{% include "0.md" %}}\n',
        ...Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`assets/${at}.md`, `{{% include "${at + 1}.md" %}}\n`])),
      },
    ],
    ['takes in words nobody knows', { 'a.md': '# A\n\n{{% include "b.md" %}}\n', 'assets/b.md': '# B\n\n{{< crew >}}\n' }],
  ])('are not all known of one that %s', (_, files) => {
    expect(outlines(files).anchorsOf('a.md')).toBeNull();
  });
});

it('a heading that changes on a page passed over is noticed on those that link to it', () => {
  const level = '---\ntitle: Senior - Orchard Career Framework\n---\n\nSee [the tools](/tools/#oil).\n\n## Accountability\n\n- Mends.\n';
  const memory = newMemory();
  const codes = (tools: Record<string, string>) =>
    compile(memoryHost({ 'content/senior.md': level, ...tools }), memory).graph.diagnostics.map((one) => one.code);
  expect(codes({ 'content/tools.md': '# Tools\n\n## Oil\n' })).toEqual([]);
  expect(codes({ 'content/tools.md': '# Tools\n\n## Grease\n' })).toEqual(['anchor-dead']);
  expect(codes({ 'content/tools.md': '# Tools\n\n## Oil\n' })).toEqual([]);
  expect(codes({})).toEqual([]);
});
