/** What `gradus check --locked` finds: a lock that does not know the pages as they are. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { countsOf, lineageKinds } from '../lineage/lineage.ts';
import { lockMissing, lockStale, lockUnsure } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import { type Phrase, phrase } from '../speech/phrase.ts';
import { lockFile } from './lock.ts';
import { type LockMatch, planLock } from './plan-lock.ts';
import { printLock } from './print-lock.ts';

export function staleLock({ graph, identity: { text, match } }: Pick<Compilation, 'graph' | 'identity'>): Diagnostic[] {
  if (text === null) return [diagnoseLine(lockMissing(), lockFile, 1)];
  // What cannot be used is a finding of every check.
  if (match === null) return [];
  const { next, questions } = planLock(match);
  if (printLock(next) === text) return [];
  const places = new Map(graph.statements.map(({ id, origin }) => [id, origin]));
  const idOf = (id: string) => match.ids.statements.get(id) ?? id;
  const unsure = questions.flatMap(({ was, places: [place], pairs: [pair] }): Diagnostic[] => {
    const origin = pair && places.get(idOf(pair.is));
    return origin ? [diagnoseLine(lockUnsure({ was, place: place?.was ?? '' }), origin.file, origin.line)] : [];
  });
  return [diagnoseLine(lockStale({ changes: changesOf(match) }), lockFile, 1), ...unsure];
}

function changesOf({ lineage: { statements } }: LockMatch): Phrase {
  const counts = countsOf(statements);
  const changed = lineageKinds.filter((kind) => kind !== 'kept' && counts[kind] > 0);
  if (changed.length === 0) return phrase('lineageOnlyKept');
  return phrase('lineageCounts', ...changed.map((kind) => phrase('lineageCount', counts[kind], kind)));
}
