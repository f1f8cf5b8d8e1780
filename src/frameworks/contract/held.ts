/** Everything a level or role is held to, and what it says of others. */
import * as z from 'zod';
import { mode, origin, place, pointer, ref, statement } from './parts.ts';

const aspect = z.enum(['role', 'responsibilities', 'requirements']);

/** A level or role that takes something over, or has it. */
const holder = ref.extend({ kind: z.enum(['role', 'level']) });

/** One hop of an inheritance: `by` takes an aspect of `from` over, in words that stand at `place`. */
const step = z.object({ by: holder, aspect, from: holder, place });

export const heldPart = z.object({
  source: z.enum(['own', 'inherited', 'family']),
  steps: z.array(step).describe('From the role itself to the one that has the words; empty unless inherited'),
  statements: z.array(statement),
});

export const heldArea = z.object({
  row: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  body: z.enum(['present', 'missing']),
  parts: z.array(heldPart).describe('Stretches of statements that came the same way'),
});

export const alternative = z.object({
  aspect,
  by: holder.describe('Whose words leave the choice'),
  place,
  choices: z.array(z.object({ pointer, areas: z.array(heldArea) })).describe('One of them is enough; they are never merged'),
});

export const held = z.object({
  layers: z.array(ref).describe('The units its statements come from, outermost first'),
  areas: z.array(heldArea),
  alternatives: z.array(alternative),
  unresolved: z.array(z.object({ by: holder, aspect, pointer, place })).describe('Parents that the handbook does not hold'),
  presumed: z
    .array(
      z.object({
        level: ref,
        place: place.nullable().describe('Where a page says that it holds; the rules of the domain presume it either way'),
        areas: z.array(z.object({ title: z.string(), statements: z.array(statement) })),
      }),
    )
    .describe('What lower levels ask and is not said again; nearest level first'),
});

/** What a level or role says of others. */
export const relations = {
  reportsTo: z.array(z.object({ mode, targets: z.array(pointer), origin })),
  equivalentTo: z.array(pointer).describe('As the page names them'),
  extends: z.array(
    z.object({
      aspect,
      row: ref.nullable().describe('The one row that is taken over, when no more is'),
      mode,
      targets: z.array(pointer),
      remark: z.string().nullable(),
      origin,
    }),
  ),
};

export const reporting = z.object({
  above: z
    .array(
      z.object({
        depth: z.int(),
        word: z.enum(['to', 'and', 'either', 'or']).describe('How it stands to the row before it on the same depth'),
        end: z.enum(['circle', 'again']).nullable().describe('circle: it leads back; again: what is above it stands further up'),
        pointer,
      }),
    )
    .describe('Up to the top, each post before those that it reports to'),
  below: z
    .array(
      z.object({
        depth: z.int(),
        isChoice: z.boolean().describe('It reports to this one or to somebody else'),
        isAgain: z.boolean(),
        more: z.int().describe('How many report to it and are not written out'),
        pointer,
      }),
    )
    .describe('Who reports to it, two steps down'),
});
