/** What can be found in the other languages of a handbook: entries of their own, each with its language. */
import type { Graph, Translation } from '../../compiler/graph.ts';
import { groupBy } from '../../compiler/group.ts';
import { textKey } from '../../compiler/key.ts';
import { ownNameOf } from '../language-names.ts';
import type { Entry, Kind, Standing } from './entry.ts';

/** @param entries those of the originals: a translation stands where its original does, and is shown in its language */
export function translatedEntries(graph: Graph, entries: readonly Entry[]): Entry[] {
  const { translations = [] } = graph;
  if (translations.length === 0) return [];
  const standings = new Map<string, Standing>();
  for (const { kind, standings: all } of entries) for (const one of all) standings.set(`${kind} ${one.id}`, one);
  return translations.flatMap((translation) => entriesIn(graph, translation, standings));
}

function entriesIn(graph: Graph, translation: Translation, known: ReadonlyMap<string, Standing>): Entry[] {
  const { language, frameworks, levels, families, roles, statements } = translation;
  const files = new Map(translation.pages.map(({ page, file }) => [page, file]));
  const titles = titlesIn(graph, translation);
  const standing = (kind: Kind, id: string, place?: { file: string; line: number }): Standing[] => {
    const original = known.get(`${kind} ${id}`);
    if (!original) return [];
    const at = place ?? { file: files.get(original.file) ?? original.file, line: files.has(original.file) ? 1 : original.line };
    const path = [ownNameOf(language), ...original.path.map((title) => titles.get(title) ?? title)];
    const address = `${original.address}${original.address.includes('?') ? '&' : '?'}in=${language}`;
    return [{ ...original, path, address, file: at.file, line: at.line }];
  };
  const named = (kind: Kind, { id, title, summary = null }: { id: string; title: string | null; summary?: string | null }): Entry[] => {
    const standings = standing(kind, id);
    if (title === null || standings.length === 0) return [];
    return [{ kind, language, title, names: [], text: summary ?? '', more: '', standings }];
  };
  const said = [...groupBy(statements, ({ text }) => textKey(text)).values()].flatMap((same): Entry[] => {
    const standings = same.flatMap(({ id, origin }) => standing('statement', id, origin));
    if (standings.length === 0) return [];
    const more = [...new Set(same.flatMap(({ topic, examples }) => [topic ?? '', ...examples.map((one) => one ?? '')]))].join(' ');
    return [{ kind: 'statement', language, title: null, names: [], text: same[0]?.text ?? '', more, standings }];
  });
  return [
    ...frameworks.flatMap((one) => named('framework', one)),
    // No page of a family is shown in another language; its words are found all the same.
    ...families.flatMap((one) => named('family', one)),
    ...levels.flatMap((one) => named('level', one)),
    ...roles.flatMap((one) => named('role', one)),
    ...said,
  ];
}

/** What a title that stands around something is called in the language. */
function titlesIn(graph: Graph, translation: Translation): Map<string, string> {
  const titles = new Map<string, string>();
  for (const kind of ['frameworks', 'families', 'levels', 'roles'] as const) {
    const originals = new Map<string, string>(graph[kind].map(({ id, title }) => [id, title]));
    for (const { id, title } of translation[kind]) if (title !== null) titles.set(originals.get(id) ?? '', title);
  }
  return titles;
}
