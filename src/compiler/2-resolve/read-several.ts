/** A page of several levels or roles, and what it says of them all. */
import { titleKey } from '../key.ts';
import { areaKindOf, namesPost, namesRemark, partOf } from '../words.ts';
import { type HolderDraft, newHolder, type PageDraft } from './draft.ts';
import { holderReading } from './holder-reading.ts';
import { type FoundHolder, namesRoles } from './holders.ts';
import { leadsOf } from './lead-ins.ts';
import type { PageTitle } from './page-title.ts';
import { proseToStatements } from './read-area.ts';
import { readHolderSection, readOwnBlocks, setAside } from './read-holder.ts';
import { unnamed, unnamedArea } from './read-own-list.ts';
import type { Reading, Source } from './reading.ts';
import { type Section, titleOf, walkSections } from './section.ts';

export function readSeveral(
  reading: Reading,
  draft: PageDraft,
  root: Section,
  found: FoundHolder[],
  source: Source,
  names: (text: string) => boolean,
  title: PageTitle | null,
): void {
  const apart = new Set(found.map(({ section }) => section));
  const inner = draft.kind !== 'roles' && haveLevelsInside(found);
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
    const area = draft.kind === 'roles' ? null : unnamedArea(holder, inner ? 1 : 2);
    if (area) {
      proseToStatements(reading, area, holder.prose);
      const said = new Set(area.statements.map((statement) => statement.text));
      holder.summary = holder.summary.filter((text) => !said.has(text));
      if (area.statements.length > 0) holder.areas.push(area);
    }
    if (inner) joinInner(draft, holder, titleOf(above.at(-1) ?? root));
    else draft.holders.push(holder);
  }
  if (draft.kind !== 'roles') {
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
