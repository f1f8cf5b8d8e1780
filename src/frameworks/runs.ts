/**
 * The markup inside a statement as runs of words with marks. Nothing else of a page's markup reaches the browser:
 * HTML tags are left out, and only absolute http(s) addresses and addresses of this site become links.
 */
import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { decodeEntity } from '../compiler/1-parse/inline.ts';
import type { Run } from './contract.ts';

type Marks = Omit<Run, 'text'>;

const markdownParser = parser.configure(GFM);
const silent: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'CodeMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'StrikethroughMark',
  'Comment',
  'ProcessingInstruction',
]);

/**
 * The runs of a statement.
 * @param text the statement's plain words; when the markup does not give exactly these, they are shown without marks
 */
export function runsOf(markdown: string, text: string, resolve: Resolve): Run[] {
  const runs = parseRuns(markdown, resolve);
  return runs.map((run) => run.text).join('') === text ? runs : [{ text }];
}

type Resolve = (target: string) => string | null;

/** @param resolve where a link leads, or null when it leads nowhere that can be shown: then its words stand without one */
export function parseRuns(markdown: string, resolve: Resolve): Run[] {
  const runs: Run[] = [];
  const add = (words: string, marks: Marks): void => {
    if (words === '') return;
    const last = runs.at(-1);
    if (last && sameMarks(last, marks)) last.text += words;
    else runs.push({ text: words, ...marks });
  };
  const walk = (node: SyntaxNode, marks: Marks): void => {
    let at = node.from;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      add(markdown.slice(at, child.from), marks);
      at = child.to;
      readChild(child, marks);
    }
    add(markdown.slice(at, node.to), marks);
  };
  const readChild = (child: SyntaxNode, marks: Marks): void => {
    const words = markdown.slice(child.from, child.to);
    switch (child.name) {
      case 'Emphasis':
        walk(child, { ...marks, emphasis: true });
        break;
      case 'StrongEmphasis':
        walk(child, { ...marks, strong: true });
        break;
      case 'InlineCode':
        walk(child, { ...marks, code: true });
        break;
      case 'Image':
      case 'Link':
        readLink(child, marks);
        break;
      case 'Escape':
        add(words.slice(1), marks);
        break;
      case 'Entity':
        add(decodeEntity(words), marks);
        break;
      case 'HTMLTag':
        add(/^<br/iu.test(words) ? ' ' : '', marks);
        break;
      case 'Autolink':
      case 'URL':
        add(words.replace(/^<|>$/gu, ''), withHref(marks, resolve(words.replace(/^<|>$/gu, ''))));
        break;
      default:
        if (!silent.has(child.name)) walk(child, marks);
    }
  };
  const readLink = (link: SyntaxNode, marks: Marks): void => {
    const url = link.getChild('URL');
    // The compiler has put the address of a named link into it: square brackets without one are words.
    if (!url && !link.getChild('LinkLabel')) {
      let at = link.from;
      for (let child = link.firstChild; child; child = child.nextSibling) {
        add(markdown.slice(at, child.from), marks);
        at = child.to;
        if (child.name === 'LinkMark') add(markdown.slice(child.from, child.to), marks);
        else readChild(child, marks);
      }
      return;
    }
    const target = url ? markdown.slice(url.from, url.to).replace(/^<|>$/gu, '') : null;
    const labelled = withHref(marks, target === null || link.name === 'Image' ? null : resolve(target));
    const labelEnd = link.getChildren('LinkMark')[1]?.from ?? link.to;
    let at = link.firstChild?.to ?? link.from + 1;
    for (let child = link.firstChild?.nextSibling ?? null; child && child.from < labelEnd; child = child.nextSibling) {
      add(markdown.slice(at, child.from), labelled);
      at = child.to;
      readChild(child, labelled);
    }
    add(markdown.slice(at, labelEnd), labelled);
  };
  walk(markdownParser.parse(markdown).topNode, {});
  return foldSpace(runs);
}

function withHref(marks: Marks, href: string | null): Marks {
  return href === null ? marks : { ...marks, href };
}

function sameMarks(a: Marks, b: Marks): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.href === b.href;
}

function foldSpace(runs: Run[]): Run[] {
  let endsInSpace = true;
  const folded = runs.map((run) => {
    let text = run.text.replace(/\s+/gu, ' ');
    if (endsInSpace) text = text.replace(/^ /u, '');
    if (text !== '') endsInSpace = text.endsWith(' ');
    return { ...run, text };
  });
  const last = folded.findLast((run) => run.text !== '');
  if (last) last.text = last.text.replace(/ $/u, '');
  return folded.filter((run) => run.text !== '');
}
