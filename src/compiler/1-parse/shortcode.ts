import { most } from './bounds.ts';
import { kindOfShortcode, type ShortcodeKind } from './shortcode-names.ts';
import { insideOf, type Stretch } from './stretch.ts';

/**
 * Hugo shortcodes, and ERB tags, which older sites have in their place. They are expanded before Markdown sees the
 * page; here each one is masked by as many characters, so that every offset stays true: by an HTML comment where it
 * stands alone on its line, and the Markdown around it is read as if it were not there; by one long word where it
 * stands among others, and the sentence goes on.
 */
export interface Shortcode extends Stretch {
  name: string;
  kind: ShortcodeKind;
  /** The first unnamed argument, or the one named file, path or src. */
  argument: string | null;
  /** `<% %>`. */
  isErb: boolean;
  closes: boolean;
  /** Of a pair that opens and closes. A verbatim pair is one, with all that stands between. */
  paired: boolean;
}

export interface Masked {
  text: string;
  /** In order; none inside another, none in an HTML comment. */
  shortcodes: Shortcode[];
}

/** A shortcode ends within 1,000 characters: one that never does must not have the rest of the page searched for its end. */
const shape = /\{\{[%<](.{0,1000}?)[%>]\}\}|<%[=-]?(?!%)(.{0,1000}?)-?%>/gsu;
const argumentShape = /^\s*\(?\s*(?:(?:file|path|src|page)\s*=\s*)?(?:"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`|([^\s"'=]+))/u;
/** Marks of lists and quotes that may stand before a shortcode that is alone. */
const lineStart = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/u;
/** `<!--` and `-->`: nothing shorter can be masked by a comment. */
const shortest = 7;

export function maskShortcodes(source: string): Masked {
  if (!source.includes('{{') && !source.includes('<%')) return { text: source, shortcodes: [] };
  const isCommented = insideOf(commentsIn(source));
  const open: Shortcode[] = [];
  const commented: Shortcode[] = [];
  for (const match of source.matchAll(shape)) {
    const code = readShortcode(match);
    if (code) (isCommented(code) ? commented : open).push(code);
  }
  const shortcodes = pair(open);
  const ofComments = new Set(commented);
  const all = commented.length === 0 ? shortcodes : [...shortcodes, ...commented].sort((a, b) => a.from - b.from);
  return { text: maskAll(source, all, ofComments), shortcodes };
}

/** What the shortcodes of a page are given, known ones or not, in comments too: names of files, among others. */
export function shortcodeArguments(source: string): string[] {
  if (source.length > most.page || (!source.includes('{{') && !source.includes('<%'))) return [];
  return [...source.matchAll(shape)].flatMap((match) => readShortcode(match)?.argument ?? []);
}

function readShortcode(match: RegExpExecArray): Shortcode | null {
  const body = (match[1] ?? match[2] ?? '').trim();
  // `{{%/* name */%}}` is how Hugo pages show a shortcode instead of running it.
  const name = body.startsWith('/*') ? null : /^(\/?)\s*([\w./-]+)/u.exec(body);
  if (!name?.[2]) return null;
  const argument = argumentShape.exec(body.slice(name[0].length));
  const given = argument ? (argument[1] ?? argument[2] ?? argument[3] ?? argument[4] ?? null) : null;
  const closes = name[1] === '/';
  const kind = kindOfShortcode(name[2]);
  return {
    name: name[2],
    kind: kind === 'include' && given === null && !closes ? 'unknown' : kind,
    argument: given,
    isErb: match[1] === undefined,
    closes,
    paired: false,
    from: match.index,
    to: match.index + match[0].length,
  };
}

/** Tells which of them open and close a pair; a pair that is not to be read becomes one with what stands between. */
function pair(codes: Shortcode[]): Shortcode[] {
  const open = new Map<string, number[]>();
  const closing = new Map<number, Shortcode>();
  for (const [index, code] of codes.entries()) {
    const begun = open.get(code.name) ?? [];
    if (!code.closes) {
      open.set(code.name, begun);
      begun.push(index);
      continue;
    }
    const from = begun.pop();
    const opening = from === undefined ? undefined : codes[from];
    if (from === undefined || !opening) continue;
    opening.paired = true;
    code.paired = true;
    closing.set(from, code);
  }
  let done = 0;
  return codes.flatMap((code, index) => {
    if (code.from < done) return [];
    const last = code.kind === 'verbatim' ? closing.get(index) : undefined;
    done = (last ?? code).to;
    return [{ ...code, to: done }];
  });
}

/** HTML comments that begin a line, as those do that hide a part of a page: Markdown ends them at the first `-->`. */
export function commentsIn(source: string): Stretch[] {
  const found: Stretch[] = [];
  for (let from = source.indexOf('<!--'); from !== -1; ) {
    const begins = /(?:^|\n) {0,3}$/u.test(source.slice(Math.max(0, from - 4), from));
    const end = begins ? source.indexOf('-->', from + 4) : from + 1;
    if (end === -1) break;
    if (begins) found.push({ from, to: end + 3 });
    from = source.indexOf('<!--', end);
  }
  return found;
}

function maskAll(source: string, codes: Shortcode[], ofComments: ReadonlySet<Shortcode>): string {
  const pieces: string[] = [];
  let done = 0;
  for (let at = 0; at < codes.length; ) {
    let end = at + 1;
    while (end < codes.length && /^[ \t]*$/u.test(source.slice(codes[end - 1]?.to, codes[end]?.from))) end++;
    const row = codes.slice(at, end);
    const [from, to] = [row[0]?.from ?? 0, row.at(-1)?.to ?? 0];
    const before = source.slice(done, from);
    const line = before.lastIndexOf('\n') + 1;
    const isAlone =
      (line > 0 || done === 0) &&
      lineStart.test(before.slice(line)) &&
      /^[ \t]*(?:\r?\n|$)/u.test(source.slice(to, codes[end]?.from ?? source.length));
    for (const code of row) {
      const length = code.to - code.from;
      const asComment = isAlone && length >= shortest && !ofComments.has(code);
      pieces.push(source.slice(done, code.from), asComment ? `<!--${'x'.repeat(length - shortest)}-->` : 'x'.repeat(length));
      done = code.to;
    }
    at = end;
  }
  return pieces.join('') + source.slice(done);
}
