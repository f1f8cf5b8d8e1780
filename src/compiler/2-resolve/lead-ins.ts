import type { Paragraph } from '../1-parse/block.ts';
import { foldSpace } from '../1-parse/block.ts';
import { titleKey } from '../key.ts';
import { areaKindOf, namesRemark } from '../words.ts';
import { newArea } from './draft.ts';
import type { HolderReading } from './read-holder.ts';
import { claim, originOf } from './reading.ts';

const lead = /(?:^|\s)\*\*([^*:]{2,40}?)(?::\*\*|\*\*\s*:)\s*/gu;

/** "**Scope:** one dock. **Autonomy:** asks first.": what each label of a paragraph says; null when it begins with none. */
export function leadsOf(markdown: string): { label: string; markdown: string }[] | null {
  const found = [...markdown.matchAll(lead)];
  if (found[0]?.index !== 0) return null;
  return found.map((match, index) => ({
    label: foldSpace(match[1] ?? ''),
    markdown: markdown.slice(match.index + match[0].length, found[index + 1]?.index ?? markdown.length).trim(),
  }));
}

/** Reads a paragraph whose labels stand below other levels of the page, too: they name areas. */
export function readLeadIns(into: HolderReading, block: Paragraph): boolean {
  const leads = leadsOf(block.inline.markdown);
  if (!leads?.some(({ label }) => into.rows.has(titleKey(label)))) return false;
  const { reading, holder, source } = into;
  let line = block.at.line;
  for (const [index, { label, markdown }] of leads.entries()) {
    const last = lineOf(leads[index + 1]?.label, line) - 1;
    const at = leads.length === 1 ? block.at : { line, column: 1, endLine: Math.max(line, last), endColumn: 2 };
    if (markdown === '' || namesRemark(label)) claim(reading, source, at, 'note');
    else {
      const known = holder.areas.find((area) => titleKey(area.title) === titleKey(label) && area.under === null);
      const area = known ?? newArea(label, areaKindOf(label), null, originOf(source, at));
      if (!known) holder.areas.push(area);
      area.statements.push({ text: plain(markdown), markdown, label: null, topic: null, examples: [], origin: originOf(source, at) });
      claim(reading, source, at, 'statement');
    }
    line = Math.max(line, last + 1);
  }
  return true;

  /** The line on which a label stands; the one after the paragraph when there is none. */
  function lineOf(label: string | undefined, from: number): number {
    if (label === undefined) return block.at.endLine + 1;
    for (let at = from; at <= block.at.endLine; at++) if (reading.page.lines[at - 1]?.includes(`**${label}`)) return at;
    return from;
  }
}

function plain(markdown: string): string {
  return foldSpace(markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/(\*{1,3}|`|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/gu, ''));
}
