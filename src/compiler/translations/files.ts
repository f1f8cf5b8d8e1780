/** Which files are translations, and of what: by the folder they are in, or by the tag in their name. */
import { isRead } from '../2-resolve/listing.ts';
import type { Host } from '../host.ts';
import { settingsFile } from '../settings.ts';
import type { Languages, Translations } from './languages.ts';

/** The files of one language. */
export interface TranslatedFiles {
  language: string;
  /** By the path of the original. */
  files: ReadonlyMap<string, string>;
  /** Those that translate nothing that is there. */
  stray: readonly string[];
  /** Where the translation of a page would stand. */
  pathFor(original: string): string;
}

export interface SortedFiles {
  /** The handbook as if it had never been translated. */
  originals: Host;
  languages: TranslatedFiles[];
}

/** Enough pages to see which folder another one mirrors. */
const mostVotes = 200;

export function sortFiles(host: Host, { language, translations }: Languages): SortedFiles {
  if (translations.size === 0) return { originals: host, languages: [] };
  const folders = [...translations].flatMap(([tag, folder]) => (folder === null ? [] : [{ tag, folder: `${folder}/` }]));
  const all = [...host.files()].sort();
  const names = new Set(all);
  const own: string[] = [];
  const inFolder = new Map<string, string[]>(folders.map(({ tag }) => [tag, []]));
  const named = new Map<string, Map<string, string>>();
  for (const path of all) {
    const folder = folders.find((one) => path.startsWith(one.folder));
    const tag = folder ? null : tagIn(path, [...translations.keys()]);
    const original = tag === null ? null : originalNamed(path, tag, language, names);
    if (folder) inFolder.get(folder.tag)?.push(path);
    else if (tag !== null && original !== null) named.set(tag, (named.get(tag) ?? new Map<string, string>()).set(original, path));
    else own.push(path);
  }
  const originals = new Set(own);
  const languages = [...translations].map(([tag, folder]): TranslatedFiles => {
    const files = new Map(named.get(tag));
    const stray: string[] = [];
    const within = (inFolder.get(tag) ?? []).map((path) => ({ path, inside: path.slice((folder ?? '').length + 1) }));
    const mirrored = mirroredBy(within, own);
    for (const { path, inside } of within) {
      const found = [mirrored + inside, inside].flatMap((one) => [one, withTag(one, language)]).find((one) => originals.has(one));
      if (found !== undefined) files.set(found, path);
      else if (isRead(inside) && inside !== settingsFile) stray.push(path);
    }
    const pathFor = (original: string) => {
      if (folder === null || !original.startsWith(mirrored)) return withTag(original, tag);
      return `${folder}/${original.slice(mirrored.length)}`;
    };
    return { language: tag, files, stray: stray.sort(), pathFor };
  });
  return { originals: { files: () => own, read: (path) => host.read(path) }, languages };
}

/** Whether a file is no page of the handbook itself, as far as its path tells. */
export function isTranslation(path: string, translations: Translations): boolean {
  return (
    tagIn(path, [...translations.keys()]) !== null ||
    [...translations.values()].some((folder) => folder !== null && path.startsWith(`${folder}/`))
  );
}

/** The tag of a declared language before the ending of a page's name; null where there is none. */
function tagIn(path: string, tags: string[]): string | null {
  const tag = /\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.[a-z]+$/iu.exec(path)?.[1]?.toLowerCase();
  return tag === undefined || !isRead(path) ? null : (tags.find((one) => one.toLowerCase() === tag) ?? null);
}

/** `senior.de.md` is of `senior.md`, or of `senior.en.md` where the originals have a tag as well. Without either it is a page itself. */
function originalNamed(path: string, tag: string, language: string, names: ReadonlySet<string>): string | null {
  const bare = path.replace(/\.[^./]+(?=\.[^./]+$)/u, '');
  return [bare, withTag(bare, language)].find((one) => one !== path && names.has(one) && tag !== language) ?? null;
}

function withTag(path: string, tag: string): string {
  return path.replace(/(?=\.[^./]+$)/u, `.${tag}`);
}

/**
 * The folder that another one mirrors: the one below which most of its files have an original, with a slash behind it;
 * empty for the root. `content.de` mirrors `content`, `i18n/de` the root, `content/german` perhaps `content/english`.
 */
function mirroredBy(within: { inside: string }[], own: string[]): string {
  const votes = new Map<string, number>();
  const byName = new Map<string, string[]>();
  for (const path of own) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const same = byName.get(name);
    if (same) same.push(path);
    else byName.set(name, [path]);
  }
  for (const { inside } of within.slice(0, mostVotes)) {
    for (const path of byName.get(inside.slice(inside.lastIndexOf('/') + 1)) ?? []) {
      if (path !== inside && !path.endsWith(`/${inside}`)) continue;
      const base = path.slice(0, path.length - inside.length);
      votes.set(base, (votes.get(base) ?? 0) + 1);
    }
  }
  const [first] = [...votes].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
