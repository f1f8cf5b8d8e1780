/**
 * What publishing a handbook would do, as plain data: what changes from the version before, how grave it is, for which
 * levels and roles, and why it cannot be done where it cannot. What is shown of a plan is what is published.
 */
import { digest } from '../../compiler/2-resolve/ids.ts';
import type { Compilation } from '../../compiler/compile.ts';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { HandbookDiff } from '../../compiler/diff/diff.ts';
import type { Grade } from '../../compiler/diff/grade.ts';
import { holdersOf } from '../../compiler/diff/holders.ts';
import { impactOf } from '../../compiler/diff/impact.ts';
import type { Graph } from '../../compiler/graph.ts';
import { countsOf, type LineageKind } from '../../compiler/lineage/lineage.ts';
import { staleLock } from '../../compiler/lock/stale.ts';
import { type Message, publishEmpty, publishErrors, publishLockStale, publishNothingNew, publishUnlocked } from '../messages.generated.ts';
import type { BetweenVersions } from './between.ts';
import { shortOf } from './version.ts';

export interface PlannedHolder {
  id: string;
  title: string;
  kind: 'level' | 'role' | 'family';
  /** null: what it asks stays as it is. */
  grade: Grade | null;
  counts: Record<Grade, number>;
  /** Whether its own words change, or those of one that it takes over from. */
  how: 'own' | 'inherited';
}

export interface PlannedUnit {
  id: string;
  title: string;
  kind: 'framework' | 'family';
  grade: Grade | null;
  holders: PlannedHolder[];
}

/** What changes from one version to another. Of a first version: whom it holds for. */
export interface VersionDifference {
  /** null: there is none before it. */
  diff: HandbookDiff | null;
  units: PlannedUnit[];
  lineage: Record<LineageKind, number>;
}

export interface PlanRefusal {
  said: Message;
  /** The findings it is about. */
  findings: Diagnostic[];
}

export interface PublishPlan extends VersionDifference {
  /** Names the plan: the base, the version, and what changes between them. */
  digest: string;
  base: string | null;
  version: string;
  refusals: PlanRefusal[];
}

/** @param versions what was published last, and what is to be; null: nothing was published */
export function planPublication(compilation: Compilation, versions: BetweenVersions | null): PublishPlan {
  const { graph } = compilation;
  const base = versions?.before ?? null;
  const difference = versions === null ? first(graph) : differenceOf(versions);
  return {
    digest: planDigest(base?.version ?? null, graph.version, difference),
    base: base?.version ?? null,
    version: graph.version,
    ...difference,
    refusals: refusalsOf(compilation, base),
  };
}

export function differenceOf({ before, after, between }: BetweenVersions): VersionDifference {
  const { diff, units } = impactOf(before, after, between);
  const own = new Set(diff.changes.flatMap(({ holders }) => holders));
  const families = new Set([...before.families, ...after.families].map(({ id }) => id));
  const reached = units.map(({ id, title, grade, holders }): PlannedUnit => {
    const kind = holders.some((holder) => holder.kind !== 'level') && families.has(id) ? 'family' : 'framework';
    return {
      id,
      title,
      kind,
      grade,
      holders: holders.map(({ lineage: _, ...holder }) => ({
        ...holder,
        how: own.has(holder.id) || holder.grade === null ? 'own' : 'inherited',
      })),
    };
  });
  return { diff, units: reached, lineage: countsOf(between.lineage.statements) };
}

/** A first version changes nothing: it begins to hold, for every level and role there is. */
function first(graph: Graph): VersionDifference {
  const units = new Map<string, PlannedUnit>();
  for (const { id, title, kind, of } of holdersOf(graph)) {
    if (kind === 'family') continue;
    const key = `${kind} ${of.id}`;
    const unit = units.get(key) ?? {
      id: of.id,
      title: of.title,
      kind: kind === 'level' ? 'framework' : 'family',
      grade: null,
      holders: [],
    };
    units.set(key, unit);
    unit.holders.push({ id, title, kind, grade: null, counts: { major: 0, minor: 0, patch: 0 }, how: 'own' });
  }
  const lineage = { ...countsOf([]), added: graph.statements.length };
  return { diff: null, units: [...units.values()], lineage };
}

/** The levels and roles that a difference reaches: whoever holds one of these is told. */
export function postsReached({ units }: Pick<VersionDifference, 'units'>): { kind: 'level' | 'role'; id: string }[] {
  return units.flatMap(({ holders }) => holders.flatMap(({ kind, id }) => (kind === 'family' ? [] : [{ kind, id }])));
}

function refusalsOf(compilation: Compilation, base: Graph | null): PlanRefusal[] {
  const { graph } = compilation;
  const errors = graph.diagnostics.filter(({ severity }) => severity === 'error');
  const [stale, ...unsure] = staleLock(compilation);
  return [
    ...(graph.levels.length + graph.roles.length === 0 ? [{ said: publishEmpty(), findings: [] }] : []),
    ...(errors.length > 0 ? [{ said: publishErrors({ count: errors.length }), findings: errors }] : []),
    ...(compilation.identity.text === null ? [{ said: publishUnlocked(), findings: [] }] : []),
    ...(compilation.identity.text !== null && stale ? [{ said: publishLockStale(), findings: [stale, ...unsure] }] : []),
    ...(base?.version === graph.version ? [{ said: publishNothingNew({ version: shortOf(graph.version) }), findings: [] }] : []),
  ];
}

/** Readable in its first two parts, so that who is refused can be told which of the two is another by now. */
function planDigest(base: string | null, version: string, { diff, units }: VersionDifference): string {
  const changes = diff?.changes.map(({ kind, grade, before, after, holders, heirs }) => [kind, grade, before, after, holders, heirs]);
  const whole = digest(JSON.stringify([base, version, changes ?? null, units]));
  return [base === null ? 'first' : shortOf(base), shortOf(version), whole.slice(0, 24)].join('.');
}

/** What a plan that somebody holds differs in from the plan as it would be made now; null: it is the same. */
export function differsFrom(asked: string, { digest: now }: Pick<PublishPlan, 'digest'>): 'unknown' | 'base' | 'pages' | 'told' | null {
  if (asked === now) return null;
  if (!/^(?:first|[\da-f]{10})\.[\da-f]{10}\.[\da-f]{24}$/u.test(asked)) return 'unknown';
  const [[base, version], [baseNow, versionNow]] = [asked.split('.'), now.split('.')];
  if (base !== baseNow) return 'base';
  return version !== versionNow ? 'pages' : 'told';
}

/** The first day that a version published today can take effect on; null: any, for nothing is held to anything yet. */
export function earliestDay(today: string, base: { effective: string } | null): string | null {
  if (base === null) return null;
  return base.effective > today ? base.effective : today;
}
