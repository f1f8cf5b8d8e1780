/** A discipline a page, its topics in YAML front matter; a key is a topic. Pages in prose name no topics. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Cell, differs, type Grid, type Loaded, type Yaml } from './grid.ts';

interface Topic {
  name: string;
  content?: { level: number; criteria?: string[]; exampleCriteria?: { criteria: string }[] }[];
}

export function monzo(folder: string, pages: Yaml): Loaded {
  const warnings: string[] = [];
  const files = globSync('**/*.md', { cwd: join(folder, 'frameworks') })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const grids = files.flatMap((path): Grid[] => {
    const page = readFileSync(join(folder, 'frameworks', path), 'utf8');
    // One page has a tab where YAML allows none.
    const front = /^---\n(.*?)\n---/su.exec(page.replace(/\r/gu, '').replace(/\t/gu, ' '))?.[1] ?? '';
    const { topics } = parse(front) as { topics?: Topic[] };
    if (!topics) return [];
    const criteria = topics.flatMap((topic) =>
      (topic.content ?? []).flatMap(({ level, criteria: plain, exampleCriteria }) =>
        [...(plain ?? []), ...(exampleCriteria ?? []).map((one) => one.criteria)].map((text) => ({ topic: topic.name, level, text })),
      ),
    );
    const levels = [...new Set(criteria.map((one) => one.level))].sort((a, b) => a - b);
    warnings.push(...differs(`monzo, ${path}, criteria`, criteria.length, (pages[path] as Yaml | undefined)?.criteria_total));
    const cells = criteria.map(
      ({ topic, level, text }): Cell => ({ level: levels.indexOf(level), key: topic, area: null, text: text.trim(), links: [] }),
    );
    return [{ source: 'monzo', use: 'measuring', ladder: path.replace(/\.md$/u, ''), levels: levels.map(String), cells }];
  });
  return { grids, warnings };
}
