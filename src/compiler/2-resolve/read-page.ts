import { frontMatterWrong } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import { isBareLevel, namesRoleArea, partOf } from '../words.ts';
import { newHolder, type PageDraft } from './draft.ts';
import { withoutNoise } from './families.ts';
import { holderReading } from './holder-reading.ts';
import { findHolders } from './holders.ts';
import { findLevelLists, readLevelList } from './level-lists.ts';
import { lineOfOwn, readOwnFrontMatter } from './own-front-matter.ts';
import { claimFrame, fileTitle, organisationOf, withoutClosing } from './page-frame.ts';
import { gridsOf, isOneHolder, withoutOwnLevel, withoutUnit } from './page-parts.ts';
import { type PageTitle, readPageTitle } from './page-title.ts';
import { readGridInto } from './read-grid.ts';
import { type HolderReading, readHolderSection, readOwnBlocks } from './read-holder.ts';
import { readSeveral } from './read-several.ts';
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
  if (found.length > 0 || grids.length > 0 || lists.length > 0) readSeveral(reading, draft, root, found, source, names, title);
  else readSingle(reading, draft, root, source, names, title);
  draft.cumulative = reading.cumulative ?? null;
  return draft.holders.some((holder) => holder.areas.length > 0 || holder.relations.length > 0 || holder.grade !== null) ? draft : null;
}

function readSingle(
  reading: Reading,
  draft: PageDraft,
  root: Section,
  source: Source,
  names: (text: string) => boolean,
  title: PageTitle | null,
): void {
  const name = title?.level ?? (draft.kind === 'roles' ? withoutNoise(title?.text ?? draft.title) : (title?.text ?? draft.title));
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
