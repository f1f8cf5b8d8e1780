/** A competency through the levels. */
import * as z from 'zod';
import { change, kindOfChange } from './comparing.ts';
import { ref, statement, track } from './parts.ts';

/** A competency by its name; its id is that of its first statement. */
export const strandRef = ref.extend({ isNamed: z.boolean().describe('By the owner of the framework; else these are its first words') });

export const reach = z.object({
  level: z.string(),
  scope: z.string(),
  isSaid: z.boolean().describe('false: nobody is named, it is taken for own work'),
});

export const strandView = strandRef.extend({
  framework: ref,
  units: z.array(ref),
  row: ref,
  extent: z.string().describe('"Senior to Staff", or "all levels"'),
  levels: z.array(ref).describe('All of the ladder, lowest first'),
  scopes: z.array(z.string()).describe('How widely a statement can speak, narrowest first'),
  growth: z.array(reach).describe('Where it reaches more widely than at any level before'),
  links: z.array(
    z.object({
      level: ref,
      statement,
      row: ref,
      change: change.nullable().describe('From the level below; null for the first'),
    }),
  ),
  lines: z.string().nullable().describe('Lines for `gradus.yaml` that keep it as it is'),
  siblings: z.array(strandRef).describe('The strands of its row'),
  previous: strandRef.nullable(),
  next: strandRef.nullable(),
});

export const strandList = z.object({
  framework: ref,
  ladders: z.array(
    z.object({
      track: track.nullable(),
      levels: z.array(ref),
      rows: z.array(
        ref.extend({
          strands: z.array(
            strandRef.extend({
              extent: z.string(),
              reach: z.string().describe('"own work > team > department"'),
              links: z.array(z.object({ level: z.string(), change: kindOfChange.nullable(), reach: reach.nullable() })),
            }),
          ),
          single: z.array(z.object({ level: ref, statement })).describe('Asked for at one level only'),
        }),
      ),
    }),
  ),
});
