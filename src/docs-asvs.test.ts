/** What docs say of the code is there: files, headings and tests that they name, and every requirement of ASVS once. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = join(import.meta.dirname, '../docs');
const read = (path: string) => readFileSync(path, 'utf8');

/** As the pages of a code host make them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gmu)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(['asvs.md', 'threat-model.md', 'access.md'])('docs/%s', (name) => {
  // A drawing has brackets of its own.
  const text = read(join(docs, name)).replace(/^```mermaid$.*?^```$/gmsu, '');
  const definitions = new Map([...text.matchAll(/^\[([\w-]+)\]: (\S+)$/gmu)].map(([, key = '', to = '']) => [key, to]));

  it('links to files and headings that there are', () => {
    const targets = [...[...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, to = '']) => to), ...definitions.values()];
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets.filter((to) => !/^https?:/u.test(to))) {
      const [file = '', anchor] = target.split('#', 2);
      const path = file === '' ? join(docs, name) : join(docs, dirname(name), file);
      expect([target, existsSync(path)]).toEqual([target, true]);
      if (anchor !== undefined) expect([target, anchorsOf(read(path))]).toEqual([target, expect.arrayContaining([anchor])]);
    }
    for (const [, path = ''] of text.matchAll(/`((?:src|e2e|scripts|migrations)\/[\w./-]+\.\w+)`/gu))
      expect([path, existsSync(join(docs, '..', path))]).toEqual([path, true]);
  });

  it('names tests by their names', () => {
    for (const [, key = ''] of text.matchAll(/\[([\w-]+)\](?![(:\w])/gu)) expect([key, definitions.has(key)]).toEqual([key, true]);
    for (const [, key = '', title = ''] of text.matchAll(/\[([\w-]+)\] "([^"]+)"/gu)) {
      const there = read(join(docs, definitions.get(key) ?? '')).includes(title);
      expect([key, title, there]).toEqual([key, title, true]);
    }
  });
});

/** How many requirements each section of ASVS 5.0.0 has. */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 10, '1.3': 12, '1.4': 3, '1.5': 3 },
  ...{ '2.1': 3, '2.2': 3, '2.3': 5, '2.4': 2 },
  ...{ '6.1': 3, '6.2': 12, '6.3': 8, '6.4': 6, '6.5': 8, '6.6': 4, '6.7': 2, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 3, '7.6': 2 },
  ...{ '8.1': 4, '8.2': 4, '8.3': 3, '8.4': 2 },
  ...{ '9.1': 3, '9.2': 4 },
  ...{ '10.1': 2, '10.2': 3, '10.3': 5, '10.4': 16, '10.5': 5, '10.6': 2, '10.7': 3 },
};

it('every requirement of these chapters stands in docs/asvs.md once, with its level and an answer', () => {
  const rows = read(join(docs, 'asvs.md'))
    .split('\n')
    .filter((line) => /^\| \d/u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const numbers = rows.flatMap(([, cell = '']) => cell.split(', '));
  const all = Object.entries(sections).flatMap(([section, count]) => Array.from({ length: count }, (_, i) => `${section}.${i + 1}`));
  expect([...numbers].sort()).toEqual([...all].sort());
  for (const [, number, levels = '', about, answer = ''] of rows) {
    expect([number, levels]).toEqual([number, expect.stringMatching(/^[123](?:, [123])*$/u)]);
    expect([number, about]).toEqual([number, expect.stringMatching(/./u)]);
    expect([number, answer]).toEqual([number, expect.stringMatching(/^(?:held|by design|in part|not held|–)[,:]/u)]);
    // Whatever is held names what holds it.
    if (answer.startsWith('held')) expect([number, answer]).toEqual([number, expect.stringMatching(/\]|test|React|decision|requests/u)]);
  }
});
