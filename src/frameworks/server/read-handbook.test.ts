import { expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { memoryHost } from '../../compiler/host.ts';
import { handbookSummary, levelView } from '../contract/reading.ts';
import { indexHandbook } from './handbook.ts';
import { readHandbook } from './read-handbook.ts';
import { readLevel } from './read-level.ts';

it('serves levels whose titles say nothing of how high they are', () => {
  const page = (title: string) => `---\ntitle: ${title} - Ships Career Framework\n---\n\n## Watch\n\n- Keeps the watch\n`;
  const host = memoryHost({ 'content/a.md': page('Mate of ship 1'), 'content/b.md': page('Mate of ship 2') });
  const handbook = indexHandbook(compile(host), host, { title: 'Ships', edition: '1' });
  const [level] = handbook.graph.levels;
  expect(Number.isInteger(level?.order)).toBe(false);
  expect(handbookSummary.safeParse(readHandbook(handbook)).error).toBeUndefined();
  expect(levelView.safeParse(readLevel(handbook, { id: level?.id ?? '' })).error).toBeUndefined();
});
