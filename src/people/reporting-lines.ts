/**
 * Who was whose manager on a day. The manager of somebody is that of their substantive position: whoever stands in for another
 * keeps their own. That the lines are a tree on every day is checked before anything is written (`reporting-circles.ts`); what is
 * read here ends also where they are none.
 */
import { groupBy } from '../compiler/group.ts';
import type { Day } from '../platform/day.ts';
import { holdsOn } from './period.ts';
import type { Position } from './position.ts';

export interface ReportingLines {
  /** The id of a person's manager; null at the top, and where they hold no position. */
  managerOn(person: string, day: Day): string | null;
  /** Everybody above, the nearest first. */
  lineOn(person: string, day: Day): string[];
  /** Direct reports, by id, in the order in which their positions were given. */
  reportsOn(manager: string, day: Day): string[];
  /** Everybody below. */
  everybodyBelow(manager: string, day: Day): string[];
  /** A person's substantive positions. */
  positionsOf(person: string): readonly Position[];
}

export function reportingLines(positions: readonly Position[]): ReportingLines {
  const substantive = positions.filter(({ kind }) => kind === 'substantive');
  const byPerson = groupBy(substantive, ({ person }) => person);
  const byManager = groupBy(substantive, ({ manager }) => manager);

  const managerOn = (person: string, day: Day) => byPerson.get(person)?.find((position) => holdsOn(position, day))?.manager ?? null;
  const reportsOn = (manager: string, day: Day) => [
    ...new Set((byManager.get(manager) ?? []).filter((position) => holdsOn(position, day)).map(({ person }) => person)),
  ];
  return {
    managerOn,
    reportsOn,
    lineOn(person, day) {
      const line = new Set<string>();
      for (let at = managerOn(person, day); at !== null && at !== person && !line.has(at); at = managerOn(at, day)) line.add(at);
      return [...line];
    },
    everybodyBelow(manager, day) {
      const below = new Set<string>([manager]);
      for (const one of below) for (const report of reportsOn(one, day)) below.add(report);
      below.delete(manager);
      return [...below];
    },
    positionsOf: (person) => byPerson.get(person) ?? [],
  };
}
