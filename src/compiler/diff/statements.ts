/** What became of the statements. */
import type { Graph } from '../graph.ts';
import { textKey } from '../key.ts';
import type { Lineage } from '../lineage/lineage.ts';
import { phrase } from '../speech/phrase.ts';
import { type Written, writtenOf } from '../written.ts';
import { type Change, type ChangeKind, changed, type Said } from './change.ts';
import { type Heirs, heirsIn } from './concerned.ts';
import { because, type Reason } from './grade.ts';
import type { Holders } from './holders.ts';
import { matchWritten, type WrittenPair } from './match.ts';
import { meaningOf } from './meaning.ts';
import { presumedIn } from './presumed.ts';

/** In the order of the pages, what is no longer there last. What only new or removed levels say is told with these. */
export function statementChanges(before: Graph, after: Graph, lineage: Lineage, holders: Holders): Change[] {
  const now = new Map(holders.kept.map((one) => [one.before.id, one.after.id]));
  const fresh = new Set(holders.added.map(({ id }) => id));
  const standing = (ids: readonly string[]) => ids.filter((id) => !fresh.has(id));
  const { pairs, added, dropped } = matchWritten(before, after, lineage);
  const titles = new Map([...before.levels, ...before.roles, ...after.levels, ...after.roles].map(({ id, title }) => [id, title]));
  const context: Context = { heirs: heirsIn(after), isPresumed: presumedIn(before, now, after), nameOf: (id) => titles.get(id) ?? id };
  // What a whole says more or less than before, its parts said before, or say now.
  const wholes = new Set([...dropped, ...added].map(({ whole }) => whole));
  const order = new Map(writtenOf(after).map(({ place }, index) => [placeKey(place), index]));
  const changes = [
    ...pairs.flatMap((pair) => changesOf({ ...pair, has: standing(pair.has) }, wholes.has(pair.after) || wholes.has(pair.before), context)),
    ...added.flatMap(({ statement, whole }) => addition(statement, whole, standing(statement.holders), context)),
  ].sort((one, other) => (order.get(placeKey(one.after)) ?? 0) - (order.get(placeKey(other.after)) ?? 0));
  return [...changes, ...dropped.flatMap(({ statement, whole, had }) => loss(statement, whole, had, context))];
}

interface Context {
  heirs: Heirs;
  /** Whether somebody was already presumed to do what a text asks, being asked it at a lower level (D2). */
  isPresumed(holder: string, text: string): boolean;
  nameOf(id: string): string;
}

/** One statement in both states: it may be worded otherwise, stand elsewhere, and be asked of others, all at once. */
function changesOf({ before, after, had, has }: WrittenPair, isWhole: boolean, context: Context): Change[] {
  const stay = has.filter((id) => had.includes(id));
  const gained = has.filter((id) => !had.includes(id));
  const lost = had.filter((id) => !after.holders.includes(id));
  const isNice = after.area.kind === 'nice-to-have';
  const meaning = meaningOf(before, after, isWhole).map((reason) => (isNice ? eased(reason) : reason));
  const moved = stay.length > 0 || has.length === 0 ? placeReasons(before, after) : [];
  const reasons = [...meaning, ...examples(before, after), ...moved];
  const concerned = stay.length > 0 ? stay : [...gained, ...lost];
  const kind = reasons.length === moved.length ? 'moved' : 'reworded';
  const change = (what: ChangeKind, why: Reason[], whom: string[]) =>
    changed(what, why, said(before), said(after), people(whom, after, context));
  return [
    ...(reasons.length > 0 && concerned.length > 0 ? [change(kind, reasons, concerned)] : []),
    ...(gained.length > 0 ? [change('taken-in', [gain(after, gained, lost, context)], gained)] : []),
    // Where others have it instead, these are told of it with the gain.
    ...(lost.length > 0 && (gained.length === 0 || stay.length > 0)
      ? [change('left-out', [because('minor', phrase('noLongerAskedHere'))], lost)]
      : []),
  ];
}

function gain({ text, area }: Written, gained: readonly string[], lost: readonly string[], { isPresumed, nameOf }: Context): Reason {
  const until = lost.map(nameOf).join(', ');
  if (area.kind === 'nice-to-have')
    return because('minor', lost.length > 0 ? phrase('niceToHaveUntilNowOf', until) : phrase('niceToHaveHere'));
  if (gained.every((id) => isPresumed(id, text)))
    return because('minor', lost.length > 0 ? phrase('presumedUntilNowOf', until) : phrase('presumedAlready'));
  return because('major', lost.length > 0 ? phrase('askedHereUntilNowOf', until) : phrase('askedHereAsWell'));
}

function placeReasons(before: Written, after: Written): Reason[] {
  if (before.area.row === after.area.row) return [];
  const isBinding = before.area.kind === 'nice-to-have' && after.area.kind !== 'nice-to-have';
  const moved = phrase(isBinding ? 'movedToBinding' : 'movedTo', before.area.rowTitle, after.area.rowTitle);
  return [because(isBinding ? 'major' : 'minor', moved)];
}

function examples(before: Written, after: Written): Reason[] {
  if (before.examples.map(textKey).join('\n') === after.examples.map(textKey).join('\n')) return [];
  return [because('minor', phrase('examplesChanged'))];
}

function addition(statement: Written, whole: Written | null, holders: string[], context: Context): Change[] {
  if (holders.length === 0) return [];
  const reason = (): Reason => {
    if (whole) return because('minor', phrase('askedBeforeAsPart'));
    if (statement.area.kind === 'nice-to-have') return because('minor', phrase('niceToHave'));
    if (holders.every((id) => context.isPresumed(id, statement.text))) return because('minor', phrase('presumedAlready'));
    return because('major', phrase('askedAnew'));
  };
  return [changed(whole ? 'split' : 'added', [reason()], whole && said(whole), said(statement), people(holders, statement, context))];
}

function loss(statement: Written, whole: Written | null, holders: string[], context: Context): Change[] {
  if (holders.length === 0) return [];
  const reason = because('minor', phrase(whole ? 'askedStillAsPart' : 'noLongerAsked'));
  return [changed(whole ? 'merged' : 'dropped', [reason], said(statement), whole && said(whole), people(holders, statement, context))];
}

/** Nobody has to have what is nice to have. */
function eased(reason: Reason): Reason {
  return reason.grade === 'major' ? { ...reason, grade: 'minor' } : reason;
}

function people(holders: readonly string[], { area }: Written, { heirs }: Context): Pick<Change, 'holders' | 'heirs'> {
  const own = new Set(holders);
  const inherited = new Set(holders.flatMap((id) => heirs(id, area)));
  return { holders: [...own], heirs: [...inherited].filter((id) => !own.has(id)) };
}

function said({ text, place, area }: Written): Said {
  return { text, ...place, row: area.rowTitle };
}

function placeKey(place: Said | Written['place'] | null): string {
  return place === null ? '' : `${place.file}:${place.line}:${place.column}`;
}
