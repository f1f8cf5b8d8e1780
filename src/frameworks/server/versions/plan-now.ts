/** The plan to publish the pages as they are, on what is published as it is. */
import type { Compilation } from '../../../compiler/compile.ts';
import type { LineageStep } from '../../../compiler/lineage/lineage.ts';
import type { Db } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';
import { betweenVersions } from '../../versions/between.ts';
import { type PublishPlan, planPublication, postsReached, type VersionDifference } from '../../versions/plan.ts';
import type { Handbook } from '../handbook.ts';
import type { ReadVersion } from './recent-versions.ts';
import type { PublicationRow, VersionsStore } from './store.ts';

export interface HeldPost {
  kind: 'level' | 'role';
  id: string;
}

/** How many people hold each of some levels and roles on a day, in their order; who knows of people hands it in. */
export type PeopleHeldTo = (db: Db, organization: string, posts: readonly HeldPost[], day: Day) => Promise<number[]>;

export interface PlanNow {
  plan: PublishPlan;
  /** How the statements of what was published last become those of the pages; none where nothing was. */
  lineage: readonly LineageStep[];
  /** What was published last. */
  latest: PublicationRow | null;
}

export type MakePlan = (store: VersionsStore, organization: string, present: Handbook) => Promise<PlanNow>;

/** The same pages on the same base give the same plan: it is made once, and shown and applied from there. */
export function planMaker(readVersion: ReadVersion): MakePlan {
  const made = new WeakMap<Compilation, Pick<PlanNow, 'plan' | 'lineage'>>();
  return async (store, organization, { compilation }) => {
    const latest = (await store.latest()) ?? null;
    const known = made.get(compilation);
    if (known && known.plan.base === (latest?.version ?? null)) return { ...known, latest };
    const base = latest && (await readVersion(store, organization, latest.version));
    const versions = base && betweenVersions(base.graph, compilation.graph);
    const now = { plan: planPublication(compilation, versions), lineage: versions?.between.lineage.statements ?? [] };
    made.set(compilation, now);
    return { ...now, latest };
  };
}

/** How many people hold each level and role that is reached, by kind and id; null where nobody knows of people. */
export async function peopleReached(
  db: Db,
  organization: string,
  difference: Pick<VersionDifference, 'units'>,
  day: Day,
  peopleHeldTo: PeopleHeldTo | null,
): Promise<ReadonlyMap<string, number> | null> {
  if (peopleHeldTo === null) return null;
  const posts = postsReached(difference);
  const counts = posts.length === 0 ? [] : await peopleHeldTo(db, organization, posts, day);
  return new Map(posts.map((post, index) => [postKey(post), counts[index] ?? 0]));
}

export function postKey({ kind, id }: { kind: string; id: string }): string {
  return `${kind} ${id}`;
}

export function allOf(people: ReadonlyMap<string, number> | null): number | null {
  return people === null ? null : [...people.values()].reduce((sum, count) => sum + count, 0);
}
