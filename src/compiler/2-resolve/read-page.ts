import type { Block, Table } from '../1-parse/block.ts';
import { titleKey } from '../key.ts';
import { frontMatterWrong } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import type { Settings } from '../settings.ts';
import {
  areaKindOf,
  hasLevelWord,
  isBareLevel,
  isProperTitle,
  namesFramework,
  namesOthersRoles,
  namesPost,
  namesRemark,
  namesRoleArea,
  partOf,
} from '../words.ts';
import { readAreaTable } from './area-table.ts';
import { readLastModified } from './dates.ts';
import { type HolderDraft, newHolder, type PageDraft } from './draft.ts';
import { withoutNoise } from './families.ts';
import { type LevelGrid, readGrid } from './grid.ts';
import { type FoundHolder, findHolders, isLevelTitle, namesRoles } from './holders.ts';
import { leadsOf } from './lead-ins.ts';
import { findLevelLists, readLevelList } from './level-lists.ts';
import { lineOfOwn, readOwnFrontMatter } from './own-front-matter.ts';
import { type PageTitle, readPageTitle } from './page-title.ts';
import { proseToStatements } from './read-area.ts';
import { readGridInto } from './read-grid.ts';
import { type HolderReading, readHolderSection, readOwnBlocks, setAside } from './read-holder.ts';
import { unnamed, unnamedArea } from './read-own-list.ts';
import { claim, type Reading, type Source } from './reading.ts';
import { type Section, sectionsOf, titleOf, walkSections } from './section.ts';

/**
 * Reads a page as levels or roles; null when it holds neither, and is then passed over. `names`
 * tells whether a text is the title of a level or role anywhere in the handbook; `isLevel` says that
 * the pages beside it are levels and this one is built like them.
 */
export function readPage(reading: Reading, names: (text: string) => boolean, isLevel = false): PageDraft | null {
  const named = readPageTitle(reading.page, reading.settings);
  const { body, closing } = withoutClosing(reading.page.blocks);
  const root = sectionsOf(body);
  const own = readOwnFrontMatter(reading.page.frontMatter);
  const title = own ? named : withoutUnit(named, root, reading.settings);
  const found =
    own?.level || own?.role || (title?.framework && title.level) ? [] : withoutOwnLevel(findHolders(root, reading.settings), title);
  const grids = gridsOf(root, title, reading.settings);
  const lists = found.length === 0 && grids.length === 0 ? findLevelLists(root, reading.settings) : [];
  if (
    found.length === 0 &&
    grids.length === 0 &&
    lists.length === 0 &&
    !isLevel &&
    !own?.level &&
    !own?.role &&
    !isOneHolder(root, title, reading.settings)
  )
    return null;
  const source: Source = { file: reading.page.path, via: [] };
  const all = [...walkSections(root)].map(({ section }) => section);
  const hasRoles =
    grids.length === 0 &&
    lists.length === 0 &&
    all.some((section) => namesRoleArea(titleOf(section)) || ['grade', 'hiring'].includes(partOf(titleOf(section)) ?? '')) &&
    !title?.framework &&
    !isBareLevel(title?.text ?? '');
  const draft: PageDraft = {
    path: reading.page.path,
    kind: own?.role || (hasRoles && !own?.level) ? 'roles' : 'levels',
    family: own?.family ?? null,
    title:
      !title?.given && found.some(({ section }) => titleOf(section) === title?.text) && found.length > 1
        ? fileTitle(reading.page.path)
        : (title?.framework ?? title?.text ?? reading.page.path),
    line: title?.line ?? 1,
    named: Boolean(title?.framework) || found.length > 0 || grids.length > 0 || lists.length > 0,
    organisation: organisationOf(reading),
    holders: [],
    shared: newHolder(title?.text ?? reading.page.path, '', title?.line ?? 1),
    hiring: null,
    indicators: [],
    ladders: [],
    cumulative: null,
    lastModified: null,
    revision: null,
  };
  claimFrame(reading, source, draft);
  for (const key of own?.wrong ?? [])
    reading.diagnostics.push(diagnoseLine(frontMatterWrong({ key }), reading.page.path, lineOfOwn(key, reading.page)));
  for (const block of closing) {
    claim(reading, source, block.at, block.kind === 'rule' ? 'navigation' : 'note');
    if (block.kind === 'paragraph') draft.shared.notes.push(block.inline.text.replace(/^\*+(?=\S)|(?<=\S)\*+$/gu, ''));
  }
  for (const { table, grid } of grids) readGridInto(draft.holders, grid, table, { reading, source, names });
  for (const list of lists) readLevelList(draft.holders, list, reading, source);
  if (found.length > 0 || grids.length > 0 || lists.length > 0) readFamily(reading, draft, root, found, source, names, title);
  else readSingle(reading, draft, root, source, names, title);
  draft.cumulative = reading.cumulative ?? null;
  return draft.holders.some((holder) => holder.areas.length > 0 || holder.relations.length > 0 || holder.grade !== null) ? draft : null;
}

