/**
 * The effective view: everything somebody at a level or in a role is held to, each line with the
 * way by which it came. Alternatives stay alternatives, parents that are not in the handbook are
 * named, and what a lower level asks is presumed, not repeated (D2, D3).
 */
import type { Area, Aspect, Extends, Graph, Level, Reference, Role, Statement } from './graph.ts';
import { textKey } from './key.ts';

/** One hop of an inheritance: who takes over, what, from whom. */
export interface Step {
  role: string;
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
  /** Lower levels, nearest first, with what they ask and the levels above them do not say again. */
  presumed: { level: Level; statements: Statement[] }[];
}

/** null when the graph holds no level or role with this id. */
export function effectiveOf(graph: Graph, id: string): Effective | null {
  const level = graph.levels.find((one) => one.id === id);
  if (level) return ofLevel(graph, level);
  const role = graph.roles.find((one) => one.id === id);
  if (!role) return null;
  const view: Effective = { id, areas: [], alternatives: [], unresolved: [], presumed: [] };
  collect(graph, role, 'role', [], new Set(), view);
  const family = graph.areas.filter((area) => area.family === role.family);
  for (const area of family) addLines(graph, view.areas, area, [], true);
  return view;
}

function ofLevel(graph: Graph, level: Level): Effective {
  const areas: EffectiveArea[] = [];
  for (const area of graph.areas.filter((one) => one.level === level.id)) addLines(graph, areas, area, [], false);
  const sameTrack = (other: Level) => (other.track ?? null) === (level.track ?? null) || other.order === 0;
  const below = graph.levels
    .filter((other) => other.framework === level.framework && other.order < level.order && sameTrack(other))
    .reverse();
  const said = new Set(areas.flatMap((area) => area.lines.map((line) => textKey(line.statement.text))));
  const presumed = below.map((other) => {
    const statements = graph.statements.filter((one) => one.level === other.id && !said.has(textKey(one.text)));
    for (const one of statements) said.add(textKey(one.text));
    return { level: other, statements };
  });
  return { id: level.id, areas, alternatives: [], unresolved: [], presumed };
}

/** Adds a role's own areas of an aspect, then those of its parents. `seen` ends circles. */
function collect(graph: Graph, role: Role, aspect: Aspect, steps: Step[], seen: Set<string>, view: Effective): void {
  const key = `${role.id} ${aspect}`;
  if (seen.has(key)) return;
  seen.add(key);
  for (const area of graph.areas) if (area.role === role.id && covers(aspect, area)) addLines(graph, view.areas, area, steps, false);
  for (const relation of role.extends) {
    const passed = narrower(aspect, relation.aspect);
    if (passed === null) continue;
    const resolved = relation.targets.map((reference) => ({ reference, target: graph.roles.find((one) => one.id === reference.role) }));
    for (const { reference, target } of resolved) {
      if (!target) view.unresolved.push({ by: role.id, aspect: passed, text: reference.text, origin: relation.origin });
    }
    const stepTo = (target: Role): Step[] => [...steps, { role: role.id, aspect: passed, target: target.id, origin: relation.origin }];
    if (relation.mode === 'all' || relation.targets.length < 2) {
      for (const { target } of resolved) if (target) collect(graph, target, passed, stepTo(target), seen, view);
      continue;
    }
    // Each choice once, however many ways lead to it: chains of choices would grow without end.
    if (view.alternatives.some((one) => one.by === role.id && one.origin === relation.origin && one.aspect === passed)) continue;
    const alternative: Alternative = { aspect: passed, by: role.id, origin: relation.origin, choices: [] };
    view.alternatives.push(alternative);
    alternative.choices = resolved.map(({ reference, target }) => {
      const branch: Effective = { ...view, areas: [], alternatives: view.alternatives, unresolved: view.unresolved };
      if (target) collect(graph, target, passed, stepTo(target), new Set(seen), branch);
      return { reference, areas: branch.areas };
    });
  }
}

/** What both ask for: the whole role includes each of its parts; two different parts share nothing. */
function narrower(wanted: Aspect, given: Aspect): Aspect | null {
  if (wanted === given || given === 'role') return wanted;
  return wanted === 'role' ? given : null;
}

function covers(aspect: Aspect, area: Area): boolean {
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
