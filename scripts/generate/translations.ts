/**
 * The messages in other languages: `messages/<language>/<room>.md`, with the codes and places of the English ones and in
 * the same form, but for what holds in every language: severity, group and examples stand in English alone.
 */
import { examplesMarkdown } from './examples.ts';
import {
  type Entry,
  hintOf,
  origin,
  parseCode,
  parseWords,
  placesOf,
  readable,
  sections,
  template,
  typesFor,
  type Words,
  type Wrong,
} from './messages.ts';

export interface Translated {
  entry: Entry;
  words: Words;
}

/** What stands above the way to mend it, and beside the files of an example. */
const wordsOfPages = {
  de: { howToFix: 'Was zu tun ist', bad: 'Schlecht', good: 'Gut', gone: 'entfällt' },
} as const;
export type Translation = keyof typeof wordsOfPages;

/** What the places of a message are called where nothing is filled in: in the title of its page. */
const placeNames: Readonly<Record<Translation, Readonly<Record<string, string>>>> = {
  de: {
    above: 'darüber',
    after: 'Seite',
    all: 'alle',
    alone: 'Einzelnes',
    anchor: 'Anker',
    another: 'anderer Grad',
    area: 'Bereich',
    at: 'Stelle',
    beginning: 'Anfang',
    below: 'darunter',
    between: 'dazwischen',
    changes: 'Änderungen',
    code: 'Kennwort',
    codes: 'Kennwörter',
    column: 'Spalte',
    columns: 'Anzahl',
    count: 'Anzahl',
    day: 'Tag',
    duty: 'Aufgabe',
    depth: 'Ebene',
    earliest: 'frühester Tag',
    email: 'Adresse',
    file: 'Datei',
    first: 'erster Tag',
    framework: 'Rahmen',
    from: 'Stufe',
    grade: 'Grad',
    graded: 'manche',
    group: 'Rahmen oder Familie',
    has: 'Anzahl',
    heading: 'Überschrift',
    higher: 'höherer Grad',
    holder: 'Stufe oder Rolle',
    id: 'Kennung',
    ideas: 'Gedanken',
    include: 'Einbindung',
    indicator: 'Kennzahl',
    key: 'Schlüssel',
    kind: 'Art',
    known: 'Bekannte',
    label: 'Beschriftung',
    language: 'Sprache',
    least: 'Mindestzahl',
    leftOn: 'letzter Tag',
    latest: 'neueste',
    level: 'Stufe',
    line: 'Zeile',
    manager: 'Führungskraft',
    megabytes: 'Größe',
    more: 'weitere',
    most: 'Grenze',
    name: 'Name',
    named: 'genannter Stand',
    names: 'Namen',
    near: 'Stelle',
    number: 'Nummer',
    one: 'ein Tag',
    now: 'jetzt',
    original: 'andere Anzahl',
    other: 'andere',
    others: 'weitere',
    over: 'Ebene',
    page: 'Seite',
    path: 'Attribut',
    place: 'Stelle',
    post: 'Stelle',
    plan: 'Plan',
    problem: 'Problem',
    reason: 'Grund',
    relation: 'Beziehung',
    requirements: 'andere Rolle',
    responsibilities: 'eine Rolle',
    revision: 'Stand',
    role: 'Rolle',
    rows: 'Anzahl',
    same: 'einige',
    schema: 'Schema',
    scope: 'Umfang',
    seconds: 'Anzahl',
    size: 'Größe',
    stage: 'Schritt',
    startedOn: 'erster Tag',
    suggestion: 'Vorschlag',
    target: 'Ziel',
    text: 'Text',
    planned: 'geplant',
    timed: 'manche',
    title: 'Titel',
    titles: 'Bezeichnungen',
    to: 'nächste Stufe',
    today: 'heute',
    unit: 'Einheit',
    until: 'bis',
    usual: 'Übliches',
    value: 'Wert',
    version: 'Version',
    versions: 'Versionen',
    wanted: 'was verlangt ist',
    was: 'Satz',
    way: 'Weg',
    what: 'was',
    where: 'wo',
    why: 'warum',
    within: 'Schlüssel darüber',
    words: 'Worte',
    zone: 'Zeitzone',
  },
};

