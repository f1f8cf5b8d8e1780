/** A few people in a database, who can be told something. */
import { seedPeople } from '../../../people/server/seed.ts';
import { type TestDatabase, testDatabase } from '../../../platform/database/test-database.fixture.ts';
import type { NoticeKind } from '../../notice.ts';
import { mailJob, type NewNotice, notify } from './notify.ts';

export interface NotifiedPeople extends TestDatabase {
  organization: string;
  ada: string;
  ben: string;
  tell<K extends NoticeKind>(notice: NewNotice<K>): Promise<string>;
}

/** To be called once in a test file, outside of its tests. */
export async function notifiedPeople(options: Parameters<typeof testDatabase>[0] = {}): Promise<NotifiedPeople> {
  const test = await testDatabase({ queues: [mailJob], ...options });
  const { database, organizations, actor, newId } = test;
  const [organization] = organizations;
  const person = (number: string, name: string, email: string) => {
    const id = newId();
    return { id, number, name, email, startedOn: null, leftOn: null, revision: 1 };
  };
  const persons = [person('1', 'Ada Ortiz', 'ada@example.org'), person('2', 'Ben Okafor', 'ben@example.org')];
  const nothing = { units: [], positions: [], memberships: [], dottedLines: [], leaves: [], delegates: [] };
  await database.change({ organization, actor }, (change) => seedPeople(change, { ...nothing, persons }));
  const [ada = '', ben = ''] = persons.map(({ id }) => id);
  return {
    ...test,
    organization,
    ada,
    ben,
    tell: (notice) =>
      database.change({ organization, actor }, async (change) => {
        change.nothing();
        return notify(change, notice);
      }),
  };
}
