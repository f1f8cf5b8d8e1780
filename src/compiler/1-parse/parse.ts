import { type Block, foldSpace, type Range } from './block.ts';
import { most, type Reach, type Reached, reached, withinBounds } from './bounds.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { parseHtml } from './html.ts';
import { type Ignore, ignoresIn } from './ignores.ts';
import { decodeEntity } from './inline.ts';
import { indexLines } from './lines.ts';
import { parseMarkdown } from './markdown.ts';
import { withoutMenus } from './menu.ts';
import { parseText } from './text.ts';

/** How a page is written. Each has its own way to blocks; from there on all pages are read alike. */
export type Dialect = 'markdown' | 'html' | 'text';

export interface ParsedPage {
  path: string;
  dialect: Dialect;
  frontMatter: FrontMatter;
  blocks: Block[];
  /** The text of each line, in order. */
  lines: string[];
  /** Bounds that parsing it reached. */
  reached: Reached[];
  /** Shortcodes that nobody here knows, in order. */
  unknown: { name: string; at: Range }[];
  /** Comments that ask for findings to be left out. */
  ignores: Ignore[];
}

const markdownMark = /^(?:#{1,6}\s+\S|={3,}\s*$|\{\{[%<])/mu;

/** A link, strong words, emphasis or code within a line: a rendering has none of these marks left. */
const inlineMark = /\]\([^\s()]{1,500}\)|(?<![\p{L}\p{N}*])(\*{1,2})(?=[^\s*])[^*\n]{0,200}[^\s*]\1(?![\p{L}\p{N}*])|`[^`\n]{1,200}`/u;

/** A page that begins with a tag of a page's frame is HTML; a tag of its content may begin Markdown. */
const htmlStart = /^\uFEFF?\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype|html|head|meta|link|script|style|title|body)\b/iu;

/** A page without front matter, headings, shortcodes or marks within its lines is the text of a rendering, whatever its name ends with. */
export function dialectOf(source: string, hasFrontMatter: boolean): Dialect {
  if (htmlStart.test(source)) return 'html';
  return hasFrontMatter || markdownMark.test(source) || inlineMark.test(source) ? 'markdown' : 'text';
}

/** Never throws: what cannot be read as structure is kept as text. */
export function parsePage(path: string, source: string): ParsedPage {
  if (source.length > most.page) {
    const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return {
      path,
      dialect: 'text',
      frontMatter: readFrontMatter(''),
      blocks: [],
      lines: [],
      reached: [{ what: reached.page, at }],
      unknown: [],
      ignores: [],
    };
  }
  const bounds: Reached[] = [];
  const reach: Reach = (what, at) => bounds.push({ what, at });
  const unknown: ParsedPage['unknown'] = [];
  const meet = (name: string, at: Range) => unknown.push({ name, at });
  const written = readFrontMatter(source);
  const dialect = dialectOf(source, written.lines > 0);
  const frontMatter = dialect === 'html' ? { ...written, values: { ...documentTitle(source), ...written.values } } : written;
  const index = indexLines(source);
  const read =
    dialect === 'markdown'
      ? parseMarkdown(source, frontMatter.end, source.length, index, reach, meet)
      : dialect === 'html'
        ? withoutMenus(parseHtml(source, 0, source.length, index, null, reach))
        : parseText(source, reach);
  const blocks = withinBounds(read, reach);
  const covered = dialect === 'html' ? linesIn(blocks) : null;
  // In HTML a line of tags, styles or scripts holds no text: it is as blank as an empty one.
  const lines = Array.from({ length: index.count }, (_, at) => (covered === null || covered.has(at + 1) ? index.text(at + 1) : ''));
  const ignores = ignoresIn(source, frontMatter.lines, blocks, index, reach);
  return { path, dialect, frontMatter, blocks, lines, reached: bounds, unknown, ignores };
}

/** An HTML page says its title in its head. */
function documentTitle(source: string): { title?: string } {
  const title = foldSpace(/<title\b[^>]*>([^<]{1,300})<\/title>/iu.exec(source)?.[1] ?? '').replace(/&#?\w+;/gu, decodeEntity);
  return title === '' ? {} : { title };
}

function linesIn(blocks: Block[]): Set<number> {
  const lines = new Set<number>();
  const add = (at: Range) => {
    for (let line = at.line; line <= at.endLine; line++) lines.add(line);
  };
  const walk = (all: Block[]): void => {
    for (const block of all) {
      if (block.kind === 'list') {
        for (const item of block.items) {
          if (item.blocks.length === 0) add(item.at);
          else add({ ...item.at, endLine: item.inline.text === '' ? item.at.line - 1 : item.at.line });
          walk(item.blocks);
        }
      } else if (block.kind === 'table') for (const cell of block.rows.flat()) walk(cell.blocks);
      else if (block.kind === 'quote') walk(block.blocks);
      else add(block.at);
    }
  };
  walk(blocks);
  return lines;
}
