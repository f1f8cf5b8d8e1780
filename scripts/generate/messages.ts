/**
 * Messages are written in Markdown, one file per room: code, severity, text, hint, why, how to fix.
 * From that come the functions that make them, their explanations, and their pages. CONTRIBUTING.md
 * shows the format.
 */
import { type Examples, examplesMarkdown, takeExamples } from './examples.ts';

/** `off`: nobody sees it until gradus.yaml switches it on, by its code or its group; then it is an info. */
const severities = ['error', 'warning', 'info', 'off'];
const groups = ['pages', 'graph', 'ladder', 'wording', 'settings', 'identity'];

/** Rooms that speak of other things than a handbook's pages. */
const roomsOfOthers = ['people'];

/** A text with places to fill in: plain words, and `{name}`, `{name?}` or `{name? words with {name}}`. */
type Part = { text: string } | { name: string } | { name: string; when: Part[] };

/** What is said, in one language. */
export interface Words {
  message: Part[];
  hint: Part[];
  explanation: string;
  /** null: none of its own. */
  examples: Examples | null;
}

export interface Entry extends Words {
  room: string;
  code: string;
  severity: string;
  /** What it is about; codes of one group are switched on and off together. */
  group: string | null;
}

/** Reads the messages of one room; throws with file and line when something is not as it should be. */
export function parseMessages(room: string, file: string, source: string): Entry[] {
  return sections(file, source, (lines, start, wrong) => parseEntry(room, lines, start, wrong));
}

export type Wrong = (line: number, what: string) => Error;

/** Each message of a file: the lines up to its end, and the one it begins at. */
export function sections<T>(file: string, source: string, parse: (lines: string[], start: number, wrong: Wrong) => T): T[] {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const starts = headings(lines);
  if (starts.length === 0) throw new Error(`${file}: holds no message; each begins with "## its-code"`);
  const wrong: Wrong = (line, what) => new Error(`${file}:${line + 1}: ${what}`);
  return starts.map((start, i) => parse(lines.slice(0, starts[i + 1] ?? lines.length), start, wrong));
}

/** The lines that begin a message; examples in code fences may hold headings of their own. */
function headings(lines: string[]): number[] {
  let fence: string | null = null;
  const found: number[] = [];
  for (const [i, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === null) fence = mark;
    else if (mark && fence !== null && mark.startsWith(fence)) fence = null;
    else if (fence === null && line.startsWith('## ')) found.push(i);
  }
  return found;
}

function parseEntry(room: string, lines: string[], start: number, wrong: Wrong): Entry {
  const code = parseCode(lines, start, wrong);

  let i = start + 1;
  const severity = /^severity: *(\S+) *$/.exec(lines[i] ?? '')?.[1];
  if (!severity) throw wrong(i, `after "## ${code}" comes a line "severity: ${severities.join(' | ')}"`);
  if (!severities.includes(severity)) throw wrong(i, `"${severity}" is not a severity: ${severities.join(', ')}`);
  i++;

  const group = /^group: *(\S+) *$/.exec(lines[i] ?? '')?.[1] ?? null;
  if (group !== null && !groups.includes(group)) throw wrong(i, `"${group}" is not a group: ${groups.join(', ')}`);
  if (group !== null) i++;
  return { room, code, severity, group, ...parseWords(code, lines, i, wrong, 'How to fix') };
}

export function parseCode(lines: string[], start: number, wrong: Wrong): string {
  const code = (lines[start] ?? '').slice(3).trim();
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code)) throw wrong(start, `"${code}" is not a code: small letters and digits, joined by "-"`);
  return code;
}

/** Text, hint, explanation and examples, from a line on. */
export function parseWords(code: string, lines: string[], start: number, wrong: Wrong, howToFix: string): Words {
  let i = start;
  const message = i;
  while (lines[i]?.startsWith('> ')) i++;
  if (i === message) throw wrong(i, 'after the severity comes the text, each line with "> " before it');
  const hint = i;
  while (lines[i]?.startsWith('hint: ')) i++;
  if (lines[i]?.trim())
    throw wrong(i, 'the text and its hint end with a blank line; a longer hint is several lines with "hint: " before each');

  const { rest, examples } = takeExamples(lines.slice(i), (line, what) => wrong(i + line, what));
  const explanation = rest.join('\n').trim();
  const [why = '', how = ''] = explanation.split(new RegExp(`^### ${howToFix}$`, 'm'));
  if (!why.trim()) throw wrong(i, `"${code}" does not say why it matters`);
  if (!how.trim() && !examples) throw wrong(i, `"${code}" does not say how to fix it, below "### ${howToFix}"`);

  const parse = (from: number, to: number, mark: string) => {
    const text = lines.slice(from, to).map((line) => line.slice(mark.length).trim());
    return parseText(text.join(' '), (what) => wrong(from, what));
  };
  return { message: parse(message, hint, '> '), hint: parse(hint, i, 'hint: '), explanation, examples };
}

