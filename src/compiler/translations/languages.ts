/** In which languages a handbook exists, as `gradus.yaml` says it: `language` and `translations`. */
import { isRead } from '../2-resolve/listing.ts';
import type { Host } from '../host.ts';
import { closestTo } from '../key.ts';
import { type Phrase, phrase } from '../speech/phrase.ts';

/** A folder that mirrors the pages; null: each page stands beside its original, with the tag in its name (`senior.de.md`). */
export type Translations = ReadonlyMap<string, string | null>;

export interface Languages {
  /** Of the pages themselves. */
  language: string;
  translations: Translations;
}

/** Something that cannot be meant: the keys that lead there, and what was wanted instead. */
export interface LanguageProblem {
  keys: string[];
  wanted: Phrase;
}

const usual = 'en';
const besideOriginals = 'beside';

/** What is wrong is a problem and counts as not written. `host` is asked for its files only where a folder is named. */
export function readLanguages(
  values: Readonly<Record<string, unknown>>,
  host: Host,
): Languages & { said: boolean; problems: LanguageProblem[] } {
  const problems: LanguageProblem[] = [];
  const own = values.language == null ? null : tagOf(values.language);
  if (values.language != null && own === null) problems.push({ keys: ['language'], wanted: phrase('aTagOfLanguage') });
  const language = own ?? usual;
  const translations = new Map<string, string | null>();
  const given = values.translations;
  if (given != null && (typeof given !== 'object' || Array.isArray(given)))
    problems.push({ keys: ['translations'], wanted: phrase('tagsWithFolder', besideOriginals) });
  else
    for (const [key, value] of Object.entries(given ?? {})) {
      const wrong = (wanted: Phrase) => problems.push({ keys: ['translations', key], wanted });
      const tag = tagOf(key);
      if (tag === null) wrong(phrase('aTagOfLanguage'));
      else if (tag === language) wrong(phrase('anotherLanguage'));
      else if (translations.has(tag)) wrong(phrase('aLanguageOnce'));
      else if (value === besideOriginals) translations.set(tag, null);
      else {
        const folder = folderOf(value);
        const problem = folder === null ? phrase('aFolderOrWord', besideOriginals) : problemWith(folder, translations, host);
        if (problem !== null) wrong(problem);
        else translations.set(tag, folder);
      }
    }
  return { language, translations, said: own !== null, problems };
}

/** A tag in its usual form: "pt-br" is `pt-BR`. null for what is none. */
function tagOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(value)) return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}

/** null for what is no folder within the handbook. */
function folderOf(value: unknown): string | null {
  if (typeof value !== 'string' || /^[/\\]|^[a-z]:|\\|\0/iu.test(value)) return null;
  const parts = value.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

/** Folders of two languages must not lie in each other: nobody could tell whose a page is. */
function problemWith(folder: string, known: Translations, host: Host): Phrase | null {
  const overlaps = (one: string | null) => one !== null && (`${one}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${one}/`));
  if ([...known.values()].some(overlaps)) return phrase('aFolderOfItsOwn');
  const files = host.files();
  if (!files.some((path) => path.startsWith(`${folder}/`))) {
    const alike = closestTo(folder, foldersOf(files, folder.split('/').length));
    return alike === null ? phrase('aFolderThatIsThere') : phrase('aFolderThatIsThereAs', alike);
  }
  // Then there would be nothing left to translate.
  if (!files.some((path) => isRead(path) && path.includes('/') && !path.startsWith(`${folder}/`)) && !files.some(isPageAtRoot))
    return phrase('aFolderBesidePages');
  return null;
}

function isPageAtRoot(path: string): boolean {
  return !path.includes('/') && isRead(path) && !path.endsWith('.yaml');
}

/** Those as deep as the one that was looked for. */
function foldersOf(files: string[], depth: number): string[] {
  const found = files.flatMap((path) => {
    const parts = path.split('/');
    return parts.length > depth ? [parts.slice(0, depth).join('/')] : [];
  });
  return [...new Set(found)].slice(0, 500);
}
