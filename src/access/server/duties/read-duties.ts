/** Duties as they cross the wire, and the list of them. */
import { askedWords } from '../../../people/name-words.ts';
import { isStillHere } from '../../../people/person.ts';
import { sealed, unsealed } from '../../../people/server/cursor.ts';
import { nothing } from '../../../people/server/found.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Day } from '../../../platform/day.ts';
import type { Viewer } from '../../../platform/policy/viewer.ts';
import type { DutiesAsked, DutyList, DutyView } from '../../contract/duties.ts';
import { countDuties, type DutiesListed, listDuties, type NamedDuty, namedDuty } from '../store/duty-lists.ts';
import { type IssuerTitles, issuerTitles } from '../store/issuer-titles.ts';

/** Counted no further. */
export const mostCounted = 10_000;

/** What is needed to show a duty: who looks, on which day, what they may do, and what the issuers are called. */
export interface Showing {
  viewer: Viewer;
  today: Day;
  may: Readonly<Record<'duties.change', boolean>>;
  issuers: IssuerTitles;
}

export type Looking = Omit<Showing, 'issuers'>;

export async function showing(within: Within, { viewer, today, may }: Looking): Promise<Showing> {
  return { viewer, today, may, issuers: await issuerTitles(within) };
}

export async function readDuties(within: Within, context: Looking, asked: DutiesAsked): Promise<DutyList> {
  const { query, person = null, duty = null, unit = null, state = 'open', after, limit = 50 } = asked;
  const place = unsealed(after, ['string', 'id', 'id']);
  const listed: DutiesListed = {
    words: query === undefined ? [] : askedWords(query),
    person,
    duty,
    unit,
    state,
    on: context.today,
    after: place && { key: String(place[0]), person: String(place[1]), id: String(place[2]) },
    limit,
  };
  const show = await showing(within, context);
  const rows = await listDuties(within, listed);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const count = place !== null ? null : last === undefined ? rows.length : await countDuties(within, listed, mostCounted);
  return {
    rows: rows.slice(0, limit).map((row) => shapeDuty(row, show)),
    next: last ? sealed([last.sortKey, last.person, last.id]) : null,
    total: count === null ? null : { count: Math.min(count, mostCounted), more: count > mostCounted },
    can: { give: context.may['duties.change'] },
  };
}

export async function readDuty(within: Within, context: Looking, id: string): Promise<DutyView> {
  const row = await namedDuty(within, id);
  if (row === null) throw nothing(id);
  return shapeDuty(row, await showing(within, context));
}

export function shapeDuty(row: NamedDuty, { today, may, issuers }: Showing): DutyView {
  const { id, person, name, duty, unit, unitTitle, unitClosedOn, source, from, until, leftOn, revision } = row;
  const isOver = (until !== null && until < today) || !isStillHere({ leftOn }, today);
  const mayChange = !isOver && source === 'given' && may['duties.change'];
  return {
    id,
    person: { id: person, name },
    duty,
    unit: unit === null ? null : { id: unit, title: unitTitle ?? '', closedOn: unitClosedOn },
    source: sourceOf(source, issuers),
    from,
    until,
    state: isOver ? 'over' : from > today ? 'comes' : 'holds',
    can: { change: mayChange, end: mayChange },
    revision,
  };
}

function sourceOf(source: string, issuers: IssuerTitles): DutyView['source'] {
  const [kind = '', id = ''] = source.split(':', 2);
  if (kind === 'issuer') return { kind, title: issuers.get(id) ?? null };
  return { kind: kind === 'scim' ? 'scim' : 'given', title: null };
}
