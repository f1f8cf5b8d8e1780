/**
 * How the statements of one state of a handbook became those of the next, and its levels, roles, areas and groups with
 * them. Two lists of what has an identity, in; what became of each, with how sure that is, out.
 */
import { groupBy } from '../group.ts';
import type { Known } from './known.ts';
import { matchAreas } from './match-areas.ts';
import { groupsByName, matchGroups } from './match-groups.ts';
import { matchHolders } from './match-holders.ts';
import { matchStatements, type Pair, type Told } from './match-statements.ts';
import type { Placed } from './placed.ts';
import { stayedIn } from './stayed.ts';
import { wholesOf } from './wholes.ts';

export const lineageKinds = ['kept', 'reworded', 'moved', 'split', 'merged', 'added', 'dropped'] as const;
export type LineageKind = (typeof lineageKinds)[number];

export interface LineageStep {
  kind: LineageKind;
  /** Ids in the earlier state: one; none of what is added; several of what was merged, the one that it continues first. */
  before: string[];
  /** Ids in the later state: one; none of what is dropped; several of what was split, the one that continues it first. */
  after: string[];
  /** Of what moved: whether its words changed as well. Of what was split or merged they always did. */
  reworded: boolean;
  /** From 0 to 1. */
  confidence: number;
}

/** Later ids by the earlier ones; what is in none of these was dropped, or is new. */
export interface Lineage {
  /** With the kind before the id: `framework infrastructure`. */
  groups: ReadonlyMap<string, string>;
  /** Levels, roles, and families with `family:` before the id. */
  holders: ReadonlyMap<string, string>;
  areas: ReadonlyMap<string, string>;
  /** What levels, roles and families ask to the letter what they asked: earlier ids by the later ones. */
  stayed: ReadonlyMap<string, string>;
  /** What became of all others. */
  left: LineageStep[];
  /** Both, in the order of the later state, what was dropped last; put together when somebody asks, for they are many. */
  readonly statements: LineageStep[];
}

/** How many there are of each kind. */
export function countsOf(steps: readonly Pick<LineageStep, 'kind'>[]): Record<LineageKind, number> {
  const counts = Object.fromEntries(lineageKinds.map((kind) => [kind, 0])) as Record<LineageKind, number>;
  for (const { kind } of steps) counts[kind]++;
  return counts;
}

/** What is less sure than this is put to a person. */
export const sureFrom = 0.6;

export function lineageOf(before: Known, after: Known, told: Told = { same: new Map(), apart: new Set() }): Lineage {
  const ladder = (groups: ReadonlyMap<string, string>) =>
    new Map([...groups].flatMap(([key, id]) => (key.startsWith('unit ') ? [] : [[key.slice(key.indexOf(' ') + 1), id] as const])));
  const levelsAndRoles = matchHolders(before, after, ladder(groupsByName(before, after)));
  const groups = matchGroups(before, after, levelsAndRoles);
  const families = [...groups].flatMap(([key, id]) =>
    key.startsWith('family ') ? [[`family:${key.slice(7)}`, `family:${id}`] as const] : [],
  );
  const holders = new Map([...levelsAndRoles, ...families]);
  const stayed = stayedIn(before, after, holders);
  const areas = new Map([...stayed.areas, ...matchAreas(stayed.before, stayed.after, holders)]);
  const found = matchStatements(stayed.before, stayed.after, { areas, holders, groups: ladder(groups) }, told);
  const steps = stepsOf(found, areas, holders);
  let statements: LineageStep[] | null = null;
  return {
    groups,
    holders,
    areas,
    stayed: stayed.statements,
    left: steps,
    get statements() {
      statements ??= inOrder([...[...stayed.statements].map(keptStep), ...steps], after);
      return statements;
    },
  };
}

function keptStep([is, was]: [string, string]): LineageStep {
  return { kind: 'kept', before: [was], after: [is], reworded: false, confidence: 1 };
}

/** As the later state has them, what was dropped last. */
function inOrder(steps: readonly LineageStep[], { statements }: Known): LineageStep[] {
  const places = new Map(statements.map(({ id }, index) => [id, index]));
  const placeOf = ({ after: [id] }: LineageStep) => places.get(id ?? '') ?? statements.length;
  return steps.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function stepsOf(
  { pairs, before, after }: ReturnType<typeof matchStatements>,
  areas: ReadonlyMap<string, string>,
  holders: ReadonlyMap<string, string>,
): LineageStep[] {
  const now = new Map(pairs.map((pair) => [pair.after, pair]));
  const then = new Set(pairs.map((pair) => pair.before));
  const dropped = before.filter((one) => !then.has(one));
  const added = after.filter((one) => !now.has(one));
  const wholes = wholesOf(pairs, dropped, added, ({ holder }) => holders.get(holder));
  const [parts, sources] = [
    groupBy(wholes.split.keys(), (one) => wholes.split.get(one)),
    groupBy(wholes.merged.keys(), (one) => wholes.merged.get(one)),
  ];
  const id = ({ statement }: Placed) => statement.id;
  const step = (kind: LineageKind, from: Placed[], to: Placed[], confidence: number, reworded = false): LineageStep => ({
    kind,
    before: from.map(id),
    after: to.map(id),
    reworded,
    confidence,
  });
  const ofPair = (pair: Pair): LineageStep => {
    const { before: one, after: other, confidence } = pair;
    const [also, were] = [parts.get(pair) ?? [], sources.get(pair) ?? []];
    if (also.length > 0) return step('split', [one], [other, ...also], Math.min(confidence, mostOfWholes), true);
    if (were.length > 0) return step('merged', [one, ...were], [other], Math.min(confidence, mostOfWholes), true);
    const isReworded = one.statement.text !== other.statement.text;
    if (areas.get(one.area) !== other.area) return step('moved', [one], [other], confidence, isReworded);
    return step(isReworded ? 'reworded' : 'kept', [one], [other], confidence, isReworded);
  };
  return [
    ...after.flatMap((one) => {
      const pair = now.get(one);
      if (pair) return [ofPair(pair)];
      return wholes.split.has(one) ? [] : [step('added', [], [one], 1)];
    }),
    ...dropped.filter((one) => !wholes.merged.has(one)).map((one) => step('dropped', [one], [], 1)),
  ];
}

/** That one sentence became two, or two became one, is never plain. */
const mostOfWholes = 0.7;
