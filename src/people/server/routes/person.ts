/** People, as lists, records and charts show them. */
import { addPerson, changePerson } from '../change-person.ts';
import { foundPerson, heldPerson } from '../found.ts';
import { listPosts } from '../list-posts.ts';
import { readChart, readPath } from '../read-chart.ts';
import { readDirectory } from '../read-directory.ts';
import { readChangesFor, readExpectations } from '../read-expectations.ts';
import { readMe } from '../read-me.ts';
import { readPerson } from '../read-person.ts';
import { readLine, readTeam } from '../read-team.ts';
import { readWho } from '../read-who.ts';
import { type Context, os, type Shared, type Working } from './working.ts';

export function personHandlers({ handed, policy, reading, changing, may, dayOf, asRecord }: Shared) {
  return {
    me: os.me.handler(({ context }) => reading(context, (within) => readMe(within, policy, handed, context.speech.language))),
    directory: os.directory.handler(({ input, context }) =>
      reading(context, async (within) => {
        await dayOf(context, within, input.on);
        return readDirectory(within, policy, within.posts, input);
      }),
    ),
    person: os.person.handler(({ input: { id, on }, context }) =>
      reading(context, (within) => personView({ policy, asRecord }, context, within, id, on)),
    ),
    addPerson: os.addPerson.handler(({ input, context }) =>
      changing(context, async (change, within) => {
        await may(within, 'people.add', null);
        return personView({ policy, asRecord }, context, within, await addPerson(change, within.around, input));
      }),
    ),
    changePerson: os.changePerson.handler(({ input, context }) =>
      changing(context, async (change, within) => {
        const person = await heldPerson(within, input.id);
        await may(within, 'person.change', input.id);
        context.mustBe(person.revision);
        await changePerson(change, within.around, person, input);
        return personView({ policy, asRecord }, context, within, input.id);
      }),
    ),
    team: os.team.handler(({ input: { id, on }, context }) =>
      reading(context, async (within) => readTeam(within, policy, within.posts, within.say, id, await dayOf(context, within, on))),
    ),
    who: os.who.handler(({ input: { id }, context }) =>
      reading(context, async (within) => {
        await foundPerson(within, id);
        await may(within, 'record.read', id);
        return readWho(within, policy, handed, id, context.speech.language);
      }),
    ),
    line: os.line.handler(({ input: { id, on }, context }) =>
      reading(context, (within) => readLine(within, policy, id, on ?? context.today)),
    ),
    expectations: os.expectations.handler(({ input: { id, on }, context }) =>
      reading(context, async (within) => {
        await foundPerson(within, id);
        await may(within, 'record.read', id);
        return readExpectations(within, handed, within.posts, id, on ?? context.today);
      }),
    ),
    changesFor: os.changesFor.handler(({ input: { id }, context }) =>
      reading(context, async (within) => {
        await foundPerson(within, id);
        await may(within, 'record.read', id);
        return readChangesFor(within, handed, id);
      }),
    ),
    posts: os.posts.handler(({ context }) => reading(context, async ({ posts }) => listPosts(posts))),
    chart: os.chart.handler(({ input: { on, ...asked }, context }) =>
      reading(context, async (within) => readChart(within, policy, within.posts, await dayOf(context, within, on), asked)),
    ),
    findInChart: os.findInChart.handler(({ input: { id, on }, context }) =>
      reading(context, async (within) => {
        await foundPerson(within, id);
        await may(within, 'person.find', id);
        return readPath(within, id, await dayOf(context, within, on));
      }),
    ),
  };
}

/** Its revision becomes the ETag. */
export async function personView(
  { policy, asRecord }: Pick<Shared, 'policy' | 'asRecord'>,
  context: Context,
  within: Working,
  id: string,
  on = context.today,
) {
  return asRecord(context, await readPerson(within, policy, within.posts, id, on));
}
