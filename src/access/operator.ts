import type { Actor } from '../platform/database/database.ts';

/** Who runs the program, on their own machine: one and the same from the terminal and on the site, so that nobody approves what is their own. */
export const operator: Actor = { kind: 'operator', id: 'local' };
