/** Why there is no backup, or none is restored: what is wrong and what to do, for whoever started the program. */
export class BackupError extends Error {
  override name = 'BackupError';
}
