/**
 * A level or role as what is given to somebody outside: what the post is, what it asks, how one is hired for it. It holds
 * everything the post is held to (`effective.ts`), so choices stay choices and what is missing is named.
 */
import { type EffectiveArea, type EffectiveLine, effectiveOf } from './effective.ts';
import type { AreaKind, Aspect, Graph, Level, Mode, Reference, Role, Track } from './graph.ts';
import { type HiringTime, hiringTime } from './hiring-time.ts';

/** Statements that came the same way. */
export interface JobPart {
  /** null for what the post says itself. */
  origin: { way: 'post' | 'family' | 'layer'; title: string } | null;
  statements: { text: string; examples: string[] }[];
}

export interface JobArea {
  title: string;
  kind: AreaKind;
  summary: string | null;
  /** The page announces the area, and its text is not there. */
  isMissing: boolean;
  parts: JobPart[];
}

/** One of these lists is enough. */
export interface JobChoice {
  aspect: Aspect;
  /** Whose words leave the choice; null where it is the post itself. */
  by: string | null;
  /** `areas` is null where the handbook does not hold the one who is named. */
  lists: { text: string; areas: JobArea[] | null }[];
}

export interface JobDescription {
  id: string;
  kind: 'level' | 'role';
  title: string;
  /** The title of the family or framework. */
  of: string;
  track: Track | null;
  grade: number | null;
  reportsTo: { mode: Mode; targets: string[] }[];
  equivalentTo: string[];
  summary: string | null;
  notes: string[];
  /** Of a role, responsibilities first, then requirements, then what is nice to have; of a level, as its page has them. */
  areas: JobArea[];
  choices: JobChoice[];
  /** Posts whose words are asked as well, and which the handbook does not hold. */
  unresolved: { aspect: Aspect; text: string }[];
  /** Lower levels, nearest first: what they ask holds, and is not said again. */
  presumed: string[];
  indicators: { title: string; definition: string | null }[];
  hiring: (HiringTime & { ofFamily: boolean; summary: string | null; stages: JobStage[] }) | null;
}

export interface JobStage {
  title: string;
  minutes: number | null;
  with: string | null;
  optional: boolean;
  text: string;
}

/** null when the graph holds no level or role with this id. */
export function jobDescriptionOf(graph: Graph, id: string): JobDescription | null {
  const level = graph.levels.find((one) => one.id === id);
  const role = level ? undefined : graph.roles.find((one) => one.id === id);
  const post = level ?? role;
  const view = effectiveOf(graph, id);
  if (!post || !view) return null;
  const areas = view.areas.map((area) => jobArea(graph, area, post));
  return {
    id,
    kind: level ? 'level' : 'role',
    title: post.title,
    of: (level ? graph.frameworks.find((one) => one.id === level.framework) : familyOf(graph, role))?.title ?? '',
    track: post.track,
    grade: post.grade,
    reportsTo: post.reportsTo.map(({ mode, targets }) => ({ mode, targets: textsOf(targets) })),
    equivalentTo: textsOf(post.equivalentTo),
    summary: post.summary,
    notes: role?.notes ?? [],
    areas: level ? areas : areas.toSorted((a, b) => place[a.kind] - place[b.kind]),
    choices: choicesIn(graph, post, view.alternatives),
    unresolved: distinct(view.unresolved.map(({ aspect, text }) => ({ aspect, text }))),
    presumed: view.presumed.filter(({ statements }) => statements.length > 0).map((one) => one.level.title),
    indicators: role ? indicatorsOf(graph, role) : [],
    hiring: role ? hiringOf(graph, role) : null,
  };
}

const place: Readonly<Record<AreaKind, number>> = { responsibility: 0, competency: 1, values: 1, requirement: 2, 'nice-to-have': 3 };

function familyOf(graph: Graph, role: Role | undefined) {
  return graph.families.find((one) => one.id === role?.family);
}

function textsOf(references: Reference[]): string[] {
  return references.map(({ text }) => text);
}