function titleOf(language: Translation, { entry: { code }, words }: Translated): string {
  return readable(words.message).replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const called = placeNames[language][name];
    if (called === undefined) throw new Error(`scripts/generate/translations.ts: {${name}} of "${code}" has no name in "${language}"`);
    return `{${called}}`;
  });
}

/**
 * Reads the messages of one room in another language, in the order of the English ones; throws, naming the code, when one
 * is missing, when it is filled with something else, or when its code blocks are others.
 */
export function parseTranslations(language: Translation, file: string, source: string, entries: readonly Entry[]): Translated[] {
  const found = new Map<string, Words>();
  const parse = (lines: string[], start: number, wrong: Wrong): void => {
    const code = parseCode(lines, start, wrong);
    const entry = entries.find((one) => one.code === code);
    if (!entry) throw wrong(start, `there is no "${code}" in English`);
    if (found.has(code)) throw wrong(start, `"${code}" is there twice`);
    const words = parseWords(code, lines, start + 1, wrong, wordsOfPages[language].howToFix);
    const difference = differenceOf(entry, words);
    if (difference !== null) throw wrong(start, `"${code}" ${difference}`);
    found.set(code, words);
  };
  sections(file, source, parse);
  return entries.map((entry) => {
    const words = found.get(entry.code);
    if (!words) throw new Error(`${file}: "${entry.code}" is missing`);
    return { entry, words };
  });
}

function differenceOf(english: Words, words: Words): string | null {
  const places = (one: Words) =>
    placesOf(one)
      .map(({ name, isOptional }) => `{${name}${isOptional ? '?' : ''}}`)
      .sort()
      .join(' ');
  const blocks = (one: Words) => one.explanation.match(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gmu)?.join('\n') ?? '';
  if (words.examples !== null) return 'has examples, which stand in English alone';
  if (places(english) !== places(words))
    return `is filled with ${places(words) || 'nothing'}, in English with ${places(english) || 'nothing'}`;
  if (english.hint.length > 0 !== words.hint.length > 0) return 'has a hint in one language alone';
  return blocks(english) === blocks(words) ? null : 'has other code blocks than in English';
}

/** Path -> text. Loaded when somebody wants the language, and not before. */
export function emitTranslations(language: Translation, translated: readonly Translated[]): Map<string, string> {
  const files = new Map<string, string>();
  const sorted = translated.toSorted((a, b) => (a.entry.code < b.entry.code ? -1 : 1));
  for (const room of new Set(sorted.map(({ entry }) => entry.room))) {
    const own = sorted.filter(({ entry }) => entry.room === room);
    files.set(`src/${room}/messages.${language}.generated.ts`, functions(language, room, own));
    files.set(`src/${room}/explanations.${language}.generated.ts`, explanations(language, room, own));
  }
  return files;
}

function functions(language: Translation, room: string, own: readonly Translated[]): string {
  const rows = own.map(({ entry, words }) => {
    const args = placesOf(words).length > 0 ? '(args, said)' : '()';
    return `  '${entry.code}': ${args} => ({ message: ${template(words.message)}, hint: ${hintOf(words)} }),\n`;
  });
  return [
    `// ${origin(`${language}/${room}`)}`,
    `import type { Translations } from '${typesFor(room).translations}';`,
    '',
    `export const messages: Translations = {\n${rows.join('')}};\n`,
  ].join('\n');
}

function explanations(language: Translation, room: string, own: readonly Translated[]): string {
  const { howToFix, ...ofExamples } = wordsOfPages[language];
  const table = Object.fromEntries(
    own.map((one) => {
      const { entry, words } = one;
      const examples = entry.examples === null ? [] : [examplesMarkdown(entry.examples, ofExamples)];
      const [why = '', fix = ''] = words.explanation.split(new RegExp(`^### ${howToFix}$`, 'm'));
      return [entry.code, { title: titleOf(language, one), why: why.trim(), fix: [fix.trim(), ...examples].filter(Boolean).join('\n\n') }];
    }),
  );
  const type = 'Record<string, { title: string; why: string; fix: string }>';
  return `// ${origin(`${language}/${room}`)}\nexport const explanations: ${type} = ${JSON.stringify(table, null, 2)};\n`;
}
