/** What frames a page, and is of no level or role: front matter, dates, a closing word, the name of its file. */
import type { Block } from '../1-parse/block.ts';
import { readLastModified } from './dates.ts';
import type { PageDraft } from './draft.ts';
import { claim, type Reading, type Source } from './reading.ts';

/** Paragraphs below a last rule are said of the whole page, whatever section they happen to end. */
export function withoutClosing(blocks: Block[]): { body: Block[]; closing: Block[] } {
  const rule = blocks.findLastIndex((block) => block.kind === 'rule');
  const after = blocks.slice(rule + 1);
  const closes = rule > 0 && after.length > 0 && after.every((block) => block.kind === 'paragraph');
  return closes ? { body: blocks.slice(0, rule), closing: blocks.slice(rule) } : { body: blocks, closing: [] };
}

/** Front matter, the "Last modified" line, rules and comments: lines that frame a page. */
export function claimFrame(reading: Reading, source: Source, draft: PageDraft): void {
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
export function organisationOf(reading: Reading): string | null {
  const text = [String(reading.page.frontMatter.values.description ?? ''), ...reading.page.lines.slice(0, 40)].join('\n');
  return (
    /\b(?:[Dd]epartment|[Tt]eam|[Ff]unction|[Oo]rgani[sz]ation|\p{L}+(?:ers|ors|ists|ants|ents|oles)) at (\p{Lu}[\p{L}\p{N}]*)\b/u.exec(
      text,
    )?.[1] ?? null
  );
}

/** A page whose first heading is already a level has no title but that of its file. */
export function fileTitle(path: string): string {
  const parts = path.split('/');
  const own = parts.at(-1) ?? path;
  const words = (/^(?:_?index|readme)\./iu.test(own) ? (parts.at(-2) ?? own) : own)

    .replace(/\.[a-z.]+$/iu, '')
    .replace(/[-_]+/gu, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
