/** What a change of the handbook means, unit by unit, for each level and role: how grave it is, and what became of its statements. */
import type { Graph } from '../graph.ts';
import { groupBy } from '../group.ts';
import type { Between } from '../lineage/between.ts';
import { type LineageKind, lineageKinds } from '../lineage/lineage.ts';
import { diffHandbooks, type HandbookDiff } from './diff.ts';
import { type Grade, highestOf } from './grade.ts';
import { type Holder, holdersOf } from './holders.ts';

export interface HolderImpact {
  /** By its later id where it has one. */
  id: string;
  title: string;
  kind: Holder['kind'];
  /** null: only in what its statements are, or where they stand, did anything change. */
  grade: Grade | null;
  counts: Record<Grade, number>;
  /** Its statements by what became of them. */
  lineage: Record<LineageKind, number>;
}

export interface UnitImpact {
  /** The framework or family. */
  id: string;
  title: string;
  grade: Grade | null;
  holders: HolderImpact[];
}

export interface Impact {
  diff: HandbookDiff;
  /** Those that something changes for, in the order of the handbook. */
  units: UnitImpact[];
}

export function impactOf(before: Graph, after: Graph, { lineage, was, is }: Between): Impact {
  const diff = diffHandbooks(before, after, lineage);
  const later = new Set(holdersOf(after).map(({ id }) => id));
  const holders = [...holdersOf(after), ...holdersOf(before).filter(({ id }) => !lineage.holders.has(id) && !later.has(id))];
  const [wasAt, isAt] = [was, is].map((known) => {
    const holderOf = new Map(known.areas.map(({ id, holder }) => [id, holder]));
    return new Map(known.statements.map(({ id, area }) => [id, holderOf.get(area) ?? '']));
  });
  const steps = groupBy(lineage.statements, ({ before: [id], after: [next] }) =>
    next === undefined ? (lineage.holders.get(wasAt?.get(id ?? '') ?? '') ?? wasAt?.get(id ?? '')) : isAt?.get(next),
  );
  const all = holders.map((holder) => {
    const own = diff.changes.filter((change) => change.holders.includes(holder.id) || change.heirs.includes(holder.id));
    const kinds = groupBy(steps.get(holder.id) ?? [], ({ kind }) => kind);
    const isTouched = own.length > 0 || [...kinds.keys()].some((kind) => kind !== 'kept');
    return {
      holder,
      isTouched,
      impact: impactOn(
        holder,
        own.map(({ grade }) => grade),
        kinds,
      ),
    };
  });
  const units = groupBy(
    all.filter(({ isTouched }) => isTouched),
    ({ holder }) => `${holder.kind === 'level' ? 'framework' : 'family'} ${holder.of.id}`,
  );
  return {
    diff,
    units: [...units.values()].map((some): UnitImpact => {
      const own = some.map(({ impact }) => impact);
      const { id = '', title = '' } = some[0]?.holder.of ?? {};
      return { id, title, grade: highestOf(own.flatMap(({ grade }) => grade ?? [])), holders: own };
    }),
  };
}

function impactOn({ id, title, kind }: Holder, grades: readonly Grade[], kinds: ReadonlyMap<LineageKind, unknown[]>): HolderImpact {
  const count = (grade: Grade) => grades.filter((one) => one === grade).length;
  return {
    id,
    title,
    kind,
    grade: highestOf(grades),
    counts: { major: count('major'), minor: count('minor'), patch: count('patch') },
    lineage: Object.fromEntries(lineageKinds.map((one) => [one, kinds.get(one)?.length ?? 0])) as HolderImpact['lineage'],
  };
}
