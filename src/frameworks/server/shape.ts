/** From the graph's parts to the shapes of the contract. */
import type { Diagnostic, Note } from '../../compiler/diagnostic.ts';
import type * as graph from '../../compiler/graph.ts';
import { hiringTime, hiringTimeWords } from '../../compiler/hiring-time.ts';
import { sayFinding, sayNote } from '../../compiler/speech/finding.ts';
import type {
  Area,
  Finding,
  Hiring,
  Indicator,
  LevelRef,
  Origin,
  Pointer,
  Ref,
  Relations,
  RoleRef,
  SeverityCounts,
  Statement,
} from '../contract.ts';
import { runsOf } from '../runs.ts';
import type { Handbook } from './handbook.ts';
import { resolveLink } from './resolve-link.ts';

export function shapeOrigin({ file, line, column, endLine, via }: graph.Origin): Origin {
  return { file, line, column, endLine, via };
}

export function shapeLayer(handbook: Handbook, unit: string | null): Ref | null {
  return unit === null ? null : { id: unit, title: handbook.units.get(unit)?.title ?? unit };
}

/** A unit and those above it, outermost first. */
export function unitsAbove(handbook: Handbook, unit: string): Ref[] {
  const path: Ref[] = [];
  for (let at = handbook.units.get(unit); at !== undefined; at = at.parent === null ? undefined : handbook.units.get(at.parent)) {
    if (path.some((above) => above.id === at?.id)) break;
    path.unshift({ id: at.id, title: at.title });
  }
  return path;
}

export function shapeStatement(handbook: Handbook, statement: graph.Statement): Statement {
  return {
    id: statement.id,
    words: wordsOf(handbook, statement),
    layer: shapeLayer(handbook, statement.layer),
    examples: statement.examples,
    origin: shapeOrigin(statement.origin),
  };
}

export function wordsOf(handbook: Handbook, statement: graph.Statement): Statement['words'] {
  const known = handbook.runs.get(statement.id);
  if (known) return known;
  const page = statement.origin.via[0]?.file ?? statement.origin.file;
  const words = runsOf(statement.markdown, statement.text, (target) => resolveLink(handbook, target, page));
  handbook.runs.set(statement.id, words);
  return words;
}

export function shapeArea(handbook: Handbook, area: graph.Area): Area {
  const { id, title, rowTitle, kind, under, summary, body, origin } = area;
  const statements = (handbook.statementsOfArea.get(id) ?? []).map((statement) => shapeStatement(handbook, statement));
  return { id, title, rowTitle, kind, under, summary, body, origin: shapeOrigin(origin), statements };
}

export function shapeLevelRef({ id, title, order, grade, track }: graph.Level): LevelRef {
  return { id, title, order, grade, track };
}

export function shapeRoleRef({ id, title, family, track, grade }: graph.Role): RoleRef {
  return { id, title, family, track, grade };
}

/** @param page the page that holds the reference: relative links start there */
export function shapePointer(handbook: Handbook, reference: graph.Reference, page: string): Pointer {
  const href = reference.link === null ? null : resolveLink(handbook, reference.link, page);
  return { text: reference.text, to: pointedAt(handbook, reference.role ?? reference.level), href };
}

export function pointedAt(handbook: Handbook, id: string | null): Pointer['to'] {
  if (id === null) return null;
  const role = handbook.roles.get(id);
  if (role) return { kind: 'role', id, title: role.title, track: role.track, grade: role.grade };
  const level = handbook.levels.get(id);
  return level ? { kind: 'level', id, title: level.title, track: level.track, grade: level.grade } : null;
}

/** Whom a level or role reports to, equals and takes over from, as its page says it. */
export function shapeRelations(handbook: Handbook, holder: graph.Role | graph.Level): Relations {
  const pointers = (references: graph.Reference[]) => references.map((reference) => shapePointer(handbook, reference, holder.page));
  const shapeRow = (row: string) => ({ id: row, title: handbook.graph.areas.find((area) => area.row === row)?.rowTitle ?? row });
  return {
    reportsTo: holder.reportsTo.map(({ mode, targets, origin }) => ({ mode, targets: pointers(targets), origin: shapeOrigin(origin) })),
    equivalentTo: pointers(holder.equivalentTo),
    extends: holder.extends.map(({ aspect, row, mode, targets, remark, origin }) => ({
      aspect,
      row: row === null ? null : shapeRow(row),
      mode,
      targets: pointers(targets),
      remark,
      origin: shapeOrigin(origin),
    })),
  };
}

export function shapeFinding(handbook: Handbook, diagnostic: Diagnostic): Finding {
  const { code, severity, file, line, column, endLine, endColumn, owner, related } = diagnostic;
  const sourceLine = handbook.linesOf(file)?.[line - 1] ?? null;
  const notes = related.map((note) => shapeNote(handbook, note));
  return {
    code,
    severity,
    ...sayFinding(diagnostic, handbook.speech),
    file,
    line,
    column,
    endLine,
    endColumn,
    sourceLine,
    owner,
    related: notes,
  };
}

export function shapeNote({ speech }: Handbook, note: Note): Finding['related'][number] {
  const { file, line, column } = note;
  return { file, line, column, message: sayNote(note, speech) };
}

export function countFindings(findings: readonly Diagnostic[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many findings a page has. */
export function countFindingsOn(handbook: Handbook, page: string): SeverityCounts {
  return countFindings(handbook.findingsOfPage.get(page) ?? []);
}

/** The process that applies to a role: its own, else that of its family. Without a role: that of the family. */
export function hiringFor(handbook: Handbook, family: string, role: string | null): Hiring | null {
  const processes = handbook.graph.hiring.filter((process) => process.family === family);
  const own = role === null ? undefined : processes.find((process) => process.role === role);
  const process = own ?? processes.find((candidate) => candidate.role === null);
  if (!process) return null;
  const stages = process.stages.map((stage) => ({ ...stage, origin: shapeOrigin(stage.origin) }));
  const ofFamily = processes.find((candidate) => candidate.role === null);
  const time = hiringTime(stages);
  return {
    appliesTo: process.role === null ? 'family' : 'role',
    summary: process.summary,
    stages,
    familyStages: process.role === null || !ofFamily ? null : ofFamily.stages.length,
    time: hiringTimeWords(time, handbook.speech),
    people: time.people,
  };
}

export function shapeIndicator(handbook: Handbook, indicator: graph.Indicator): Indicator {
  const { id, title, definition, link, origin } = indicator;
  return { id, title, definition, href: link === null ? null : resolveLink(handbook, link, origin.file), origin: shapeOrigin(origin) };
}

export function linksFrom(
  handbook: Handbook,
  holder: string,
  page: string,
): { text: string; href: string | null; kind: 'ladder' | 'page' }[] {
  return handbook.graph.links
    .filter((link) => link.from === holder)
    .map(({ text, target, kind }) => ({ text, href: resolveLink(handbook, target, page), kind }));
}
