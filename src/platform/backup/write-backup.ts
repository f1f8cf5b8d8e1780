/** A backup as a file: written beside its place, read back from the disk, and put in its place only when every byte is there. */
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { BackupError } from './backup-error.ts';
import { checkBackup } from './backup-file.ts';
import { type BackupOptions, type TakenBackup, takeBackup } from './take-backup.ts';

export type WrittenBackup = TakenBackup & { bytes: number };

/**
 * @param signal ends it early; nothing is left then
 * @throws BackupError when there is something in its place, or it cannot be written
 */
export async function writeBackup(path: string, options: Omit<BackupOptions, 'write'>, signal?: AbortSignal): Promise<WrittenBackup> {
  refuseExisting(path);
  const draft = `${path}.part`;
  // For nobody else to read, from its first byte on.
  const file = await open(draft, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST')
      throw new BackupError(`${draft} is there: another backup is being written, or one was cut off. If nobody is writing it, remove it.`);
    throw new BackupError(`No backup can be written to ${path}: ${error.message}`);
  });
  try {
    const taken = await takeBackup({ ...options, write: (bytes) => append(file, bytes, signal) });
    await file.sync();
    await file.close();
    await readBack(draft, taken);
    const { size } = await stat(draft);
    refuseExisting(path);
    await rename(draft, path);
    await syncFolderOf(path);
    return { ...taken, bytes: size };
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
      throw new BackupError(
        `There is no room for the backup where ${path} should lie. Make room, or name another place; nothing of it was left.`,
      );
    throw error;
  }
}

function refuseExisting(path: string): void {
  if (existsSync(path)) throw new BackupError(`${path} is there already, and nothing is written over. Name another file.`);
}

async function append(file: FileHandle, bytes: Buffer, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  for (let written = 0; written < bytes.length; ) written += (await file.write(bytes, written)).bytesWritten;
}

/** What lies on the disk is what was read from the database. */
async function readBack(draft: string, { end }: TakenBackup): Promise<void> {
  const found = await checkBackup(draft);
  if (found.end.sha256 !== end.sha256)
    throw new BackupError(
      `What was read back is not what was written: the disk that holds ${draft} cannot be trusted. Name another place.`,
    );
}

/** Its name, too, outlives the machine. */
async function syncFolderOf(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { dirname } = await import('node:path');
  const folder = await open(dirname(path), 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
}
