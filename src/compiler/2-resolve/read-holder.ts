import type { Block } from '../1-parse/block.ts';
import type { AreaKind } from '../graph.ts';
import { titleKey } from '../key.ts';
import { areaKindOf, namesArea, namesRemark, namesReporting, namesRoleArea, partOf } from '../words.ts';
import { claimCumulative } from './cumulative.ts';
import { type HolderDraft, type LadderLink, newArea } from './draft.ts';
import { readLeadIns } from './lead-ins.ts';
import { readLeadsTo } from './leads-to.ts';
import { proseToStatements, readAreaBlocks, readLabelled } from './read-area.ts';
import { readAreaTables } from './read-grid.ts';
import { readOwnList } from './read-own-list.ts';
import { readGrade, readHiring, readIndicators, readLadder } from './read-parts.ts';
import { claim, originOf, type Reading, type Source } from './reading.ts';
import { isRoleNote, relationsIn } from './relations.ts';
import { type Section, sectionsOf, titleOf, walkSections, withoutOwner } from './section.ts';

export interface HolderReading {
  reading: Reading;
  holder: HolderDraft;
  source: Source;
  /** Sections that are read on their own: other levels and roles. */
  apart: Pick<ReadonlySet<Section>, 'has'>;
  ladders: LadderLink[];
  names(text: string): boolean;
  /** A role's parts are named without it ("X Responsibilities"); a level's keep their title as written. */
  isRole: boolean;
  /** Sections of paragraphs are areas here, not remarks. */
  proseAreas: boolean;
  /** What stands below several levels of the page by one name: its areas, though each may hold a mere sentence. */
  rows: ReadonlySet<string>;
  /** Below "Specialties": who a specialty reports to is not said of the role. */
  ofSpecialty: boolean;
  /** Headings that name the holder itself: what stands below them is about it. */
  isOwnHeading(title: string): boolean;
}

/** Two or more heading depths are skipped below an area only to label what an include brought. */
const labelStep = 2;

export function readHolderSection(into: HolderReading, section: Section, under: string | null): void {
  const { reading, holder, source } = into;
  if (into.apart.has(section)) return;
  const written = titleOf(section);
  const title = into.isRole ? withoutOwner(written, holder.title) : written;
  if (section.heading) claim(reading, source, section.heading.at, 'heading');
  switch (partOf(title)) {
    case 'grade':
      readOwnBlocks(into, readGradeInto(into, section.body));
      break;
    case 'hiring': {
      const hiring = readHiring(reading, section.body, source);
      if (hiring.stages.length > 0 || hiring.summary !== null) holder.hiring ??= hiring;
      break;
    }
    case 'specialties':
      readOwnBlocks(into, section.body, 'note');
      for (const child of section.children) readHolderSection({ ...into, ofSpecialty: true }, child, title);
      return;
    case 'indicators':
      holder.indicators.push(...readIndicators(reading, section.body, source));
      break;
    case 'ladder':
      // Not spread into `push`: a page may hold more links than the stack holds arguments.
      for (const link of readLadder(reading, section.body, source)) into.ladders.push(link);
      break;
    case 'levels':
      readLevelsPart(into, section);
      return;
    case 'aside':
      setAside(into, section);
      return;
    default:
      if (into.isOwnHeading(written)) {
        if (section.heading && holder.anchor === '') {
          holder.anchor = section.heading.anchor;
          holder.line = section.heading.at.line;
        }
        readOwnBlocks(into, section.body);
        break;
      }
      if (holder.hiring && goesOnHiring(section)) {
        const more = readHiring(reading, section.body, source).stages;
        holder.hiring.stages.push(...more.map((stage, index) => ({ ...stage, order: (holder.hiring?.stages.length ?? 0) + index + 1 })));
        break;
      }
      if (!namesReporting(title) && opensArea(into, section, title)) {
        readArea(into, section, title, under);
        return;
      }
      readOwnBlocks(into, readAreaTables(holder, section.body, title, into), 'note');
      for (const child of section.children) readHolderSection({ ...into, proseAreas: holdsProse(into, section, title) }, child, title);
      return;
  }
  const prose = holdsProse(into, section, null);
  for (const child of section.children) readHolderSection({ ...into, proseAreas: prose }, child, under);
}

