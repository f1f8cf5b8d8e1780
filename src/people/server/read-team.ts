/** Who reports to somebody on a day, and whom they report to. */
import { sql } from 'kysely';
import { type Day, dayAfter } from '../../platform/day.ts';
import { answers } from '../../platform/policy/policy.ts';
import { spanProblems } from '../check-spans.ts';
import type { LineView, TeamView } from '../contract.ts';
import type { Message } from '../messages.generated.ts';
import { holdsOn } from '../period.ts';
import type { Posts } from '../posts.ts';
import type { Say } from '../speech/say.ts';
import type { Eyes } from './eyes.ts';
import { foundPerson } from './found.ts';
import { allow, type PeoplePolicy } from './policy.ts';
import { asHeldNow, seenOf } from './sees.ts';
import { shapeEntry, shapePosition, shapePost } from './shape.ts';
import { entriesOf, onLeave, pointingAt } from './store/entries.ts';
import { numbersOf } from './store/persons.ts';
import { countReports, lineAbove, namedPositionsOn, positionsUnder, reportingTo } from './store/positions.ts';
import type { Within } from './store/within.ts';

/** Nobody leads more by name; the chart has pages. */
const most = 300;

export async function readTeam(within: Eyes, policy: PeoplePolicy, posts: Posts, say: Say, id: string, on: Day): Promise<TeamView> {
  const person = await foundPerson(within, id);
  await allow(within, policy, 'team.read', id);
  const reporting = await reportingTo(within, id, on, most);
  const ids = reporting.map((position) => position.person);
  const [numbers, away, counts] = [
    await numbersOf(within, ids),
    await onLeave(within, ids, on),
    await countReports(within, [id, ...ids], on),
  ];
  const acting = await namedPositionsOn(within, ids, 'acting', on);
  const seen = await seenOf(within, policy, ids);
  return {
    person: { id, name: person.name },
    on,
    members: reporting.map((position) => {
      const { record, absence } = seen(position.person);
      const until = absence ? away.get(position.person) : null;
      const shaped = shapePosition(posts, position, on);
      return {
        id: position.person,
        name: position.personName,
        number: record ? (numbers.get(position.person) ?? '') : null,
        position: record ? shaped : asHeldNow(shaped),
        acting: acting.filter((one) => one.person === position.person).map((one) => shapePost(posts, one.post, one.title)),
        onLeave: absence ? away.has(position.person) : null,
        backOn: until ? dayAfter(until) : null,
        reports: counts.get(position.person) ?? 0,
      };
    }),
    more: (counts.get(id) ?? 0) - reporting.length,
    dotted: (await pointingAt(within, 'dotted-line', id, on, most)).map(shapeEntry['dotted-line']),
    delegates: (await entriesOf(within, 'delegate', id)).filter((entry) => holdsOn(entry, on)).map(shapeEntry.delegate),
    warnings: (await spanOf(within, posts, id, on)).map(say),
    can: { seeWho: (await answers(within, policy, ['record.read'], sql`${id}::uuid`))['record.read'] },
  };
}

/** Whether they have as many reports as the framework says. */
async function spanOf(within: Within, posts: Posts, id: string, on: Day): Promise<Message[]> {
  const [own] = await namedPositionsOn(within, [id], 'substantive', on);
  if (!own || !posts.find(own.post.kind, own.post.id)?.spans) return [];
  const reports = await positionsUnder(within, [id]);
  return spanProblems([own, ...reports], { posts, nameOf: () => own.personName, day: on, only: new Set([id]) }).map(
    ({ message }) => message,
  );
}

export async function readLine(within: Eyes, policy: PeoplePolicy, id: string, on: Day): Promise<LineView> {
  const { name } = await foundPerson(within, id);
  await allow(within, policy, on === within.today ? 'person.find' : 'record.read', id);
  const line = await lineAbove(within, id, on);
  const away = await onLeave(
    within,
    line.map((one) => one.id),
    on,
  );
  const seen = await seenOf(
    within,
    policy,
    line.map((one) => one.id),
  );
  return { person: { id, name }, on, line: line.map((one) => ({ ...one, onLeave: seen(one.id).absence ? away.has(one.id) : null })) };
}