/** "Career ladder: Weaving" names the unit, not a level, where the levels stand below it. */
function withoutUnit(title: PageTitle | null, root: Section, settings: Settings): PageTitle | null {
  if (!title?.framework || title.level === null) return title;
  const isSure = settings.levels.has(titleKey(title.level)) || isLevelTitle(title.level, settings) || isProperTitle(title.level);
  if (isSure || findHolders(root, settings).length < 2) return title;
  return { ...title, framework: title.text, level: null };
}

/** Paragraphs below a last rule are said of the whole page, whatever section they happen to end. */
function withoutClosing(blocks: Block[]): { body: Block[]; closing: Block[] } {
  const rule = blocks.findLastIndex((block) => block.kind === 'rule');
  const after = blocks.slice(rule + 1);
  const closes = rule > 0 && after.length > 0 && after.every((block) => block.kind === 'paragraph');
  return closes ? { body: blocks.slice(0, rule), closing: blocks.slice(rule) } : { body: blocks, closing: [] };
}

/** On the page of "Senior Backend Engineer" a section "Senior" is about the same level. */
function withoutOwnLevel(found: FoundHolder[], title: PageTitle | null): FoundHolder[] {
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
function gridsOf(root: Section, title: PageTitle | null, settings: Settings): { table: Table; grid: LevelGrid }[] {
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
function isOneHolder(root: Section, title: PageTitle | null, settings: Settings): boolean {
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

function readSingle(
  reading: Reading,
  draft: PageDraft,
  root: Section,
  source: Source,
  names: (text: string) => boolean,
  title: PageTitle | null,
): void {
  const name = title?.level ?? (roles(draft) ? withoutNoise(title?.text ?? draft.title) : (title?.text ?? draft.title));
  const holder = newHolder(name, '', draft.line);
  const own = readOwnFrontMatter(reading.page.frontMatter);
  holder.grade = own?.grade ?? null;
  holder.track = own?.track ?? null;
  draft.holders.push(holder);
  const into = holderReading(reading, draft, holder, source, names, new Set());
  readOwnBlocks(into, root.body);
  for (const child of root.children) {
    const whole = reading.page.dialect === 'text' && titleOf(child) === title?.text;
    if (whole) readFront(into, child);
    else readHolderSection(into, child, null);
  }
  // The page's own hiring, indicators and ladder are those of its one role.
  draft.hiring = null;
}

/** The title of a rendered page and what stands right below it: a description, a breadcrumb. */
function readFront(into: HolderReading, section: Section): void {
  const before = into.holder.summary.length;
  if (section.heading) claim(into.reading, into.source, section.heading.at, 'heading');
  readOwnBlocks(into, section.body);
  const inner = section.children.some((child) => into.isOwnHeading(titleOf(child)));
  // With a heading of the level further down, this text describes the page, not the level.
  if (inner) into.holder.summary.length = before;
  for (const child of section.children) readHolderSection(into, child, null);
}

function readFamily(
  reading: Reading,
  draft: PageDraft,
  root: Section,
  found: FoundHolder[],
  source: Source,
  names: (text: string) => boolean,
  title: PageTitle | null,
): void {
  const apart = new Set(found.map(({ section }) => section));
  const inner = !roles(draft) && haveLevelsInside(found);
  const rows = rowsOf(
    found.map(({ section }) => section),
    apart,
  );
  for (const { section, above } of found) {
    const holder = newHolder(titleOf(section), section.heading?.anchor ?? '', section.heading?.at.line ?? 1);
    const foreign = above.find((parent) => ['hiring', 'indicators', 'aside', 'specialties'].includes(partOf(titleOf(parent)) ?? ''));
    if (foreign?.heading) holder.foreign = { heading: titleOf(foreign), line: foreign.heading.at.line };
    const others = { has: (other: Section) => other !== section && apart.has(other) };
    readHolderSection({ ...holderReading(reading, draft, holder, source, names, others), rows }, section, null);
    const area = roles(draft) ? null : unnamedArea(holder, inner ? 1 : 2);
    if (area) {
      proseToStatements(reading, area, holder.prose);
      const said = new Set(area.statements.map((statement) => statement.text));
      holder.summary = holder.summary.filter((text) => !said.has(text));
      if (area.statements.length > 0) holder.areas.push(area);
    }
    if (inner) joinInner(draft, holder, titleOf(above.at(-1) ?? root));
    else draft.holders.push(holder);
  }
  if (!roles(draft)) {
    // What else stands on a page of levels explains it: nobody is held to it.
    setAside({ reading, source, apart }, root);
    return;
  }
  // The rest of the page is of the family as a whole.
  const family = draft.shared;
  const into = {
    ...holderReading(reading, draft, family, source, names, apart),
    isOwnHeading: (text: string) => text === draft.title || text === title?.text || namesRoles(text),
  };
  readOwnBlocks(into, root.body);
  for (const child of root.children) readHolderSection(into, child, null);
  draft.hiring = family.hiring;
  draft.indicators.push(...family.indicators);
  const post = title?.text.replace(/\s+roles?(?:\s+(?:at|in)\s.*)?$/iu, '') ?? '';
  if (title && isExtended(draft, post)) {
    // Other roles extend the one the page is named after: what stands at its top is that role's.
    draft.holders.unshift({ ...family, title: post, hiring: null, indicators: [], notes: [] });
    draft.shared = { ...newHolder(title.text, '', title.line), notes: family.notes };
  }
}

/** The names that stand below several levels or roles of a page, as headings or before a colon: its rows. */
function rowsOf(holders: Section[], apart: Set<Section>): Set<string> {
  const seen = new Map<string, number>();
  for (const holder of holders) {
    const parts = [...walkSections(holder)].filter(
      ({ section, above }) => ![section, ...above].some((one) => one !== holder && apart.has(one)),
    );
    const leads = [holder, ...parts.map(({ section }) => section)].flatMap(({ body }) =>
      body.flatMap((block) => (block.kind === 'paragraph' ? (leadsOf(block.inline.markdown) ?? []) : [])),
    );
    const names = new Set(
      [...parts.map(({ section }) => titleOf(section)), ...leads.map(({ label }) => label)]
        .filter((name) => !namesRemark(name))
        .map(titleKey),
    );
    for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times > 1).map(([name]) => name));
}

function isExtended(draft: PageDraft, title: string): boolean {
  const wanted = titleKey(title);
  const extended = draft.holders.flatMap((holder) =>
    holder.relations.filter((relation) => relation.kind === 'extends').flatMap((relation) => relation.targets),
  );
  return (
    draft.shared.areas.length > 0 &&
    namesPost(title) &&
    extended.some((name) => titleKey(name.text) === wanted) &&
    !draft.holders.some((holder) => titleKey(holder.title) === wanted)
  );
}

/** "Level 1" below "Technical" and again below "Delivery": the areas are outside, the levels inside. */
function haveLevelsInside(found: FoundHolder[]): boolean {
  const parents = new Map<string, Set<Section | undefined>>();
  for (const { section, above } of found) {
    const key = titleKey(titleOf(section));
    parents.set(key, (parents.get(key) ?? new Set()).add(above.at(-1)));
  }
  return [...parents.values()].some((several) => several.size > 1);
}

/** What a level holds below one area joins what it holds below the others. */
function joinInner(draft: PageDraft, part: HolderDraft, area: string): void {
  for (const one of part.areas) {
    if (one.title === unnamed) Object.assign(one, { title: area, kind: areaKindOf(area) });
    else one.under ??= area;
  }
  const known = draft.holders.find((holder) => titleKey(holder.title) === titleKey(part.title));
  if (!known) draft.holders.push(part);
  else {
    known.areas.push(...part.areas);
    known.summary.push(...part.summary);
    known.notes.push(...part.notes);
  }
}

/** A page whose first heading is already a level has no title but that of its file. */
function fileTitle(path: string): string {
  const parts = path.split('/');
  const own = parts.at(-1) ?? path;
  const words = (/^(?:_?index|readme)\./iu.test(own) ? (parts.at(-2) ?? own) : own)

    .replace(/\.[a-z.]+$/iu, '')
    .replace(/[-_]+/gu, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function roles(draft: PageDraft): boolean {
  return draft.kind === 'roles';
}

function holderReading(
  reading: Reading,
  draft: PageDraft,
  holder: HolderDraft,
  source: Source,
  names: (text: string) => boolean,
  apart: HolderReading['apart'],
): HolderReading {
  const own = holder.title.toLowerCase();
  return {
    reading,
    holder,
    source,
    apart,
    ladders: draft.ladders,
    isRole: draft.kind === 'roles',
    proseAreas: false,
    rows: new Set(),
    ofSpecialty: false,
    names: (text) => text.toLowerCase() === own || names(text),
    isOwnHeading: (text) => {
      const written = text.toLowerCase();
      if (written === own || namesRoles(text)) return true;
      // "Support Staff Support Engineer" heads the page of "Staff Support Engineer".
      return (
        hasLevelWord(text) &&
        (written.startsWith(`${own} `) || written.endsWith(` ${own}`) || written.includes(` ${own} `)) &&
        partOf(text) === null &&
        !/\bcompetenc|\balignment|\bresponsibilit|\brequirement|\bexpectation/iu.test(text)
      );
    },
  };
}

/** Front matter, the "Last modified" line, rules and comments: lines that frame a page. */
function claimFrame(reading: Reading, source: Source, draft: PageDraft): void {
  const { frontMatter, lines } = reading.page;
  for (let line = 1; line <= frontMatter.lines; line++) {
    const text = lines[line - 1] ?? '';
    const as = /^title\s*[:=]/u.test(text) ? 'heading' : /^description\s*[:=]/u.test(text) ? 'summary' : 'note';
    claim(reading, source, { line, column: 1, endLine: line, endColumn: text.length + 1 }, as);
  }
  for (const block of reading.page.blocks) {
    if (block.kind !== 'last-modified') continue;
    const { day, revision } = readLastModified(block.inline.text);
    draft.lastModified = day;
    draft.revision = revision;
    claim(reading, source, block.at, 'note');
  }
}

/** "... at Acme are expected to ...": the company, where the page speaks of its people so. */
function organisationOf(reading: Reading): string | null {
  const text = [String(reading.page.frontMatter.values.description ?? ''), ...reading.page.lines.slice(0, 40)].join('\n');
  return (
    /\b(?:[Dd]epartment|[Tt]eam|[Ff]unction|[Oo]rgani[sz]ation|\p{L}+(?:ers|ors|ists|ants|ents|oles)) at (\p{Lu}[\p{L}\p{N}]*)\b/u.exec(
      text,
    )?.[1] ?? null
  );
}
