/** A Group: what an identity provider says of it, as steps to be done one after the other. Members are never all at hand: there may be thousands. */
import { isId } from '../../platform/new-id.ts';
import { type Body, idIn, isBody, memberOf, type Operation, operationsIn, worded } from './patch.ts';
import type { Filter } from './read-filter.ts';
import { resourceTypes } from './schemas.ts';
import { textOf } from './text.ts';
import { wrong } from './wrong.ts';

export type MemberStep =
  | { do: 'add' | 'remove' | 'replace'; ids: readonly string[] }
  | { do: 'remove-meant'; meant: Filter }
  | { do: 'remove-all' };

export interface GroupChange {
  /** null: it stays. */
  name: string | null;
  /** undefined: it stays. */
  externalId: string | null | undefined;
  steps: MemberStep[];
}

/** A whole Group as it was sent: what it does not say is not so. @throws Refusal */
export function readGroup(body: Body): GroupChange {
  const change = readGroupChange(operationsIn(resourceTypes.Group, body, 'replace'));
  if (change.name === null) throw wrong.value('displayName', memberOf(body, 'displayName') ?? null);
  return {
    ...change,
    externalId: change.externalId ?? null,
    steps: change.steps.length === 0 ? [{ do: 'remove-all' }] : change.steps,
  };
}

/** @throws Refusal */
export function readGroupChange(operations: readonly Operation[]): GroupChange {
  const change: GroupChange = { name: null, externalId: undefined, steps: [] };
  for (const { op, path, place, which, value } of operations) {
    if (!('attribute' in place)) throw wrong.path(path);
    if (place.key === 'displayName') {
      if (op === 'remove') throw wrong.readOnly(path);
      change.name = textOf(value, path, 254);
      if (change.name === null) throw wrong.value(path, value);
    } else if (place.key === 'externalId') change.externalId = op === 'remove' ? null : textOf(value, path, 1000);
    else if (place.key === 'members') change.steps.push(stepOf(op, path, which, value));
    // Who is meant by a member does not change: another is another member.
    else if (place.attribute.name === 'members') throw wrong.readOnly(path);
  }
  return change;
}

function stepOf(op: Operation['op'], path: string, which: Filter | null, value: unknown): MemberStep {
  if (op !== 'remove') {
    // Whom brackets name is in already, or is not; a member has nothing else that could be changed.
    if (which !== null) throw wrong.noTarget(path);
    return { do: op, ids: idsIn(value, path) };
  }
  if (which !== null) return { do: 'remove-meant', meant: which };
  const ids = value === undefined || value === null ? [] : idsIn(value, path);
  return ids.length === 0 ? { do: 'remove-all' } : { do: 'remove', ids };
}

function idsIn(value: unknown, path: string): string[] {
  if (value === null) return [];
  return (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    const id = idIn(one);
    const type = isBody(one) ? memberOf(one, 'type') : undefined;
    // Groups within groups: nobody could say who has a duty, and by which of them.
    if (type !== undefined && type !== null && worded(type) !== 'user') throw wrong.value(`${path}.type`, type);
    if (typeof id !== 'string' || !isId(id.toLowerCase())) throw wrong.value(path, id ?? null);
    return id.toLowerCase();
  });
}
