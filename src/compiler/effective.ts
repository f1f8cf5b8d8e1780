/**
 * The effective view: everything somebody at a level or in a role is held to, each line with the
 * way by which it came. Alternatives stay alternatives, parents that are not in the handbook are
 * named, and what a lower level asks is presumed, not repeated (D2, D3).
 */
import type { Area, Aspect, Extends, Graph, Level, Reference, Role, Statement } from './graph.ts';
import { textKey } from './key.ts';

/** One hop of an inheritance: who takes over, what, from whom. Both ends are roles or levels. */
export interface Step {
  by: string;
  aspect: Aspect;
  target: string;
  origin: Extends['origin'];
}

export interface EffectiveLine {
  statement: Statement;
  /** Empty for what the level or role says itself; "family" for what is expected of every role of it. */
  steps: Step[];
  ofFamily: boolean;
}

export interface EffectiveArea {
  row: string;
  title: string;
  kind: Area['kind'];
  lines: EffectiveLine[];
}

/** Either of several parents: one of them is enough, and their lists are never merged. */
export interface Alternative {
  aspect: Aspect;
  by: string;
  origin: Extends['origin'];
  choices: { reference: Reference; areas: EffectiveArea[] }[];
}

export interface Effective {
  id: string;
  areas: EffectiveArea[];
  alternatives: Alternative[];
  /** Parents the handbook does not hold. */
  unresolved: { by: string; aspect: Aspect; text: string; origin: Extends['origin'] }[];
  /**
   * Lower levels, nearest first, with what they ask and the levels above them do not say again; and where
   * the pages say that they hold, else null.
   */
  presumed: { level: Level; statements: Statement[]; origin: Extends['origin'] | null }[];
}

/** null when the graph holds no level or role with this id. */
export function effectiveOf(graph: Graph, id: string): Effective | null {
  const holder = holderOf(graph, id);
  if (!holder) return null;
  const view: Effective = { id, areas: [], alternatives: [], unresolved: [], presumed: [] };
  const below = 'family' in holder ? [] : belowOf(graph, holder);
  collect(graph, holder, { aspect: 'role', row: null }, [], { seen: new Set(), presumed: new Set(below.map((one) => one.id)) }, view);
  if ('family' in holder) {
    const family = graph.areas.filter((area) => area.family === holder.family);
    for (const area of family) addLines(graph, view.areas, area, [], true);
  } else presume(graph, holder, below, view);
  return view;
}

/** The effective view of anything in a graph, by its id. */
export type EffectiveViews = (id: string) => Effective | null;

/** Each made once, for whoever asks for many of one graph. */
export function effectiveViews(graph: Graph): EffectiveViews {
  const made = new Map<string, Effective | null>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const view = effectiveOf(graph, id);
    made.set(id, view);
    return view;
  };
}

type Holder = Level | Role;

function holderOf(graph: Graph, id: string): Holder | undefined {
  return graph.levels.find((one) => one.id === id) ?? graph.roles.find((one) => one.id === id);
}

function referredTo(graph: Graph, { role, level }: Reference): Holder | undefined {
  return role === null ? graph.levels.find((one) => one.id === level) : graph.roles.find((one) => one.id === role);
}

/** The lower levels of a framework, nearest first: of the same track, or for all levels. */
function belowOf(graph: Graph, level: Level): Level[] {
  const sameTrack = (other: Level) => (other.track ?? null) === (level.track ?? null) || other.order === 0;
  return graph.levels.filter((other) => other.framework === level.framework && other.order < level.order && sameTrack(other)).reverse();
}

/** What lower levels ask is presumed, whether or not a page says so (D2). */
function presume(graph: Graph, level: Level, below: Level[], view: Effective): void {
  const said = new Set(view.areas.flatMap((area) => area.lines.map((line) => textKey(line.statement.text))));
  const origins = new Map<string, Extends['origin']>();
  for (const holder of [level, ...below]) {
    // A level reached over another is said to hold where that one is.
    if (holder !== level && !origins.has(holder.id)) continue;
    for (const { row, targets, origin } of holder.extends)
      for (const target of targets)
        if (row === null && target.level !== null && !origins.has(target.level)) origins.set(target.level, origin);
  }
  view.presumed = below.map((other) => {
    const statements = graph.statements.filter((one) => one.level === other.id && !said.has(textKey(one.text)));
    for (const one of statements) said.add(textKey(one.text));
    return { level: other, statements, origin: origins.get(other.id) ?? null };
  });
}

