/** What may be written in gradus.yaml. */
import { addressOf } from '../compiler/2-resolve/addresses.ts';
import { isPartOfPages } from '../compiler/2-resolve/includes.ts';
import { folderOf } from '../compiler/2-resolve/listing.ts';
import { codes } from '../compiler/codes.generated.ts';
import { areaKinds, settingsKeys } from '../compiler/settings.ts';
import type { Completion, Suggestion } from './completion.ts';
import type { OpenHandbook, Spot } from './open-handbook.ts';
import { writtenAt, type YamlPlace } from './yaml-place.ts';

const choices = ['on', 'off', 'info', 'warning', 'error'];

export function completeSettings(handbook: OpenHandbook, lines: readonly string[], spot: Spot): Completion | null {
  const place = writtenAt(lines, spot);
  const suggestions = suggestionsAt(handbook, place);
  return suggestions.length === 0 ? null : { from: place.from, to: spot.column, suggestions };
}

function suggestionsAt(handbook: OpenHandbook, { above, key, isItem }: YamlPlace): Suggestion[] {
  const [top = key, ...below] = above;
  const { graph, listing } = handbook;
  if (top === null) return asKeys(settingsKeys);
  // A value beside its key, or one below it that is no item.
  const isValue = key !== null && above.length > 0;
  switch (top) {
    case 'roots':
    case 'include_roots':
      return isItem ? of('value', foldersOf(listing.pages)) : [];
    case 'levels':
      return isItem
        ? of(
            'name',
            graph.levels.map(({ title }) => title),
          )
        : [];
    case 'areas':
      return isValue ? of('value', areaKinds) : above.length > 0 ? asKeys(graph.areas.map(({ rowTitle }) => rowTitle)) : [];
    case 'aliases':
      return isValue ? addressesOf(listing.pages) : [];
    case 'strands':
    case 'apart':
      return isItem ? statementsOf(handbook) : [];
    case 'severities':
      if (above.length === 0) return [];
      if (isValue) return of('value', choices);
      return asKeys([...codes.keys(), ...groups(), ...(below.length === 0 ? foldersOf(listing.pages) : [])]);
    case 'translations':
      return isValue ? of('value', ['beside', ...foldersOf(listing.pages)]) : [];
    case 'owners':
      return above.length > 0 && !isValue ? asKeys(foldersOf(listing.pages)) : [];
    default:
      return [];
  }
}

function of(kind: Suggestion['kind'], labels: readonly string[]): Suggestion[] {
  return [...new Set(labels)].map((label) => ({ label, kind }));
}

function asKeys(labels: readonly string[]): Suggestion[] {
  return of('key', labels).map((one) => ({ ...one, text: `${one.label}:` }));
}

function groups(): string[] {
  return [...codes.values()].flatMap(({ group }) => group ?? []);
}

/** Every folder that holds pages, at any depth. */
function foldersOf(pages: readonly string[]): string[] {
  const found = new Set<string>();
  for (const page of pages)
    for (let folder = folderOf(page); folder !== '' && !found.has(folder); folder = folderOf(folder)) found.add(folder);
  return [...found].sort();
}

function addressesOf(pages: readonly string[]): Suggestion[] {
  return pages.filter((path) => !isPartOfPages(path)).map((path) => ({ label: `/${addressOf(path)}/`, kind: 'page', detail: path }));
}

/** Statements by as many of their first words as tell each from the others. */
function statementsOf({ graph }: OpenHandbook): Suggestion[] {
  const texts = [...new Set(graph.statements.filter(({ level }) => level !== null).map(({ text }) => text))];
  const times = new Map<string, number>();
  const beginnings = (text: string) => text.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' '));
  for (const text of texts) for (const one of beginnings(text)) times.set(one, (times.get(one) ?? 0) + 1);
  const fewest = 4;
  return texts.map((text) => {
    const label = beginnings(text).find((one, index) => index + 1 >= fewest && times.get(one) === 1) ?? text;
    return { ...scalar(label.replace(/[\s,;:.]+$/u, '')), kind: 'name', detail: text };
  });
}

/** In quotes where YAML would read more into it than words. */
function scalar(label: string): Pick<Suggestion, 'label' | 'text'> {
  return /[,:#[\]{}"'\\]|^[^\p{L}\p{N}]/u.test(label) ? { label, text: JSON.stringify(label) } : { label };
}
