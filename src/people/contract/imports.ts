/** Imports: a file, the plan that comes of it, and that very plan applied. */
import * as z from 'zod';
import { mostMegabytes } from '../routes.ts';
import { after, day, digest, id, limit, next, post, postId, revision, said, words } from './parts.ts';

export const addedImport = z.object({
  name: words(255).describe('What the file is called'),
  content: z
    .base64()
    .max(Math.ceil((mostMegabytes * 1_000_000) / 3) * 4)
    .describe('The bytes of the file in base64, in whichever encoding its letters are'),
  effective: day.optional().describe('From when a row holds that does not say so itself; today unless told'),
  dayOrder: z.enum(['day-first', 'month-first']).optional().describe('Which comes first in days such as 03/04/2026'),
  missing: z
    .enum(['keep', 'end'])
    .optional()
    .describe('What becomes of people whom the file does not name: they are kept unless told; end: they leave the day before'),
  newUnits: z.enum(['refuse', 'create']).optional().describe('Units that nobody knows are refused unless told'),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional().describe('Of its letters; found out unless told'),
});

const rowAct = z.enum(['create', 'change', 'move', 'end']);
const counts = z.object({ create: z.int(), change: z.int(), move: z.int(), end: z.int(), unchanged: z.int() });

const question = z.object({
  source: z.string().describe('The job title or code as the file has it'),
  count: z.int().describe('How many rows have it'),
  names: z.array(z.string()).describe('Some of the people who have it'),
  proposals: z
    .array(z.object({ post, reason: z.enum(['exact', 'near', 'level-and-family']) }))
    .describe('What it may mean, the likeliest first; nothing is taken without being confirmed'),
});

const state = z.enum(['asking', 'ready', 'refused', 'waiting', 'applying', 'applied', 'failed', 'stale']);

const importRow = z.object({
  id,
  name: z.string(),
  at: z.iso.datetime(),
  by: z.string().nullable().describe('The name of who began it; null: nobody of the organisation'),
  state: state.describe(
    'asking: job titles have to be confirmed; ready: can be applied; refused: the file has to be corrected; waiting, applying, applied; failed: nothing was changed; stale: people were changed since, plan it anew',
  ),
  rows: z.int(),
  counts,
});
export const importList = z.object({ imports: z.array(importRow), next });
export const importsAsked = z.object({ after, limit: limit(50) });

const problem = said.extend({ line: z.int().nullable(), column: z.string().nullable() });
const problems = z.object({ all: z.array(problem).describe('The first of them, by line'), count: z.int() });

export const importView = importRow.extend({
  digest: digest.nullable().describe('What `apply` has to name; null while it cannot be applied'),
  effective: day,
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  columns: z.object({ used: z.array(z.object({ column: z.string(), heading: z.string() })), unused: z.array(z.string()) }),
  first: z
    .object({ create: z.array(z.string()), change: z.array(z.string()), move: z.array(z.string()), end: z.array(z.string()) })
    .describe('The first names of each'),
  units: z.array(z.string()).describe('Titles of units that would be created'),
  problems,
  warnings: problems,
  questions: z.array(question).describe('Job titles that nobody has confirmed a post for'),
  progress: z.object({ done: z.int(), of: z.int() }).nullable().describe('While it is applied'),
  appliedAt: z.iso.datetime().nullable(),
  can: z.object({ apply: z.boolean(), confirm: z.boolean(), plan: z.boolean() }),
  revision,
});

export const importRowsAsked = z.object({ id, act: rowAct.optional(), after, limit: limit(100, 500) });
export const importRows = z.object({
  rows: z.array(
    z.object({
      act: rowAct,
      line: z.int().nullable().describe('In the file; null: somebody whom the file does not name'),
      person: id,
      number: z.string(),
      name: z.string(),
      day: day.nullable().describe('The first day on which it holds'),
      facts: z.array(
        z.object({
          of: z.enum(['name', 'email', 'startedOn', 'leftOn', 'post', 'grade', 'unit', 'manager']),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      ),
    }),
  ),
  next,
});

const answer = z.object({ source: words(500).describe('The job title or code as the personnel system writes it'), post: postId });
export const confirmedMapping = z.object({ id, answers: z.array(answer).min(1).max(2000) });
export const appliedImport = z.object({ id, digest });

export const mapping = z.object({
  id,
  source: z.string(),
  post,
  confirmedBy: z.string().nullable().describe('The name of who did; null: nobody of the organisation'),
  confirmedAt: z.iso.datetime(),
  revision,
});
export const mappingList = z.object({ mappings: z.array(mapping), next });
export const mappingsAsked = z.object({ after, limit: limit(200, 500) });
export const givenMapping = answer;
