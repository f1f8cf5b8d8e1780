import { statfsSync } from 'node:fs';

/** Why Gradus's own database server cannot be used: what is wrong, where, and what to do, for the person who started the program. */
export class DatabaseFolderError extends Error {
  override name = 'DatabaseFolderError';
}

const lastLines = 12;

/**
 * What PostgreSQL could not do, with what to do about it where that is known.
 * @param said by its program; only the end is shown
 */
export function folderError(what: string, said: string, home: string): DatabaseFolderError {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const end = lines
    .slice(-lastLines)
    .map((line) => `  ${line}`)
    .join('\n');
  return new DatabaseFolderError(`${what}${remedy(said, home)}${end === '' ? '' : ` PostgreSQL says:\n${end}`}`);
}

function remedy(said: string, home: string): string {
  if (said.includes('No space left on device') || isFull(home))
    return `: the disk is full. Make room on the disk that holds ${home}, and start again.`;
  if (said.includes('Permission denied')) return `: a right is missing. All in ${home} must belong to the user who runs the server.`;
  if (said.includes('could not look up effective user ID'))
    return ': the user who runs the server has a number and no name here. Add a line for it to /etc/passwd, or set DATABASE_URL to a PostgreSQL server.';
  return '.';
}

/** On a full disk no log is written either. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < 100_000;
  } catch {
    return false;
  }
}
