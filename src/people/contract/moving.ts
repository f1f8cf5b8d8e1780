/** Moving and leaving: the plan first, then that very plan. */
import * as z from 'zod';
import { day, digest, id, personRef, position, positionKind, postId, said } from './parts.ts';

/** What is not named stays as it is. */
const asked = z.object({
  id,
  kind: positionKind.optional().describe('substantive unless told; acting: for a while, beside the own position'),
  on: day.describe('The first day of the new position'),
  until: day.nullable().optional(),
  post: postId.optional(),
  grade: z.number().min(0).max(1000).nullable().optional().describe('That of the post, unless told'),
  unit: id.nullable().optional(),
  manager: id.nullable().optional(),
  reports: z
    .object({ to: id.nullable() })
    .optional()
    .describe('Who takes over the direct reports; without it they stay with the person who moves'),
});
export const moveAsked = asked;
export const moveApplied = asked.extend({ plan: digest });

const leaving = z.object({
  id,
  on: day.describe('The last day'),
  reports: z
    .object({ to: id.nullable() })
    .optional()
    .describe('Who takes over the direct reports; without it they keep a manager who left'),
});
export const leavingAsked = leaving;
export const leavingApplied = leaving.extend({ plan: digest });

const step = z.object({
  act: z.enum(['begin', 'end', 'change', 'remove']),
  person: personRef,
  was: position.omit({ id: true, revision: true }).nullable().describe('null: there was none'),
  becomes: position.omit({ id: true, revision: true }).nullable().describe('null: it is taken away'),
});

export const movePlan = z.object({
  digest,
  steps: z.array(step).describe('Each position that would be touched'),
  reports: z.array(personRef).describe('Direct reports on that day'),
  warnings: z.array(said),
  refused: z.array(said).describe('Why it cannot be done as asked; a plan with such is not applied'),
});
