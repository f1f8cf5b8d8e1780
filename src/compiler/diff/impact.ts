/** What a change of the handbook means, unit by unit, for each level and role: how grave it is, and what became of its statements. */
import type { Graph } from '../graph.ts';
import { groupBy } from '../group.ts';
import type { Between } from '../lineage/between.ts';
import { countsOf, type LineageKind, lineageKinds } from '../lineage/lineage.ts';
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
  const [wasAt, isAt] = [was, is].map(
    ({ asked }) => new Map([...asked].flatMap(([holder, { statements }]) => statements.map(({ id }) => [id, holder] as const))),
  );
  const steps = groupBy(lineage.statements, ({ before: [id], after: [next] }) =>
    next === undefined ? (lineage.holders.get(wasAt?.get(id ?? '') ?? '') ?? wasAt?.get(id ?? '')) : isAt?.get(next),
  );
  const all = holders.map((holder) => {
    const own = diff.changes.filter((change) => change.holders.includes(holder.id) || change.heirs.includes(holder.id));
    const kinds = countsOf(steps.get(holder.id) ?? []);
    const isTouched = own.length > 0 || lineageKinds.some((kind) => kind !== 'kept' && kinds[kind] > 0);
    const grades = own.map(({ grade }) => grade);
    return { holder, isTouched, impact: impactOn(holder, grades, kinds) };
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

function impactOn({ id, title, kind }: Holder, grades: readonly Grade[], lineage: HolderImpact['lineage']): HolderImpact {
  const count = (grade: Grade) => grades.filter((one) => one === grade).length;
  return {
    id,
    title,
    kind,
    grade: highestOf(grades),
    counts: { major: count('major'), minor: count('minor'), patch: count('patch') },
    lineage,
  };
}
