/** What stands in somebody's record from a day until a day, as one list. */
import type { PersonView, PositionView } from '../../contract.ts';
import type { PeopleWords } from '../words/en.ts';

export const entryKinds = ['position', 'leave', 'delegate', 'dotted-line', 'membership'] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface ShownEntry {
  kind: EntryKind;
  id: string;
  revision: number;
  /** What it is called in a row, beside its days. */
  title: string;
  /** Whether the title is in the words of the handbook. */
  isWritten: boolean;
  about: string;
  from: string;
  until: string | null;
  position: PositionView | null;
}

export function entriesOf({ acts: say }: PeopleWords, person: PersonView): ShownEntry[] {
  const entry = (kind: EntryKind, of: { id: string; revision: number; from: string; until: string | null }, title: string, about = '') => ({
    kind,
    id: of.id,
    revision: of.revision,
    from: of.from,
    until: of.until,
    title,
    about,
    isWritten: kind === 'position',
    position: null as PositionView | null,
  });
  return [
    ...person.positions.map((position) => {
      const { kind, post, unit, manager } = position;
      const about = [kind === 'acting' && say.acting, unit?.title, manager && say.reportsTo(manager.name)].filter(Boolean).join(', ');
      return { ...entry('position', position, post.title, about), position };
    }),
    ...person.leaves.map((leave) => entry('leave', leave, say.facts.leave)),
    ...person.delegates.map((delegate) => entry('delegate', delegate, delegate.delegate.name)),
    ...person.dottedLines.map((line) => entry('dotted-line', line, line.to.name)),
    ...person.memberships.map((membership) => entry('membership', membership, membership.unit.title)),
  ];
}

/** What of it the asker may do. */
export function mayEnter(can: PersonView['can'], kind: EntryKind): boolean {
  const abilities = {
    position: can.mendPositions,
    leave: can.addLeave,
    delegate: can.addDelegate,
    'dotted-line': can.addDottedLine,
    membership: can.addMembership,
  };
  return abilities[kind];
}
