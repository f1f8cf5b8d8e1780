/**
 * Circles in reporting lines, over all days at once. Everybody has at most one manager on a day, so there is a circle exactly
 * where two people are joined a second time: directions need not be looked at. Joining is undone when the days it holds for are
 * over (union by size, with a way back), so each position is looked at a few times, however deep the lines and however many the
 * days on which something changes.
 */
import { type Day, dayAfter, dayBefore } from '../platform/day.ts';
import { earlierEnd, holdsOn } from './period.ts';
import type { Position } from './position.ts';
import type { Circle } from './reporting-circle.ts';
import { type ReportingLines, reportingLines } from './reporting-lines.ts';
import { undoableSets } from './undoable-sets.ts';

/** What is enough to mend them; each is found again as long as it is there. */
const mostCircles = 50;

interface Edge {
  person: number;
  manager: number;
}

/** The first circles there are, by the day they begin. */
export function circlesIn(positions: readonly Position[]): Circle[] {
  const lines = positions.filter(({ kind, manager }) => kind === 'substantive' && manager !== null);
  const days = [...new Set(lines.flatMap(({ from, until }) => (until === null ? [from] : [from, dayAfter(until)])))].sort();
  const at = new Map(days.map((day, index) => [day, index]));
  const number = new Map<string, number>();
  const numberOf = (person: string): number => {
    const known = number.get(person);
    if (known === undefined) number.set(person, number.size);
    return known ?? number.size - 1;
  };

  // A tree over the spans of days: each line of a position hangs on the few spans that make up the days it holds.
  const hanging: (Edge[] | undefined)[] = [];
  const hang = (edge: Edge, from: number, to: number, node = 1, low = 0, high = days.length): void => {
    if (from <= low && high <= to) {
      const here = hanging[node];
      if (here) here.push(edge);
      else hanging[node] = [edge];
      return;
    }
    const middle = (low + high) >> 1;
    if (from < middle) hang(edge, from, to, 2 * node, low, middle);
    if (to > middle) hang(edge, from, to, 2 * node + 1, middle, high);
  };
  for (const { person, manager, from, until } of lines) {
    const to = until === null ? days.length : (at.get(dayAfter(until)) ?? 0);
    if ((at.get(from) ?? 0) < to) hang({ person: numberOf(person), manager: numberOf(manager ?? '') }, at.get(from) ?? 0, to);
  }

  const sets = undoableSets(number.size);
  const closing: { person: number; day: number }[] = [];
  const walk = (node: number, low: number, high: number): void => {
    const before = sets.mark();
    for (const { person, manager } of hanging[node] ?? [])
      if (!sets.join(person, manager) && closing.length < mostCircles) closing.push({ person, day: low });
    if (high - low > 1 && closing.length < mostCircles) {
      const middle = (low + high) >> 1;
      walk(2 * node, low, middle);
      walk(2 * node + 1, middle, high);
    }
    sets.undo(before);
  };
  if (days.length > 0) walk(1, 0, days.length);
  if (closing.length === 0) return [];

  const names = [...number.keys()];
  const all = reportingLines(lines);
  return distinct(closing.flatMap(({ person, day }) => circleFrom(all, names[person] ?? '', days[day] ?? '') ?? []));
}

/** The circle that somebody's line leads into on a day, with all days it holds from there on. */
function circleFrom(lines: ReportingLines, person: string, day: Day): Circle | null {
  const way: string[] = [];
  const seen = new Set<string>();
  let at: string | null = person;
  for (; at !== null && !seen.has(at); at = lines.managerOn(at, day)) {
    seen.add(at);
    way.push(at);
  }
  if (at === null) return null;
  const people = way.slice(way.indexOf(at));
  // Read from whoever comes first by id: the same circle is the same list, wherever it was entered.
  const first = people.indexOf(people.reduce((a, b) => (b < a ? b : a)));
  const turned = [...people.slice(first), ...people.slice(0, first)];
  const held = turned.flatMap((one) => lines.positionsOf(one).find((position) => holdsOn(position, day)) ?? []);
  const from = held.reduce((latest, position) => (position.from > latest ? position.from : latest), '');
  return { people: turned, from, until: held.reduce((until: Day | null, position) => earlierEnd(until, position.until), null) };
}

function distinct(circles: Circle[]): Circle[] {
  const byWords = new Map(circles.map((circle) => [JSON.stringify(circle), circle]));
  const sorted = [...byWords.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return joinedDays(sorted).slice(0, mostCircles);
}

/** One circle that goes on under another position of somebody in it is one circle. */
function joinedDays(circles: Circle[]): Circle[] {
  const found: Circle[] = [];
  for (const circle of circles) {
    const before = found.findLast(({ people }) => people.join() === circle.people.join());
    if (before && before.until !== null && dayBefore(circle.from) <= before.until) before.until = circle.until;
    else found.push({ ...circle });
  }
  return found;
}
