/** What was before. */
import * as z from 'zod';
import { grade, gradeCounts, lineClass, ref, segment } from './parts.ts';

export const commit = z.object({
  id: z.string(),
  short: z.string(),
  author: z.string(),
  day: z.string(),
  subject: z.string(),
  href: z.string().nullable().describe('Where it can be seen, when `gradus.yaml` says where the pages are kept'),
});

export const pastChange = z.object({
  sign: z.enum(['+', '-', '~']).describe('It came, it went, or it became otherwise'),
  grade,
  text: z.string(),
  words: z.array(segment).describe('Word by word; empty where the text stands for itself'),
  notes: z.array(z.object({ label: z.string(), text: z.string() })),
});

const pastLine = segment.extend({ line: z.int() });

export const pastEntry = z.object({
  commit: commit.nullable().describe('null: not committed yet'),
  grade: grade.nullable().describe('null: nothing of it asks anything of anybody'),
  label: z.string().describe('What happened, in a word or a few'),
  groups: z.array(z.object({ heading: z.string().nullable(), changes: z.array(pastChange) })),
  lines: z
    .array(z.array(pastLine))
    .nullable()
    .describe('Of a page: the lines as written, in stretches; null where they are too many, or of other things'),
  page: z.object({ path: z.string(), revision: z.string() }).nullable().describe('The page as it was with this commit'),
});

export const historyOf = z.enum(['statement', 'level', 'role', 'family', 'page']);

export const historyView = z.object({
  of: ref.extend({ kind: historyOf, within: ref.extend({ kind: z.enum(['framework', 'family', 'level', 'role']) }).nullable() }),
  words: z.string().nullable().describe('Of a statement: what it says today'),
  written: z.array(z.string()).describe('The files that were followed'),
  absent: z.string().nullable().describe('Why nothing is known, in a sentence'),
  entries: z.array(pastEntry).describe('Newest first'),
  hasMore: z.boolean().describe('Whether there are older commits than were asked for'),
  notes: z.array(z.string()).describe('What is not shown, and why'),
});

export const oldPageView = z.object({
  path: z.string(),
  commit,
  lines: z.array(z.object({ text: z.string(), class: lineClass })),
  isThere: z.boolean().describe('Whether the page is still there today'),
  isSame: z.boolean().describe('Whether it says the same today'),
});

const lateChange = z.object({
  commit,
  grade,
  counts: gradeCounts,
  concerned: z
    .array(ref.extend({ kind: z.enum(['level', 'role', 'family']), of: z.string() }))
    .describe('The first of those it concerns, as today'),
  others: z.int().describe('How many more it concerns'),
  text: z.string().describe('Its gravest change, in words'),
});

export const latelyView = z.object({
  absent: z.string().nullable().describe('Why nothing is known, in a sentence'),
  changes: z.array(lateChange).describe('The last commits that changed what somebody is held to, newest first'),
});
