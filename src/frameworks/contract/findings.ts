/** What was found. */
import * as z from 'zod';
import { block, finding, place, severities, severity } from './parts.ts';

/** A finding in a list: what stands in its row. The rest comes when it is opened. */
export const findingRow = finding
  .pick({ code: true, severity: true, message: true, file: true, line: true, owner: true })
  .extend({ id: z.string().describe('Stays the same when lines above come and go') });

export const findingSection = z.object({
  key: z.string().describe('The path of the page, or the code of the rule'),
  title: z.string().nullable().describe('What is written on the page, or what the rule says; null where nobody gave a name'),
  why: z.string().nullable().describe('Of a rule: why it matters, in a sentence or two'),
  canBeShown: z.boolean().describe('Of a page: whether its lines can be read here'),
  counts: severities,
  rows: z.array(findingRow).describe('The first of them; none where those before it are many'),
});

export const numbered = z.object({ value: z.string(), count: z.int() });

export const findingList = z.object({
  counts: severities.describe('Of the whole handbook'),
  matching: z.int().describe('How many the choices leave'),
  choices: z
    .object({
      severities,
      groups: z.array(numbered.extend({ rules: z.array(numbered) })),
      owners: z.array(numbered),
    })
    .describe('What could be chosen, each with how many it would leave beside the other choices'),
  sections: z.array(findingSection).describe('The gravest first'),
  left: z.int().describe('How many more sections there are'),
  looksFor: z
    .object({
      on: z.int(),
      silenced: z.int().describe('That `gradus.yaml` has off everywhere'),
      waiting: z.array(numbered).describe('Groups with kinds that are looked for only when `gradus.yaml` asks for them'),
    })
    .describe('How many kinds of finding'),
});

/** Which findings, and how many of them. */
export const findingsAsked = z.object({
  by: z.enum(['page', 'rule']).optional(),
  severity: severity.optional(),
  group: z.string().max(200).optional(),
  rule: z.string().max(200).optional(),
  owner: z.string().max(1000).optional(),
  page: z.string().max(1000).optional(),
  rows: z.coerce.number().int().min(1).max(100_000).optional().describe('The most rows of a section'),
  sections: z.coerce.number().int().min(1).max(100_000).optional().describe('The most sections'),
});

export const findingView = finding.omit({ sourceLine: true, related: true }).extend({
  id: z.string(),
  title: z.string().nullable().describe('What the rule says'),
  canBeShown: z.boolean().describe('Whether the page can be read here'),
  excerpt: z
    .object({ from: z.int().describe('The number of the first line'), lines: z.array(z.string()) })
    .nullable()
    .describe('The lines around it; null where there are none to show'),
  why: z.array(block).describe('The beginning of the explanation'),
  related: z.array(place.extend({ column: z.int(), message: z.string(), text: z.string().nullable(), canBeShown: z.boolean() })),
  fix: z
    .object({ file: z.string(), line: z.int(), before: z.array(z.string()), after: z.array(z.string()) })
    .nullable()
    .describe('The lines that `gradus check --fix` would write in place of others'),
  comment: z
    .object({ where: z.enum(['end', 'above', 'page']), line: z.int(), text: z.string() })
    .nullable()
    .describe('What leaves it out, when written at the end of the line, on a line above it, or anywhere on the page'),
});

export const messageView = z.object({
  code: z.string(),
  title: z.string().nullable(),
  why: z.array(block),
  fix: z.array(block),
  findings: z.array(finding),
});
