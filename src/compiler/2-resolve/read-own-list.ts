import type { Item, List } from '../1-parse/block.ts';
import { foldSpace } from '../1-parse/block.ts';
import { areaKindOf, namesRemark } from '../words.ts';
import { type HolderDraft, newArea } from './draft.ts';
import { readAreaBlocks } from './read-area.ts';
import type { HolderReading } from './read-holder.ts';
import { claim, originOf } from './reading.ts';
import { isRoleNote, relationsIn } from './relations.ts';

/** What a level or role expects without saying under which name. */
export const unnamed = 'Expectations';
const mostLabelWords = 5;
const mostFactWords = 6;
const labelShape = /^([^:.!?]{2,60}?)(?:\s*:\s*|\s+[-–—]\s?)(.*)$/su;

/**
 * A list right below the name of a level or role. Its items name areas ("Impact: ...", or "Impact"
 * with items below), or they are what is expected; false when they are neither.
 */
export function readOwnList(into: HolderReading, list: List): boolean {
  const items = list.items.filter((item) => item.inline.text !== '');
  const plain = items.filter((item) => !isSaidOfRole(into, item));
  if (plain.length === 0 || plain.every((item) => item.inline.links.length === 1 && item.inline.links[0]?.text === item.inline.text))
    return false;
  const labels = plain.map(labelOf);
  if (plain.length === items.length && plain.length > 1 && labels.every((label) => label !== null)) {
    for (const [index, item] of plain.entries()) {
      const label = labels[index] ?? unnamed;
      // "Location: the port" is said of the role, and expected of nobody.
      if (namesRemark(label) && saidAfterLabel(item).text.split(' ').length <= mostFactWords)
        claim(into.reading, into.source, item.at, 'note');
      else readLabelledItem(into, item, label);
    }
    return true;
  }
  const area =
    into.holder.areas.find((one) => one.title === unnamed && one.under === null) ??
    newArea(unnamed, 'responsibility', null, originOf(into.source, list.at));
  readAreaBlocks({ reading: into.reading, holder: into.holder, area, names: into.names }, [list], into.source, null);
  if (area.statements.length > 0 && !into.holder.areas.includes(area)) into.holder.areas.push(area);
  return true;
}

function isSaidOfRole(into: HolderReading, item: Item): boolean {
  return relationsIn(item.inline, null, into.names) !== null || isRoleNote(item.inline.text) || /\bgrade \d/u.test(item.inline.text);
}

export function labelOf(item: Item): string | null {
  const nested = item.blocks.some((block) => block.kind === 'list');
  const text = item.inline.text;
  const match = labelShape.exec(text);
  const label = match?.[1] ?? (nested ? text : null);
  if (label === null || label.split(/\s+/u).length > mostLabelWords || !/^\p{Lu}/u.test(label)) return null;
  return match && match[2] === '' && !nested ? null : foldSpace(label);
}

/** What an item says after its label; nothing where the label is all it says. */
export function saidAfterLabel(item: Item): { text: string; markdown: string } {
  const text = labelShape.exec(item.inline.text)?.[2] ?? '';
  return { text, markdown: item.inline.markdown.replace(/^.*?(?::|\s[-–—])[*_]*\s*/u, '') };
}

/** "Impact: does this" is one statement of Impact; what is nested below are its statements. */
function readLabelledItem(into: HolderReading, item: Item, label: string): void {
  const { reading, holder, source } = into;
  const origin = originOf(source, item.at);
  const area = holder.areas.find((one) => one.title === label) ?? newArea(label, areaKindOf(label), null, origin);
  if (!holder.areas.includes(area)) holder.areas.push(area);
  const said = saidAfterLabel(item);
  if (said.text !== '') {
    area.statements.push({ ...said, label: null, topic: null, examples: [], origin });
    claim(reading, source, { ...item.at, endLine: item.at.line, endColumn: 2 }, 'statement');
  } else claim(reading, source, { ...item.at, endLine: item.at.line, endColumn: 2 }, 'heading');
  readAreaBlocks({ reading, holder, area, names: into.names }, item.blocks, source, null);
  claim(reading, source, item.at, 'statement');
}

/** A level without areas, whose paragraphs then are what it expects. */
export function unnamedArea(holder: HolderDraft, fewest: number): ReturnType<typeof newArea> | null {
  const first = holder.prose[0];
  return holder.areas.length === 0 && holder.prose.length >= fewest && first
    ? newArea(unnamed, 'responsibility', null, first.origin)
    : null;
}
