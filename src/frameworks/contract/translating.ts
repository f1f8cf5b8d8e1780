/** Words of a handbook in another of its languages. */
import * as z from 'zod';
import { place, run } from './parts.ts';

export const translatedStatement = z.object({
  words: z.array(run),
  examples: z.array(z.string().nullable()).describe('As many as the original has; null for one that is not translated'),
  place: place.describe('Where the translation is written'),
});

/** Beside an answer: what of it is translated. What is not here, or null, is not, and stands in the answer in the words of the original. */
export const translation = z.object({
  language: z.string().describe('A tag as of BCP 47'),
  title: z.string().nullable(),
  of: z.string().nullable().describe('The title of the framework or family it is of'),
  summary: z.string().nullable(),
  notes: z.array(z.string().nullable()),
  levels: z.record(z.string(), z.string()).describe('Titles of levels, by id'),
  rows: z
    .record(z.string(), z.object({ title: z.string().nullable(), summary: z.string().nullable() }))
    .describe('Areas as they are along the levels, by row'),
  areas: z
    .record(z.string(), z.object({ title: z.string().nullable(), under: z.string().nullable(), summary: z.string().nullable() }))
    .describe('By id'),
  statements: z.record(z.string(), translatedStatement).describe('By id'),
});

export const language = z.object({
  tag: z.string().describe('As of BCP 47'),
  name: z.string().describe('As those who speak it call it'),
  statements: z.int().describe('How many of the statements it has'),
});
