/**
 * Looking with somebody's eyes (D28). An administrator who is signed in sees for half an hour which records somebody else sees, and
 * which acts they would have; nothing can be changed, and the text of opinions is masked. Not with those of another administrator: they
 * see what one sees oneself, so that all there would be to learn is what is theirs alone.
 */
import { isStillHere } from '../../../people/person.ts';
import { notThere } from '../../../people/server/found.ts';
import { personById } from '../../../people/server/store/persons.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import type { Viewer } from '../../../platform/policy/viewer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { ViewingView } from '../../contract/duties.ts';
import { viewingAdministrator, viewingGone, viewingOwn, viewingSession } from '../../messages.generated.ts';
import { dutiesOf } from '../store/duties.ts';
import { setViewing, viewingOf } from '../store/viewing.ts';
import { noteOver } from './end-viewings.ts';
import type { Notify } from './notify.ts';

const minutes = 30;

/** Whoever may; as far as it is known without looking at the other person. */
export function mayView(viewer: Viewer, person: string): boolean {
  return isSignedIn(viewer) && viewer.viewedBy === null && person !== viewer.person;
}

/** Who does it is a person, so that it can be told to whom it concerns and be asked about. */
function isSignedIn({ session, person, scopes }: Viewer): boolean {
  return session !== null && person !== null && scopes === null;
}

export async function readViewing(within: Within, { session }: Viewer, now: Date): Promise<ViewingView> {
  const kept = session === null ? null : await viewingOf(within, session, now);
  return { viewing: kept && { ...kept, until: kept.until.toISOString() } };
}

/** @throws Refusal 403, 409, 422 */
export async function beginViewing(change: Change, viewer: Viewer, id: string, notify: Notify): Promise<void> {
  const { session } = viewer;
  if (session === null || !isSignedIn(viewer)) throw new Refusal(403, viewingSession());
  if (id === viewer.person) throw new Refusal(422, viewingOwn());
  const person = await personById(change, id);
  if (person === null) throw notThere(id);
  const today = dayAt(change.at);
  if (!isStillHere(person, today)) throw new Refusal(409, viewingGone({ name: person.name }));
  const administers = (await dutiesOf(change, id, today)).some(({ duty }) => duty === 'administrator');
  if (administers) throw new Refusal(403, viewingAdministrator({ name: person.name }));
  // An earlier one may be over without anybody having said so.
  await noteOver(change, session);
  const until = new Date(change.at.getTime() + minutes * 60_000);
  await setViewing(change, session, { person: id, until });
  change.audit({ action: 'viewing.begin', subject: { kind: 'person', id }, content: { session, by: viewer.person, until } });
  await notify(change, { to: id, kind: 'viewed-as', values: { by: viewer.person }, link: null });
}

/** Ends it before its time; where nobody looks any more, nothing is done. */
export async function endViewing(change: Change, { session }: Viewer): Promise<void> {
  const kept = session === null ? null : await viewingOf(change, session, change.at);
  if (session === null || kept === null) return change.nothing();
  await setViewing(change, session, null);
  change.audit({
    action: 'viewing.end',
    subject: { kind: 'person', id: kept.person.id },
    content: { session, by: kept.by.id, until: change.at },
  });
}
