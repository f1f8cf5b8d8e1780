import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { phrase, type Value } from '../speech/phrase.ts';
import { most } from './bounds.ts';

export interface FrontMatter {
  /** What it says; empty when there is none or when it is broken. */
  values: Record<string, unknown>;
  /** Number of lines it takes, fences included; 0 when there is none. */
  lines: number;
  /** Offset at which the page proper begins. */
  end: number;
  problem: { line: number; what: Value } | null;
}

const none: FrontMatter = { values: {}, lines: 0, end: 0, problem: null };

/** Front matter, found and not read. */
interface Found {
  fence: string;
  body: string;
  lines: number;
  end: number;
}

/** A key at the beginning of a line, or what somebody wrote in place of one. */
const keyLine = /^(?:[\w"'][^\n:]{0,200}:|[#?{[])/mu;

/** Where the front matter of a page ends; null when it has none, `open` when it is never closed. */
export function findFrontMatter(source: string): Found | null | 'open' {
  const begin = source.startsWith('\uFEFF') ? 1 : 0;
  const lineEnd = (from: number) => {
    const at = source.indexOf('\n', from);
    return at === -1 ? source.length : at;
  };
  const fence = source.slice(begin, lineEnd(begin)).trimEnd();
  if (fence !== '---' && fence !== '+++') return null;
  const first = lineEnd(begin) + 1;
  for (let from = first, lines = 2; from < source.length; lines++) {
    const to = lineEnd(from);
    const end = Math.min(to + 1, source.length);
    if (source.startsWith(fence, from) && source.slice(from, to).trimEnd() === fence) {
      const body = source.slice(first, Math.max(first, from - 1));
      // What stands between two rules of a page has no keys.
      return fence === '---' && body.trim() !== '' && !keyLine.test(body) && !body.startsWith('- ') ? null : { fence, body, lines, end };
    }
    from = to + 1;
  }
  return 'open';
}

/**
 * Reads YAML (`---`) or TOML (`+++`) front matter. Broken front matter is a problem, not the end:
 * `key: value` lines are then read one by one, so that a title survives its neighbour's mistake.
 */
export function readFrontMatter(source: string): FrontMatter {
  const front = findFrontMatter(source);
  if (front === null) return none;
  if (front === 'open') {
    // A rule at the top of a page is no front matter: only `key:` below it makes it one that never closes.
    const opened = /^[^\n]*\n[\w-]+\s*[:=]/u.test(source);
    return opened ? { ...none, problem: { line: 1, what: phrase('neverClosed') } } : none;
  }
  const { fence, body, lines, end } = front;
  const found = { lines, end };
  // What reads YAML compares every key with every other.
  if (body.length > most.frontMatter)
    return { ...found, values: readPlainKeys(body), problem: { line: 1, what: phrase('moreCharacters', most.frontMatter) } };
  try {
    const values = fence === '---' ? readYaml(body) : parseToml(body);
    if (values === null || values === undefined) return { ...found, values: {}, problem: null };
    if (typeof values !== 'object' || Array.isArray(values)) {
      return { ...found, values: {}, problem: { line: 2, what: phrase('noKeysAndValues') } };
    }
    return { ...found, values: values as Record<string, unknown>, problem: null };
  } catch (error) {
    const values = { ...readLoosely(body, fence), ...readPlainKeys(body) };
    return { ...found, values, problem: { line: lineOf(error) + 1, what: phrase('parserSays', firstLine(error)) } };
  }
}

/** A text in quotes may go on at the very begin of a line: YAML wants it indented, those who build sites do not. */
function readYaml(body: string): unknown {
  const read = (text: string): unknown => parseYaml(text, { maxAliasCount: 20, logLevel: 'error' });
  try {
    return read(body);
  } catch (error) {
    if ((error as { code?: string }).code !== 'MISSING_CHAR') throw error;
    try {
      return read(body.replace(/^(?![\w-]+\s*:|[\s#-])/gmu, '  '));
    } catch {
      throw error;
    }
  }
}

/** What of broken YAML can be read all the same, in depth. */
function readLoosely(body: string, fence: string): Record<string, unknown> {
  try {
    const values: unknown = fence === '---' ? parseYaml(body, { maxAliasCount: 20, logLevel: 'silent' }) : null;
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? (values as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function readPlainKeys(body: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const line of body.split('\n')) {
    const match = line.length > most.heading ? null : /^([\w-]+)\s*[:=]\s*(.+)$/u.exec(line.trimEnd());
    if (match?.[1] && match[2]) values[match[1]] = match[2].replace(/^(["'])(.*)\1$/u, '$2');
  }
  return values;
}

function lineOf(error: unknown): number {
  const { linePos, line } = error as { linePos?: [{ line: number }]; line?: number };
  return linePos?.[0]?.line ?? line ?? 1;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '').toLowerCase();
}
