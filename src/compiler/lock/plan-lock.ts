/**
 * What a lock becomes with the pages as they are: the ids that everything keeps, what is new, what is gone, and what a
 * person has to say. The plan is a value: what is shown of it is what is written.
 */
import type { Known } from '../lineage/known.ts';
import { countsOf, type Lineage, type LineageKind, lineageOf } from '../lineage/lineage.ts';
import type { Told } from '../lineage/match-statements.ts';
import type { StableIds } from './ids.ts';
import { liveOf } from './live.ts';
import { fingerprintOf, type Lock, type Word } from './lock.ts';
import { nextLock } from './next-lock.ts';
import { type Question, questionsOf } from './questions.ts';
import { stableIds } from './stable-ids.ts';

/** The pages beside the lock. */
export interface LockMatch {
  lock: Lock;
  /** The pages, by the ids that they alone would give. */
  now: Known;
  /** What the lock says is there. */
  live: Known;
  /** From the lock's ids to those of the pages. */
  lineage: Lineage;
  ids: StableIds;
  told: Told;
  answers: readonly Answer[];
}

export interface LockPlan {
  next: Lock;
  questions: Question[];
  /** Statements by what became of them. */
  counts: Record<LineageKind, number>;
}

/** What a person said: whether the later statement, by the id that the pages give it, is the earlier one. */
export interface Answer {
  id: string;
  is: string;
  isSame: boolean;
}

export function matchLock(now: Known, lock: Lock, answers: readonly Answer[] = [], live = liveOf(lock, now)): LockMatch {
  const told: Told = { same: new Map(), apart: new Set() };
  for (const { id, is, isSame } of [...remembered(lock, live, now), ...answers]) {
    if (isSame) told.same.set(id, is);
    else told.apart.add(`${id}\n${is}`);
  }
  const lineage = lineageOf(live, now, told);
  return { lock, now, live, lineage, ids: stableIds(lock, lineage, now), told, answers };
}

/** @param on the day on which the answers were given, `YYYY-MM-DD` */
export function planLock({ lock, now, live, lineage, ids, told, answers }: LockMatch, by = '', on = ''): LockPlan {
  return {
    next: nextLock(lock, now, ids, wordsOf(answers, live, now, by, on)),
    questions: questionsOf(lineage, live, now, told),
    counts: countsOf(lineage.statements),
  };
}

/** What was said once holds when the same texts meet again, such as after a merge. */
function remembered({ words }: Lock, live: Known, now: Known): Answer[] {
  if (words.length === 0) return [];
  const texts = new Map(live.statements.map(({ id, text }) => [id, fingerprintOf(text)]));
  const wanted = new Map(words.map((word) => [word.is, word]));
  return now.statements.flatMap(({ id: is, text }): Answer[] => {
    const word = wanted.get(fingerprintOf(text));
    return word && texts.get(word.id) === word.was ? [{ id: word.id, is, isSame: word.isSame }] : [];
  });
}

function wordsOf(answers: readonly Answer[], live: Known, now: Known, by: string, on: string): Word[] {
  const [was, is] = [live, now].map(({ statements }) => new Map(statements.map(({ id, text }) => [id, fingerprintOf(text)])));
  return answers.flatMap((answer): Word[] => {
    const [before, after] = [was?.get(answer.id), is?.get(answer.is)];
    return before && after ? [{ id: answer.id, was: before, is: after, isSame: answer.isSame, by, on }] : [];
  });
}
