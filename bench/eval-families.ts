/**
 * How exactly five job families of the shared corpus are read, field by field, against a truth that
 * was written by reading them (truth/families.yaml says by which rules). Part of `npm run eval`;
 * alone: `node bench/eval-families.ts --misses`.
 *
 * Every field is a list: what is wanted and found counts for both, what is wanted and not found, or
 * found and not wanted, counts for the total alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Compilation, compile } from '../src/compiler/compile.ts';
import type { Area, Graph, Hiring, Reference, Role } from '../src/compiler/graph.ts';
import { slug } from '../src/compiler/key.ts';
import { readFolder } from '../src/platform/folder.ts';
import { sharedFolder } from '../test/shared-folder.ts';

type Names = string | null | (string | null)[];

interface WantedArea {
  area: Names;
  under?: string | null;
  statements: number;
  groups?: number[];
}
interface WantedTarget {
  name: Names;
  role?: Names;
}
interface WantedRelation {
  aspect?: string;
  mode: string;
  targets: WantedTarget[];
}
interface WantedHolder {
  areas?: WantedArea[];
  indicators?: { title: Names }[];
  hiring?: { minutes: number | null; with: Names; optional?: boolean }[];
}
interface WantedRole extends WantedHolder {
  title: Names;
  track: string;
  grade: number | null;
  extends?: WantedRelation[];
  reportsTo?: WantedRelation[];
  equivalentTo?: WantedTarget[];
}
interface WantedPage extends WantedHolder {
  source: string;
  page: string;
  family: string;
  roles: WantedRole[];
}

export const FAMILY_FIELDS = [
  'family',
  'roles',
  'tracks',
  'grades',
  'areas',
  'extends',
  'reports to',
  'equivalents',
  'stages',
  'minutes',
  'with',
  'indicators',
] as const;
export type FamilyField = (typeof FAMILY_FIELDS)[number];

export interface FamilyScore {
  source: string;
  page: string;
  fields: Record<FamilyField, { exact: number; total: number }>;
  misses: string[];
}

/** `compiled`: the whole source a page is from, so that links between its pages can be followed. */
export function scoreFamilies(compiled: (source: string) => Compilation): FamilyScore[] {
  const truth = parse(readFileSync(join(import.meta.dirname, 'truth', 'families.yaml'), 'utf8')) as WantedPage[];
  return truth.map((page) => scorePage(page, compiled(page.source).graph));
}

export function familiesTable(scores: FamilyScore[]): string {
  const rows = scores.map((score) => [nameOf(score), ...FAMILY_FIELDS.map((field) => score.fields[field])] as const);
  const totals = FAMILY_FIELDS.map((field) => sum(scores.map((score) => score.fields[field])));
  const line = (name: string, cells: readonly string[]) => `${name.padEnd(32)}${cells.map((cell) => cell.padStart(12)).join('')}\n`;
  const cell = ({ exact, total }: { exact: number; total: number }) => (total === 0 ? '-' : `${exact} / ${total}`);
  const all = sum(totals);
  return [
    line('job family', FAMILY_FIELDS),
    ...rows.map(([name, ...cells]) => line(name, cells.map(cell))),
    line('all', totals.map(cell)),
    `\n${all.exact} of ${all.total} (${((100 * all.exact) / all.total).toFixed(1)} %)\n`,
  ].join('');
}

/** The part of the path that tells it from the others: an index page is named by its folder. */
function nameOf({ page }: FamilyScore): string {
  const parts = page.replace(/(?:\.html)?\.md$/u, '').split('/');
  return (parts.at(-1) === 'index' ? parts.at(-2) : parts.at(-1)) ?? page;
}

function sum(cells: { exact: number; total: number }[]): { exact: number; total: number } {
  return cells.reduce((all, one) => ({ exact: all.exact + one.exact, total: all.total + one.total }), { exact: 0, total: 0 });
}

/** Points of one page, as they are counted. */
class Tally {
  readonly fields: FamilyScore['fields'];
  readonly misses: string[] = [];

  constructor() {
    this.fields = Object.fromEntries(FAMILY_FIELDS.map((field) => [field, { exact: 0, total: 0 }])) as FamilyScore['fields'];
  }

  count(field: FamilyField, exact: boolean, miss: string): void {
    this.fields[field].total++;
    if (exact) this.fields[field].exact++;
    else this.misses.push(`${field} | ${miss}`);
  }
}

