/** A circle in reporting lines: what it is, whether one position would close one, and how it is said. */
import { type Message, ownManager, reportingCyclic } from './messages.generated.ts';
import { type Period, sharedDays } from './period.ts';
import type { Position } from './position.ts';

/** Each reports to the next, the last to the first. */
export interface Circle extends Period {
  people: string[];
}

/**
 * The circle that one position would close, found by walking up from its manager only; null when it closes none. The lines are
 * those of all others, with or without this position itself.
 */
export function circleThrough(position: Position, positionsOf: (person: string) => readonly Position[]): Circle | null {
  if (position.kind !== 'substantive' || position.manager === null) return null;
  interface Step {
    person: string;
    days: Period;
    below: Step | null;
  }
  const first: Step = { person: position.person, days: position, below: null };
  const open: Step[] = [{ person: position.manager, days: position, below: first }];
  const seen = new Set<string>();
  for (let step = open.pop(); step; step = open.pop()) {
    const { person, days } = step;
    if (person === position.person) {
      const people: string[] = [];
      for (let at = step.below; at; at = at.below) people.unshift(at.person);
      return { people, from: days.from, until: days.until };
    }
    // Times only grow shorter on the way up, so whoever is met with the same first day is met in another circle.
    if (seen.has(`${person} ${days.from}`)) continue;
    seen.add(`${person} ${days.from}`);
    for (const above of positionsOf(person)) {
      const shared = above.kind === 'substantive' && above.manager !== null ? sharedDays(days, above) : null;
      if (shared && above.manager !== null) open.push({ person: above.manager, days: shared, below: step });
    }
  }
  return null;
}

export function circleSaid({ people, from, until }: Circle, nameOf: (person: string) => string): Message {
  const names = people.map(nameOf);
  if (people.length === 1) return ownManager({ name: names[0] ?? '', from, until });
  return reportingCyclic({ names: [...names, names[0]].join(' → '), from, until });
}
