/** Who answers about people. How a page asks for a change is in `acts/sending.ts`. */
import type { PeopleClient } from './client.ts';

/** Told to the query client once; it tells every query. The client is a part that is loaded when somebody first asks. */
export function peopleOf(meta: Record<string, unknown> | undefined): Promise<PeopleClient> {
  return (meta as { people: () => Promise<PeopleClient> }).people();
}
