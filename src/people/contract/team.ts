/** Around a person: their team, their line, what they are held to. */
import * as z from 'zod';
import { day, id, onDay, personRef, position, post, said } from './parts.ts';
import { delegate, dottedLine } from './person.ts';

export const teamAsked = z.object({ id, ...onDay });

const member = personRef.extend({
  number: z.string().nullable(),
  position: position.describe('The one by which they report'),
  acting: z.array(post),
  onLeave: z.boolean().nullable(),
  backOn: day.nullable().describe('The first day after the leave, where it has an end'),
  reports: z.int().describe('How many report to them directly'),
});

export const teamView = z.object({
  person: personRef,
  on: day,
  members: z.array(member).describe('Direct reports, by name'),
  more: z.int().describe('How many more there are than are shown'),
  dotted: z.array(dottedLine).describe('Who has a dotted line to them on that day'),
  delegates: z.array(delegate).describe('Who acts for them on that day'),
  warnings: z.array(said),
  can: z.object({ seeWho: z.boolean().describe('Who can see the record of the manager, and why') }),
});

export const lineView = z.object({
  person: personRef,
  on: day,
  line: z.array(personRef.extend({ title: z.string().nullable(), onLeave: z.boolean().nullable() })).describe('The manager first'),
});

const version = z.object({
  id: z.string(),
  how: z.enum(['pinned', 'following']),
  since: day.nullable(),
});

export const expectationsView = z.object({
  person: personRef,
  on: day,
  position: position.nullable(),
  version: version.nullable().describe('The version of the handbook they live under; null: the pages as they are'),
  next: z
    .object({ individual: z.array(post), management: z.array(post) })
    .describe('The next levels or roles on each track, to be read beside the own one'),
  acting: z.array(post).describe('Held for a while; judged is the own post'),
});

const touched = z.object({
  version: z.string(),
  publishedAt: z.iso.datetime(),
  effectiveOn: day,
  notes: z.string(),
  post,
  major: z.int().describe('Changes for whoever holds this post, by how grave they are'),
  minor: z.int(),
  patch: z.int(),
});
export const changesForView = z.object({ person: personRef, changes: z.array(touched).describe('The latest first') });
