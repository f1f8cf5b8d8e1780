/** Everything a level or role is held to, from the effective view of the compiler: by area, by the way each stretch came. */
import type { Effective, EffectiveArea, EffectiveLine } from '../../compiler/effective.ts';
import type * as graph from '../../compiler/graph.ts';
import type { Held, HeldArea, HeldPart, Place, Ref } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { shapePointer, shapeStatement, unitsAbove } from './shape.ts';

/** Which level or role, and whether everything it is held to comes along. */
export interface Asked {
  id: string;
  view?: 'own' | 'effective' | undefined;
  /** The tag of a language. */
  in?: string | undefined;
}

/** null when there is no level or role of this id. */
export function readHeld(handbook: Handbook, id: string): Held | null {
  const view = handbook.effective(id);
  if (!view) return null;
  return {
    layers: layersOf(handbook, view),
    areas: view.areas.map((area) => shapeHeldArea(handbook, area, id)),
    alternatives: alternativesIn(handbook, view),
    unresolved: unresolvedIn(handbook, view),
    presumed: view.presumed.map(({ level, statements, origin }) => ({
      level: { id: level.id, title: level.title },
      place: origin && placeOf(origin),
      areas: byArea(handbook, statements),
    })),
  };
}

/** @param holder whose own words on the area, its scope and whether its text is there, are said with it */
function shapeHeldArea(handbook: Handbook, area: EffectiveArea, holder: string | null): HeldArea {
  const own = [...(handbook.areasOfLevel.get(holder ?? '') ?? []), ...(handbook.areasOfRole.get(holder ?? '') ?? [])].filter(
    (candidate) => candidate.row === area.row,
  );
  return {
    row: area.row,
    title: area.title,
    summary: own.find((candidate) => candidate.summary !== null)?.summary ?? null,
    body: own.some((candidate) => candidate.body === 'missing') ? 'missing' : 'present',
    parts: partsOf(handbook, area.lines),
  };
}

function partsOf(handbook: Handbook, lines: EffectiveLine[]): HeldPart[] {
  const parts: HeldPart[] = [];
  let before: EffectiveLine | undefined;
  for (const line of lines) {
    const { steps, ofFamily, statement } = line;
    if (!before || before.ofFamily !== ofFamily || !sameWay(before, line)) {
      parts.push({
        source: ofFamily ? 'family' : steps.length > 0 ? 'inherited' : 'own',
        steps: steps.map(({ by, aspect, target, origin }) => ({
          by: named(handbook, by),
          aspect,
          from: named(handbook, target),
          place: placeOf(origin),
        })),
        statements: [],
      });
    }
    parts.at(-1)?.statements.push(shapeStatement(handbook, statement));
    before = line;
  }
  return parts;
}

function sameWay({ steps: a }: EffectiveLine, { steps: b }: EffectiveLine): boolean {
  return a.length === b.length && a.every((step, index) => step.target === b[index]?.target && step.aspect === b[index]?.aspect);
}

/** Outermost unit first; units side by side in the order in which their statements come. */
function layersOf(handbook: Handbook, { areas, alternatives, presumed }: Effective): Ref[] {
  const chosen = alternatives.flatMap(({ choices }) => choices.flatMap((choice) => choice.areas));
  const statements = [
    ...[...areas, ...chosen].flatMap(({ lines }) => lines.map((line) => line.statement)),
    ...presumed.flatMap((level) => level.statements),
  ];
  const units = [...new Set(statements.flatMap(({ layer }) => layer ?? []))].map((id) => ({ id, depth: unitsAbove(handbook, id).length }));
  return units.sort((a, b) => a.depth - b.depth).map(({ id }) => ({ id, title: handbook.units.get(id)?.title ?? id }));
}

/** Each choice once, though several ways may lead to it; one of its own before one that comes with a parent. */
function alternativesIn(handbook: Handbook, { id, alternatives }: Effective): Held['alternatives'] {
  const distinct = new Map(alternatives.map((one) => [JSON.stringify([one.by, one.aspect, one.origin]), one]));
  const ordered = [...distinct.values()].sort((a, b) => Number(a.by !== id) - Number(b.by !== id));
  return ordered.map(({ aspect, by, origin, choices }) => ({
    aspect,
    by: named(handbook, by),
    place: placeOf(origin),
    choices: choices.map(({ reference, areas }) => ({
      pointer: shapePointer(handbook, reference, holderOf(handbook, by)?.page ?? ''),
      areas: areas.map((area) => shapeHeldArea(handbook, area, null)).filter((area) => area.parts.length > 0),
    })),
  }));
}

/** Each once, though several ways may lead to it. */
function unresolvedIn(handbook: Handbook, { unresolved }: Effective): Held['unresolved'] {
  const seen = new Set<string>();
  return unresolved.flatMap(({ by, aspect, text, origin }) => {
    const key = JSON.stringify([by, aspect, text]);
    if (seen.has(key)) return [];
    seen.add(key);
    const holder = holderOf(handbook, by);
    const reference = holder?.extends
      .flatMap(({ targets }) => targets)
      .find((target) => target.role === null && target.level === null && target.text === text);
    const pointer = shapePointer(handbook, reference ?? { role: null, level: null, text, link: null }, holder?.page ?? '');
    return { by: named(handbook, by), aspect, pointer, place: placeOf(origin) };
  });
}

function byArea(handbook: Handbook, statements: graph.Statement[]): Held['presumed'][number]['areas'] {
  const areas = new Map<string, graph.Statement[]>();
  for (const statement of statements) areas.set(statement.area, [...(areas.get(statement.area) ?? []), statement]);
  return [...areas].map(([area, own]) => ({
    title: handbook.areas.get(area)?.rowTitle ?? area,
    statements: own.map((statement) => shapeStatement(handbook, statement)),
  }));
}

function named(handbook: Handbook, id: string): HeldPart['steps'][number]['by'] {
  return { id, title: holderOf(handbook, id)?.title ?? id, kind: handbook.levels.has(id) ? 'level' : 'role' };
}

function holderOf(handbook: Handbook, id: string): graph.Role | graph.Level | undefined {
  return handbook.roles.get(id) ?? handbook.levels.get(id);
}

function placeOf({ file, line }: graph.Origin): Place {
  return { file, line };
}
