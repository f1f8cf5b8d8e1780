/**
 * What changes between two levels, roles or units: their statements side by side, matched, with what is new, what is no
 * longer named, and how each wording turned.
 */
import { type EffectiveViews, effectiveViews } from '../effective.ts';
import type { Graph, Level, Statement } from '../graph.ts';
import { groupBy } from '../group.ts';
import { textKey } from '../key.ts';
import { apartOf, itemsOf } from './items.ts';
import { alignmentOf, type Match, type Step, weak } from './ladder.ts';
import { type Turn, turnsOf } from './reach.ts';
import type { Tie } from './ties.ts';
import { type Segment, wordChanges } from './word-changes.ts';

/** `unsure`: the two may not be one competency at all. */
export type Change = 'same' | 'reworded' | 'widened' | 'narrowed' | 'unsure';

export interface Pairing {
  from: Statement;
  to: Statement;
  change: Change;
  confidence: number;
  /** The framework's owner says that the two belong together. */
  declared: boolean;
  reasons: Match['reasons'];
  turns: Turn[];
  words: Segment[];
}

/** One row of the matrix; a pairing across rows stands in that of its upper statement. */
export interface ComparedRow {
  row: string;
  title: string;
  pairings: Pairing[];
  added: { statement: Statement; splitFrom: Statement | null }[];
  dropped: { statement: Statement; mergedInto: Statement | null }[];
}

export interface Comparison {
  from: string;
  to: string;
  rows: ComparedRow[];
}

/** Everything a level or role is held to by its own pages and its parents; what lower levels ask is presumed (D2). */
function statementsOf(views: EffectiveViews, id: string): Statement[] {
  return views(id)?.areas.flatMap((area) => area.lines.map((line) => line.statement)) ?? [];
}

/**
 * null when the graph holds no level or role of one of the ids.
 * @param views of the same graph, from whoever compares more than once
 */
export function compare(graph: Graph, from: string, to: string, views: EffectiveViews = effectiveViews(graph)): Comparison | null {
  const isKnown = (id: string) => graph.levels.some((level) => level.id === id) || graph.roles.some((role) => role.id === id);
  if (!isKnown(from) || !isKnown(to)) return null;
  const ladder = ladderOf(graph, from, to) ?? [from, to];
  const statements = ladder.map((id) => statementsOf(views, id));
  const alignment = alignmentOf(
    statements.map((own) => itemsOf(graph, own)),
    apartOf(graph),
  );
  const [a, b] = [ladder.indexOf(from), ladder.indexOf(to)];
  return comparisonOf(graph, from, to, statements[a] ?? [], statements[b] ?? [], alignment.step(a, b));
}

/** The other levels of one framework have something to say of the pair; null when the two are not of one. */
function ladderOf(graph: Graph, from: string, to: string): string[] | null {
  const level = (id: string): Level | undefined => graph.levels.find((one) => one.id === id);
  const [lower, upper] = [level(from), level(to)];
  if (!lower || !upper || lower === upper || lower.framework !== upper.framework) return null;
  const ids = graph.frameworks.find((one) => one.id === lower.framework)?.levels ?? [];
  return lower.track === upper.track ? ids.filter((id) => level(id)?.track === lower.track) : ids;
}

/** The statements of both sides put together by a step of an alignment. */
export function comparisonOf(
  graph: Pick<Graph, 'areas'>,
  from: string,
  to: string,
  lower: readonly Statement[],
  upper: readonly Statement[],
  { matches, ties }: Step,
): Comparison {
  const byId = new Map([...lower, ...upper].map((statement) => [statement.id, statement]));
  const areas = new Map(graph.areas.map((area) => [area.id, area]));
  const rowOf = (statement: Statement) => areas.get(statement.area)?.row ?? '';
  const below = new Map(lower.map((statement) => [statement.id, statement]));
  const above = new Map(upper.map((statement) => [statement.id, statement]));
  const pairings = matches.flatMap((match): Pairing[] => {
    const [one, other] = [below.get(match.from), above.get(match.to)];
    return one && other ? [pairingOf(one, other, match)] : [];
  });
  const order = new Map(upper.map((statement, index) => [statement.id, index]));
  pairings.sort((one, other) => (order.get(one.to.id) ?? 0) - (order.get(other.to.id) ?? 0));
  const matched = { below: new Set(matches.map((match) => match.from)), above: new Set(matches.map((match) => match.to)) };
  const tied = (kind: Tie['kind'], id: string) =>
    byId.get(
      ties
        .map((tie) =>
          tie.kind !== kind ? '' : kind === 'split' && tie.to === id ? tie.from : kind === 'merge' && tie.from === id ? tie.to : '',
        )
        .find((other) => other !== '') ?? '',
    ) ?? null;
  const added = upper
    .filter(({ id }) => !matched.above.has(id))
    .map((statement) => ({ statement, splitFrom: tied('split', statement.id) }));
  const dropped = lower
    .filter(({ id }) => !matched.below.has(id))
    .map((statement) => ({ statement, mergedInto: tied('merge', statement.id) }));
  const inRow = {
    pairings: groupBy(pairings, ({ to: statement }) => rowOf(statement)),
    added: groupBy(added, ({ statement }) => rowOf(statement)),
    dropped: groupBy(dropped, ({ statement }) => rowOf(statement)),
  };
  const rows = [...new Set([...upper, ...lower].map(rowOf))];
  const titles = new Map(graph.areas.map((area) => [area.row, area.rowTitle]));
  return {
    from,
    to,
    rows: rows.map((row) => ({
      row,
      title: titles.get(row) ?? row,
      pairings: inRow.pairings.get(row) ?? [],
      added: inRow.added.get(row) ?? [],
      dropped: inRow.dropped.get(row) ?? [],
    })),
  };
}

/** Two statements taken for one competency, and how the wording turned. */
function pairingOf(from: Statement, to: Statement, match: Omit<Match, 'from' | 'to'>): Pairing {
  const turns = turnsOf(from.text, to.text);
  const { confidence, declared, reasons } = match;
  const isSame = spoken(from.text) === spoken(to.text);
  return {
    from,
    to,
    change: isSame ? 'same' : confidence < weak || isGroundless(match) ? 'unsure' : changeOf(turns),
    confidence,
    declared,
    reasons,
    turns,
    words: wordChanges(from.text, to.text),
  };
}

/** A full stop more or less is heard by nobody. */
function spoken(text: string): string {
  return textKey(text).replace(/[.;:,]+$/u, '');
}

/**
 * A pair that shares no word and no subject, matched by what the others leave. Fewer than a third of them are right,
 * however sure they look.
 */
export function isGroundless({ declared, reasons }: Pick<Match, 'declared' | 'reasons'>): boolean {
  return !declared && !reasons.sameText && reasons.words.length + reasons.concepts.length + reasons.links.length === 0;
}

/** Where turns point both ways, how widely counts before all else. */
function changeOf(turns: readonly Turn[]): Change {
  const deciding = turns.find((turn) => turn.axis === 'scope') ?? turns[0];
  if (!deciding) return 'reworded';
  return deciding.direction === 'wider' ? 'widened' : 'narrowed';
}
