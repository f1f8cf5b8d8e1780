/** What stands beside positions, each from a day until a day. */
import * as z from 'zod';
import { day, id } from './parts.ts';

const begins = { person: id, from: day, until: day.nullable().optional() };

export const addedMembership = z.object({ ...begins, unit: id });
export const addedDottedLine = z.object({ ...begins, to: id });
export const addedLeave = z.object(begins);
export const addedDelegate = z.object({ ...begins, delegate: id });
export const changedDays = z.object({ id, from: day.optional(), until: day.nullable().optional() });
