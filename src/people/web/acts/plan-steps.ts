/**
 * The steps of a plan by person, the one it is about first; an end and a beginning that follow each other are one move. Others to
 * whom the same happens stand together.
 */
import type { MovePlanView } from '../../contract.ts';

type Step = MovePlanView['steps'][number];
type Held = NonNullable<Step['was']>;

export type ShownStep =
  | { kind: 'move'; was: Held; becomes: Held }
  | { kind: 'begin'; becomes: Held }
  | { kind: 'end'; was: Held; until: string }
  | { kind: 'change'; was: Held; becomes: Held }
  | { kind: 'remove'; was: Held };

export interface StepsOf {
  people: Step['person'][];
  steps: ShownStep[];
}

export function stepsByPerson(steps: readonly Step[], first: string): StepsOf[] {
  const people = new Map<string, { person: Step['person']; steps: Step[] }>();
  for (const step of steps) {
    const own = people.get(step.person.id) ?? { person: step.person, steps: [] };
    own.steps.push(step);
    people.set(step.person.id, own);
  }
  const alike = new Map<string, StepsOf>();
  for (const { person, steps: own } of people.values()) {
    const steps = shown(own);
    const key = person.id === first ? first : JSON.stringify(steps.map(whatHappens));
    const before = alike.get(key);
    if (before) before.people.push(person);
    else alike.set(key, { people: [person], steps });
  }
  return [...alike].sort(([one], [other]) => Number(other === first) - Number(one === first)).map(([, of]) => of);
}

/** Only what changes: people of any level may get the same manager. */
function whatHappens(step: ShownStep): unknown {
  if (step.kind !== 'move' && step.kind !== 'change') return step;
  const { kind, was, becomes } = step;
  const facts = (['kind', 'post', 'grade', 'unit', 'manager'] as const).map((name) =>
    JSON.stringify(was[name]) === JSON.stringify(becomes[name]) ? null : [was[name], becomes[name]],
  );
  return [kind, facts, becomes.from, becomes.until];
}

function shown(steps: readonly Step[]): ShownStep[] {
  const begins = steps.filter(({ act }) => act === 'begin');
  const paired = new Set<Step>();
  const first = steps
    .filter(({ act }) => act !== 'begin')
    .flatMap((step): ShownStep[] => {
      const { act, was, becomes } = step;
      if (was === null) return [];
      if (act === 'remove' || becomes === null) return [{ kind: 'remove', was }];
      if (act !== 'end') return [{ kind: 'change', was, becomes }];
      const next = begins.find(
        (begin) => !paired.has(begin) && begin.becomes?.kind === was.kind && follows(becomes.until, begin.becomes.from),
      );
      if (!next?.becomes) return [{ kind: 'end', was, until: becomes.until ?? '' }];
      paired.add(next);
      return [{ kind: 'move', was, becomes: next.becomes }];
    });
  return [
    ...first,
    ...begins.flatMap((step): ShownStep[] => (step.becomes && !paired.has(step) ? [{ kind: 'begin', becomes: step.becomes }] : [])),
  ];
}

/** Whether one day is the one after the other. */
function follows(until: string | null, from: string): boolean {
  return until !== null && Date.parse(from) - Date.parse(until) === 86_400_000;
}
