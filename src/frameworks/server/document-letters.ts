/** Which words the fonts of a document can show. What they cannot is never a box: it is named, and stays in the text that is copied or read out. */

/** A stretch of a line: what is drawn, and the text it stands for where that is another. */
export interface Stretch {
  shown: string;
  actual: string | null;
}

/** Signs for which there is another way to write them. */
const rewritten: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '≥': '>=',
  '≤': '<=',
  '≠': '/=',
  '✓': 'x',
  '✔': 'x',
  '☑': '[x]',
  '☐': '[ ]',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};

const scripts: readonly [name: string, letters: RegExp][] = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Chinese characters', /\p{Script=Han}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['another script', /\p{L}/u],
];

/** Marks without a form of their own. */
const formless = /^(?:\u00ad|[\u200b-\u200f]|\u2060|\p{Variation_Selector}|\ufeff)$/u;

/** @param has whether a character can be shown */
export function stretchesOf(line: string, has: (character: string) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (shown: string, actual: string | null) => {
    const last = stretches.at(-1);
    if (last && last.actual === null && actual === null) last.shown += shown;
    else stretches.push({ shown, actual });
  };
  // Blanks and marks between words of a script that is missing belong to them.
  let missing = '';
  let between = '';
  const endMissing = () => {
    if (missing !== '') add(`[${nameOf(missing)}]`, missing);
    if (between !== '') add(between, null);
    missing = '';
    between = '';
  };
  for (const character of line.normalize('NFC')) {
    const other = rewritten[character];
    if (formless.test(character)) {
      if (missing !== '') missing += character;
    } else if (!has(character) && other === undefined) {
      missing += between + character;
      between = '';
    } else if (missing !== '' && /[\s\p{P}]/u.test(character) && other === undefined) between += character;
    else {
      endMissing();
      if (has(character)) add(character, null);
      else add(other ?? '', character);
    }
  }
  endMissing();
  return stretches;
}

/** Whether something of a line cannot be shown at all. */
export function isIncomplete(stretches: Stretch[]): boolean {
  return stretches.some(({ actual, shown }) => actual !== null && rewritten[actual] !== shown);
}

function nameOf(missing: string): string {
  return scripts.find(([, letters]) => letters.test(missing))?.[0] ?? 'sign';
}
