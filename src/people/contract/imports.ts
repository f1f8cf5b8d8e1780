/** Imports: a file, the plan that comes of it, and that very plan applied. */
import * as z from 'zod';
import { after, day, digest, id, limit, next, onDay, post, postId, revision, said, words } from './parts.ts';

/** 64 MiB of a file in letters: a million rows of a personnel system. */
export const mostFile = 64 * 1024 * 1024;

export const addedImport = z.object({
  name: words(255).describe('What the file is called'),
  content: z
    .string()
    .max(Math.ceil(mostFile / 3) * 4)
    .describe('The bytes of the file in base64, in whichever encoding they are'),
  missing: z
    .enum(['stay', 'leave'])
    .optional()
    .describe('What becomes of people whom the file does not name: they stay unless told; leave: their positions end'),
  encoding: z
    .enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])
    .optional()
    .describe('How its letters are written; found out unless told'),
  days: z.enum(['day-first', 'month-first']).optional().describe('What comes first in days such as 03/04/2026; refused unless told'),
  newUnits: z.enum(['refuse', 'create']).optional().describe('What becomes of units that nobody knows: refused unless told'),
  ...onDay,
});

const rowAct = z.enum(['create', 'change', 'move', 'end', 'same', 'problem']);
const counts = z.object({ create: z.int(), change: z.int(), move: z.int(), end: z.int(), same: z.int(), problem: z.int() });

const question = z.object({
  source: z.string().describe('The job title or code as the file has it'),
  people: z.int().describe('How many rows have it'),
  names: z.array(z.string()).optional().describe('Who some of them are'),
  proposed: z
    .array(
      post.extend({
        why: z
          .enum(['exact', 'near', 'level-and-family'])
          .optional()
          .describe('The same words; nearly the same; the same level of something that is called alike'),
      }),
    )
    .describe('The likeliest first'),
  answered: post.nullable(),
});

const state = z.enum(['asking', 'ready', 'refused', 'waiting', 'applying', 'applied', 'failed', 'stale']);

const importRow = z.object({
  id,
  name: z.string(),
  at: z.iso.datetime(),
  by: z.string().nullable().describe('The name of who began it; null: a program'),
  state: state.describe(
    'asking: job titles have to be confirmed; ready: can be applied; refused: the file cannot be; waiting, applying, applied; failed: nothing was changed; stale: people were changed since, plan it anew',
  ),
  rows: z.int(),
  counts,
});
export const importList = z.object({ imports: z.array(importRow), next });
export const importsAsked = z.object({ after, limit: limit(50) });

export const importView = importRow.extend({
  digest: digest.nullable().describe('What `apply` has to name; null while it cannot be applied'),
  on: day.optional().describe('The day from which a row holds that does not say since when'),
  missing: z.enum(['stay', 'leave']).optional(),
  encoding: z.string(),
  separator: z.string(),
  columns: z.array(z.object({ title: z.string(), means: z.string().nullable().describe('null: it is not read') })),
  first: z
    .object({ create: z.array(z.string()), change: z.array(z.string()), move: z.array(z.string()), end: z.array(z.string()) })
    .describe('The first names of each'),
  problems: z.array(said.extend({ line: z.int().nullable(), column: z.string().nullable() })).describe('The first two hundred'),
  questions: z.array(question),
  progress: z.object({ done: z.int(), of: z.int() }).nullable().describe('While it is applied'),
  appliedAt: z.iso.datetime().nullable(),
  failure: said.nullable(),
  can: z.object({ apply: z.boolean(), confirm: z.boolean() }),
  revision,
});

export const importRowsAsked = z.object({ id, act: rowAct.optional(), after, limit: limit(100, 500) });
export const importRows = z.object({
  rows: z.array(
    z.object({
      line: z.int().nullable().describe('In the file; null: somebody whom the file does not name'),
      number: z.string(),
      name: z.string(),
      act: rowAct,
      changes: z.array(z.object({ field: z.string(), was: z.string().nullable(), becomes: z.string().nullable() })),
      problems: z.array(said),
    }),
  ),
  next,
});

const answer = z.object({ source: words(500).describe('The job title or code as the personnel system writes it'), post: postId });
export const confirmedMapping = z.object({ id, answers: z.array(answer).min(1).max(2000) });
export const appliedImport = z.object({ id, digest });

const mapping = z.object({
  id,
  source: z.string(),
  post,
  confirmedBy: z.string().describe('The name of who did'),
  confirmedAt: z.iso.datetime(),
  revision,
});
export const mappingList = z.object({ mappings: z.array(mapping), next });
export const mappingsAsked = z.object({ after, limit: limit(200, 500) });
export const givenMapping = answer;
