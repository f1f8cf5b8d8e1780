import { uniqueAnchors } from './anchor.ts';
import { type Block, type Item, plainInline, type Verbatim } from './block.ts';
import { most, type Reach, reached } from './bounds.ts';
import { indexLines, type LineIndex } from './lines.ts';
import { depthsOf } from './text-depth.ts';
import { readTextLines, type TextLine } from './text-lines.ts';

/**
 * The rendered text of a page to blocks: headings carry no mark there and lists no blank lines, so
 * what is a heading, and how deep, is read from the wording and from what follows it.
 */
export function parseText(source: string, reach: Reach): Block[] {
  const { text, comments } = withoutComments(source);
  const lines = readTextLines(text);
  const depths = depthsOf(lines);
  const anchors = uniqueAnchors();
  const headed = new Set([...depths.keys()].map((index) => lines[index]?.text ?? ''));
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as TextLine;
    const inline = plainInline(line.text);
    const depth = depths.get(index);
    if (depth !== undefined) blocks.push({ kind: 'heading', depth, inline, anchor: anchors(line.text), at: line.at });
    else if (line.kind === 'breadcrumb' || line.kind === 'last-modified') blocks.push({ kind: line.kind, inline, at: line.at });
    else if (line.kind === 'rule') blocks.push({ kind: 'rule', text: line.text, at: line.at });
    else if (line.kind !== 'item') blocks.push({ kind: 'paragraph', inline, at: line.at });
    else {
      let end = index + 1;
      while (lines[end]?.kind === 'item' && lines[end]?.ordered === line.ordered) end++;
      const run = lines.slice(index, end);
      if (isContents(run, headed)) for (const item of run) blocks.push({ kind: 'breadcrumb', inline: plainInline(item.text), at: item.at });
      else for (const list of listsOf(run, reach)) blocks.push(list);
      index = end - 1;
    }
  }
  return comments.length === 0 ? blocks : [...blocks, ...comments].sort((a, b) => a.at.line - b.at.line);
}

/** Somebody wrote them into the text afterwards: a rendering shows none. The rest stays where it stands. */
function withoutComments(source: string): { text: string; comments: Verbatim[] } {
  const comments: Verbatim[] = [];
  let text = '';
  let lines: LineIndex | null = null;
  for (let from = source.indexOf('<!--'); from !== -1; from = source.indexOf('<!--', text.length)) {
    const end = source.indexOf('-->', from + 4);
    if (end === -1) break;
    lines ??= indexLines(source);
    const comment = source.slice(from, end + 3);
    text += source.slice(text.length, from) + comment.replace(/[^\n]/g, ' ');
    comments.push({ kind: 'comment', text: comment, at: lines.range(from, end + 3) });
  }
  return { text: text + source.slice(text.length), comments };
}

/** A list that names the headings of the page, all but one at most, is its table of contents. */
function isContents(run: TextLine[], headed: ReadonlySet<string>): boolean {
  const named = run.filter((item) => headed.has(item.text)).length;
  return named > 1 && named >= run.length - 1;
}

/** Items of one run to a list; deeper indents nest below the item before them. */
function listsOf(run: TextLine[], reach: Reach, depth = 1): Block[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const items: Item[] = [];
  for (let index = 0; index < run.length; index++) {
    const line = run[index] as TextLine;
    let end = index + 1;
    const isDeepest = depth === most.depth;
    while (end < run.length && (run[end]?.indent ?? 0) > first.indent + 1 && !isDeepest) end++;
    if (isDeepest && line.indent > first.indent + 1) reach(reached.depth, line.at);
    items.push({ inline: plainInline(line.text), blocks: listsOf(run.slice(index + 1, end), reach, depth + 1), at: line.at });
    index = end - 1;
  }
  return [{ kind: 'list', ordered: first.ordered, items, at: { ...first.at, endLine: last.at.endLine, endColumn: last.at.endColumn } }];
}
