import type { Block, Inline, Item, List, Range } from '../1-parse/block.ts';
import type { AreaDraft, HolderDraft } from './draft.ts';
import { claim, originOf, type Reading, type Source } from './reading.ts';
import { isRoleNote, relationsIn } from './relations.ts';
import { boldLine, type Section, sectionsOf, titleOf } from './section.ts';

/** Items that hold a place and say nothing: "TBD", "N/A", "No differences between ...". */
export const nothingYet =
  /^(?:tbd|tba|todo|to be (?:added|defined|determined|written|announced)|n\/?a|none|coming soon|not in use|-)[.!]?$/iu;
const pointer = /^(?:there (?:are|is) )?no (?:additional |further )?(?:differences?|changes?)\b/iu;

export interface AreaReading {
  reading: Reading;
  holder: HolderDraft;
  area: AreaDraft;
  names(text: string): boolean;
}

/** Reads what stands in an area: statements, the relations among them, labels, includes. */
export function readAreaBlocks(into: AreaReading, blocks: Block[], source: Source, label: string | null): void {
  const { reading, area } = into;
  for (const block of blocks) {
    if (block.kind === 'list') readList(into, block, source, label);
    else if (block.kind === 'include') {
      const included = reading.include(block.target, block.at, source);
      claim(reading, source, block.at, 'relation');
      if (included) readIncluded(into, included.blocks, included.source);
      else area.lacksInclude = true;
    } else if (block.kind === 'paragraph') {
      if (onlyRelates(into, block.inline, source, block.at)) continue;
      if (boldLine.test(block.inline.markdown)) claim(reading, source, block.at, 'heading');
      else if (/:\**$/u.test(block.inline.text) && area.statements.length === 0) {
        area.leadsIn = true;
        claim(reading, source, block.at, 'note');
      } else if (nothingYet.test(block.inline.text) || area.statements.length > 0 || /:\**$/u.test(block.inline.text))
        claim(reading, source, block.at, 'note');
      else {
        area.summary = area.summary === null ? block.inline.text : `${area.summary} ${block.inline.text}`;
        area.prose.push({ inline: block.inline, origin: originOf(source, block.at) });
        claim(reading, source, block.at, 'summary');
      }
    } else if (block.kind === 'last-modified' || block.kind === 'breadcrumb' || block.kind === 'rule')
      claim(reading, source, block.at, 'navigation');
    else claim(reading, source, block.at, 'note');
  }
}

/** Takes what is said of other roles and levels to the holder; true when nothing else is said, so that nothing is left to read. */
function onlyRelates({ reading, holder, area, names }: AreaReading, inline: Inline, source: Source, at: Range): boolean {
  const said = relationsIn(inline, area.kind, names);
  if (!said) return false;
  const { relations, ofAll, asks } = said;
  // "All of the above" at the end of a list says no more than the list.
  if (area.statements.length > 0 && relations.some((one) => one.targets.some((name) => name.text === 'above'))) return false;
  const origin = originOf(source, at);
  holder.relations.push(...relations.map((relation) => ({ ...relation, area: { title: area.title, kind: area.kind }, origin })));
  if (ofAll !== null) reading.cumulative ??= { aspect: ofAll, origin };
  area.relates ||= relations.length > 0;
  // Who takes over the whole of somebody does not do so within an area: that is then no more than a heading.
  if (area.kind === 'competency' && relations.every((one) => one.aspect === 'role')) area.pointsElsewhere = true;
  if (!asks) claim(reading, source, at, 'relation');
  return !asks;
}

/** An include's headings label its lists: they say whose expectations these are. */
function readIncluded(into: AreaReading, blocks: Block[], source: Source): void {
  const root = sectionsOf(blocks);
  readAreaBlocks(into, root.body, source, null);
  for (const child of root.children) readLabelled(into, child, source);
}

export function readLabelled(into: AreaReading, section: Section, source: Source): void {
  const label = titleOf(section);
  if (!into.area.labels.includes(label)) into.area.labels.push(label);
  if (section.heading) claim(into.reading, source, section.heading.at, 'heading');
  readAreaBlocks(into, section.body, source, label);
  for (const child of section.children) readLabelled(into, child, source);
}

