/** The examples of a message, Bad and Good: small handbooks, each file a fenced block with its name behind `file=`. */

export interface ExampleFile {
  file: string;
  language: string;
  /** Empty: under Good, the file of Bad is gone. */
  text: string;
}

export interface Examples {
  bad: ExampleFile[];
  good: ExampleFile[];
}

const opening = /^(`{3,})(\S*)(?: +file=(\S+))? *$/;

/** Takes the examples off the end of what a message says; `wrong` is told of a line, counted from 0. */
export function takeExamples(lines: string[], wrong: (line: number, what: string) => Error): { rest: string[]; examples: Examples | null } {
  const begin = outsideFences(lines, (line) => /^#### (?:Bad|Good)\s*$/.test(line));
  if (begin === null) return { rest: lines, examples: null };
  const examples: Examples = { bad: [], good: [] };
  let into: ExampleFile[] | null = null;
  for (let i = begin; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const heading = /^#### (Bad|Good)\s*$/.exec(line)?.[1];
    if (heading) {
      into = heading === 'Bad' ? examples.bad : examples.good;
      continue;
    }
    const [, fence = '', language = '', file] = opening.exec(line) ?? [];
    if (!into || !file)
      throw wrong(i, 'below "#### Bad" and "#### Good" stand fenced blocks only, each with file=NAME behind its language');
    const end = lines.indexOf(fence, i + 1);
    if (end === -1) throw wrong(i, `the block of ${file} is not closed`);
    into.push({
      file,
      language,
      text: lines
        .slice(i + 1, end)
        .map((one) => `${one}\n`)
        .join(''),
    });
    i = end;
  }
  if (examples.bad.length === 0 || examples.good.length === 0) throw wrong(begin, 'an example has both "#### Bad" and "#### Good"');
  const gone = examples.good.find(({ file, text }) => text === '' && !examples.bad.some((one) => one.file === file));
  if (gone) throw wrong(begin, `${gone.file} is empty under "#### Good", which takes a file away, and is not there under "#### Bad"`);
  return { rest: lines.slice(0, begin), examples };
}

function outsideFences(lines: string[], is: (line: string) => boolean): number | null {
  let fence: string | null = null;
  for (const [i, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === null) fence = mark;
    else if (mark && fence !== null && mark.startsWith(fence)) fence = null;
    else if (fence === null && is(line)) return i;
  }
  return null;
}

/** The examples as Markdown, each file below its name. */
export function examplesMarkdown({ bad, good }: Examples, words = { bad: 'Bad', good: 'Good', gone: 'is gone' }): string {
  const shown = (label: string) => (one: ExampleFile) => {
    if (one.text === '') return `${label}: \`${one.file}\` ${words.gone}.`;
    const longest = Math.max(2, ...(one.text.match(/^`{3,}/gm) ?? []).map((fence) => fence.length));
    const fence = '`'.repeat(longest + 1);
    return `${label}: \`${one.file}\`\n\n${fence}${one.language}\n${one.text}${fence}`;
  };
  return [...bad.map(shown(words.bad)), ...good.map(shown(words.good))].join('\n\n');
}

/** The files of each handbook: what is named under Bad only stays as it is. */
export function handbooksOf({ bad, good }: Examples): { bad: Record<string, string>; good: Record<string, string> } {
  const files = (all: ExampleFile[]) => Object.fromEntries(all.map(({ file, text }) => [file, text]));
  const gone = new Set(good.filter(({ text }) => text === '').map(({ file }) => file));
  return { bad: files(bad), good: files([...bad, ...good].filter(({ file }) => !gone.has(file))) };
}
