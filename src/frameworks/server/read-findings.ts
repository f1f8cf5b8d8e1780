/** What the compiler has to say, by page or by rule, with what could be chosen of it. */
import { codes } from '../../compiler/codes.generated.ts';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import { fingerprintsOf } from '../../compiler/emit/fingerprint.ts';
import { groupBy } from '../../compiler/group.ts';
import { sayFinding } from '../../compiler/speech/finding.ts';
import type { Finding, FindingList, FindingRow, FindingSection, FindingsAsked, SeverityCounts } from '../contract.ts';
import type { Explain } from '../speech/spoken.ts';
import type { Handbook } from './handbook.ts';
import { countFindings, shapeFinding } from './shape.ts';

const severities = ['error', 'warning', 'info'] as const;
/** Unless more are asked for: what a section begins with, what all of them do, and how many sections there are. */
const most = { rows: 20, rowsInAll: 200, sections: 100 };
/** Long enough that two findings of one handbook never share one. */
const idLength = 12;

/** Errors first, then warnings; within a severity in the order of the compiler. */
export function firstFindings(handbook: Handbook, limit: number): Finding[] {
  const { diagnostics } = handbook.graph;
  const ordered = severities.flatMap((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity));
  return ordered.slice(0, limit).map((diagnostic) => shapeFinding(handbook, diagnostic));
}

export function readFindings(handbook: Handbook, explain: Explain, asked: FindingsAsked): FindingList {
  const { diagnostics } = handbook.graph;
  const { by = 'page', rows: mostRows = most.rows, sections: mostSections = most.sections } = asked;
  const chosen = diagnostics.filter((finding) => isChosen(finding, asked));
  const grouped = [...groupBy(chosen, ({ code, file }) => (by === 'rule' ? code : file))]
    .map(([key, found]) => ({ key, found, counts: countFindings(found) }))
    .sort(
      by === 'rule'
        ? (a, b) => gravest(a.counts) - gravest(b.counts) || b.found.length - a.found.length
        : (a, b) => gravest(a.counts) - gravest(b.counts),
    );
  const ids = idsOf(handbook);
  const titles = by === 'rule' ? null : titlesOfPages(handbook);
  let room = Math.max(most.rowsInAll, mostRows);
  const sections = grouped.slice(0, mostSections).map(({ key, found, counts }): FindingSection => {
    // Either the beginning of a section or nothing of it: a few rows of many would look like all of them.
    const shown = found.slice(0, Math.min(found.length, mostRows) > room ? 0 : mostRows);
    room -= shown.length;
    const explanation = titles === null ? explain(key) : null;
    return {
      key,
      title: titles === null ? (explanation?.title ?? null) : (titles.get(key) ?? null),
      why: explanation === null ? null : beginningOf(explanation.why),
      canBeShown: titles !== null && handbook.pages.has(key),
      counts,
      rows: shown.map((finding) => shapeRow(handbook, finding, ids)),
    };
  });
  return {
    counts: countFindings(diagnostics),
    matching: chosen.length,
    choices: choicesAmong(diagnostics, asked),
    sections,
    left: grouped.length - sections.length,
    looksFor: handbook.looksFor,
  };
}

function isChosen({ code, severity, file, owner }: Diagnostic, asked: FindingsAsked): boolean {
  return (
    (asked.severity === undefined || asked.severity === severity) &&
    (asked.group === undefined || asked.group === groupOf(code)) &&
    (asked.rule === undefined || asked.rule === code) &&
    (asked.owner === undefined || asked.owner === owner) &&
    (asked.page === undefined || asked.page === file)
  );
}

/** Each choice with what the other choices leave: another one of the same kind is never 0 because of the first. */
function choicesAmong(diagnostics: Diagnostic[], asked: FindingsAsked): FindingList['choices'] {
  const without = (...names: (keyof FindingsAsked)[]) => {
    const rest = { ...asked };
    for (const name of names) delete rest[name];
    return diagnostics.filter((finding) => isChosen(finding, rest));
  };
  const numbered = <T>(groups: Map<string | null, T[]>) =>
    [...groups].flatMap(([value, found]) => (value === null ? [] : [{ value, count: found.length, found }])).sort(byValue);
  return {
    severities: countFindings(without('severity')),
    groups: numbered(groupBy(without('group', 'rule'), ({ code }) => groupOf(code))).map(({ value, count, found }) => ({
      value,
      count,
      rules: numbered(groupBy(found, ({ code }) => code)).map((rule) => ({ value: rule.value, count: rule.count })),
    })),
    owners: numbered(groupBy(without('owner'), ({ owner }) => owner)).map(({ value, count }) => ({ value, count })),
  };
}

function byValue(a: { value: string }, b: { value: string }): number {
  return a.value < b.value ? -1 : 1;
}

function groupOf(code: string): string | null {
  return codes.get(code)?.group ?? null;
}

function gravest(counts: SeverityCounts): number {
  return severities.findIndex((severity) => counts[severity] > 0);
}

/** The id of each finding; made when first asked for. */
function idsOf(handbook: Handbook): ReadonlyMap<Diagnostic, string> {
  const { findingIds, graph } = handbook;
  if (findingIds.size === 0) {
    const prints = fingerprintsOf(graph.diagnostics, (file, line) => handbook.linesOf(file)?.[line - 1] ?? null);
    for (const [index, finding] of graph.diagnostics.entries()) findingIds.set(finding, (prints[index] ?? '').slice(0, idLength));
  }
  return findingIds;
}

/** null when no finding of the handbook has this id. */
export function findingOf(handbook: Handbook, id: string): Diagnostic | null {
  for (const [finding, known] of idsOf(handbook)) if (known === id) return finding;
  return null;
}

function shapeRow({ speech }: Handbook, finding: Diagnostic, ids: ReadonlyMap<Diagnostic, string>): FindingRow {
  const { code, severity, file, line, owner } = finding;
  return { id: ids.get(finding) ?? '', code, severity, message: sayFinding(finding, speech).message, file, line, owner };
}

/** What stands on a page, for those that hold something with a name. */
function titlesOfPages({ graph, frameworks }: Handbook): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { page, title } of [...graph.families, ...graph.roles]) if (!titles.has(page)) titles.set(page, title);
  for (const { page, title, framework } of graph.levels)
    titles.set(page, [title, frameworks.get(framework)?.title].filter(Boolean).join(', '));
  return titles;
}

const enough = 90;

/** Whole sentences, until there is enough to know what it is about. */
function beginningOf(words: string): string {
  const [paragraph = ''] = words.split(/\n\s*\n/u);
  const sentences = paragraph.replace(/\s+/gu, ' ').split(/(?<=[.!?]) (?=\p{Lu})/u);
  let beginning = '';
  for (const sentence of sentences) {
    if (beginning.length >= enough) break;
    beginning = beginning === '' ? sentence : `${beginning} ${sentence}`;
  }
  return beginning;
}
