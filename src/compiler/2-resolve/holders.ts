import { titleKey } from '../key.ts';
import type { Settings } from '../settings.ts';
import { areaKindOf, hasLevelWord, hasNumberedPost, namesArea, namesFramework, namesPost, namesRoleArea, partOf } from '../words.ts';
import { type Section, titleOf, walkSections } from './section.ts';

export interface FoundHolder {
  section: Section;
  above: Section[];
}

const allLevels = /^(?:all|every|base|common|shared) (?:levels?|roles?|engineers?|tracks?)$/iu;
const mostWords = 9;

/**
 * The sections of a page that are levels or roles. Three signs, the strongest first: parts named
 * after the section ("X Responsibilities" below "X"), parts only a role has below it, and a row
 * of at least two sections of one depth that bear level words.
 */
export function findHolders(root: Section, settings: Settings): FoundHolder[] {
  const all = [...walkSections(root)].filter(({ section }) => mayName(titleOf(section)));
  const sure = all.filter(
    ({ section, above }) => namesItsParts(section) || (hasRoleParts(section) && !isInside(above, ['specialties', 'hiring', 'aside'])),
  );
  if (sure.length > 0) return outermost(withoutPageTitle(sure, root));
  const worded = all.filter(
    ({ section, above }) =>
      (isLevelTitle(titleOf(section), settings) || allLevels.test(titleOf(section))) &&
      holdsSomething(section) &&
      !isInside(above, ['specialties', 'hiring', 'aside']),
  );
  const ofDepth = (depth: number) => worded.filter(({ section }) => section.heading?.depth === depth);
  const depth = [...new Set(worded.map(({ section }) => section.heading?.depth ?? 0))].sort(
    (a, b) => ofDepth(b).length - ofDepth(a).length,
  )[0];
  const row = depth === undefined ? [] : ofDepth(depth);
  const sureRow = row.filter(({ section }) => isLevelTitle(titleOf(section), settings));
  return sureRow.length >= 2 ? withSiblings(row, all) : [];
}

/** "Engineer" between "Junior Engineer" and "Senior Engineer" is a level too: same parent, built alike. */
function withSiblings(row: FoundHolder[], all: FoundHolder[]): FoundHolder[] {
  const parts = (section: Section) => section.children.map((child) => titleKey(titleOf(child)));
  const isAlike = (section: Section, other: Section) => {
    if (section.heading?.depth !== other.heading?.depth) return false;
    const theirs = new Set(parts(other));
    if (theirs.size > 0) return parts(section).some((part) => theirs.has(part));
    return section.children.length === 0 && namesPost(titleOf(section)) && section.body.some((block) => block.kind === 'list');
  };
  const added = all.filter(
    (one) => !row.includes(one) && row.some((other) => other.above.at(-1) === one.above.at(-1) && isAlike(one.section, other.section)),
  );
  const found = new Set([...row, ...added]);
  return all.filter((one) => found.has(one));
}

/** "Responsibilities" belongs to the part named before it: with the role's own name taken off, what is left? */
export function withoutOwner(title: string, owner: string): string {
  if (!title.toLowerCase().startsWith(owner.toLowerCase())) return title;
  const rest = title.slice(owner.length).replace(/^[\s:–—-]+/u, '');
  return rest !== '' && (namesArea(rest) || partOf(rest) !== null) ? rest : title;
}

export function isLevelTitle(title: string, settings: Settings): boolean {
  if (settings.levels.size > 0 && settings.levels.has(titleKey(title))) return true;
  return (
    (hasLevelWord(title) || hasNumberedPost(title)) &&
    title.split(/\s+/u).length <= 7 &&
    !/[.?!]$/u.test(title) &&
    !namesArea(title) &&
    !namesFramework(title) &&
    partOf(title) === null
  );
}

function mayName(title: string): boolean {
  return (
    title !== '' &&
    !/\b(?:framework|ladder|matrix|progression)\b/iu.test(title) &&
    title.split(/\s+/u).length <= mostWords &&
    !/[.?!:]$/u.test(title) &&
    partOf(title) === null &&
    !(namesArea(title) && areaKindOf(title) !== 'values')
  );
}

function namesItsParts(section: Section): boolean {
  const title = titleOf(section);
  return section.children.some((child) => withoutOwner(titleOf(child), title) !== titleOf(child));
}

/** One part that only a role has proves a role where the title names a post; any title needs two. */
function hasRoleParts(section: Section): boolean {
  const parts = section.children
    .map(titleOf)
    .filter((title) => namesRoleArea(title) || ['grade', 'hiring', 'indicators'].includes(partOf(title) ?? ''));
  const sure = parts.filter((title) => namesRoleArea(title) || partOf(title) === 'grade');
  return sure.length > 0 && (parts.length > 1 || namesPost(titleOf(section)));
}

function holdsSomething(section: Section): boolean {
  return (
    section.children.length > 0 ||
    section.body.some((block) => block.kind === 'list' || block.kind === 'paragraph' || block.kind === 'include')
  );
}

function isInside(above: Section[], parts: string[]): boolean {
  return above.some((section) => parts.includes(partOf(titleOf(section)) ?? ''));
}

/** A page of one role under its own title is not a family of one. */
function withoutPageTitle(found: FoundHolder[], root: Section): FoundHolder[] {
  const top = root.children.length === 1 ? root.children[0] : null;
  const inner = found.filter(({ section }) => section !== top);
  return inner.length > 0 ? inner : found;
}

/** A group of roles that also has parts of its own is no role: what stands inside it is. */
function outermost(found: FoundHolder[]): FoundHolder[] {
  return found.filter(
    ({ section }) => namesItsParts(section) || !found.some((other) => other.section !== section && other.above.includes(section)),
  );
}
