import { Parser } from 'htmlparser2';
import { most } from './bounds.ts';

export interface HtmlNode {
  /** A tag, in lower case, or `#text`. */
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
  /** Offsets in the source. */
  from: number;
  to: number;
}

/** Never read: scripts, and what only a browser draws. */
const dropped = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'iframe', 'object', 'nav', 'button']);

/**
 * HTML to a tree with offsets, `offset` added to each. Unclosed tags are closed where HTML closes them. Deeper nesting
 * than people write is flattened, which `onDeep` is told once: whoever walks the tree must come to an end.
 */
export function parseHtmlTree(html: string, offset: number, onDeep: (from: number) => void = () => {}): HtmlNode {
  const root: HtmlNode = { name: '#root', text: '', attributes: {}, children: [], from: offset, to: offset + html.length };
  const open = [root];
  let depth = 0;
  let silent = 0;
  let told = false;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (dropped.has(name)) silent++;
        if (depth > most.depth && !told) {
          onDeep(offset + parser.startIndex);
          told = true;
        }
        // The parser itself looks through all open tags at each one: what opens thousands is read no further.
        if (depth > most.openTags) parser.pause();
        if (silent > 0 || depth > most.depth) return;
        const node: HtmlNode = {
          name,
          text: '',
          attributes,
          children: [],
          from: offset + parser.startIndex,
          to: offset + parser.endIndex + 1,
        };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext(text) {
        if (silent > 0) return;
        const from = offset + parser.startIndex;
        const to = offset + parser.endIndex + 1;
        const siblings = open.at(-1)?.children ?? [];
        const last = siblings.at(-1);
        // The parser gives a text in pieces, one an entity.
        if (last?.name === '#text') Object.assign(last, { text: last.text + text, to });
        else siblings.push({ name: '#text', text, attributes: {}, children: [], from, to });
      },
      onclosetag(name) {
        const counted = silent === 0 && depth <= most.depth;
        depth--;
        if (dropped.has(name)) silent--;
        if (!counted) return;
        const node = open.length > 1 ? open.pop() : undefined;
        if (node) node.to = Math.max(node.to, offset + Math.min(parser.endIndex + 1, html.length));
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  for (const node of open) node.to = Math.max(node.to, root.to);
  return root;
}