function scorePage(page: WantedPage, graph: Graph): FamilyScore {
  const tally = new Tally();
  const family = graph.families.find((one) => one.page === page.page);
  const roles = graph.roles.filter((role) => role.page === page.page);
  tally.count('family', isNamed(family?.title ?? null, page.family), `expected "${page.family}", found "${family?.title ?? ''}"`);

  const used = new Set<Role>();
  const pairs = page.roles.map((wanted) => {
    const found = roles.find((role) => !used.has(role) && isNamed(role.title, wanted.title));
    if (found) used.add(found);
    return { wanted, found };
  });
  for (const { wanted, found } of pairs) tally.count('roles', found !== undefined, `${firstOf(wanted.title)}: not found`);
  for (const role of roles.filter((one) => !used.has(one))) tally.count('roles', false, `${role.title}: found, and no role`);

  const ofFamily = family?.id ?? '';
  const own = {
    areas: graph.areas.filter((area) => area.family === ofFamily),
    indicators: graph.indicators.filter((one) => one.family === ofFamily && one.roles.length === 0),
    hiring: graph.hiring.filter((one) => one.family === ofFamily && one.role === null),
  };
  scoreHolder(tally, 'family', page, own, graph);

  for (const { wanted, found } of pairs) {
    const name = firstOf(wanted.title) ?? '';
    tally.count('tracks', found?.track === wanted.track, `${name}: expected ${wanted.track}, found ${found?.track ?? 'no role'}`);
    tally.count('grades', found?.grade === wanted.grade, `${name}: expected ${wanted.grade}, found ${found ? found.grade : 'no role'}`);
    scoreHolder(tally, name, wanted, ofRole(graph, found), graph);
    scoreRelations(tally, 'extends', name, wanted.extends ?? [], found?.extends ?? [], graph);
    scoreRelations(tally, 'reports to', name, wanted.reportsTo ?? [], found?.reportsTo ?? [], graph);
    const equals = (targets: Reference[]) => targets.map((target) => ({ mode: 'all', targets: [target] }));
    const wantedEquals = (wanted.equivalentTo ?? []).map((target) => ({ mode: 'all', targets: [target] }));
    scoreRelations(tally, 'equivalents', name, wantedEquals, equals(found?.equivalentTo ?? []), graph);
  }
  for (const role of roles.filter((one) => !used.has(one))) scoreHolder(tally, role.title, {}, ofRole(graph, role), graph);
  return { source: page.source, page: page.page, fields: tally.fields, misses: tally.misses };
}

interface FoundHolder {
  areas: Area[];
  indicators: Graph['indicators'];
  hiring: Hiring[];
}

function ofRole(graph: Graph, role: Role | undefined): FoundHolder {
  const id = role?.id ?? '';
  return {
    areas: graph.areas.filter((area) => area.role === id),
    indicators: graph.indicators.filter((one) => one.roles.includes(id)),
    hiring: graph.hiring.filter((one) => one.role === id),
  };
}

function scoreHolder(tally: Tally, name: string, wanted: WantedHolder, found: FoundHolder, graph: Graph): void {
  scoreAreas(tally, name, wanted.areas ?? [], found.areas, graph);

  const left = [...found.indicators];
  for (const one of wanted.indicators ?? []) {
    const index = left.findIndex((other) =>
      namesOf(one.title).some((title) => `-${slug(other.title)}-`.includes(`-${slug(title ?? '')}-`)),
    );
    if (index >= 0) left.splice(index, 1);
    tally.count('indicators', index >= 0, `${name}: "${firstOf(one.title)}" not found`);
  }
  for (const one of left) tally.count('indicators', false, `${name}: "${one.title}" found, and not expected there`);

  const stages = found.hiring.flatMap((one) => one.stages);
  const wantedStages = wanted.hiring ?? [];
  if (wantedStages.length > 0 || stages.length > 0)
    tally.count('stages', stages.length === wantedStages.length, `${name}: expected ${wantedStages.length}, found ${stages.length}`);
  for (const [index, one] of wantedStages.entries()) {
    const stage = stages[index];
    const at = `${name}, stage ${index + 1}`;
    tally.count(
      'minutes',
      stage !== undefined && stage.minutes === one.minutes && stage.optional === (one.optional ?? false),
      `${at}: expected ${one.minutes}${one.optional ? ' (optional)' : ''}, found ${stage ? `${stage.minutes}${stage.optional ? ' (optional)' : ''}` : 'no stage'}`,
    );
    tally.count(
      'with',
      stage !== undefined && isNamed(stage.with, one.with),
      `${at}: expected ${quoted(firstOf(one.with))}, found ${stage ? quoted(stage.with) : 'no stage'}`,
    );
  }
}

