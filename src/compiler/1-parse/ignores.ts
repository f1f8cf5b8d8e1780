/**
 * Comments by which a page asks that findings about it be left out. In the page they are HTML comments, in its front
 * matter comments of YAML or TOML.
 */
import type { Block, Range } from './block.ts';
import { most, type Reach, reached } from './bounds.ts';
import type { LineIndex } from './lines.ts';

export interface Ignore {
  /** As written, in lower case. */
  codes: string[];
  reason: string | null;
  /** What it is for: the page, the line it ends, or what comes next. */
  scope: 'page' | 'line' | 'next';
  /** The lines it is for; none when nothing comes next. */
  lines: { from: number; to: number } | null;
  /** Of the comment. */
  at: Range;
  /** Nothing else stands on its lines. */
  alone: boolean;
  /** How much white space is before it, where words are before that. */
  gap: number;
}

const comment = /<!--\s*gradus-ignore(-file)?(?![\w-])([\s\S]{0,2000}?)-->/giu;
const inFrontMatter = /(?<=^|\s)#\s*gradus-ignore(-file)?(?![\w-])(.*)$/iu;
const anyComment = /<!--[\s\S]{0,2000}?-->/gu;
/** Codes with commas between them; a colon; the reason. */
const content = /^\s*([\w-]+(?:\s*,\s*[\w-]+)*)?[^:]*(?::([\s\S]*))?$/u;
/** What lists and quotes have before a comment that stands alone in them. */
const listMarks = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*$/u;

/** How much of a line is looked at beside a comment, and how much of a comment. */
const longest = { line: 1_000, comment: 2_000 };

/** The comments of a page that are not shown as code, in order. */
export function ignoresIn(source: string, frontMatterLines: number, blocks: Block[], lines: LineIndex, reach: Reach): Ignore[] {
  if (!/gradus-ignore/iu.test(source)) return [];
  const found: Ignore[] = [];
  for (const read of [ofFrontMatter(frontMatterLines, lines), ofPage(source, frontMatterLines, blocks, lines)])
    for (const ignore of read) {
      if (found.length === most.ignores) {
        reach(reached.ignores, ignore.at);
        return found;
      }
      found.push(ignore);
    }
  return found;
}

function* ofFrontMatter(count: number, lines: LineIndex): Generator<Ignore> {
  for (let line = 2; line < count; line++) {
    const text = lines.text(line);
    const match = inFrontMatter.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    const alone = before.trim() === '';
    let next = line + 1;
    while (next < count && /^\s*(?:#|$)/u.test(lines.text(next))) next++;
    const below = next < count ? { from: next, to: next } : null;
    const at = { line, column: before.length + 1, endLine: line, endColumn: text.length + 1 };
    yield {
      ...said(match[2] ?? '', match[1] !== undefined, alone, alone ? below : { from: line, to: line }),
      at,
      alone,
      gap: gapAfter(before),
    };
  }
}

function* ofPage(source: string, frontMatterLines: number, blocks: Block[], lines: LineIndex): Generator<Ignore> {
  const { parts, code } = partsOf(blocks);
  const isCode = (line: number) => code.some((at) => at.line <= line && line <= at.endLine);
  let next = 0;
  for (const match of source.matchAll(comment)) {
    const at = lines.range(match.index, match.index + match[0].length);
    const [from, to] = [match.index, match.index + match[0].length];
    const before =
      source
        .slice(Math.max(0, from - longest.line), from)
        .split('\n')
        .at(-1) ?? '';
    const after = source.slice(to, to + longest.line).split('\n')[0] ?? '';
    // A backtick left open: the page shows how such a comment is written.
    const isShown = (before.match(/`/gu)?.length ?? 0) % 2 === 1;
    if (at.line <= frontMatterLines || isShown || isCode(at.line)) continue;
    const beside = [before, after].map((text) => text.replace(anyComment, ''));
    const alone = listMarks.test(beside[0] ?? '') && beside[1]?.trim() === '';
    while ((parts[next]?.line ?? Number.POSITIVE_INFINITY) <= at.endLine) next++;
    const below = parts[next];
    const own = beside[0]?.trim() === '' ? at.endLine : at.line;
    const target = alone ? (below ? { from: below.line, to: below.endLine } : null) : { from: own, to: own };
    yield {
      ...said(match[2] ?? '', match[1] !== undefined, alone, target),
      at,
      alone: before.trim() === '' && after.trim() === '',
      gap: gapAfter(before),
    };
  }
}

function gapAfter(before: string): number {
  const words = before.trimEnd();
  return words === '' ? 0 : before.length - words.length;
}

function said(
  text: string,
  isOfPage: boolean,
  alone: boolean,
  lines: Ignore['lines'],
): Pick<Ignore, 'codes' | 'reason' | 'scope' | 'lines'> {
  const [, codes = '', reason = ''] = content.exec(text.slice(0, longest.comment)) ?? [];
  return {
    codes: codes.toLowerCase().split(/\s*,\s*/u),
    reason: reason.trim() === '' ? null : reason.trim(),
    scope: isOfPage ? 'page' : alone ? 'next' : 'line',
    lines: isOfPage ? { from: 1, to: Number.MAX_SAFE_INTEGER } : lines,
  };
}

/** What may come next: headings, paragraphs, items with all that is in them, tables; and where code is shown. */
function partsOf(blocks: Block[]): { parts: Range[]; code: Range[] } {
  const parts: Range[] = [];
  const code: Range[] = [];
  const walk = (all: Block[]): void => {
    for (const block of all) {
      if (block.kind === 'comment') continue;
      if (block.kind === 'code') code.push(block.at);
      if (block.kind === 'quote') walk(block.blocks);
      else if (block.kind !== 'list') parts.push({ ...block.at });
      else
        for (const item of block.items) {
          const at = parts.push({ ...item.at }) - 1;
          walk(item.blocks);
          const last = parts.at(-1);
          if (last && parts[at]) parts[at].endLine = Math.max(item.at.endLine, last.endLine);
        }
    }
  };
  walk(blocks);
  for (const part of parts) if (part.endColumn === 1 && part.endLine > part.line) part.endLine--;
  return { parts: parts.sort((a, b) => a.line - b.line), code };
}