/** What is taken over of a holder. */
export type Scope = Pick<Extends, 'aspect' | 'row'>;

interface Way {
  /** Ends circles. */
  seen: Set<string>;
  /** Levels whose text is presumed as a whole, and not repeated. */
  presumed: Set<string>;
}

/** Adds a holder's own areas of an aspect, then those of its parents. */
function collect(graph: Graph, holder: Holder, scope: Scope, steps: Step[], way: Way, view: Effective): void {
  const key = `${holder.id} ${scope.aspect} ${scope.row}`;
  if (way.seen.has(key)) return;
  way.seen.add(key);
  const own = graph.areas.filter((area) => (area.role ?? area.level) === holder.id);
  const covered = own.filter((area) => covers(scope, area));
  // Whatever a level asks is required, and expected: most have no area that is called so.
  const meant = covered.length > 0 || 'family' in holder ? covered : own.filter((area) => covers({ ...scope, aspect: 'role' }, area));
  for (const area of meant) addLines(graph, view.areas, area, steps, false);
  for (const relation of holder.extends) {
    const passed = narrower(scope, relation);
    if (passed === null) continue;
    const { aspect } = passed;
    const resolved = relation.targets.map((reference) => ({ reference, target: referredTo(graph, reference) }));
    for (const { reference, target } of resolved) {
      if (!target) view.unresolved.push({ by: holder.id, aspect, text: reference.text, origin: relation.origin });
    }
    const others = resolved.filter(({ target }) => target === undefined || passed.row !== null || !way.presumed.has(target.id));
    const stepTo = (target: Holder): Step[] => [...steps, { by: holder.id, aspect, target: target.id, origin: relation.origin }];
    if (relation.mode === 'all' || relation.targets.length < 2) {
      for (const { target } of others) if (target) collect(graph, target, passed, stepTo(target), way, view);
      continue;
    }
    // Each choice once, however many ways lead to it: chains of choices would grow without end.
    if (view.alternatives.some((one) => one.by === holder.id && one.origin === relation.origin && one.aspect === aspect)) continue;
    const alternative: Alternative = { aspect, by: holder.id, origin: relation.origin, choices: [] };
    view.alternatives.push(alternative);
    alternative.choices = others.map(({ reference, target }) => {
      const branch: Effective = { ...view, areas: [], alternatives: view.alternatives, unresolved: view.unresolved };
      if (target) collect(graph, target, passed, stepTo(target), { ...way, seen: new Set(way.seen) }, branch);
      return { reference, areas: branch.areas };
    });
  }
}

/** What both ask for: the whole includes each of its parts; two different parts share nothing. */
function narrower(wanted: Scope, given: Scope): Scope | null {
  const differ = (one: string | null, other: string | null, whole: string | null) => one !== other && one !== whole && other !== whole;
  if (differ(wanted.aspect, given.aspect, 'role') || differ(wanted.row, given.row, null)) return null;
  return { aspect: wanted.aspect === 'role' ? given.aspect : wanted.aspect, row: wanted.row ?? given.row };
}

/** Whether an area is among what is taken over. */
export function covers({ aspect, row }: Scope, area: Pick<Area, 'kind' | 'row'>): boolean {
  if (row !== null && area.row !== row) return false;
  if (aspect === 'role') return true;
  const isRequirement = area.kind === 'requirement' || area.kind === 'nice-to-have';
  return aspect === 'requirements' ? isRequirement : !isRequirement;
}

function addLines(graph: Graph, areas: EffectiveArea[], area: Area, steps: Step[], ofFamily: boolean): void {
  let into = areas.find((one) => one.row === area.row);
  if (!into) {
    into = { row: area.row, title: area.rowTitle, kind: area.kind, lines: [] };
    areas.push(into);
  }
  const held = new Set(into.lines.map((line) => line.statement.id));
  for (const statement of graph.statements) {
    if (statement.area === area.id && !held.has(statement.id)) into.lines.push({ statement, steps, ofFamily });
  }
}
