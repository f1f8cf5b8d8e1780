/** A row in each table of issuers, by the functions that write them: for tests that look at all tables. */
import type { Change } from '../../../platform/database/database.ts';
import { unsaid } from '../../issuer.ts';
import { startSession } from '../sign-in/sessions.ts';
import { noteLogout } from './backchannel.ts';
import { begin } from './begun.ts';
import { noteSession, tie } from './identities.ts';
import { insertIssuer } from './store.ts';

const about = { address: '127.0.0.1', agent: 'test', origin: 'http://127.0.0.1:4173', secure: false, cookie: () => null };

/** @param said marks a text as of its organisation */
export async function fillIssuers(change: Change, person: string, said: (text: string) => string): Promise<void> {
  const id = change.newId();
  const subject = said('subject');
  await insertIssuer(change, {
    id,
    ...unsaid,
    title: said('Harbour accounts'),
    // Nothing answers there, at once.
    url: 'http://127.0.0.1:1',
    clientId: said('gradus'),
    groupsClaim: 'groups',
    groups: [{ group: said('auditors'), duty: 'auditor', unit: null }],
    enabled: true,
  });
  await tie(change, { issuer: id, subject }, person);
  await begin(change, about, { issuer: id, returnTo: '/people', redirect: said('http://127.0.0.1:4173/'), maxAge: null });
  const session = await startSession(change, { person, method: 'issuer', about });
  await noteSession(change, session.id, { issuer: id, subject, sid: said('session') });
  await noteLogout(change, { issuer: { id }, jti: said('token'), issuedAt: change.at.getTime() / 1000 });
}
