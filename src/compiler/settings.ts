import { parse } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import type { AreaKind } from './graph.ts';
import type { Host } from './host.ts';
import { closestTo, titleKey } from './key.ts';
import { settingsBroken, settingsUnknown, settingsWrong } from './messages.generated.ts';
import { diagnoseLine } from './report.ts';
import { type Repository, type RepositoryYaml, readRepository } from './repository.ts';
import { type Choice, readSeverities, type Severities } from './severities.ts';
import { phrase, type Value } from './speech/phrase.ts';
import { readLanguages, type Translations } from './translations/languages.ts';

/**
 * `gradus.yaml` at the root of a handbook. Everything in it is optional, and so is the file.
 * `schemas/gradus-yaml.schema.json` is made from this type.
 * @public
 */
export interface GradusYaml {
  /** The company's name, as labels and layers of the pages use it. */
  organisation?: string;
  /** Folders whose pages are read; default: all of them. */
  roots?: string[];
  /** Folders in which includes are looked for first, in this order. */
  include_roots?: string[];
  /** Titles of levels, lowest first, where the usual words (Junior, Senior, Staff ...) do not say it. */
  levels?: string[];
  /** What kind of area a title names, where its words do not say it. */
  areas?: Record<string, AreaKind>;
  /** Addresses that moved: the old one, and where the page is now. */
  aliases?: Record<string, string>;
  /** Competencies that go through the levels, by name: the beginnings of the statements that are it, each long enough to tell it. */
  strands?: Record<string, string[]>;
  /** Pairs of statements, by their beginnings, that are not one competency although they read alike. */
  apart?: [string, string][];
  /** How grave a finding is here, by its code or its group; below a folder, the same for the pages in it. */
  severities?: Record<string, Choice | Record<string, Choice>>;
  /** Who answers for the pages below a folder; the longest folder wins. */
  owners?: Record<string, string>;
  /** Where the pages are kept and changed: the address of the repository, or its parts and the patterns of its addresses. */
  repository?: string | RepositoryYaml;
  /** The language of the pages, as a tag of BCP 47; default: en. */
  language?: string;
  /** Other languages that the pages exist in: a folder that mirrors them, or `beside`, where `senior.de.md` translates `senior.md`. */
  translations?: Record<string, string>;
}

export interface Settings {
  organisation: string | null;
  roots: string[];
  includeRoots: string[];
  /** Keys of level titles to their position, from 1. */
  levels: ReadonlyMap<string, number>;
  areas: ReadonlyMap<string, AreaKind>;
  aliases: ReadonlyMap<string, string>;
  strands: ReadonlyMap<string, readonly string[]>;
  apart: readonly (readonly string[])[];
  severities: Severities;
  owners: ReadonlyMap<string, string>;
  repository: Repository | null;
  /** null: not said. */
  language: string | null;
  translations: Translations;
}

export const settingsFile = 'gradus.yaml';
export const areaKinds: AreaKind[] = ['competency', 'values', 'responsibility', 'requirement', 'nice-to-have'];

/** What may stand at the left of the file. */
export const settingsKeys: string[] = [
  'organisation',
  'roots',
  'include_roots',
  'levels',
  'areas',
  'aliases',
  'strands',
  'apart',
  'severities',
  'owners',
  'repository',
  'language',
  'translations',
];

export const noSettings: Settings = {
  organisation: null,
  roots: [],
  includeRoots: [],
  levels: new Map(),
  areas: new Map(),
  aliases: new Map(),
  strands: new Map(),
  apart: [],
  severities: [],
  owners: new Map(),
  repository: null,
  language: null,
  translations: new Map(),
};

/** What `gradus.yaml` pins. What is wrong in it is a finding and counts as not written. */
export function readSettings(host: Host): { settings: Settings; diagnostics: Diagnostic[] } {
  const source = host.read(settingsFile);
  if (source === null) return { settings: noSettings, diagnostics: [] };
  let values: unknown;
  try {
    values = parse(source, { maxAliasCount: 20, logLevel: 'error' });
  } catch (error) {
    const line = (error as { linePos?: [{ line: number }] }).linePos?.[0]?.line ?? 1;
    const problem = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return {
      settings: noSettings,
      diagnostics: [diagnoseLine(settingsBroken({ problem: phrase('parserSays', problem) }), settingsFile, line)],
    };
  }
  if (values === null || values === undefined) return { settings: noSettings, diagnostics: [] };
  if (typeof values !== 'object' || Array.isArray(values)) {
    return {
      settings: noSettings,
      diagnostics: [diagnoseLine(settingsBroken({ problem: phrase('noKeysAndValues') }), settingsFile, 1)],
    };
  }
  return readValues(values as Record<string, unknown>, source.split('\n'), host);
}

