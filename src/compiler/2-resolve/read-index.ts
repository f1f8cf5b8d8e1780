import type { List } from '../1-parse/block.ts';
import type { Origin } from '../graph.ts';
import { isLevelTitle } from './holders.ts';
import { readPageTitle } from './page-title.ts';
import { setAside } from './read-holder.ts';
import { type Cumulative, claim, originOf, type Reading } from './reading.ts';
import { sectionsOf, walkSections } from './section.ts';

/** A page that presents a framework and names its levels, each of which has a page of its own, or should have. */
export interface IndexDraft {
  path: string;
  title: string;
  declared: { title: string; link: string | null; origin: Origin }[];
  cumulative: Cumulative | null;
}

const fewest = 2;

/** null when the page does not name a framework, or lists no levels. */
export function readIndex(reading: Reading): IndexDraft | null {
  const title = readPageTitle(reading.page, reading.settings);
  if (!title?.framework) return null;
  const root = sectionsOf(reading.page.blocks);
  const lists = [{ section: root }, ...walkSections(root)].flatMap(({ section }) =>
    section.body.filter((block): block is List => block.kind === 'list'),
  );
  const list = lists.find(
    (one) => one.items.length >= fewest && one.items.every((item) => isLevelTitle(item.inline.text, reading.settings)),
  );
  if (!list) return null;
  const source = { file: reading.page.path, via: [] };
  const { frontMatter, lines } = reading.page;
  for (let line = 1; line <= frontMatter.lines; line++)
    claim(
      reading,
      source,
      { line, column: 1, endLine: line, endColumn: (lines[line - 1] ?? '').length + 1 },
      line === title.line ? 'heading' : 'note',
    );
  claim(reading, source, list.at, 'navigation');
  setAside({ reading, source, apart: new Set() }, root);
  return {
    path: reading.page.path,
    title: title.framework,
    declared: list.items.map((item) => ({
      title: item.inline.text,
      link: item.inline.links[0]?.target ?? null,
      origin: originOf(source, item.at),
    })),
    cumulative: reading.cumulative ?? null,
  };
}
