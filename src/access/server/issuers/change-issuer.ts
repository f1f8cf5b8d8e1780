/** Trusting an issuer, changing what is set for it, and trusting it no longer. */
import { notThere } from '../../../people/server/found.ts';
import { meetingOthers } from '../../../people/server/refuse.ts';
import { unitTitles } from '../../../people/server/store/units.ts';
import { canonical } from '../../../platform/audit/append.ts';
import type { Change } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { cleanedIssuer, issuerProblems } from '../../check-issuer.ts';
import type { Issuer } from '../../issuer.ts';
import { issuerLastAdministrator, issuersMany, issuerTwice } from '../../messages.generated.ts';
import { keepAdministered } from '../duties/keep-administered.ts';
import { endUngiven } from './group-duties.ts';
import { endIssuerSessions } from './identities.ts';
import { allIssuers, deleteIssuer, insertIssuer, issuersAt, updateIssuer } from './store.ts';

/** The page of sign-in shows a button for each. */
const most = 50;

/** @throws Refusal */
export async function addIssuer(change: Change, asked: Issuer): Promise<void> {
  const issuer = await checked(change, asked);
  if ((await allIssuers(change)).length >= most) throw new Refusal(409, issuersMany({ most }));
  const twin = (await issuersAt(change, issuer.url)).find(({ clientId }) => clientId === issuer.clientId);
  if (twin) throw new Refusal(409, issuerTwice({ title: twin.title, text: twin.url }));
  await meetingOthers(() => insertIssuer(change, issuer));
  change.audit({ action: 'issuer.add', subject: { kind: 'issuer', id: issuer.id }, content: issuer });
}

/**
 * @param before as it is, held by this transaction
 * @throws Refusal
 */
export async function changeIssuer(change: Change, before: Issuer, asked: Partial<Issuer>): Promise<void> {
  const after = await checked(change, { ...before, ...asked });
  if (canonical(after) === canonical(before)) return change.nothing();
  const changed = { ...after, revision: before.revision + 1 };
  change.audit({ action: 'issuer.change', subject: { kind: 'issuer', id: changed.id }, content: changed });
  await withdraw(change, changed, () => updateIssuer(change, changed));
}

/** @throws Refusal */
export async function removeIssuer(change: Change, before: Issuer): Promise<void> {
  await withdraw(change, { ...before, enabled: false }, () => deleteIssuer(change, before.id));
  change.audit({ action: 'issuer.remove', subject: { kind: 'issuer', id: before.id } });
}

/**
 * What came from it and does no longer: duties that no group gives, and sessions, where nobody signs in through it any more.
 * @param write what becomes of the issuer itself
 */
async function withdraw(change: Change, issuer: Issuer, write: () => Promise<void>): Promise<void> {
  const taken = async () => {
    await endUngiven(change, issuer);
    if (!issuer.enabled) await endIssuerSessions(change, issuer.id);
    await write();
  };
  await keepAdministered(change, dayAt(change.at), taken, () => issuerLastAdministrator({ title: issuer.title }));
}

async function checked(change: Change, asked: Issuer): Promise<Issuer> {
  const issuer = cleanedIssuer(asked);
  const [problem] = issuerProblems(issuer);
  if (problem) throw new Refusal(422, problem);
  const units = [...new Set(issuer.groups.map(({ unit }) => unit).filter((unit) => unit !== null))];
  const titles = await unitTitles(change, units);
  const missing = units.find((unit) => !titles.has(unit));
  if (missing !== undefined) throw notThere(missing);
  return issuer;
}
