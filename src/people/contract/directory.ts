/** The directory. */
import * as z from 'zod';
import { after, id, limit, next, onDay, personRef, post, total, unitRef, words } from './parts.ts';

export const directoryAsked = z.object({
  query: words(200).optional().describe('Beginnings of words of the name, number or address; all of them must be there'),
  unit: id.optional().describe('In this unit or one below it'),
  post: words(1010).optional().describe('`level:ID` or `role:ID`'),
  manager: id.optional().describe('Reporting to this person'),
  ...onDay,
  state: z
    .enum(['active', 'leave', 'left', 'all'])
    .optional()
    .describe('active unless told: who has not left before that day; leave: who of them is on leave on it'),
  after,
  limit: limit(50),
});

export const directoryRow = personRef.extend({
  number: z.string().nullable().describe('null, as all that follows: not to be seen by the asker'),
  email: z.string().nullable(),
  post: post.nullable().describe('Of the substantive position on that day; null: there is none'),
  grade: z.number().nullable(),
  unit: unitRef.nullable(),
  manager: personRef.nullable(),
  onLeave: z.boolean().nullable(),
  acting: post.nullable().describe('The post held for a while beside the own one'),
  left: z.boolean().describe('Has left before that day'),
});

export const directory = z.object({ rows: z.array(directoryRow), next, total });
