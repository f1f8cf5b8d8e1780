/** What can be found, and what was. */
import * as z from 'zod';
import { kinds } from '../search/entry.ts';
import { numbered } from './findings.ts';
import { place } from './parts.ts';

const kindOfEntry = z.enum(kinds);

export const standing = z.object({
  id: z.string().describe('What `gradus show` takes'),
  path: z.array(z.string()).describe('Titles of what is around it, outermost first'),
  group: z.string().nullable().describe('The framework or job family it is of'),
  holder: z.string().nullable().describe('The level or role it is of'),
  row: z.string().nullable().describe('The row of its area'),
  address: z.string().describe('Of this site'),
  ...place.shape,
});

const entry = z.object({
  kind: kindOfEntry,
  title: z.string().nullable().describe('null for a statement: its words are all it has'),
  names: z.array(z.string()).describe('What else it is called'),
  text: z.string(),
  language: z.string().optional().describe('Of its words, where they are not those of the pages themselves'),
  more: z.string().describe('Words below it, such as examples: found, but not shown'),
  standings: z.array(standing).describe('At least one; what several pages take in stands in each of them'),
});

export const searchEntries = z.object({ entries: z.array(entry) });

const mark = z.object({ text: z.string(), hit: z.boolean() });
const choice = numbered.extend({ title: z.string() });

export const searchAnswer = z.object({
  results: z.array(
    z.object({
      kind: kindOfEntry,
      title: z.array(mark).nullable().describe('null for a statement: its words are all it has'),
      text: z.array(mark),
      language: z.string().optional().describe('Of its words, where they are not those of the pages themselves'),
      at: standing.describe('Of several places the one that the question speaks of, or the first'),
      also: z.array(standing),
    }),
  ),
  matching: z.int().describe('How many the choices leave'),
  choices: z
    .object({
      kinds: z.array(z.object({ value: kindOfEntry, count: z.int() })),
      frameworks: z.array(choice).describe('And job families'),
      levels: z.array(choice.extend({ framework: z.string() })).describe('And roles'),
      areas: z.array(choice),
    })
    .describe('What could be chosen, each with how many it would leave beside the other choices'),
  read: z
    .array(z.object({ word: z.string(), as: z.array(z.string()) }))
    .describe('Words that nothing has, and what was looked for instead; nothing: they were left out'),
  isLoose: z.boolean().describe('Nothing has all the words: these have some'),
  suggestion: z.string().nullable().describe('Where nothing was found: words near to those asked for that are there'),
});

export const searchAsked = z.object({
  q: z.string().max(1000),
  kind: kindOfEntry.optional(),
  framework: z.string().max(1000).optional().describe('The id of a framework or job family'),
  level: z.string().max(1000).optional().describe('The id of a level or role'),
  area: z.string().max(1000).optional().describe('A row of areas, such as `autonomy`'),
  limit: z.coerce.number().int().min(1).max(1000).optional().describe('The most results; 20 unless told'),
});
