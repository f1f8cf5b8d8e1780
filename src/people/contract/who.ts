/** Who can see the record of somebody, and why. */
import * as z from 'zod';
import { personRef } from './parts.ts';

const reason = z.object({
  relation: z.string().describe('How they stand to the person'),
  says: z.string().describe('The same in words'),
  of: personRef.nullable().describe('For whom they act; null: for nobody'),
  unit: z.string().nullable().describe('The unit of a duty; null: everything, or it is no duty'),
});

export const whoView = z.object({
  person: personRef,
  everybody: z.string().describe('What everybody who is signed in can see'),
  readers: z
    .array(
      z.object({
        person: personRef,
        because: z.array(reason),
        record: z.boolean(),
        absence: z.boolean(),
      }),
    )
    .describe('Who can see more than that today: the person, then those next to them'),
});