function scoreAreas(tally: Tally, name: string, wanted: WantedArea[], found: Area[], graph: Graph): void {
  const counts = new Map(found.map((area) => [area, graph.statements.filter((one) => one.area === area.id).length]));
  const left = new Set(found);
  // Those kept apart by what they are under choose first; the plain one of the same title takes what is left.
  for (const one of [...wanted].sort((a, b) => Number(!a.under) - Number(!b.under))) {
    const label = `${name} / ${one.under ? `${one.under} / ` : ''}${firstOf(one.area)}`;
    const candidates = [...left].filter((area) => isNamed(area.title, one.area) && isApart(area, one));
    const match = candidates.find((area) => counts.get(area) === one.statements) ?? candidates[0];
    const groups = [...left].filter((area) => area.under !== null && isNamed(area.under, one.area));
    const asGroups =
      one.groups !== undefined && JSON.stringify(groups.map((area) => counts.get(area)).filter(Boolean)) === JSON.stringify(one.groups);
    if (match) left.delete(match);
    if (asGroups) for (const area of groups) left.delete(area);
    const count = match ? (counts.get(match) ?? 0) : null;
    tally.count(
      'areas',
      count === one.statements || (asGroups && !count),
      `${label}: expected ${one.statements}, found ${count ?? 'no area'}${groups.length ? ` and ${groups.map((area) => `"${area.title}" ${counts.get(area)}`).join(', ')} under it` : ''}`,
    );
  }
  for (const area of left)
    tally.count(
      'areas',
      false,
      `${name} / ${area.under ? `${area.under} / ` : ''}${area.title}: found ${counts.get(area)}, and no area there`,
    );
}

/** An area of a specialty says so by what it is under, or by its own title. */
function isApart(area: Area, { under }: WantedArea): boolean {
  if (!under) return true;
  return slug(area.under ?? '') === slug(under) || `-${slug(area.title)}-`.includes(`-${slug(under)}-`);
}

function scoreRelations(
  tally: Tally,
  field: FamilyField,
  name: string,
  wanted: WantedRelation[],
  found: { aspect?: string; mode: string; targets: Reference[] }[],
  graph: Graph,
): void {
  const left = [...found];
  const shown = (one: (typeof found)[number]) =>
    `${one.aspect ? `${one.aspect}, ` : ''}${one.mode} of ${one.targets.map((target) => quoted(target.text) + (target.role ? ` (${target.role})` : '')).join(', ')}`;
  for (const one of wanted) {
    const index = left.findIndex(
      (other) =>
        other.aspect === one.aspect &&
        other.mode === one.mode &&
        other.targets.length === one.targets.length &&
        one.targets.every((target, at) => isTarget(other.targets[at], target, graph)),
    );
    const names = one.targets.map((target) => quoted(firstOf(target.name))).join(', ');
    if (index >= 0) left.splice(index, 1);
    tally.count(field, index >= 0, `${name}: expected ${one.aspect ? `${one.aspect}, ` : ''}${one.mode} of ${names}`);
  }
  for (const one of left) tally.count(field, false, `${name}: found ${shown(one)}`);
}

function isTarget(found: Reference | undefined, wanted: WantedTarget, graph: Graph): boolean {
  if (!found) return false;
  if (wanted.role === undefined) return isNamed(found.text, wanted.name);
  return isNamed(graph.roles.find((role) => role.id === found.role)?.title ?? null, wanted.role);
}

function isNamed(found: string | null, wanted: Names): boolean {
  return namesOf(wanted).some((name) => (name === null || found === null ? name === found : plain(name) === plain(found)));
}

/** An article before a name is no part of it. */
function plain(name: string): string {
  return slug(name).replace(/^(?:an?|the)-/u, '');
}

function namesOf(names: Names): (string | null)[] {
  return Array.isArray(names) ? names : [names];
}

function firstOf(names: Names): string | null {
  return namesOf(names)[0] ?? null;
}

function quoted(name: string | null): string {
  return name === null ? 'nobody' : `"${name}"`;
}

if (import.meta.main) {
  const corpus = sharedFolder('corpus');
  if (corpus === null) {
    process.stderr.write('eval-families needs ../shared/corpus, which is not beside this checkout.\n');
    process.exit(2);
  }
  const known = new Map<string, Compilation>();
  const scores = scoreFamilies((source) => {
    const compilation = known.get(source) ?? compile(readFolder(join(corpus, source)));
    known.set(source, compilation);
    return compilation;
  });
  process.stdout.write(familiesTable(scores));
  if (process.argv.includes('--misses'))
    for (const score of scores) for (const miss of score.misses) process.stdout.write(`${nameOf(score)}: ${miss}\n`);
}
