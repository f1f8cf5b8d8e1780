/** Where on a page levels or roles stand: below headings, in tables, or the page is one itself. */
import type { Table } from '../1-parse/block.ts';
import { titleKey } from '../key.ts';
import type { Settings } from '../settings.ts';
import { areaKindOf, isProperTitle, namesFramework, namesOthersRoles, namesRoleArea, partOf } from '../words.ts';
import { readAreaTable } from './area-table.ts';
import { type LevelGrid, readGrid } from './grid.ts';
import { type FoundHolder, findHolders, isLevelTitle } from './holders.ts';
import type { PageTitle } from './page-title.ts';
import { type Section, titleOf, walkSections } from './section.ts';

/** "Career ladder: Weaving" names the unit, not a level, where the levels stand below it. */
export function withoutUnit(title: PageTitle | null, root: Section, settings: Settings): PageTitle | null {
  if (!title?.framework || title.level === null) return title;
  const isSure = settings.levels.has(titleKey(title.level)) || isLevelTitle(title.level, settings) || isProperTitle(title.level);
  if (isSure || findHolders(root, settings).length < 2) return title;
  return { ...title, framework: title.text, level: null };
}

/** On the page of "Senior Backend Engineer" a section "Senior" is about the same level. */
export function withoutOwnLevel(found: FoundHolder[], title: PageTitle | null): FoundHolder[] {
  const only = found.length === 1 ? found[0] : undefined;
  const words = titleKey(title?.level ?? '').split(' ');
  const same =
    only &&
    title?.level &&
    titleKey(titleOf(only.section))
      .split(' ')
      .every((word) => words.includes(word));
  return same && titleKey(titleOf(only.section)) !== titleKey(title?.level ?? '') ? [] : found;
}

/** The tables of a page that hold what is expected at several levels. */
export function gridsOf(root: Section, title: PageTitle | null, settings: Settings): { table: Table; grid: LevelGrid }[] {
  const sections = [{ section: root, above: [] }, ...walkSections(root)];
  return sections.flatMap(({ section, above }) =>
    section.body.flatMap((block) => {
      const isOfCareers = () => [title?.text ?? '', ...[...above, section].map(titleOf)].some(namesFramework);
      const grid = block.kind === 'table' ? readGrid(block, titleOf(section), settings, isOfCareers()) : null;
      return block.kind === 'table' && grid ? [{ table: block, grid }] : [];
    }),
  );
}

/** One page, one level or role: its title says so, and it has areas. */
export function isOneHolder(root: Section, title: PageTitle | null, settings: Settings): boolean {
  const isTitled = title !== null && (title.framework !== null || settings.levels.has(titleKey(title.text)) || isProperTitle(title.text));
  // The title of a framework and nothing more: a page about it, such as its glossary.
  if (title?.framework != null && title.level === null) return false;
  if (title?.level == null || !isTitled) return hasRolePage(root, isTitled);
  return [...walkSections(root)].some(({ section }) =>
    section.body.some(
      (block) => block.kind === 'list' || block.kind === 'include' || (block.kind === 'table' && readAreaTable(block, settings) !== null),
    ),
  );
}

/** The parts of a role: one is enough below the title of a post; else there must be both of what it does and what it takes, or its grade. */
function hasRolePage(root: Section, isPost: boolean): boolean {
  const titles = [...walkSections(root)].map(({ section }) => titleOf(section)).filter((title) => !namesOthersRoles(title));
  const kinds = new Set(titles.filter(namesRoleArea).map(areaKindOf));
  if (kinds.size === 0) return false;
  if (isPost || titles.some((title) => ['grade', 'hiring'].includes(partOf(title) ?? ''))) return true;
  const asks =
    kinds.has('requirement') || kinds.has('nice-to-have') || titles.some((title) => /\b(?:competenc|skills|experience)/iu.test(title));
  return kinds.has('responsibility') && asks;
}
