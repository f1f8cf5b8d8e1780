/** How grave a finding is in this handbook: `severities` of gradus.yaml, by code, by group, and by folder. */
import { codes } from './codes.generated.ts';
import type { Severity } from './diagnostic.ts';
import { closestTo } from './key.ts';
import { type Phrase, phrase } from './speech/phrase.ts';

/** `on` is as grave as the rule has it; `info` where the rule is off unless asked for. */
export type Choice = Severity | 'on' | 'off';

/** What holds below each folder, the longest first; the last is that of the whole handbook, ''. */
export type Severities = readonly { folder: string; choices: ReadonlyMap<string, Choice> }[];

/** Something in `severities` that cannot be meant: the keys that lead there, and what is wrong with it. */
export type Problem = { keys: string[] } & ({ unknown: true; alike: string | null } | { unknown: false; wanted: Phrase });

const allowed: Choice[] = ['on', 'off', 'info', 'warning', 'error'];
const groups = new Set([...codes.values()].flatMap(({ group }) => (group === null ? [] : [group])));

/** Reads the value of `severities`. `files` is asked only when a folder is named. */
export function readSeverities(value: unknown, files: () => string[]): { severities: Severities; problems: Problem[] } {
  const problems: Problem[] = [];
  const root = new Map<string, Choice>();
  const below = new Map<string, ReadonlyMap<string, Choice>>();
  const entries = entriesOf(value);
  if (entries === null && value !== undefined && value !== null)
    problems.push({ keys: [], unknown: false, wanted: phrase('codesGroupsOrFolders') });
  let known: string[] | null = null;
  for (const [key, one] of entries ?? []) {
    const inFolder = entriesOf(one);
    if (inFolder === null) readChoice(key, one, [], root, problems);
    else {
      const folder = key.replace(/^\.?\/+|\/+$/gu, '');
      known ??= foldersOf(files());
      if (!known.includes(folder)) problems.push({ keys: [key], unknown: true, alike: closestTo(folder, known) });
      const choices = new Map<string, Choice>();
      for (const [name, choice] of inFolder) readChoice(name, choice, [key], choices, problems);
      below.set(folder, choices);
    }
  }
  const severities = [...below, ['', root] as const]
    .map(([folder, choices]) => ({ folder, choices }))
    .sort((a, b) => b.folder.length - a.folder.length);
  return { severities: severities.filter(({ choices }) => choices.size > 0), problems };
}

function readChoice(name: string, value: unknown, above: string[], into: Map<string, Choice>, problems: Problem[]): void {
  const keys = [...above, name];
  if (!codes.has(name) && !groups.has(name)) problems.push({ keys, unknown: true, alike: closestTo(name, [...codes.keys(), ...groups]) });
  else if (!allowed.includes(value as Choice)) problems.push({ keys, unknown: false, wanted: phrase('oneOf', allowed.join(', ')) });
  else into.set(name, value as Choice);
}

function entriesOf(value: unknown): [string, unknown][] | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

/** Every folder, and every file: one page may have its own severities. */
function foldersOf(files: string[]): string[] {
  const found = new Set<string>(files);
  for (const file of files) for (let at = file.indexOf('/'); at !== -1; at = file.indexOf('/', at + 1)) found.add(file.slice(0, at));
  return [...found];
}

/** How grave a finding of a code is in a file: the longest folder first, and in it the code before its group. */
export function severityIn(file: string, code: string, own: Severity, severities: Severities): Severity | 'off' {
  for (const { folder, choices } of severities) {
    const choice = isWithin(file, folder) ? choiceOf(code, choices) : undefined;
    if (choice !== undefined) return choice === 'on' ? own : choice;
  }
  return codes.get(code)?.severity === 'off' ? 'off' : own;
}

/** Whether a finding of this code could show anywhere: a rule none of whose codes can need not run. */
export function isOnSomewhere(code: string, severities: Severities): boolean {
  const chosen = severities.map(({ folder, choices }) => ({ folder, choice: choiceOf(code, choices) }));
  if (chosen.some(({ choice }) => choice !== undefined && choice !== 'off')) return true;
  return codes.get(code)?.severity !== 'off' && !chosen.some(({ folder, choice }) => folder === '' && choice === 'off');
}

function choiceOf(code: string, choices: ReadonlyMap<string, Choice>): Choice | undefined {
  const group = codes.get(code)?.group;
  return choices.get(code) ?? (group == null ? undefined : choices.get(group));
}

/** Whether a file is below a folder; '' is the whole handbook, and a file is within itself. */
export function isWithin(file: string, folder: string): boolean {
  return folder === '' || file === folder || file.startsWith(`${folder}/`);
}
