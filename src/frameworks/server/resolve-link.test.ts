import { expect, it } from 'vitest';
import { memoryHost } from '../../compiler/host.ts';
import { compileSample, sampleFiles } from '../sample.fixture.ts';
import { indexHandbook } from './handbook.ts';
import { resolveLink } from './resolve-link.ts';

const host = memoryHost({ ...sampleFiles });
const handbook = indexHandbook(compileSample(host), host, { title: 'Sample', edition: '1' });

it.each([
  ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
  ['HTTP://example.com', 'HTTP://example.com'],
  ['javascript:alert(1)', null],
  ['JavaScript:alert(1)', null],
  ['data:text/html,x', null],
  ['mailto:crew@example.com', null],
  ['//example.com/x', null],
  ['https://', null],
  ['https://exa mple.com', null],
  ['/crew/knots', '/pages/crew/knots.md'],
  ['/crew/knots/#bowline', '/pages/crew/knots.md'],
  ['knots.md', '/pages/crew/knots.md'],
  ['./mate', '/levels/crew/mate'],
  ['../families/officers', '/families/officers'],
  ['../families/officers#skipper', '/roles/officers/skipper'],
  ['../../../etc/passwd', null],
  ['/nothing/here', null],
  ['#here', '/levels/crew/deckhand'],
])('%s leads to %s', (target, address) => {
  expect(resolveLink(handbook, target, 'crew/deckhand.md')).toBe(address);
});
