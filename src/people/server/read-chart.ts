/** The organisation chart: somebody, or the top of all, and one level below. */
import type { Day } from '../../platform/day.ts';
import type { ChartNode, ChartView, DirectoryRow, PathView } from '../contract.ts';
import type { Posts } from '../posts.ts';
import { sealed } from './cursor.ts';
import type { Eyes } from './eyes.ts';
import { foundPerson } from './found.ts';
import { allow, type PeoplePolicy } from './policy.ts';
import { placeOf, shapeRow } from './read-directory.ts';
import { accessTo, seenInList } from './sees.ts';
import { listPeople } from './store/directory.ts';
import { peopleCalled } from './store/listed.ts';
import { countReports, lineAbove } from './store/positions.ts';
import type { Within } from './store/within.ts';

export interface ChartAsked {
  of?: string | undefined;
  after?: string | undefined;
  limit?: number | undefined;
}

export async function readChart(
  eyes: Eyes,
  policy: PeoplePolicy,
  posts: Posts,
  on: Day,
  { of, after, limit = 200 }: ChartAsked,
): Promise<ChartView> {
  if (of !== undefined) await allow(eyes, policy, 'person.find', (await foundPerson(eyes, of)).id);
  const { told, seen } = seenInList(eyes, policy, 'person.find');
  const [self] = of === undefined ? [] : await peopleCalled(eyes, [of], { on, told });
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
    access: accessTo(eyes, policy, 'person.find'),
    numbers: false,
    told,
  };
  const { rows, next } = await listPeople(eyes, asked);
  const shown = [...rows.map(({ id }) => id), ...(of === undefined ? [] : [of])];
  const counts = await countReports(eyes, shown, on);
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
    of: self ? node(shapeRow(posts, self, on, seen(self))) : null,
    children: rows.map((row) => node(shapeRow(posts, row, on, seen(row)))),
    next: next && sealed([next.key, next.id]),
  };
}

export async function readPath(within: Within, id: string, on: Day): Promise<PathView> {
  const { name } = await foundPerson(within, id);
  const above = await lineAbove(within, id, on);
  return { on, path: [...above.map((one) => ({ id: one.id, name: one.name })).reverse(), { id, name }] };
}
