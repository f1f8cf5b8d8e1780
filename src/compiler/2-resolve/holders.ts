import type { Block } from '../1-parse/block.ts';
import { titleKey } from '../key.ts';
import type { Settings } from '../settings.ts';
import {
  areaKindOf,
  hasLevelWord,
  hasNumberedPost,
  isProperTitle,
  namesArea,
  namesFramework,
  namesPost,
  namesProficiency,
  namesRoleArea,
  partOf,
  withoutNumber,
} from '../words.ts';
import { readAreaTable } from './area-table.ts';
import { type Section, titleOf, walkSections, withoutOwner } from './section.ts';

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
    ({ section, above }) =>
      namesItsParts(section) ||
      (((hasRoleParts(section) && !namesRoles(titleOf(section))) || saysItsRole(section)) &&
        (!isInside(above, ['specialties', 'hiring', 'aside']) || (isGradedRole(section) && !isInside(above, ['specialties'])))),
  );
  const isGraded =
    all.length > 0 && [...walkSections(root)].some(({ section }) => ['grade', 'hiring'].includes(partOf(titleOf(section)) ?? ''));
  if (isGraded || sure.some(({ section }) => isProperTitle(titleOf(section)) || namesItsParts(section))) {
    if (sure.length > 0) return withRungs(outermost(withoutPageTitle(sure, root)), all, settings);
  }
  const skills = proficienciesOf(all);
  const ranked = all.map(({ section }) => titleOf(section)).filter((title) => isLevelTitle(title, settings) && isProperTitle(title));
  const posts = new Set(ranked.flatMap(endsOf));
  // "Weaver II" is a level where there is a "Senior Weaver", whatever a weaver is.
  const isNumbered = (title: string) => posts.has(withoutNumber(title).toLowerCase()) && withoutNumber(title) !== title;
  const isLevel = (title: string) => isLevelTitle(title, settings) || skills.has(titleKey(title)) || isNumbered(title);
  const worded = all.filter(
    ({ section, above }) =>
      (isLevel(titleOf(section)) || allLevels.test(titleOf(section))) &&
      holdsSomething(section, settings) &&
      !isInside(above, ['specialties', 'hiring', 'aside']),
  );
  const ofDepth = (depth: number) => worded.filter(({ section }) => section.heading?.depth === depth);
  const depth = [...new Set(worded.map(({ section }) => section.heading?.depth ?? 0))].sort(
    (a, b) => ofDepth(b).length - ofDepth(a).length,
  )[0];
  const row = depth === undefined ? [] : ofDepth(depth);
  const sureRow = row.filter(({ section }) => isLevel(titleOf(section)));
  const proper = sureRow.filter(({ section }) => {
    const key = titleKey(titleOf(section));
    return settings.levels.has(key) || skills.has(key) || isProperTitle(titleOf(section)) || isNumbered(titleOf(section));
  });
  return sureRow.length >= 2 && proper.length * 2 >= sureRow.length ? withSiblings(row, all) : [];
}

const mostTitleWords = 7;

/** "Senior Master Clerk" ends in "master clerk" and in "clerk". */
export function endsOf(title: string): string[] {
  const words = title.toLowerCase().split(/\s+/u).slice(0, mostTitleWords);
  return words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
}

const fewestSkills = 3;

