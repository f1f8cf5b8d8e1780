/** Inviting, and accepting: who holds the link is whom it was meant for. */
import { foundPerson, nothing, notThere } from '../../../people/server/found.ts';
import { personById } from '../../../people/server/store/persons.ts';
import { unitById } from '../../../people/server/store/units.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { type Day, dayAt } from '../../../platform/day.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { GivenDuty, InvitationView } from '../../contract/sign-in.ts';
import { dutiesOfUnits } from '../../duty.ts';
import { normalEmail } from '../../email.ts';
import {
  addressConfusing,
  addressMissing,
  addressOfNobody,
  addressOfSeveral,
  addressTaken,
  dutyUnitClosed,
  dutyWithoutUnit,
  invitationOver,
  linkOver,
  ownInvitation,
  sessionNeeded,
} from '../../messages.generated.ts';
import { linkPages } from '../../sign-in-routes.ts';
import { type AccessAct, type AccessPolicy, allowAccess } from '../policy.ts';
import { dutiesOf, giveDuty } from '../store/duties.ts';
import { accountOf, makeAccount, personByLogin, personsByAddress } from './accounts.ts';
import { mustBeFresh } from './fresh.ts';
import {
  endInvitation,
  type Invitation,
  invitationById,
  invitationByToken,
  makeInvitation,
  renewInvitation,
  shapeInvitation,
} from './invitations.ts';
import { mustComeIn } from './may-come-in.ts';
import { type ChosenWay, giveWay, methodOf, prepareWay } from './new-way.ts';
import type { SignInParts } from './parts.ts';
import { makingOptions, placeHere } from './passkey-ceremony.ts';
import { newChallenge } from './passkey-challenges.ts';
import { admit, asked, asPerson, enter, type SignedIn } from './sign-in.ts';
import { organizationHere, waysHere } from './ways.ts';

export interface InviteAsked {
  person?: string | undefined;
  email?: string | undefined;
  duties: readonly GivenDuty[];
}

export interface Invited {
  invitation: InvitationView;
  link: string;
  mailed: boolean;
}

/** A link into an account is given by an administrator in person, and by no program. */
export async function mayInvite(context: Asked, policy: AccessPolicy, act: AccessAct): Promise<void> {
  await allowAccess(context, policy, act);
  if (context.viewer.scopes !== null) throw new Refusal(403, sessionNeeded());
}

export async function invite(context: Asked, parts: SignInParts, wanted: InviteAsked): Promise<Invited> {
  return context.changeUnkept(async (change) => {
    await mustBeFresh(context, change);
    for (const duty of wanted.duties) await mustBeGivable(change, duty, context.today);
    const person = await personMeant(change, wanted);
    if (person === context.viewer.person) throw new Refusal(409, ownInvitation());
    const email = await addressFor(change, person, wanted);
    const { id, token } = await makeInvitation(change, { person, email, duties: wanted.duties });
    return shown(context, parts, change, id, token);
  });
}

export async function resend(context: Asked, parts: SignInParts, { id }: { id: string }): Promise<Invited> {
  return context.changeUnkept(async (change) => {
    await mustBeFresh(context, change);
    const invitation = await openInvitation(change, id);
    await mustComeIn(change, invitation.person, dayAt(change.at));
    if (invitation.person === context.viewer.person) throw new Refusal(409, ownInvitation());
    return shown(context, parts, change, id, await renewInvitation(change, invitation));
  });
}

export async function revoke(context: Asked, { id }: { id: string }): Promise<InvitationView> {
  return context.changeUnkept(async (change) => {
    await endInvitation(change, await openInvitation(change, id), 'revoked');
    return shapeInvitation(await foundInvitation(change, id, change.at), change.at);
  });
}

/** The one time that the link is told; by mail as well, where there is mail. */
async function shown(context: Asked, parts: SignInParts, change: Change, id: string, token: string): Promise<Invited> {
  const invitation = await foundInvitation(change, id, change.at);
  const path = `${linkPages.invitation}#${token}`;
  await parts.notify(change, { to: invitation.person, kind: 'invitation', values: { by: context.viewer.person }, link: null, once: path });
  return {
    invitation: shapeInvitation(invitation, change.at),
    link: `${context.about.origin ?? ''}${path}`,
    mailed: parts.mails(),
  };
}

async function foundInvitation(within: Within, id: string, now: Date, hold = false): Promise<Invitation> {
  const found = await invitationById(within, id, now, hold);
  if (found === null) throw nothing(id);
  return found;
}

async function openInvitation(change: Change, id: string): Promise<Invitation> {
  const found = await foundInvitation(change, id, change.at, true);
  if (found.state !== 'open') throw new Refusal(409, invitationOver());
  return found;
}

