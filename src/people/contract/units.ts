/** Units. */
import * as z from 'zod';
import { after, day, digest, id, limit, next, onDay, personRef, post, revision, said, unitRef, words } from './parts.ts';

const unitKind = z.enum(['company', 'function', 'department', 'sub-department', 'team', 'specialty', 'unit']);
const heads = {
  heads: z.int().describe('People whose substantive position is in it on that day'),
  headsBelow: z.int().describe('The same, with all units below'),
};
const abilities = z.object({ change: z.boolean(), close: z.boolean() });

const unitRow = unitRef.extend({
  key: z.string().nullable().describe('The id of the unit of the handbook; null: one of your own'),
  kind: unitKind,
  parent: id.nullable(),
  closedOn: day.nullable(),
  ...heads,
  revision,
});

export const unitsAsked = z.object({
  ...onDay,
  under: id.optional().describe('A unit; without it, from the top'),
  query: z
    .string()
    .max(200)
    .optional()
    .describe('Words: each begins a word of the title, or of that of the unit above. Wherever below they are'),
  closed: z.stringbool().optional().describe('Those that were closed before that day, too'),
  after,
  limit: limit(200, 500),
});
export const unitTree = z.object({
  on: day,
  units: z
    .array(unitRow.extend({ below: z.int().describe('How many units are directly below it') }))
    .describe(
      'Those directly below, by title; then those below them, level by level, as many whole levels as the limit has room for. ' +
        'Of a query: those that fit, first what is called just so',
    ),
  above: z.array(unitRef).describe('The units directly above these that are not among them'),
  all: z.int().describe('How many units there are on that day, wherever they are'),
  people: z.int().describe('How many people there are on that day, in units or in none'),
  without: z.int().describe('How many of them have a position that is in no unit'),
  next,
});

export const unitAsked = z.object({ id, ...onDay });
export const unitView = z.object({
  on: day,
  unit: unitRow,
  above: z.array(unitRef).describe('From the top down'),
  below: z.array(unitRow),
  heads: z
    .array(z.object({ person: personRef, title: z.string() }))
    .describe('Who leads it: managers of its people who are in it, and have no manager in it'),
  byPost: z.array(z.object({ post, count: z.int() })).describe('People of it and the units below, the highest post first'),
  members: z.array(personRef).describe('Who belongs to it beside their position, the first two hundred by name'),
  adoption: z
    .object({ version: z.string().nullable(), how: z.enum(['pinned', 'following']), since: day.nullable(), from: unitRef.nullable() })
    .nullable()
    .describe('Which version of the handbook it lives under; `from`: the unit above that says so'),
  can: abilities,
});

export const addedUnit = z.object({ title: words(200), kind: unitKind, parent: id.nullable().optional() });
export const changedUnit = z.object({
  id,
  title: words(200).optional(),
  kind: unitKind.optional(),
  parent: id.nullable().optional(),
  closedOn: day.nullable().optional(),
});

export const unitsPlan = z.object({
  digest,
  steps: z.array(
    z.object({
      act: z.enum(['create', 'rename', 'kind', 'move', 'close', 'reopen']),
      key: z.string(),
      title: z.string(),
      was: z.string().nullable().describe('The former title, kind or unit above'),
      people: z.int().describe('How many are in it today'),
    }),
  ),
  warnings: z.array(said),
});
export const takenUnits = z.object({ plan: digest });