function readList(into: AreaReading, list: List, source: Source, label: string | null): void {
  const anchors = list.items.filter((item) => isAnchorLink(item.inline)).length;
  const navigation =
    anchors > 0 &&
    list.items.length > 1 &&
    list.items.every(({ inline }) => isAnchorLink(inline) || relationsIn(inline, into.area.kind, into.names) !== null);
  const turn = into.reading.page.dialect === 'text' && label !== null ? styleTurn(list.items.map((item) => item.inline.text)) : null;
  const topics = isListOfTopics(list);
  for (const [index, item] of list.items.entries()) {
    if (topics && below(item).length > 0) {
      // The item names what its own items are about: they are what is expected.
      claim(into.reading, source, { ...item.at, endLine: item.at.line, endColumn: 2 }, 'heading');
      for (const list of below(item)) for (const one of list.items) readItem(into, one, source, label, item.inline.text.replace(/:$/u, ''));
    } else if (navigation && isAnchorLink(item.inline)) claim(into.reading, source, item.at, 'navigation');
    else readItem(into, item, source, turn !== null && index >= turn ? null : label);
  }
}

function readItem(into: AreaReading, item: Item, source: Source, label: string | null, topic: string | null = null): void {
  const { reading, holder, area } = into;
  const origin = originOf(source, item.at);
  const text = item.inline.text;
  if (text === '') {
    readAreaBlocks(into, item.blocks, source, label);
    return;
  }
  if (onlyRelates(into, item.inline, source, item.at)) return;
  if (isRoleNote(text)) {
    holder.notes.push(text);
    claim(reading, source, item.at, 'note');
  } else if (nothingYet.test(text) || pointer.test(text)) claim(reading, source, item.at, 'note');
  else {
    const includes = includesBelow(item.blocks);
    const isLeadIn = includes.length > 0 && text.endsWith(':');
    if (!isLeadIn) area.statements.push({ text, markdown: item.inline.markdown, label, topic, examples: examplesOf(item.blocks), origin });
    // What is taken in is shared by many, and held of each by itself: no example of the item above it.
    readAreaBlocks(into, includes, source, label);
    claim(reading, source, item.at, isLeadIn ? 'heading' : 'statement');
  }
}

/** The includes that hang below an item, also where an item below it is nothing else. */
function includesBelow(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'include') return [block];
    return block.kind === 'list'
      ? block.items.filter(({ inline }) => inline.text === '').flatMap((item) => includesBelow(item.blocks))
      : [];
  });
}

/** Where nothing is listed, each paragraph is a statement; one wholly in italics or bold is said about them. */
export function proseToStatements(reading: Reading, area: AreaDraft, prose: AreaDraft['prose']): void {
  for (const { inline, origin } of prose) {
    if (/^([*_]{1,3})(?=\S)[^*_]*\1$/u.test(inline.markdown)) continue;
    area.statements.push({ text: inline.text, markdown: inline.markdown, label: null, topic: null, examples: [], origin });
    reading.ledger.claim(origin.file, { line: origin.line, column: 1, endLine: origin.endLine, endColumn: 2 }, 'statement');
  }
  if (area.statements.length > 0) area.summary = null;
}

const mostTopicWords = 6;

function below(item: Item): List[] {
  return item.blocks.filter((block): block is List => block.kind === 'list');
}

/** Every item with items below it is a name, not a sentence, and most have some: a list of topics. */
function isListOfTopics(list: List): boolean {
  const parents = list.items.filter((item) => below(item).length > 0);
  const isName = (text: string) => /^\p{Lu}/u.test(text) && !/[.!?;,]$/u.test(text) && text.split(/\s+/u).length <= mostTopicWords;
  return parents.length > 1 && parents.length * 2 > list.items.length && parents.every((item) => isName(item.inline.text));
}

/** What hangs below an item, in order and flat: its examples and explanations. */
export function examplesOf(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list')
      return block.items.flatMap((item) => [item.inline.text, ...examplesOf(item.blocks)].filter((text) => text !== ''));
    if (block.kind === 'paragraph') return [block.inline.text];
    return block.kind === 'quote' ? examplesOf(block.blocks) : [];
  });
}

function isAnchorLink(inline: Inline): boolean {
  const link = inline.links[0];
  return inline.links.length === 1 && link !== undefined && link.target.startsWith('#') && link.text === inline.text;
}

/**
 * In a rendering, the list of an include and the page's own list below it run together. Where a
 * labelled list ends its sentences with full stops and then, once and for the rest, no longer does,
 * the second hand begins: the index of its first item; null when the list is of one hand.
 */
function styleTurn(texts: string[]): number | null {
  const stopped = texts.map((text) => /[.!?]$/u.test(text));
  const turn = stopped.indexOf(false);
  const fewest = 2;
  if (turn < fewest || texts.length - turn < fewest || stopped.slice(turn).includes(true)) return null;
  return turn;
}
