/** Small parts that many shapes of people share. */
import * as z from 'zod';
import { isStorable } from '../../platform/storable.ts';

/** Words that somebody typed, at least one letter of them visible. */
export const words = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => isStorable(text) && text.trim() !== '', 'words that can be kept');

export const id = z.guid();
/** A day of the calendar within reach of anybody's working life. */
export const day = z.iso
  .date()
  .refine((text) => text >= '1900-01-01' && text <= '2999-12-31', 'a day between 1900 and 2999')
  .describe('A day, as 2026-03-31');
export const digest = z.string().min(1).max(200).describe('Names the plan that was shown: another one is not applied');
export const byId = z.object({ id });
export const onDay = { on: day.optional().describe('The day that is asked about; today unless told') };
export const days = { from: day, until: day.nullable().describe('The last day of it; null: until further notice') };
export const revision = z.int().min(1).describe('What `If-Match` has to name, in quotes');

export const personRef = z.object({ id, name: z.string() });
export const unitRef = z.object({ id, title: z.string() });

export const postId = z.object({ kind: z.enum(['level', 'role']), id: words(1000) });
export const post = z.object({
  kind: z.enum(['level', 'role']),
  id: z.string(),
  title: z.string().describe('As the handbook has it now; as it was written when it was entered, where it has it no longer'),
  group: z.string().nullable().describe('The framework or family; null when the handbook has it no longer'),
  inHandbook: z.boolean().describe('Whether the handbook has it now'),
});

/** Something to be said about what was asked for, in the language of the reader. */
export const said = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  hint: z.string().nullable(),
});

export const positionKind = z.enum(['substantive', 'acting']);

export const position = z.object({
  id,
  kind: positionKind,
  post,
  grade: z.number().nullable(),
  unit: unitRef.nullable(),
  manager: personRef.nullable(),
  ...days,
  revision,
});

/** What could be chosen does not stay fixed over a long list: where the next page begins is kept in a sealed word. */
export const after = z.string().max(2000).optional().describe('The `next` of the page before');
export const next = z.string().nullable().describe('`after` of the next page; null: this was the last');
export const limit = (usual: number, most = 200) =>
  z.coerce.number().int().min(1).max(most).optional().describe(`The most rows; ${usual} unless told`);

export const total = z
  .object({ count: z.int(), more: z.boolean().describe('There are more than that; how many was not counted') })
  .nullable()
  .describe('Of all pages, counted with the first; null on later ones, and where counting would take too long');