function parseText(text: string, wrong: (what: string) => Error): Part[] {
  let at = 0;
  function parts(within: string | null): Part[] {
    const found: Part[] = [];
    let words = '';
    while (at < text.length && text[at] !== '}') {
      // Braces of the text itself are written with a backslash, as Markdown has it.
      if (text[at] === '\\' && /[{}]/.test(text[at + 1] ?? '')) at++;
      else if (text[at] === '{') {
        if (words) found.push({ text: words });
        words = '';
        found.push(place(within));
        continue;
      }
      words += text[at++];
    }
    if (words) found.push({ text: words });
    return found;
  }
  function place(within: string | null): Part {
    const [all = '', name = '', optional] = /^\{([a-z][A-Za-z0-9]*)(\? *)?/.exec(text.slice(at)) ?? [];
    if (!name) throw wrong(`"{" without a name behind it (a brace of the text itself is "\\{"), in: ${text}`);
    if (optional && within) throw wrong(`a part that may be left out within another, in: ${text}`);
    at += all.length;
    const when = optional ? parts(name) : [];
    if (text[at++] !== '}') throw wrong(`"{${name}" without "}", in: ${text}`);
    if (!optional) return { name };
    if (when.length === 0) return { name, when: [{ name }] };
    if (when.some((part) => 'name' in part && part.name === name)) return { name, when };
    throw wrong(`what depends on {${name}?} does not show {${name}}, in: ${text}`);
  }
  const whole = parts(null);
  if (at < text.length) throw wrong(`"}" without "{", in: ${text}`);
  return whole;
}

/** Everything made from the messages of all rooms: path -> text. */
export function emitMessages(entries: Entry[]): Map<string, string> {
  const files = new Map<string, string>();
  const sorted = entries.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  for (const [i, entry] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next?.code === entry.code)
      throw new Error(`the code "${entry.code}" is there twice: in messages/${entry.room}.md and messages/${next.room}.md`);
    files.set(`docs/messages/${entry.code}.md`, page(entry));
  }
  for (const room of new Set(sorted.map((entry) => entry.room))) {
    const own = sorted.filter((entry) => entry.room === room);
    files.set(`src/${room}/messages.generated.ts`, functions(room, own));
    files.set(`src/${room}/explanations.generated.ts`, explanations(room, own));
  }
  if (sorted.length > 0) {
    files.set('src/compiler/codes.generated.ts', codes(sorted));
    files.set('docs/messages/README.md', index(sorted));
  }
  return files;
}

export const origin = (room: string) => `Generated from messages/${room}.md by \`npm run generate\`. Do not edit.`;

function functions(room: string, entries: Entry[]): string {
  const compiler = room === 'compiler' ? '.' : '../compiler';
  const all = entries.map((entry) => {
    const fields = placesOf(entry).map(({ name, isOptional }) => (isOptional ? `${name}?: Value | null` : `${name}: Value`));
    const args = fields.length > 0 ? `args: { ${fields.join('; ')} }` : '';
    const values = fields.length > 0 ? 'args' : '{}';
    return [
      `/** ${readable(entry.message).replaceAll('*/', '* /')} */`,
      `export function ${functionName(entry.code)}(${args}): Message {`,
      `  return { code: '${entry.code}', severity: '${shown(entry.severity)}', message: ${template(entry.message)}, hint: ${hintOf(entry)}, values: ${values} };`,
      '}',
    ].join('\n');
  });
  const isFilled = all.some((text) => /\bValue\b/.test(text));
  const head = [
    `// ${origin(room)}`,
    `import type { Severity } from '${compiler}/diagnostic.ts';`,
    `import { ${isFilled ? 'said, type Value, ' : 'type '}${isFilled ? 'type ' : ''}Values } from '${compiler}/speech/phrase.ts';`,
    '',
    'export interface Message {\n  code: string;\n  severity: Severity;\n  message: string;\n  hint: string | null;\n  values: Values;\n}',
  ];
  return `${head.join('\n')}\n\n${all.join('\n\n')}\n`;
}

