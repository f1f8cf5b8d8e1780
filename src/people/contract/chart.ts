/** The organisation chart, one level at a time, so that ten thousand people stay usable. */
import * as z from 'zod';
import { day, id, limit, onDay, personRef, post, unitRef } from './parts.ts';

const node = personRef.extend({
  post: post.nullable(),
  unit: unitRef.nullable(),
  acting: z.boolean(),
  onLeave: z.boolean().nullable(),
  reports: z.int().describe('How many report to them directly'),
});

export const chartAsked = z.object({
  of: id.optional().describe('A person; without it, those whom nobody manages'),
  ...onDay,
  after: z.string().max(2000).optional().describe('The `next` of the page before'),
  limit: limit(200, 500),
});

export const chartView = z.object({
  on: day,
  of: node.nullable().describe('null: the top was asked for'),
  children: z.array(node).describe('By name'),
  next: z.string().nullable().describe('`after` of the next page; null: these are all'),
});

export const pathAsked = z.object({ id, ...onDay });
export const pathView = z.object({ on: day, path: z.array(personRef).describe('From the top down to the person, who is the last') });
