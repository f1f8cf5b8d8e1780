/** Reading a file into an import with its plan, and planning one anew. No person is changed by it. */
import type { Change } from '../../../platform/database/database.ts';
import type { AddedImport } from '../../contract.ts';
import { importNotReady } from '../../messages.generated.ts';
import { mostMegabytes } from '../../routes.ts';
import type { Around } from '../gather.ts';
import { given } from '../named.ts';
import { refusalOf } from '../refuse.ts';
import { fileOf, type ImportAsked, insertImport, type KeptImport, replaceRows, updateImport } from '../store/imports.ts';
import { mappingsAfter } from '../store/mappings.ts';
import { takeTime, wholeRoster } from '../store/roster.ts';
import type { Within } from '../store/within.ts';
import { type PlannedFile, planFile, toldOf } from './plan-file.ts';

/** @returns the id */
export async function addImport(change: Change, around: Around, { name, content, effective, ...rest }: AddedImport): Promise<string> {
  const bytes = Buffer.from(content, 'base64');
  const asked: ImportAsked = { effective: effective ?? around.today, ...given(rest) };
  const planned = await plannedNow(change, around, bytes, asked);
  const { told, rows, state, digest } = toldOf(planned);
  const { kind, id: actorId } = change.actor;
  const kept: KeptImport = {
    ...{ id: change.newId(), name, at: change.at.toISOString(), actorKind: kind, actorId, state, asked, told, digest },
    ...{ jobId: null, appliedAt: null, revision: 1 },
  };
  await insertImport(change, kept, bytes);
  await replaceRows(change, kept.id, rows);
  change.audit({ action: 'import.create', subject: { kind: 'import', id: kept.id }, content: { name, digest, counts: told.counts } });
  return kept.id;
}

/** @param before as it is, held by this transaction */
export async function planAgain(change: Change, around: Around, before: KeptImport): Promise<void> {
  const file = await fileOf(change, before.id);
  if (file === null) throw refusalOf(importNotReady());
  const { told, rows, state, digest } = toldOf(await plannedNow(change, around, file, before.asked));
  const after: KeptImport = { ...before, told, state, digest, jobId: null, revision: before.revision + 1 };
  await updateImport(change, after, { forget: false });
  await replaceRows(change, after.id, rows);
  change.audit({ action: 'import.plan', subject: { kind: 'import', id: after.id }, content: { digest, counts: told.counts } });
}

/** @throws Refusal for a file that no plan can be made of */
export async function plannedNow(within: Within, around: Around, file: Uint8Array, asked: ImportAsked): Promise<PlannedFile> {
  await takeTime(within, 120);
  const planned = planFile(file, mostMegabytes, asked, {
    ...around,
    roster: await wholeRoster(within),
    mappings: await mappingsAfter(within, '', null),
  });
  if ('code' in planned) throw refusalOf(planned);
  return planned;
}