/** Whoever makes the finding is not asked whether anybody wants it. */
const shown = (severity: string) => (severity === 'off' ? 'info' : severity);

/** What is said of a handbook, by whichever room: gradus.yaml, which the compiler reads, speaks of all of it and of nothing else. */
function codes(entries: Entry[]): string {
  const ofHandbooks = entries.filter(({ room }) => !roomsOfOthers.includes(room));
  const rows = ofHandbooks.map(
    ({ code, severity, group }) => `  ['${code}', { severity: '${severity}', group: ${group && `'${group}'`} }],\n`,
  );
  return `// Generated from messages/ by \`npm run generate\`. Do not edit.
import type { Severity } from './diagnostic.ts';

/** Every code a finding may have, with how grave it is when gradus.yaml says nothing, and its group. */
export const codes: ReadonlyMap<string, { severity: Severity | 'off'; group: string | null }> = new Map([
${rows.join('')}]);\n`;
}

export function functionName(code: string): string {
  return code.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a message is filled with, in the order in which it first stands. */
export function placesOf({ message, hint }: Words): { name: string; isOptional: boolean }[] {
  const parts = [...message, ...hint];
  const optional = new Set(parts.flatMap((part) => ('when' in part ? [part.name] : [])));
  return [...new Set(parts.flatMap(names))].map((name) => ({ name, isOptional: optional.has(name) }));
}

function names(part: Part): string[] {
  if ('when' in part) return part.when.flatMap(names);
  return 'name' in part ? [part.name] : [];
}

/** The hint as a template literal; one of which nothing is left is null. */
export function hintOf({ hint }: Words): string {
  return hint.length > 0 ? `${template(hint)}${hint.every((part) => 'when' in part) ? ' || null' : ''}` : 'null';
}

/** A template literal; a part that may be left out takes the space before it along. */
export function template(parts: Part[]): string {
  const body = parts.map((part, i) => {
    const before = parts[i - 1];
    const spaced = 'when' in part && before && 'text' in before && before.text.endsWith(' ');
    if ('when' in part) return `\${args.${part.name} == null ? '' : \`${spaced ? ' ' : ''}${part.when.map(fill).join('')}\`}`;
    const next = parts[i + 1];
    const text = fill(part);
    return next && 'when' in next && text.endsWith(' ') ? text.slice(0, -1) : text;
  });
  return `\`${body.join('')}\``;
}

function fill(part: Part): string {
  if ('text' in part) return part.text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
  return `\${said(args.${part.name})}`;
}

/** The text as a person reads it who does not know yet what will be filled in. */
export function readable(parts: Part[]): string {
  return parts.map((part) => ('text' in part ? part.text : 'when' in part ? readable(part.when) : `{${part.name}}`)).join('');
}

function explanations(room: string, entries: Entry[]): string {
  const table = Object.fromEntries(
    entries.map(({ code, severity, group, message, hint, ...entry }) => [
      code,
      { severity, group, title: readable(message), hint: hint.length > 0 ? readable(hint) : null, markdown: explained(entry) },
    ]),
  );
  const type = 'Record<string, { severity: string; group: string | null; title: string; hint: string | null; markdown: string }>';
  return `// ${origin(room)}\n// Apart from the functions: a bundle for the browser has no use for these.\nexport const explanations: ${type} = ${JSON.stringify(table, null, 2)};\n`;
}

function explained({ explanation, examples }: Pick<Entry, 'explanation' | 'examples'>): string {
  return examples === null ? explanation : `${explanation}\n\n${examplesMarkdown(examples)}`;
}

function page({ room, code, severity, group, message, hint, ...entry }: Entry): string {
  const about = [`Severity: ${severity}`, ...(group === null ? [] : [`Group: ${group}`])].join(' · ');
  const hints = hint.length > 0 ? [`Hint: ${readable(hint)}`] : [];
  return `${[`<!-- ${origin(room)} -->`, `# ${code}`, about, `> ${readable(message)}`, ...hints, explained(entry)].join('\n\n')}\n`;
}

function index(entries: Entry[]): string {
  const rows = entries.map(
    ({ code, severity, group, message }) =>
      `| [${code}](${code}.md) | ${severity} | ${group ?? ''} | ${readable(message).replaceAll('|', '\\|')} |`,
  );
  return `<!-- Generated from messages/ by \`npm run generate\`. Do not edit. -->\n\n# Messages\n\n| code | severity | group | text |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
