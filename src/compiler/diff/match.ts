/** The lineage of two states, by statements as somebody wrote them: once each, however many levels and roles are asked them. */
import type { Graph } from '../graph.ts';
import type { Lineage } from '../lineage/lineage.ts';
import { holderOf, type Written, writtenOf } from '../written.ts';

/** Words of a page that became words of a page. Of a page that others took in since, there is one for each that did. */
export interface WrittenPair {
  before: Written;
  after: Written;
  /** Who was held to them, by the later ids, and who is. */
  had: string[];
  has: string[];
}

export interface Matched {
  pairs: WrittenPair[];
  /** `whole`: what this one was part of, where a statement was split. */
  added: { statement: Written; whole: Written | null }[];
  /** `whole`: what this one became part of, where several were merged. */
  dropped: { statement: Written; whole: Written | null; had: string[] }[];
}

export function matchWritten(before: Graph, after: Graph, { statements, holders }: Lineage): Matched {
  const [old, now] = [writtenOf(before), writtenOf(after)];
  const [wasIn, isIn] = [old, now].map((all) => new Map(all.flatMap((one) => one.copies.map(({ id }) => [id, one] as const))));
  const [wasOf, isOf] = [before, after].map((graph) => new Map(graph.statements.map((one) => [one.id, holderOf(one)])));
  const heldBefore = (id: string) => {
    const holder = holders.get(wasOf?.get(id) ?? '');
    return holder === undefined ? [] : [holder];
  };
  const heldAfter = (id: string) => isOf?.get(id) ?? '';

  const pairs = new Map<string, WrittenPair>();
  const [paired, partners] = [new Map<Written, WrittenPair>(), new Map<Written, WrittenPair>()];
  for (const {
    before: [id],
    after: [later],
  } of statements) {
    const [one, other] = [wasIn?.get(id ?? ''), isIn?.get(later ?? '')];
    if (id === undefined || later === undefined || !one || !other) continue;
    const key = `${placeKey(one)}\n${placeKey(other)}`;
    const pair = pairs.get(key) ?? { before: one, after: other, had: [], has: [] };
    pair.had.push(...heldBefore(id));
    pair.has.push(heldAfter(later));
    pairs.set(key, pair);
    if (!paired.has(one)) paired.set(one, pair);
    if (!partners.has(other)) partners.set(other, pair);
  }
  const continued = new Set(
    statements.flatMap(({ before: [id], after: [later] }) => (id === undefined || later === undefined ? [] : [id, later])),
  );
  const [cameFrom, wentInto] = wholesIn(statements);
  const added: Matched['added'] = [];
  for (const one of now) {
    const fresh = one.copies.filter(({ id }) => !continued.has(id));
    const pair = partners.get(one);
    // What others are asked already is asked of more of them.
    if (pair) pair.has.push(...fresh.map(({ id }) => heldAfter(id)));
    else if (fresh.length > 0) added.push({ statement: one, whole: wholeOf(fresh, cameFrom, wasIn) });
  }
  const dropped: Matched['dropped'] = [];
  for (const one of old) {
    const gone = one.copies.filter(({ id }) => !continued.has(id));
    const [pair, had] = [paired.get(one), gone.flatMap(({ id }) => heldBefore(id))];
    if (pair) pair.had.push(...had);
    else if (gone.length > 0) dropped.push({ statement: one, whole: wholeOf(gone, wentInto, isIn), had });
  }
  return { pairs: [...pairs.values()].map(onceEach), added, dropped };
}

/** Of each part the id of its whole: of what a split brought, and of what a merger took. */
function wholesIn(statements: Lineage['statements']): [Map<string, string>, Map<string, string>] {
  const [split, merged] = [new Map<string, string>(), new Map<string, string>()];
  for (const { before, after } of statements) {
    for (const part of after.slice(1)) if (before[0] !== undefined) split.set(part, before[0]);
    for (const part of before.slice(1)) if (after[0] !== undefined) merged.set(part, after[0]);
  }
  return [split, merged];
}

function wholeOf(
  copies: Written['copies'],
  wholes: ReadonlyMap<string, string>,
  among: ReadonlyMap<string, Written> | undefined,
): Written | null {
  const [whole] = copies.flatMap(({ id }) => wholes.get(id) ?? []);
  return (whole === undefined ? undefined : among?.get(whole)) ?? null;
}

function onceEach({ before, after, had, has }: WrittenPair): WrittenPair {
  return { before, after, had: [...new Set(had)], has: [...new Set(has)] };
}

function placeKey({ place: { file, line, column } }: Written): string {
  return `${file}:${line}:${column}`;
}
