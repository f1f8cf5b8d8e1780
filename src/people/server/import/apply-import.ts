/** Applying an import: the plan that was shown, in one transaction; what changed since is told instead. */
import type { Change, Database } from '../../../platform/database/database.ts';
import { Refusal, type Said } from '../../../platform/refusal.ts';
import { importNotReady, type Message, mappingOpen, planStale } from '../../messages.generated.ts';
import type { PeopleChanges } from '../../roster.ts';
import type { Around } from '../gather.ts';
import type { HandedIn } from '../handed-in.ts';
import { meetingOthers, refusalOf } from '../refuse.ts';
import { fileOf, importById, type KeptImport, noteProgress, updateImport } from '../store/imports.ts';
import { takeTime } from '../store/roster.ts';
import { holdTree } from '../store/units.ts';
import { type Progress, writeChanges } from '../store/write-changes.ts';
import { digestOf } from './plan-file.ts';
import { plannedNow } from './plan-import.ts';

/** The job's name. */
export const importJob = 'people-import';

export interface ImportJob {
  import: string;
  actor: Change['actor'];
}

/** So many people are changed while somebody waits for the answer; more of them by a job. */
const mostAtOnce = 500;

/** @param before as it is, held by this transaction */
export async function applyImport(
  change: Change,
  around: Around,
  before: KeptImport,
  digest: string,
  leaving: HandedIn['leaving'],
): Promise<void> {
  const { questions } = before.told;
  if (before.state === 'asking')
    throw refusalOf(
      mappingOpen({
        count: questions.length,
        titles: questions
          .slice(0, 5)
          .map(({ source }) => `"${source}"`)
          .join(', '),
      }),
    );
  if (before.state !== 'ready' || before.digest === null) throw refusalOf(importNotReady());
  if (before.digest !== digest) throw refusalOf(planStale());
  const { create, change: changed, move, end } = before.told.counts;
  if (create + changed + move + end <= mostAtOnce) return applyNow(change, around, before, async () => undefined, leaving);
  const jobId = await change.enqueue(importJob, { import: before.id, actor: change.actor } satisfies ImportJob);
  await updateImport(change, { ...before, state: 'waiting', jobId, revision: before.revision + 1 }, { forget: false });
  change.audit({ action: 'import.begin', subject: { kind: 'import', id: before.id }, content: { digest } });
}

/** @throws Refusal 409 when people are others by now than those the plan was made of */
async function applyNow(
  change: Change,
  around: Around,
  before: KeptImport,
  progress: Progress,
  leaving: HandedIn['leaving'],
): Promise<void> {
  await takeTime(change, 600);
  await holdTree(change, 'lines');
  await holdTree(change, 'units');
  const file = await fileOf(change, before.id);
  if (file === null) throw refusalOf(importNotReady());
  const { plan } = await plannedNow(change, around, file, before.asked);
  if (digestOf(plan) !== before.digest) throw refusalOf(planStale());
  await leaving(change, around.today, async () => {
    const written = await meetingOthers(() => writeChanges(change, plan.changes, progress));
    if (!written) throw refusalOf(planStale());
  });
  await updateImport(
    change,
    { ...before, state: 'applied', appliedAt: change.at.toISOString(), revision: before.revision + 1 },
    { forget: true },
  );
  for (const [id, content] of changesByPerson(plan.changes))
    change.audit({ action: 'person.import', subject: { kind: 'person', id }, content });
  for (const unit of plan.changes.units.create)
    change.audit({ action: 'unit.create', subject: { kind: 'unit', id: unit.id }, content: unit });
  change.audit({
    action: 'import.apply',
    subject: { kind: 'import', id: before.id },
    content: { digest: before.digest, counts: before.told.counts },
  });
}

/** An import has one entry for each person it changes, with all that it changes of them. */
function changesByPerson({ persons, positions }: PeopleChanges): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const add = (id: string, content: unknown) => {
    const list = found.get(id);
    if (list) list.push(content);
    else found.set(id, [content]);
  };
  for (const person of [...persons.create, ...persons.change.map(({ after }) => after)]) add(person.id, person);
  for (const position of [...positions.create, ...positions.change.map(({ after }) => after)]) add(position.person, position);
  for (const { id, person } of positions.remove) add(person, { removed: id });
  return found;
}

/** Why it was not applied stands among the problems of its plan, whichever room said it. */
function toldOf({ told }: KeptImport, said: Said | null): Pick<KeptImport, 'state' | 'told'> {
  if (said === null) return { state: 'failed', told };
  if (said.code === 'plan-stale') return { state: 'stale', told };
  return { state: 'refused', told: { ...told, problems: { all: [{ line: null, column: null, message: said as Message }], count: 1 } } };
}

/** The work of the job. How far it is can be seen by others while its transaction is still open. */
export async function workImport(
  database: Database,
  { id: job, organization, data }: { id: string; organization: string; data: ImportJob },
  aroundOf: (change: Change) => Promise<Around>,
  leaving: HandedIn['leaving'],
): Promise<void> {
  const by = { organization, actor: data.actor };
  const progress: Progress = (done, of) =>
    database.change(by, async (change) => {
      await noteProgress(change, job, change.at, done, of);
      change.nothing();
    });
  try {
    await database.change(by, async (change) => {
      const before = await importById(change, data.import, true);
      // Begun anew after the program was ended: it may have come to its end before.
      if (before?.state !== 'waiting') return change.nothing();
      await applyNow(change, await aroundOf(change), before, progress, leaving);
    });
  } catch (error) {
    await database.change(by, async (change) => {
      const before = await importById(change, data.import, true);
      if (before?.state !== 'waiting') return change.nothing();
      const said = error instanceof Refusal ? error.said : null;
      await updateImport(change, { ...before, ...toldOf(before, said), revision: before.revision + 1 }, { forget: false });
      change.audit({
        action: 'import.fail',
        subject: { kind: 'import', id: before.id },
        ...(said && { content: { reason: said.code } }),
      });
    });
    if (!(error instanceof Refusal)) throw error;
  }
}