/** The line of a key, and of one below it; where that is not found, the line of what is above it. */
function lineOfKeys(lines: string[], [top = '', ...below]: string[]): number {
  const isKey = (line: string, key: string) => [key, `"${key}"`, `'${key}'`].some((written) => line.startsWith(`${written}:`));
  let at = lines.findIndex((line) => isKey(line, top));
  for (const key of below) {
    const found = lines.findIndex((line, index) => index > at && /^\s/u.test(line) && isKey(line.trimStart(), key));
    if (found === -1) break;
    at = found;
  }
  return Math.max(1, at + 1);
}

function readValues(values: Record<string, unknown>, lines: string[], host: Host): { settings: Settings; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const lineOf = (...keys: string[]) => lineOfKeys(lines, keys);
  const wrong = (key: string, wanted: Value) => diagnostics.push(diagnoseLine(settingsWrong({ key, wanted }), settingsFile, lineOf(key)));
  const text = (key: string): string | null => {
    const value = values[key];
    if (value === undefined) return null;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    wrong(key, phrase('aText'));
    return null;
  };
  const list = (key: string): string[] => {
    const value = values[key];
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
    wrong(key, phrase('aListOfTexts'));
    return [];
  };
  const map = <T extends string>(key: string, allowed: T[] | null): Map<string, T> => {
    const value = values[key];
    if (value === undefined) return new Map();
    const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
    const fits = (one: unknown): one is T => typeof one === 'string' && (allowed === null || allowed.includes(one as T));
    if (entries?.every(([, one]) => fits(one))) return new Map(entries as [string, T][]);
    wrong(key, allowed === null ? phrase('namesWithText') : phrase('namesWithOneOf', allowed.join(', ')));
    return new Map((entries ?? []).filter((entry): entry is [string, T] => fits(entry[1])));
  };
  const isTexts = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');
  const lists = (key: string): Map<string, string[]> => {
    const value = values[key];
    if (value === undefined) return new Map();
    const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
    if (!entries?.every(([, one]) => isTexts(one))) wrong(key, phrase('namesWithTexts'));
    return new Map((entries ?? []).filter((entry): entry is [string, string[]] => isTexts(entry[1])));
  };
  const pairs = (key: string): string[][] => {
    const value = values[key];
    if (value === undefined) return [];
    const isPair = (one: unknown): one is string[] => isTexts(one) && one.length === 2;
    if (!Array.isArray(value) || !value.every(isPair)) wrong(key, phrase('aListOfPairs'));
    return Array.isArray(value) ? value.filter(isPair) : [];
  };
  const { severities, problems } = readSeverities(values.severities, () => host.files());
  for (const { keys, ...problem } of problems) {
    const [key = 'severities', within = 'severities'] = [...keys].reverse();
    const message = problem.unknown
      ? settingsUnknown({ key, within, alike: problem.alike, codes: phrase('codesAndGroups') })
      : settingsWrong({ key, wanted: problem.wanted });
    diagnostics.push(diagnoseLine(message, settingsFile, lineOf('severities', ...keys)));
  }
  const repository = readRepository(values.repository);
  for (const { keys, wanted, alike } of repository.problems) {
    const [key = 'repository'] = [...keys].reverse();
    const message =
      wanted === undefined
        ? settingsUnknown({ key, within: 'repository', alike: alike ?? null })
        : settingsWrong({ key: ['repository', ...keys].join('.'), wanted });
    diagnostics.push(diagnoseLine(message, settingsFile, lineOf('repository', ...keys)));
  }
  const languages = readLanguages(values, host);
  for (const { keys, wanted } of languages.problems)
    diagnostics.push(diagnoseLine(settingsWrong({ key: keys.join('.'), wanted }), settingsFile, lineOf(...keys)));
  const settings: Settings = {
    organisation: text('organisation'),
    roots: list('roots').map(folder),
    includeRoots: list('include_roots').map(folder),
    levels: new Map(list('levels').map((title, index) => [titleKey(title), index + 1])),
    areas: new Map([...map('areas', areaKinds)].map(([title, kind]) => [titleKey(title), kind])),
    aliases: map('aliases', null),
    strands: lists('strands'),
    apart: pairs('apart'),
    severities,
    owners: map('owners', null),
    repository: repository.repository,
    language: languages.said || languages.translations.size > 0 ? languages.language : null,
    translations: languages.translations,
  };
  for (const key of Object.keys(values)) {
    if (!settingsKeys.includes(key))
      diagnostics.push(diagnoseLine(settingsUnknown({ key, alike: closestTo(key, settingsKeys) }), settingsFile, lineOf(key)));
  }
  return { settings, diagnostics };
}

function folder(name: string): string {
  return name.replace(/^\.?\/+|\/+$/gu, '');
}
