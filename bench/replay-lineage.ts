/** A history locked version by version, as its repository would have been, beside the ids that the labels give. */
import { knownOf } from '../src/compiler/lineage/known.ts';
import { emptyLock } from '../src/compiler/lock/lock.ts';
import { type Answer, matchLock, planLock } from '../src/compiler/lock/plan-lock.ts';
import { labelsOf } from './lineage-labels.ts';
import { graphOf, type History, placedIn } from './lineage-truth.ts';

export interface Replayed {
  /** In the last version. */
  statements: number;
  /** How many of these have the id that they would have if every label were followed. */
  agreed: number;
  /** How often a statement that had gone came back, word for word, and had its old id: as labels only know two versions, they call it new. */
  back: number;
  /** How often a person was asked. The one here answers as it is labelled. */
  questions: number;
  /** Where the others stand in the last version. */
  differing: string[];
}

export function replayed(corpus: string, history: History): Replayed {
  let graph = graphOf(corpus, history, 1);
  let { next: lock } = planLock(matchLock(knownOf(graph), emptyLock));
  /** By the id that the pages give it: the lock's id, and that which the labels give. */
  let held = new Map(graph.statements.map(({ id }) => [id, { locked: id, labelled: `1 ${id}` }]));
  /** By lock's id, when it was new and which statement it was. */
  const born = new Map(graph.statements.map(({ id }) => [id, `1 ${id}`]));
  let [questions, back] = [0, 0];
  for (const step of history.steps) {
    const after = graphOf(corpus, history, step.to);
    const { kept, links } = labelsOf(step, graph, after, true);
    const labels = [...kept, ...links].map((link) => link.split('\n') as [string, string]);
    const first = matchLock(knownOf(after), lock);
    const lockedBy = new Map([...held].map(([id, { locked }]) => [locked, id]));
    const asked = planLock(first).questions;
    questions += asked.length;
    const answers: Answer[] = asked.flatMap(({ pairs }) =>
      pairs.map(({ id, is }) => ({ id, is, isSame: kept.has(`${lockedBy.get(id)}\n${is}`) || links.has(`${lockedBy.get(id)}\n${is}`) })),
    );
    const match = answers.length > 0 ? matchLock(first.now, lock, answers) : first;
    lock = planLock(match, 'the labels', '2026-01-01').next;
    // Of what was split or merged, one continues the other; which one is the lock's to say.
    const from = new Map<string, string[]>();
    for (const [a, b] of labels) from.set(b, [...(from.get(b) ?? []), a]);
    const used = new Set<string>();
    held = new Map(
      after.statements.map(({ id }) => {
        const locked = match.ids.statements.get(id) ?? id;
        const since = born.get(locked);
        if (since === undefined) born.set(locked, `${step.to} ${id}`);
        else if (!lockedBy.has(locked)) {
          back++;
          return [id, { locked, labelled: since }];
        }
        const sources = (from.get(id) ?? []).flatMap((source) => held.get(source) ?? []);
        const source = sources.find((one) => one.locked === locked) ?? sources.find((one) => !used.has(one.labelled));
        const isTaken = source === undefined || used.has(source.labelled);
        if (source && !isTaken) used.add(source.labelled);
        return [id, { locked, labelled: source && !isTaken ? source.labelled : `${step.to} ${id}` }];
      }),
    );
    graph = after;
  }
  const places = new Map(placedIn(graph).map(({ id, place }) => [id, place]));
  const differing = [...held].flatMap(([id, one]) => (born.get(one.locked) === one.labelled ? [] : [places.get(id) ?? id]));
  return { statements: held.size, agreed: held.size - differing.length, back, questions, differing };
}
