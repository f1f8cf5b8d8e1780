/** Who has access, as it crosses the wire. */
import { askedWords } from '../../../people/name-words.ts';
import { isStillHere } from '../../../people/person.ts';
import { sealed } from '../../../people/server/cursor.ts';
import { placeOf } from '../../../people/server/read-directory.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { AccountRow, AccountsAsked, LastSeen } from '../../contract/duties.ts';
import { type AccountsListed, countAccounts, type ListedAccount, listAccounts } from '../store/account-list.ts';
import { openDutiesOf } from '../store/duty-lists.ts';
import { type Looking, mostCounted, shapeDuty, showing } from './read-duties.ts';
import { mayView } from './viewing.ts';

/** Whether each is allowed to who looks, with somebody of whom nothing is known yet. */
type May = Readonly<Record<(typeof offered)[number], boolean>>;
/** What the list offers. */
export const offered = ['duties.change', 'invitations.change', 'person.lock', 'person.view-as'] as const;

interface Asking extends Looking {
  may: May;
  now: Date;
}

export interface AccountList {
  rows: AccountRow[];
  next: string | null;
  total: { count: number; more: boolean } | null;
  can: { give: boolean; invite: boolean };
}

export async function readAccounts(within: Within, context: Asking, asked: AccountsAsked): Promise<AccountList> {
  const { query, duty = null, after, limit = 50 } = asked;
  const place = placeOf(after);
  const words = query === undefined ? [] : askedWords(query);
  const listed: AccountsListed = { words, duty, on: context.today, after: place, limit };
  const rows = await listAccounts(within, listed);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const count = place !== null ? null : last === undefined ? rows.length : await countAccounts(within, listed, mostCounted);
  const show = await showing(within, context);
  const duties = await openDutiesOf(
    within,
    shown.map(({ id }) => id),
    context.today,
  );
  return {
    rows: shown.map((row) => {
      const own = duties.filter(({ person }) => person === row.id).map((one) => shapeDuty(one, show));
      return shapeAccount(row, own, context);
    }),
    next: last ? sealed([last.sortKey, last.id]) : null,
    total: count === null ? null : { count: Math.min(count, mostCounted), more: count > mostCounted },
    can: { give: context.may['duties.change'], invite: context.may['invitations.change'] },
  };
}

function shapeAccount(
  { id, name, title, email, locked, usedAt, leftOn }: ListedAccount,
  duties: AccountRow['duties'],
  { viewer, today, may, now }: Asking,
): AccountRow {
  const isHere = isStillHere({ leftOn }, today);
  const administers = duties.some(({ duty, state }) => duty === 'administrator' && state === 'holds');
  return {
    person: { id, name },
    title,
    email,
    locked,
    lastSeen: email === null ? null : lastSeenAt(usedAt, now),
    left: !isHere,
    duties,
    can: {
      view: may['person.view-as'] && isHere && !administers && mayView(viewer, id),
      give: may['duties.change'] && isHere && id !== viewer.person,
      lock: may['person.lock'] && isHere && id !== viewer.person,
    },
  };
}

const dayInMs = 86_400_000;

/** Roughly. A clock that was set back is no reason to say something odd. */
export function lastSeenAt(usedAt: Date | null, now: Date): LastSeen {
  if (usedAt === null) return 'nowhere';
  const days = (now.getTime() - usedAt.getTime()) / dayInMs;
  if (days < 1) return 'today';
  if (days < 7) return 'week';
  return days < 31 ? 'month' : 'longer';
}
