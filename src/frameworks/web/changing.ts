/** What a change says beside what it asks: which state of a record it is made on, and that a repetition is the same act. */

export interface Changing {
  /** The revision of the record as it was shown; the server refuses when it is another by now. */
  ifMatch?: number;
  /** Names the act: sent again, it is answered as at first and done once. */
  idempotencyKey?: string;
}

/** On a record as it was shown. */
export function onRevision(revision: number): { context: Changing } {
  return { context: { ifMatch: revision } };
}

/** Something new, whose request may be lost on the way and sent again. One key for each time that somebody means to do it. */
export function onceOnly(idempotencyKey: string): { context: Changing } {
  return { context: { idempotencyKey } };
}

export function changingHeaders({ ifMatch, idempotencyKey }: Changing): Record<string, string> {
  return {
    ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  };
}
