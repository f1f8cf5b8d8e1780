/** What should be looked at among the people. */
import * as z from 'zod';
import { after, day, id, limit, next, onDay, personRef, said } from './parts.ts';

const checkKind = z.enum(['span', 'grade', 'post-gone', 'manager-left']);
export const checksAsked = z.object({ kind: checkKind.optional(), ...onDay, after, limit: limit(100) });
export const checkList = z.object({
  on: day,
  checks: z.array(said.extend({ kind: checkKind, person: personRef.describe('Whom it is about'), position: id.nullable() })),
  next,
});
