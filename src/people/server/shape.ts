/** Nouns of people as they cross the wire. */
import type { Day } from '../../platform/day.ts';
import type { DelegateView, DottedLineView, LeaveView, MembershipView, PersonRef, PositionView, PostView, UnitRef } from '../contract.ts';
import type { PostKey, Posts } from '../posts.ts';
import type { NamedEntry } from './store/entries.ts';
import type { NamedPosition } from './store/positions.ts';

/** @param entered its title as somebody entered it: what it is called by when the handbook has it no longer */
export function shapePost(posts: Posts, { kind, id }: PostKey, entered: string): PostView {
  const found = posts.find(kind, id);
  return { kind, id, title: found?.title ?? entered, group: found?.group ?? null, inHandbook: found !== null };
}

export function refOf(id: string, name: string): PersonRef;
export function refOf(id: string | null, name: string | null): PersonRef | null;
export function refOf(id: string | null, name: string | null): PersonRef | null {
  return id === null ? null : { id, name: name ?? '' };
}

export function unitRefOf(id: string | null, title: string | null): UnitRef | null {
  return id === null ? null : { id, title: title ?? '' };
}

/** What is over keeps the title that it had. */
export function shapePosition(posts: Posts, position: NamedPosition, on: Day): PositionView {
  const { id, kind, post, title, grade, unit, unitTitle, manager, managerName, from, until, revision } = position;
  const shaped = shapePost(posts, post, title);
  return {
    id,
    kind,
    post: until !== null && until < on ? { ...shaped, title } : shaped,
    grade,
    unit: unitRefOf(unit, unitTitle),
    manager: refOf(manager, managerName),
    from,
    until,
    revision,
  };
}

const dated = ({ id, from, until, revision }: NamedEntry) => ({ id, from, until, revision });
const other = ({ other: id, otherName }: NamedEntry) => ({ id: id ?? '', name: otherName ?? '' });
const whose = ({ person, personName }: NamedEntry) => ({ id: person, name: personName });

export const shapeEntry = {
  membership: (entry: NamedEntry): MembershipView => ({ ...dated(entry), unit: { id: entry.other ?? '', title: entry.otherName ?? '' } }),
  'dotted-line': (entry: NamedEntry): DottedLineView => ({ ...dated(entry), person: whose(entry), to: other(entry) }),
  leave: (entry: NamedEntry): LeaveView => dated(entry),
  delegate: (entry: NamedEntry): DelegateView => ({ ...dated(entry), person: whose(entry), delegate: other(entry) }),
};