/** "Novice", "Advanced" and "Expert", each below several areas: there they are levels. */
function proficienciesOf(all: FoundHolder[]): Set<string> {
  const times = new Map<string, number>();
  for (const { section } of all) {
    const key = titleKey(titleOf(section));
    if (namesProficiency(titleOf(section))) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const several = [...times].filter(([, count]) => count > 1).map(([key]) => key);
  return new Set(several.length >= fewestSkills ? several : []);
}

/** Beside the roles of a page, at their depth, stand levels that are told by their titles alone. */
function withRungs(roles: FoundHolder[], all: FoundHolder[], settings: Settings): FoundHolder[] {
  const depths = new Set(roles.map(({ section }) => section.heading?.depth));
  const known = new Set(roles.map(({ section }) => section));
  const rungs = all.filter(
    ({ section, above }) =>
      !known.has(section) &&
      depths.has(section.heading?.depth) &&
      isLevelTitle(titleOf(section), settings) &&
      isProperTitle(titleOf(section)) &&
      section.body.length + section.children.length > 0 &&
      (section.children.some((child) => child.body.some((block) => block.kind === 'list')) ||
        section.body.some((block) => block.kind === 'list')) &&
      !above.some((one) => known.has(one)) &&
      !isInside(above, ['specialties', 'hiring', 'aside', 'indicators']),
  );
  if (rungs.length < 2) return roles;
  const found = new Set([...roles, ...rungs]);
  return all.filter((one) => found.has(one));
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

/** "Cellar Roles at the House" is nobody's title: several stand below it, or the one of the page. */
export function namesRoles(title: string): boolean {
  return /\S\s+roles(?:\s+(?:at|in|of)\s.+)?$/iu.test(title);
}

function namesItsParts(section: Section): boolean {
  const title = titleOf(section);
  return section.children.some((child) => withoutOwner(titleOf(child), title) !== titleOf(child));
}

/** "X Responsibilities" right below "X": it is a role, though it heads the page. */
function namesItsAreas(section: Section): boolean {
  return section.children.some((child) => {
    const rest = withoutOwner(titleOf(child), titleOf(section));
    return rest !== titleOf(child) && namesRoleArea(rest);
  });
}

/** One part that only a role has proves a role where the title names a post; any title needs two. */
function hasRoleParts(section: Section): boolean {
  const parts = section.children
    .map(titleOf)
    .filter((title) => namesRoleArea(title) || ['grade', 'hiring', 'indicators'].includes(partOf(title) ?? ''));
  const sure = parts.filter((title) => namesRoleArea(title) || partOf(title) === 'grade');
  return sure.length > 0 && (parts.length > 1 || namesPost(titleOf(section)));
}

/** A role with its grade: one all the same where it stands below the wrong heading. */
function isGradedRole(section: Section): boolean {
  const parts = section.children.map(titleOf);
  return isProperTitle(titleOf(section)) && parts.some(namesRoleArea) && parts.some((title) => partOf(title) === 'grade');
}

/** "The Cellar Manager role extends ...", right below "Cellar Manager". */
function saysItsRole(section: Section): boolean {
  const [first] = section.body;
  const title = titleOf(section).toLowerCase();
  const said =
    first?.kind === 'paragraph' && namesPost(titleOf(section)) ? first.inline.text.toLowerCase().replace(/^\W*(?:the )?/u, '') : '';
  return (
    said.startsWith(`${title} `) &&
    /^(?:(?:role|position)\s+(?:extends|builds|inherits|reports)|extends|reports to)\b/u.test(said.slice(title.length + 1))
  );
}

function holdsSomething(section: Section, settings: Settings): boolean {
  return (
    section.children.length > 0 ||
    section.body.some((block) => ['list', 'paragraph', 'include'].includes(block.kind) || holdsAreas(block, settings))
  );
}

function holdsAreas(block: Block, settings: Settings): boolean {
  return block.kind === 'table' && readAreaTable(block, settings) !== null;
}

function isInside(above: Section[], parts: string[]): boolean {
  return above.some((section) => parts.includes(partOf(titleOf(section)) ?? ''));
}

/** A page of one role under its own title is not a family of one. */
function withoutPageTitle(found: FoundHolder[], root: Section): FoundHolder[] {
  const top = root.children.length === 1 ? root.children[0] : null;
  const inner = found.filter(({ section }) => section !== top || namesItsAreas(section));
  const only = inner.length === 1 ? inner[0] : undefined;
  // "Clerk - Job Profile" below "Clerk" is a part of the page on that one role.
  if (top && only && !namesArea(titleOf(only.section)) && startsWithTitle(titleOf(only.section), titleOf(top)))
    return [{ section: top, above: [root] }];
  return inner.length > 0 ? inner : found;
}

function startsWithTitle(text: string, title: string): boolean {
  return (
    namesPost(title) &&
    text !== title &&
    /^\s*[-–—:|(]/u.test(text.slice(title.length)) &&
    text.toLowerCase().startsWith(title.toLowerCase())
  );
}

/** A group of roles that also has parts of its own is no role: what stands inside it is. */
function outermost(found: FoundHolder[]): FoundHolder[] {
  return found.filter(
    ({ section }) => namesItsParts(section) || !found.some((other) => other.section !== section && other.above.includes(section)),
  );
}