/** Whether the parts of a section hold what is expected in paragraphs, not in lists. `area` is its name where it groups areas. */
function holdsProse(into: HolderReading, section: Section, area: string | null): boolean {
  if (into.proseAreas) return true;
  const parts = section.children.filter(isProse);
  const groups = area !== null && namesArea(area) && section.children.length >= fewestParts;
  if (into.isRole) return groups && parts.length === section.children.length;
  if (groups || (parts.length >= fewestParts && parts.length * 2 > section.children.length)) return true;
  if (section.children.length < 2 || section.body.some((block) => block.kind === 'list')) return false;
  return [...walkSections(section)].every(({ section: part }) => part.body.every(isProseBlock));
}

const fewestParts = 3;
const mostProseTitleWords = 8;

/** A section of paragraphs, under the name of an area. */
function isProse(section: Section): boolean {
  const title = titleOf(section);
  return (
    section.children.length === 0 &&
    section.body.some((block) => block.kind === 'paragraph') &&
    section.body.every(isProseBlock) &&
    title.split(/\s+/u).length <= mostProseTitleWords &&
    !namesRemark(title)
  );
}

function isProseBlock(block: Block): boolean {
  return ['paragraph', 'rule', 'comment', 'shortcode'].includes(block.kind);
}

/** What stands right below the name of a level or role: its summary, and its relations. */
export function readOwnBlocks(into: HolderReading, blocks: Block[], prose: 'summary' | 'note' = 'summary'): void {
  const { reading, holder, source } = into;
  const rest = prose === 'summary' ? readAreaTables(holder, blocks, null, into) : blocks;
  for (const block of rest) {
    if (block.kind === 'list' && prose === 'summary' && readOwnList(into, block)) continue;
    if (block.kind === 'paragraph' && prose === 'summary' && readLeadIns(into, block)) continue;
    const inlines = block.kind === 'paragraph' ? [{ inline: block.inline, at: block.at }] : block.kind === 'list' ? block.items : [];
    for (const { inline, at } of inlines) {
      const said = into.ofSpecialty ? null : relationsIn(inline, null, into.names);
      const grade = /\bis an? (?:\[)?(?:job )?grade (\d{1,2})\b/iu.exec(inline.text);
      const origin = originOf(source, at);
      if (said) holder.relations.push(...said.relations.map((relation) => ({ ...relation, area: null, origin })));
      if (said?.ofAll) reading.cumulative ??= { aspect: said.ofAll, origin };
      if (grade?.[1]) holder.grade ??= Number(grade[1]);
      if (grade || (said && (said.relations.length > 0 || !said.asks))) claim(reading, source, at, 'relation');
      else if (/:\**$/u.test(inline.text) || isRoleNote(inline.text) || prose === 'note' || block.kind === 'list') {
        if (isRoleNote(inline.text)) holder.notes.push(inline.text);
        claim(reading, source, at, block.kind === 'list' && isContents(inline.links, inline.text) ? 'navigation' : 'note');
      } else {
        holder.summary.push(inline.text);
        holder.prose.push({ inline, origin });
        holder.leadsTo.push(...readLeadsTo(inline.text));
        claim(reading, source, at, 'summary');
      }
    }
    if (block.kind === 'include') readPageInclude(into, block);
    else if (inlines.length === 0)
      claim(reading, source, block.at, ['code', 'html', 'table', 'shortcode'].includes(block.kind) ? 'note' : 'navigation');
  }
}

/** An include outside any area: whole sections, or navigation. */
function readPageInclude(into: HolderReading, block: Extract<Block, { kind: 'include' }>): void {
  const included = into.reading.include(block.target, block.at, into.source);
  claim(into.reading, into.source, block.at, 'navigation');
  if (!included) return;
  const root = sectionsOf(included.blocks);
  const inner = { ...into, source: included.source };
  for (const part of root.body) {
    if (part.kind === 'list' || part.kind === 'include') readOwnBlocks(inner, [part], 'note');
    else claim(into.reading, included.source, part.at, 'navigation');
  }
  for (const child of root.children) readHolderSection(inner, child, null);
}

/** Takes the grade from a "Job Grade" section; what else stands there is said of the role. */
function readGradeInto(into: HolderReading, blocks: Block[]): Block[] {
  const isGrade = (block: Block) => block.kind === 'paragraph' && /\bgrades?\b|^\D*\d{1,2}\D*$/iu.test(block.inline.text);
  const grade = readGrade(into.reading, blocks.filter(isGrade), into.source);
  into.holder.grade ??= grade;
  return blocks.filter((block) => !isGrade(block));
}

/** "Levels" above the roles, or a list that only names them. */
function readLevelsPart(into: HolderReading, section: Section): void {
  for (const block of section.body) if (block.kind === 'list') claim(into.reading, into.source, block.at, 'navigation');
  readOwnBlocks(
    into,
    section.body.filter((block) => block.kind !== 'list'),
    'note',
  );
  for (const child of section.children) readHolderSection(into, child, null);
}

/** After the hiring process, a list of interviews under a heading of its own carries it on. */
function goesOnHiring(section: Section): boolean {
  const items = section.body.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const meetings = items.filter((item) => /^(?:\S+ ){0,4}?(?:interview|screening|call|panel)\b/iu.test(item.inline.text));
  return items.length > 1 && meetings.length * 2 > items.length;
}

function opensArea(into: HolderReading, section: Section, title: string): boolean {
  if ((into.proseAreas || (!into.isRole && into.rows.has(titleKey(title)))) && isProse(section)) return true;
  const own = section.body.some((block) => block.kind === 'list' || block.kind === 'include');
  const labelled = section.children.some((child) => isLabel(section, child));
  return own || labelled || (namesArea(title) && section.children.length === 0);
}

function isLabel(section: Section, child: Section): boolean {
  const title = titleOf(child);
  return (child.heading?.depth ?? 0) - (section.heading?.depth ?? 0) >= labelStep && partOf(title) === null && !namesArea(title);
}

function readArea(into: HolderReading, section: Section, title: string, under: string | null): void {
  const { reading, holder, source } = into;
  if (!section.heading) return;
  const area = newArea(title, kindOf(title, under), under, originOf(source, section.heading.at));
  holder.areas.push(area);
  const inside = { reading, holder, area, names: into.names };
  const body = readAreaTables(holder, section.body, title, into);
  readAreaBlocks(inside, body, source, null);
  if ((!into.isRole || into.proseAreas) && area.statements.length === 0 && area.labels.length === 0)
    proseToStatements(reading, area, area.prose);
  for (const child of section.children) {
    if (into.apart.has(child)) continue;
    if (isLabel(section, child)) readLabelled(inside, child, source);
    else readHolderSection(into, child, title);
  }
  // A heading above areas that itself asks nothing groups them; one that only points elsewhere is no area.
  const groups = (section.children.length > 0 || body.length < section.body.length) && area.labels.length === 0;
  if (area.statements.length === 0 && (groups || area.pointsElsewhere || area.leadsIn)) holder.areas.splice(holder.areas.indexOf(area), 1);
}

/** "Technical" below "Responsibilities" holds responsibilities. */
function kindOf(title: string, under: string | null): AreaKind {
  return namesArea(title) || under === null || !namesRoleArea(under) ? areaKindOf(title) : areaKindOf(under);
}

/** Parts of a page that are about something else: kept as notes, so that no line is lost. */
export function setAside(into: Pick<HolderReading, 'reading' | 'source' | 'apart'>, section: Section): void {
  if (into.apart.has(section)) return;
  if (section.heading) claim(into.reading, into.source, section.heading.at, 'heading');
  for (const block of section.body) {
    const said = block.kind === 'paragraph' ? [block] : block.kind === 'list' ? block.items : [];
    for (const { inline, at } of said) claimCumulative(into.reading, inline, into.source, at);
    claim(into.reading, into.source, block.at, block.kind === 'rule' || block.kind === 'breadcrumb' ? 'navigation' : 'note');
  }
  for (const child of section.children) setAside(into, child);
}

function isContents(links: { text: string; target: string }[], text: string): boolean {
  return links.length === 1 && links[0]?.text === text && (links[0]?.target.startsWith('#') ?? false);
}
