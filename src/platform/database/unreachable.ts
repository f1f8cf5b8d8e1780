/** Telling what went wrong between the program and the database. */

/** Whether the database could not be reached, or went away in the middle, or takes no changes as it follows another, rather than said no. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (/^(?:08|57P0[1-5]|53[23]00|58|25006)/u.test(code) || /^E(?:CONN|PIPE|HOST|TIMEDOUT|NOENT|AI_AGAIN)/u.test(code)) return true;
  return /Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after/u.test(
    error.message,
  );
}

/** Whether there is no room left where the database keeps its files. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && (codeOf(error) === '53100' || codeOf(error) === 'ENOSPC');
}

/** Whether it was given up because it took longer than a request may. */
export function isTooLong(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === '57014';
}

/** Whether others held what it had to have alone, for longer than it waits. */
export function isOccupied(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === '55P03';
}

/** Two transactions met: neither is wrong, and the one that was turned away may be tried again. */
export function isCollision(error: unknown): boolean {
  return error instanceof Error && ['40001', '40P01'].includes(codeOf(error));
}

/** PostgreSQL's SQLSTATE, or what the operating system said. */
function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
