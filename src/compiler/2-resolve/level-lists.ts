import type { Item, List } from '../1-parse/block.ts';
import { titleKey } from '../key.ts';
import type { Settings } from '../settings.ts';
import { areaKindOf, namesProficiency, partOf } from '../words.ts';
import { type HolderDraft, newArea, newHolder } from './draft.ts';
import { isGridLevel } from './grid.ts';
import { readAreaBlocks } from './read-area.ts';
import { labelOf, saidAfterLabel } from './read-own-list.ts';
import { claim, originOf, type Reading, type Source } from './reading.ts';
import { type Section, titleOf, walkSections } from './section.ts';

/** A list below the name of an area, an item a level. */
export interface LevelList {
  section: Section;
  under: string | null;
  levels: { title: string; item: Item }[];
}

const fewestLevels = 2;
const fewestLists = 2;

/**
 * The lists of a page whose items are its levels: "Junior: ..." and "Senior: ..." below "Craft", and
 * again below "Teamwork". One such list proves nothing; two with the same levels do.
 */
export function findLevelLists(root: Section, settings: Settings): LevelList[] {
  const lists = [...walkSections(root)].flatMap(({ section, above }): LevelList[] => {
    const part = partOf(titleOf(section));
    if (part !== null && part !== 'levels') return [];
    const list = section.body.find((block): block is List => block.kind === 'list' && block.items.length >= fewestLevels);
    const levels = list?.items.map((item) => ({ title: labelOf(item) ?? '', item })) ?? [];
    const named = levels.filter(({ title }) => isGridLevel(title, settings) || namesProficiency(title)).length;
    if (!list || named * 2 <= levels.length || levels.some(({ title }) => title === '')) return [];
    // "Levels" below "Craft": the area is the one above.
    const path = [...above, section];
    const own = part === 'levels' ? path.length - 2 : path.length - 1;
    const area = path[own];
    const outer = path[own - 1];
    if (!area?.heading) return [];
    return [{ section: area, under: outer?.heading && outer.heading.depth > 1 ? titleOf(outer) : null, levels }];
  });
  const times = new Map<string, number>();
  for (const { levels } of lists)
    for (const key of new Set(levels.map(({ title }) => titleKey(title)))) times.set(key, (times.get(key) ?? 0) + 1);
  const same = lists.filter(
    ({ levels }) => levels.filter(({ title }) => (times.get(titleKey(title)) ?? 0) >= fewestLists).length * 2 > levels.length,
  );
  return same.length >= fewestLists ? same : [];
}

/** Adds what such a list holds to the levels of the page. */
export function readLevelList(holders: HolderDraft[], { section, under, levels }: LevelList, reading: Reading, source: Source): void {
  const title = titleOf(section);
  if (section.heading) claim(reading, source, section.heading.at, 'heading');
  for (const { title: level, item } of levels) {
    const known = holders.find((one) => titleKey(one.title) === titleKey(level));
    const holder = known ?? newHolder(level, '', item.at.line);
    if (!known) holders.push(holder);
    const origin = originOf(source, item.at);
    const area = newArea(title, areaKindOf(title), under, origin);
    holder.areas.push(area);
    const { text, markdown } = saidAfterLabel(item);
    const line = { ...item.at, endLine: item.at.line, endColumn: 2 };
    if (text !== '') area.statements.push({ text, markdown, label: null, topic: null, examples: [], origin });
    claim(reading, source, line, text === '' ? 'heading' : 'statement');
    readAreaBlocks({ reading, holder, area, names: () => false }, item.blocks, source, null);
    if (area.statements.length === 0) holder.areas.pop();
  }
}
