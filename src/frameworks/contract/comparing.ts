/** Two things beside each other. */
import * as z from 'zod';
import { place, ref, segment, statement, track } from './parts.ts';

const counts = z.object({
  added: z.int(),
  widened: z.int(),
  unsure: z.int(),
  reworded: z.int(),
  narrowed: z.int(),
  same: z.int(),
  dropped: z.int(),
});

const comparedSide = ref.extend({
  name: z.string().describe('What it is called in sentences: its title, or its unit where both have one title'),
  kind: z.enum(['level', 'role']),
  of: ref.describe('The framework or family'),
  track,
  grade: z.number().nullable(),
  page: place.describe('Where it is written'),
});

const measuredStep = z.object({
  from: ref,
  to: ref,
  size: z.number().describe('In new statements'),
  parts: z.array(
    z.object({ kind: z.enum(['added', 'widened', 'unsure', 'reworded']), name: z.string(), count: z.int(), size: z.number() }),
  ),
  verdict: z.enum(['thin', 'oversized', 'even']).nullable().describe('Beside the other steps; null where there are too few to tell'),
  why: z.string().nullable().describe('Of a thin or an oversized step'),
});

export const kindOfChange = z.enum(['same', 'reworded', 'widened', 'narrowed', 'unsure']);

/** How one wording of a competency became another. */
export const change = z.object({
  kind: kindOfChange,
  turns: z.array(z.string()).describe('How the wording turned: "how widely: team → department"'),
  grounds: z.string().nullable().describe('Why the two are taken for one competency, and how sure that is, where somebody may ask'),
  words: z.array(segment).describe('From the first wording to the second; empty where too little stayed to follow word by word'),
  mend: z.object({ together: z.string(), apart: z.string() }).nullable().describe('Lines for `gradus.yaml` that settle an unsure match'),
});

const pairing = z.object({ from: statement, to: statement, change });

const comparedRow = z.object({
  id: z.string(),
  title: z.string(),
  pairings: z.array(pairing),
  added: z.array(
    z.object({ statement, part: z.string().nullable().describe('The statement of the other side it is a part of, with words before it') }),
  ),
  dropped: z.array(z.object({ statement, part: z.string().nullable() })),
});

/** What changes from the one to the other, apart from the ladder they stand on. */
export const changesBetween = z.object({
  from: comparedSide,
  to: comparedSide,
  presumes: z.boolean().describe('What the first asks is presumed of the second'),
  summary: z.array(z.string()),
  gaps: z.array(z.string()).describe('What a side is held to and the comparison cannot show'),
  headings: z.record(z.enum([...kindOfChange.options, 'added', 'dropped']), z.string()).describe('What each kind of change is called here'),
  counts,
  rows: z.array(comparedRow),
});

export const comparedHolders = z.object({
  kind: z.literal('holders'),
  ...changesBetween.shape,
  steps: z.array(measuredStep).describe('The steps of the ladder both stand on, lowest first'),
  balance: z.string().nullable().describe('Where no step is thin or oversized: what there is to say instead'),
  measure: z.string().describe('How steps are measured'),
});

export const comparedFrameworks = z.object({
  kind: z.literal('frameworks'),
  from: ref,
  to: ref,
  standing: z.string(),
  levels: z.array(
    z.object({
      heading: z.string(),
      from: ref.nullable(),
      to: ref.nullable(),
      sentences: z.array(z.string()),
      counts: counts.nullable().describe('null where only one of the two has the level'),
    }),
  ),
});

export const compareView = z.discriminatedUnion('kind', [comparedHolders, comparedFrameworks]);