function distinct<T>(values: T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function jobArea(graph: Graph, area: EffectiveArea, post: Level | Role | null): JobArea {
  const own = graph.areas.filter((one) => one.row === area.row && (one.level ?? one.role) === post?.id);
  return {
    title: own[0]?.title ?? area.title,
    kind: area.kind,
    summary: own.find((one) => one.summary !== null)?.summary ?? null,
    isMissing: own.some((one) => one.body === 'missing'),
    parts: partsOf(graph, area.lines, post),
  };
}

function partsOf(graph: Graph, lines: EffectiveLine[], post: Level | Role | null): JobPart[] {
  const parts: JobPart[] = [];
  for (const line of lines) {
    const origin = originOf(graph, line, post);
    const last = parts.at(-1);
    const into = last && JSON.stringify(last.origin) === JSON.stringify(origin) ? last : { origin, statements: [] };
    if (into !== last) parts.push(into);
    into.statements.push({ text: line.statement.text, examples: line.statement.examples });
  }
  return parts;
}

/** The post that has the words, the family, or the unit above from which a level takes them in. */
function originOf(graph: Graph, { statement, steps, ofFamily }: EffectiveLine, post: Level | Role | null): JobPart['origin'] {
  const from = steps.at(-1)?.target;
  if (from !== undefined) return { way: 'post', title: titleOf(graph, from) };
  if (ofFamily) return { way: 'family', title: graph.families.find((one) => one.id === statement.family)?.title ?? '' };
  if (!post || statement.layer === null || !('framework' in post)) return null;
  const unit = graph.frameworks.find((one) => one.id === post.framework)?.unit;
  const layer = graph.units.find((one) => one.id === statement.layer);
  return layer && layer.id !== unit ? { way: 'layer', title: layer.title } : null;
}

/** Each choice once, though several ways may lead to it; the post's own first. */
function choicesIn(
  graph: Graph,
  post: Level | Role,
  alternatives: NonNullable<ReturnType<typeof effectiveOf>>['alternatives'],
): JobChoice[] {
  const once = new Map(alternatives.map((one) => [JSON.stringify([one.by, one.aspect, one.origin]), one]));
  return [...once.values()]
    .sort((a, b) => Number(a.by !== post.id) - Number(b.by !== post.id))
    .map(({ aspect, by, choices }) => ({
      aspect,
      by: by === post.id ? null : titleOf(graph, by),
      lists: choices.map(({ reference: { text, role, level }, areas }) => ({
        text,
        areas: role === null && level === null ? null : areas.map((area) => jobArea(graph, withoutWayTo(area, role ?? level), null)),
      })),
    }));
}

/** The one who is named above a list is not named again in it. */
function withoutWayTo(area: EffectiveArea, named: string | null): EffectiveArea {
  const lines = area.lines.map((line) => (line.steps.at(-1)?.target === named ? { ...line, steps: [] } : line));
  return { ...area, lines };
}

function titleOf(graph: Graph, id: string): string {
  return (graph.roles.find((one) => one.id === id) ?? graph.levels.find((one) => one.id === id))?.title ?? id;
}

function indicatorsOf(graph: Graph, role: Role): JobDescription['indicators'] {
  return graph.indicators
    .filter(({ roles, family }) => roles.includes(role.id) || (roles.length === 0 && family === role.family))
    .map(({ title, definition }) => ({ title, definition }));
}

function hiringOf(graph: Graph, role: Role): JobDescription['hiring'] {
  const processes = graph.hiring.filter((one) => one.family === role.family);
  const process = processes.find((one) => one.role === role.id) ?? processes.find((one) => one.role === null);
  if (!process || process.stages.length === 0) return null;
  return {
    ofFamily: process.role === null,
    summary: process.summary,
    stages: process.stages.map(({ title, minutes, with: who, optional, text }) => ({ title, minutes, with: who, optional, text })),
    ...hiringTime(process.stages),
  };
}
