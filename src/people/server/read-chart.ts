/** The organisation chart: somebody, or the top of all, and one level below. */
import type { Day } from '../../platform/day.ts';
import type { ChartNode, ChartView, DirectoryRow, PathView } from '../contract.ts';
import type { Posts } from '../posts.ts';
import { sealed } from './cursor.ts';
import { foundPerson } from './found.ts';
import { placeOf, shapeRow } from './read-directory.ts';
import { listPeople, peopleCalled } from './store/directory.ts';
import { countReports, lineAbove } from './store/positions.ts';
import type { Within } from './store/within.ts';

export interface ChartAsked {
  of?: string | undefined;
  after?: string | undefined;
  limit?: number | undefined;
}

export async function readChart(within: Within, posts: Posts, on: Day, { of, after, limit = 200 }: ChartAsked): Promise<ChartView> {
  if (of !== undefined) await foundPerson(within, of);
  const [self] = of === undefined ? [] : await peopleCalled(within, [of], on);
  const asked = {
    words: [],
    unit: null,
    post: null,
    manager: of ?? null,
    state: 'all' as const,
    on,
    after: placeOf(after),
    limit,
    counted: false,
  };
  const { rows, next } = await listPeople(within, asked);
  const counts = await countReports(within, [...rows.map(({ id }) => id), ...(of === undefined ? [] : [of])], on);
  const node = (row: DirectoryRow): ChartNode => ({
    id: row.id,
    name: row.name,
    post: row.post,
    unit: row.unit,
    acting: row.acting !== null,
    onLeave: row.onLeave,
    reports: counts.get(row.id) ?? 0,
  });
  return {
    on,
    of: self ? node(shapeRow(posts, self, on)) : null,
    children: rows.map((row) => node(shapeRow(posts, row, on))),
    next: next && sealed([next.key, next.id]),
  };
}

export async function readPath(within: Within, id: string, on: Day): Promise<PathView> {
  const { name } = await foundPerson(within, id);
  const above = await lineAbove(within, id, on);
  return { on, path: [...above.map((one) => ({ id: one.id, name: one.name })).reverse(), { id, name }] };
}
