/** The career lattice. */
import * as z from 'zod';
import { changesBetween } from './comparing.ts';
import { place, ref, track } from './parts.ts';

const wayKind = z.enum(['next', 'lateral', 'track', 'equivalent', 'reports']);
const latticeScope = ref.extend({
  key: z.string().describe('`framework:ID`, `family:ID` or `unit:ID`: what `of` takes'),
  kind: z.enum(['framework', 'family', 'unit']),
});
const wayRecord = z.object({ by: z.string(), words: z.string().describe('What the page says, without whose it is'), place });

const latticeNode = ref.extend({
  kind: z.enum(['level', 'role']),
  group: z.string().describe('The key of its framework or family'),
  track,
  trackPresumed: z.boolean().describe('Its page names no track'),
  grade: z.number().nullable(),
  row: z.string(),
  outside: z.boolean().describe('Not of what was asked for: a written way leads there or comes from there'),
  ways: z
    .array(z.object({ way: z.int().describe('Its place among the ways'), name: z.string(), other: z.string() }))
    .describe('Those that begin or end here, as they look from here'),
  peers: z.array(z.string()).describe('Who stands as high on the same track: a lateral move there may be presumed'),
});

export const latticeView = z.object({
  of: latticeScope.nullable().describe('null: the whole handbook'),
  scopes: z.array(latticeScope).describe('What it can be narrowed to'),
  groups: z
    .array(latticeScope.extend({ short: z.string().describe('What is enough beside the others') }))
    .describe('The frameworks and families shown'),
  rows: z
    .array(z.object({ id: z.string(), by: z.enum(['grade', 'title']), value: z.number(), name: z.string() }))
    .describe('Highest first; those without a grade below, by the words of their titles'),
  nodes: z.array(latticeNode),
  ways: z.array(
    z.object({
      kind: wayKind,
      from: z.string(),
      to: z.string(),
      written: z.array(wayRecord).describe('Where a page says it; empty: presumed, as nobody wrote it'),
    }),
  ),
  loose: z.array(wayRecord.extend({ from: z.string() })).describe('Named by a page and not in this handbook'),
  presumed: z.array(z.string()).describe('What in this lattice nobody wrote, in sentences'),
});

export const wayView = z.object({
  from: ref,
  to: ref,
  steps: z.array(
    z.object({
      kind: wayKind.exclude(['reports']),
      name: z.string(),
      written: z.array(wayRecord),
      presumed: z.string().nullable().describe('Why it may be presumed, where nobody wrote it'),
      compared: changesBetween,
    }),
  ),
  none: z.string().nullable().describe('Why there is no way, where there is none'),
  back: z.boolean().describe('There is none, but one leads the other way round'),
});
