/** What somebody can hold: to be chosen from. */
import * as z from 'zod';
import { post } from './parts.ts';

export const postList = z.object({
  posts: z
    .array(
      post.extend({
        unit: z.string().nullable().describe('What the handbook calls the unit by that it is of'),
        grade: z.number().nullable(),
        track: z.enum(['individual', 'management']).nullable(),
        order: z.number().nullable().describe('Among the levels of its framework; the lowest is 1'),
      }),
    )
    .describe('The levels and roles of the handbook, in its order'),
});
