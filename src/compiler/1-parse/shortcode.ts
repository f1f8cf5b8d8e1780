/**
 * Hugo shortcodes, and ERB tags, which older sites have in their place. They are expanded before
 * Markdown sees the page; here each one is masked by an
 * HTML comment of the same length, so that every offset stays true and the Markdown around it is
 * read as if the shortcode stood alone.
 */
export interface Shortcode {
  name: string;
  /** The first unnamed argument, or the one named file, path or src. */
  argument: string | null;
  from: number;
  to: number;
}

export interface Masked {
  text: string;
  shortcodes: Shortcode[];
}

/** A shortcode ends within 1,000 characters: one that never does must not have the rest of the page searched for its end. */
const shape = /\{\{[%<](.{0,1000}?)[%>]\}\}|<%[=-]?(?!%)(.{0,1000}?)-?%>/gsu;
const argumentShape = /^\s*\(?\s*(?:(?:file|path|src|page)\s*=\s*)?(?:"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`|([^\s"'=]+))/u;
/** `<!--` and `-->`: nothing shorter can be masked. */
const shortest = 7;

export function maskShortcodes(source: string): Masked {
  if (!source.includes('{{') && !source.includes('<%')) return { text: source, shortcodes: [] };
  const shortcodes: Shortcode[] = [];
  const text = source.replace(shape, (whole, hugo: string | undefined, erb: string | undefined, from: number) => {
    const body = (hugo ?? erb ?? '').trim();
    // `{{%/* name */%}}` is how Hugo pages show a shortcode instead of running it.
    if (body.startsWith('/*') || whole.length < shortest) return whole;
    const name = /^\/?\s*([\w./-]+)/u.exec(body);
    if (!name?.[1]) return whole;
    const rest = body.slice(name[0].length);
    const argument = argumentShape.exec(rest);
    shortcodes.push({
      name: name[1],
      argument: argument ? (argument[1] ?? argument[2] ?? argument[3] ?? argument[4] ?? null) : null,
      from,
      to: from + whole.length,
    });
    return `<!--${whole.slice(4, -3).replace(/[^\n]/g, 'x')}-->`;
  });
  return { text, shortcodes };
}