/** What could not be given by name is not given by an invitation either. */
async function mustBeGivable(within: Within, { duty, unit: id }: GivenDuty, today: Day): Promise<void> {
  if (id === null) return;
  if (!dutiesOfUnits.includes(duty)) throw new Refusal(422, dutyWithoutUnit());
  const unit = await unitById(within, id);
  if (unit === null) throw notThere(id);
  if (isClosed(unit, today)) throw new Refusal(409, dutyUnitClosed({ title: unit.title, day: unit.closedOn ?? '' }));
}

function isClosed({ closedOn }: { closedOn: Day | null }, today: Day): boolean {
  return closedOn !== null && closedOn <= today;
}

async function personMeant(change: Change, { person: id, email = '' }: InviteAsked): Promise<string> {
  if (id !== undefined) {
    if ((await personById(change, id)) === null) throw notThere(id);
    await mustComeIn(change, id, dayAt(change.at));
    return id;
  }
  if (normalEmail(email) === null) throw new Refusal(422, addressConfusing({ text: email.slice(0, 100) }));
  const known = await personByLogin(change, email);
  if (known !== null) return personMeant(change, { person: known, duties: [] });
  const [one, other] = await personsByAddress(change, email, change.at);
  if (one === undefined) throw new Refusal(422, addressOfNobody({ email: email.slice(0, 100) }));
  if (other !== undefined) throw new Refusal(409, addressOfSeveral({ email: email.slice(0, 100) }));
  return one.id;
}

/** What is named; else that of the account; else that of the record. */
async function addressFor(change: Change, id: string, { email: named }: InviteAsked): Promise<string> {
  const { name, email: known } = await foundPerson(change, id);
  const text = named ?? (await accountOf(change, id))?.email ?? known;
  if (text === null) throw new Refusal(422, addressMissing({ name }));
  const email = normalEmail(text);
  if (email === null) throw new Refusal(422, addressConfusing({ text: text.slice(0, 100) }));
  const owner = await personByLogin(change, email);
  if (owner !== null && owner !== id) throw new Refusal(409, addressTaken({ email }));
  return email;
}

interface Linked {
  link: string;
}

async function byLink(change: Change, link: string, hold = false): Promise<Invitation> {
  const found = await invitationByToken(change, link, change.at, hold);
  if (found === null) throw new Refusal(422, linkOver());
  return found;
}

/** A link is looked at without being used: mail programs open what they find. */
export async function lookAtInvitation(context: Asked, parts: SignInParts, { link }: Linked) {
  return asked(context, async (change) => {
    const { person, name, email, until, resets } = await byLink(change, link);
    const [organization, ways] = [await organizationHere(change), await waysHere(change, context.about, parts)];
    return { organization, person: { id: person, name }, email, until: until.toISOString(), resets, ways };
  });
}

export async function invitationPasskeyOptions(context: Asked, { link }: Linked): Promise<{ options: Record<string, unknown> }> {
  const place = placeHere(context.about);
  const { title, challenge, owner } = await asked(context, async (change) => {
    const { id, person, name, email } = await byLink(change, link);
    return {
      title: (await organizationHere(change)).title,
      challenge: await newChallenge(change, `invitation ${id}`, person),
      owner: { person, name, email, has: [] },
    };
  });
  return { options: await makingOptions(place, title, challenge, owner) };
}

export async function acceptInvitation(context: Asked, parts: SignInParts, { link, ...way }: Linked & ChosenWay): Promise<SignedIn> {
  const { id, title, ...before } = await asked(context, async (change) => ({
    ...(await byLink(change, link)),
    ...(await organizationHere(change)),
  }));
  const prepared = await prepareWay(context, parts, way, `invitation ${id}`, [before.name, before.email, title]);
  const entered = await context.changeUnkept(async (change) => {
    // Of two at once the second finds it used.
    const { person, email, duties, ...invitation } = await byLink(change, link, true);
    await endInvitation(change, { ...invitation, person, email, duties }, 'accepted');
    await makeAccount(change, { person, email });
    await giveWay(change, person, prepared);
    await giveDuties(change, person, duties);
    if (invitation.resets) await parts.notify(change, { to: person, kind: 'password-changed', values: {}, link: '/account' });
    return enter(context, change, { person, codesAt: null }, methodOf(prepared));
  }, asPerson(before.person));
  return admit(context, entered);
}

/** What they hold already is not given twice; a unit may be gone or closed by now, and its duty with it. */
async function giveDuties(change: Change, person: string, duties: readonly GivenDuty[]): Promise<void> {
  const today = dayAt(change.at);
  const held = await dutiesOf(change, person, today);
  for (const { duty, unit } of duties) {
    if (held.some((one) => one.duty === duty && one.unit === unit)) continue;
    const found = unit === null ? null : await unitById(change, unit);
    if (unit !== null && (found === null || isClosed(found, today))) continue;
    await giveDuty(change, { person, duty, unit, source: 'given', from: today, until: null });
  }
}
