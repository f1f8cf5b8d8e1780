/** What of an answer is translated into a language. */
import type * as graph from '../../compiler/graph.ts';
import { groupBy } from '../../compiler/group.ts';
import type { Area, Held, Statement, TranslatedStatement, Translation } from '../contract.ts';
import { runsOf } from '../runs.ts';
import type { Handbook } from './handbook.ts';
import { resolveLink } from './resolve-link.ts';

/** A language of the graph by what is looked up in it. */
export interface Language {
  tag: string;
  frameworks: ReadonlyMap<string, graph.Translation['frameworks'][number]>;
  levels: ReadonlyMap<string, graph.Translation['levels'][number]>;
  families: ReadonlyMap<string, graph.Translation['families'][number]>;
  roles: ReadonlyMap<string, graph.Translation['roles'][number]>;
  areas: ReadonlyMap<string, graph.Translation['areas'][number]>;
  statements: ReadonlyMap<string, graph.Translation['statements'][number]>;
}

export function languagesOf({ translations = [] }: graph.Graph): Map<string, Language> {
  const byId = <T extends { id: string }>(values: readonly T[]) => new Map(values.map((value) => [value.id, value]));
  return new Map(
    translations.map(({ language, frameworks, levels, families, roles, areas, statements }) => [
      language,
      {
        tag: language,
        frameworks: byId(frameworks),
        levels: byId(levels),
        families: byId(families),
        roles: byId(roles),
        areas: byId(areas),
        statements: byId(statements),
      },
    ]),
  );
}

/** What an answer shows. */
export interface Shown {
  kind: 'framework' | 'level' | 'role';
  id: string;
  /** Of levels whose titles are shown. */
  levels: readonly string[];
  areas: readonly Area[];
  held: Held | null;
}

/** null where no language is asked for, or none of that tag is there: the answer is then what it is. */
export function translationOf(handbook: Handbook, tag: string | undefined, shown: Shown): Translation | null {
  const language = tag === undefined ? undefined : handbook.languages.get(tag);
  if (!language) return null;
  const { kind, id } = shown;
  const own = kind === 'level' ? language.levels.get(id) : kind === 'role' ? language.roles.get(id) : undefined;
  const framework = language.frameworks.get(kind === 'level' ? (handbook.levels.get(id)?.framework ?? '') : id)?.title ?? null;
  const family = kind === 'role' ? language.families.get(handbook.roles.get(id)?.family ?? '') : undefined;
  const statements = [...shown.areas.flatMap((area) => area.statements), ...heldStatements(shown.held)];
  // Everything held to is put together by rows: whose areas these are, its statements tell.
  const ids = new Set([...shown.areas.map((area) => area.id), ...statements.flatMap((one) => handbook.statements.get(one.id)?.area ?? [])]);
  const areas = [...ids].flatMap((area) => handbook.areas.get(area) ?? []);
  return {
    language: language.tag,
    title: kind === 'framework' ? framework : (own?.title ?? null),
    of: kind === 'level' ? framework : (family?.title ?? null),
    summary: own?.summary ?? null,
    notes: kind === 'role' ? (language.roles.get(id)?.notes ?? []) : [],
    levels: found(shown.levels, (level) => language.levels.get(level)?.title),
    rows: rowsOf(language, areas, id),
    areas: found([...ids], (area) => {
      const { id: _, ...words } = language.areas.get(area) ?? { id: area };
      return 'title' in words ? words : undefined;
    }),
    statements: found(
      statements.map((statement) => statement.id),
      (statement) => translatedStatement(handbook, language, statement),
    ),
  };
}

export function translatedStatement(handbook: Handbook, language: Language, id: string): TranslatedStatement | undefined {
  const words = language.statements.get(id);
  const original = handbook.statements.get(id);
  if (!words || !original) return undefined;
  const page = original.origin.via[0]?.file ?? original.origin.file;
  return {
    // A translation may name the same pages below its own part of the site: such links lead to the original's.
    words: runsOf(words.markdown, words.text, (target) => resolveLink(handbook, withoutTag(target, language.tag), page)),
    examples: words.examples,
    place: { file: words.origin.file, line: words.origin.line },
  };
}

/**
 * What a row is called in another language: the title that its areas have there, with the name of their own level taken
 * off; nothing where they do not agree.
 */
function rowsOf(language: Language, areas: readonly graph.Area[], holder: string): Translation['rows'] {
  const rows: Translation['rows'] = {};
  for (const [row, own] of groupBy(areas, (area) => area.row)) {
    const titles = own.flatMap((area) => {
      const title = language.areas.get(area.id)?.title;
      const name = language.levels.get(area.level ?? '')?.title ?? language.roles.get(area.role ?? '')?.title ?? '';
      return title == null ? [] : [withoutName(title, name)];
    });
    const [title = null] = new Set(titles).size === 1 ? titles : [];
    // Only its own page says what an area is about here.
    const opened = own.find((area) => area.summary !== null && [area.level, area.role].includes(holder));
    const summary = language.areas.get(opened?.id ?? '')?.summary ?? null;
    if (title !== null || summary !== null) rows[row] = { title, summary };
  }
  return rows;
}

function withoutName(title: string, name: string): string {
  if (name === '' || !title.toLowerCase().includes(name.toLowerCase())) return title;
  const at = title.toLowerCase().indexOf(name.toLowerCase());
  const rest = `${title.slice(0, at)}${title.slice(at + name.length)}`.replace(/^[\s:,–—-]+|[\s:,–—-]+$/gu, '');
  return rest === '' || (at > 0 && at + name.length < title.length) ? title : rest;
}

function withoutTag(target: string, tag: string): string {
  const prefix = `/${tag}/`;
  return target.toLowerCase().startsWith(prefix.toLowerCase()) ? target.slice(prefix.length - 1) : target;
}

function heldStatements(held: Held | null): Statement[] {
  if (held === null) return [];
  const chosen = held.alternatives.flatMap(({ choices }) => choices.flatMap((choice) => choice.areas));
  const parts = [...held.areas, ...chosen].flatMap((area) => area.parts);
  return [...parts.flatMap((part) => part.statements), ...held.presumed.flatMap(({ areas }) => areas.flatMap((area) => area.statements))];
}

function found<T>(ids: readonly string[], find: (id: string) => T | null | undefined): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = find(id);
      return value == null ? [] : [[id, value]];
    }),
  );
}
