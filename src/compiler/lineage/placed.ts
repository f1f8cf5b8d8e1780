import type { Known, KnownStatement } from './known.ts';

/** A statement with where it stands. */
export interface Placed {
  statement: KnownStatement;
  area: string;
  holder: string;
  group: string;
  /** In its area, from 0. */
  place: number;
  /** Among all statements of its state, from 0. */
  at: number;
}

export function placed({ holders, areas, statements }: Known): Placed[] {
  const groups = new Map(holders.map(({ id, of }) => [id, of]));
  const byId = new Map(areas.map((area) => [area.id, area]));
  const counts = new Map<string, number>();
  return statements.map((statement, at) => {
    const holder = byId.get(statement.area)?.holder ?? '';
    const place = counts.get(statement.area) ?? 0;
    counts.set(statement.area, place + 1);
    const group = groups.get(holder) ?? holder.replace(/^family:/u, '');
    return { statement, area: statement.area, holder, group, place, at };
  });
}
