/** What only a person can say: whether a statement that reads otherwise now is still the one it was. */
import type { Known } from '../lineage/known.ts';
import { type Lineage, sureFrom } from '../lineage/lineage.ts';
import type { Told } from '../lineage/match-statements.ts';

export interface Question {
  /** What it said, and what it could be now. */
  was: string;
  is: string;
  /** Where it stood and where that stands: each level or role with its area. */
  places: { was: string; is: string }[];
  /** The earlier ids with the later ones, as the pages give them; one for each level and role that is asked it. */
  pairs: { id: string; is: string }[];
  /** From 0 to 1: how likely it is. */
  confidence: number;
}

/** The likeliest first; the same two texts at several levels and roles are one question. */
export function questionsOf({ statements }: Lineage, before: Known, after: Known, told: Told): Question[] {
  const [was, is] = [before, after].map((known) => new Map(known.statements.map((one) => [one.id, one])));
  const [old, now] = [placesIn(before), placesIn(after)];
  const questions = new Map<string, Question>();
  for (const step of statements) {
    const [id, later] = [step.before[0], step.after[0]];
    const [one, other] = [id === undefined ? undefined : was?.get(id), later === undefined ? undefined : is?.get(later)];
    if (!one || !other || step.confidence >= sureFrom || told.same.get(one.id) === other.id) continue;
    const key = `${one.text}\n${other.text}`;
    const question = questions.get(key) ?? { was: one.text, is: other.text, places: [], pairs: [], confidence: step.confidence };
    question.places.push({ was: old(one.area), is: now(other.area) });
    question.pairs.push({ id: one.id, is: other.id });
    question.confidence = Math.min(question.confidence, step.confidence);
    questions.set(key, question);
  }
  return [...questions.values()].sort((a, b) => b.confidence - a.confidence);
}

/** "Senior, Accountability" */
function placesIn({ holders, groups, areas }: Known): (area: string) => string {
  const titles = new Map([
    ...holders.map(({ id, title }) => [id, title] as const),
    ...groups.map(({ id, title }) => [`family:${id}`, title] as const),
  ]);
  const byId = new Map(areas.map((area) => [area.id, area]));
  return (id) => {
    const area = byId.get(id);
    return area ? `${titles.get(area.holder) ?? area.holder}, ${area.title}` : id;
  };
}
