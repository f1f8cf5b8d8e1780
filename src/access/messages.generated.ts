// Generated from messages/access.md by `npm run generate`. Do not edit.
import type { Severity } from '../compiler/diagnostic.ts';
import { said, type Value, type Values } from '../compiler/speech/phrase.ts';

export interface Message {
  code: string;
  severity: Severity;
  message: string;
  hint: string | null;
  values: Values;
}

/** There is no account here for signing in. */
export function accountMissing(): Message {
  return { code: 'account-missing', severity: 'error', message: `There is no account here for signing in.`, hint: `An administrator invites people.`, values: {} };
}

/** Nobody can sign in with the address "{text}". */
export function addressConfusing(args: { text: Value }): Message {
  return { code: 'address-confusing', severity: 'error', message: `Nobody can sign in with the address "${said(args.text)}".`, hint: `Write it as name@example.org, in plain letters of one alphabet.`, values: args };
}

/** {name} has no address to sign in with. */
export function addressMissing(args: { name: Value }): Message {
  return { code: 'address-missing', severity: 'error', message: `${said(args.name)} has no address to sign in with.`, hint: `Give one with the invitation.`, values: args };
}

/** Nobody here has the address {email}. */
export function addressOfNobody(args: { email: Value }): Message {
  return { code: 'address-of-nobody', severity: 'error', message: `Nobody here has the address ${said(args.email)}.`, hint: `Add the person first, or give the person and the address.`, values: args };
}

/** More than one person has the address {email}. */
export function addressOfSeveral(args: { email: Value }): Message {
  return { code: 'address-of-several', severity: 'error', message: `More than one person has the address ${said(args.email)}.`, hint: `Correct it in the records of people, or name the person.`, values: args };
}

/** Somebody else signs in with {email}. */
export function addressTaken(args: { email: Value }): Message {
  return { code: 'address-taken', severity: 'error', message: `Somebody else signs in with ${said(args.email)}.`, hint: `Each address is of one person.`, values: args };
}

/** The last day asked for, {until}, is before the first, {from}. */
export function auditDaysCrossed(args: { until: Value; from: Value }): Message {
  return { code: 'audit-days-crossed', severity: 'error', message: `The last day asked for, ${said(args.until)}, is before the first, ${said(args.from)}.`, hint: `Swap them, or leave one of them out.`, values: args };
}

/** The last day of the duty, {until}, is before {from}. */
export function dutyDays(args: { until: Value; from: Value }): Message {
  return { code: 'duty-days', severity: 'error', message: `The last day of the duty, ${said(args.until)}, is before ${said(args.from)}.`, hint: `Choose a later day, or end the duty at once.`, values: args };
}

/** This duty follows from a group and cannot be changed here. */
export function dutyFollows(): Message {
  return { code: 'duty-follows', severity: 'error', message: `This duty follows from a group and cannot be changed here.`, hint: `Take the person out of the group, or change which duty the group gives.`, values: {} };
}

/** {name} has this duty already, from {from}to {until}. */
export function dutyHeld(args: { name: Value; from: Value; until?: Value | null }): Message {
  return { code: 'duty-held', severity: 'error', message: `${said(args.name)} has this duty already, from ${said(args.from)}${args.until == null ? '' : `to ${said(args.until)}`}.`, hint: `Change the last day of the one that is there.`, values: args };
}

/** From {day} on nobody could administer Gradus. */
export function dutyLastAdministrator(args: { day: Value }): Message {
  return { code: 'duty-last-administrator', severity: 'error', message: `From ${said(args.day)} on nobody could administer Gradus.`, hint: `Make somebody else an administrator first, who has an account and stays.`, values: args };
}

/** This duty is over since {day}. */
export function dutyOver(args: { day: Value }): Message {
  return { code: 'duty-over', severity: 'error', message: `This duty is over since ${said(args.day)}.`, hint: `Give it anew.`, values: args };
}

/** Nobody gives a duty to themselves. */
export function dutyOwn(): Message {
  return { code: 'duty-own', severity: 'error', message: `Nobody gives a duty to themselves.`, hint: `Ask another administrator.`, values: {} };
}

/** A duty begins today or later; {day} is past. */
export function dutyPast(args: { day: Value }): Message {
  return { code: 'duty-past', severity: 'error', message: `A duty begins today or later; ${said(args.day)} is past.`, hint: `Choose today or a later day.`, values: args };
}

/** {name} leaves or left on {day}, before the duty begins. */
export function dutyPersonLeft(args: { name: Value; day: Value }): Message {
  return { code: 'duty-person-left', severity: 'error', message: `${said(args.name)} leaves or left on ${said(args.day)}, before the duty begins.`, hint: `Give the duty to somebody who is here.`, values: args };
}

/** The unit "{title}" is closed since {day}. */
export function dutyUnitClosed(args: { title: Value; day: Value }): Message {
  return { code: 'duty-unit-closed', severity: 'error', message: `The unit "${said(args.title)}" is closed since ${said(args.day)}.`, hint: `Choose a unit that is open.`, values: args };
}

/** This duty is of the whole organisation and cannot be given over a unit. */
export function dutyWithoutUnit(): Message {
  return { code: 'duty-without-unit', severity: 'error', message: `This duty is of the whole organisation and cannot be given over a unit.`, hint: `Leave the unit out.`, values: {} };
}

/** The name that was typed is not the name of the person. */
export function erasureName(): Message {
  return { code: 'erasure-name', severity: 'error', message: `The name that was typed is not the name of the person.`, hint: `Type the name exactly as it stands at the top of the plan.`, values: {} };
}

/** {count} people report to {name} today or later. */
export function erasureReports(args: { count: Value; name: Value }): Message {
  return { code: 'erasure-reports', severity: 'error', message: `${said(args.count)} people report to ${said(args.name)} today or later.`, hint: `Give them another manager first.`, values: args };
}

/** What is kept of this person is not what the plan showed. Nothing was erased. */
export function erasureStale(): Message {
  return { code: 'erasure-stale', severity: 'error', message: `What is kept of this person is not what the plan showed. Nothing was erased.`, hint: `Look at the plan as it is now.`, values: {} };
}

/** {name} has not leftbefore {day}, and cannot be erased. */
export function erasureStays(args: { name: Value; day?: Value | null }): Message {
  return { code: 'erasure-stays', severity: 'error', message: `${said(args.name)} has not left${args.day == null ? '' : `before ${said(args.day)}`}, and cannot be erased.`, hint: `Enter their last day first; they can be erased from the day after on.`, values: args };
}

/** A password or a code alone does not let you in: two factors are asked of you. */
export function factorMissing(): Message {
  return { code: 'factor-missing', severity: 'error', message: `A password or a code alone does not let you in: two factors are asked of you.`, hint: `Sign in with a passkey or through another service; who has neither adds a passkey on the page /two-factors.`, values: {} };
}

/** A password alone adds no passkey to an account that has another way in by two factors. */
export function factorOther(): Message {
  return { code: 'factor-other', severity: 'error', message: `A password alone adds no passkey to an account that has another way in by two factors.`, hint: `Sign in with your passkey or through your other service. If you have lost it, use a recovery code, or have yourself invited anew.`, values: {} };
}

/** Of whom two factors are asked is said by somebody who came in by two. */
export function factorOwn(): Message {
  return { code: 'factor-own', severity: 'error', message: `Of whom two factors are asked is said by somebody who came in by two.`, hint: `Sign in with a passkey or through another service, then say it.`, values: {} };
}

/** There is an administrator already. */
export function firstThere(): Message {
  return { code: 'first-there', severity: 'error', message: `There is an administrator already.`, hint: `Ask them for an invitation.`, values: {} };
}

/** Sign in again first: this is asked before what weighs much. */
export function freshNeeded(): Message {
  return { code: 'fresh-needed', severity: 'error', message: `Sign in again first: this is asked before what weighs much.`, hint: `It holds for ten minutes.`, values: {} };
}

/** They are not tied to an account at that issuer. */
export function identityNone(): Message {
  return { code: 'identity-none', severity: 'error', message: `They are not tied to an account at that issuer.`, hint: `GET /api/v1/people/ID/identities lists those that they are tied to.`, values: {} };
}

/** You are nobody of this organisation, and have no inbox. */
export function inboxOfNobody(): Message {
  return { code: 'inbox-of-nobody', severity: 'error', message: `You are nobody of this organisation, and have no inbox.`, hint: `Sign in as a person; in the demo, choose one.`, values: {} };
}

/** An inbox is opened by the person it belongs to, and by nobody else. */
export function inboxPrivate(): Message {
  return { code: 'inbox-private', severity: 'error', message: `An inbox is opened by the person it belongs to, and by nobody else.`, hint: `End looking with somebody else's eyes to see your own.`, values: {} };
}

/** This invitation is over: it was accepted or revoked, or another took its place. */
export function invitationOver(): Message {
  return { code: 'invitation-over', severity: 'error', message: `This invitation is over: it was accepted or revoked, or another took its place.`, hint: `Invite the person anew.`, values: {} };
}

/** "{text}" is not the address of an issuer. */
export function issuerAddressWrong(args: { text: Value }): Message {
  return { code: 'issuer-address-wrong', severity: 'error', message: `"${said(args.text)}" is not the address of an issuer.`, hint: `Write it as the issuer does: https://, its host and perhaps a path, and nothing behind that.`, values: args };
}

/** Duties follow from groups, and the claim that lists the groups is not said. */
export function issuerClaimMissing(): Message {
  return { code: 'issuer-claim-missing', severity: 'error', message: `Duties follow from groups, and the claim that lists the groups is not said.`, hint: `Enter its name, such as groups.`, values: {} };
}

/** "{text}" is not the domain of an address. */
export function issuerDomainWrong(args: { text: Value }): Message {
  return { code: 'issuer-domain-wrong', severity: 'error', message: `"${said(args.text)}" is not the domain of an address.`, hint: `Write what stands behind the @, such as example.org; xn--... for letters beyond the English ones.`, values: args };
}

/** People can be made at their first sign-in only from domains that are named. */
export function issuerDomainsMissing(): Message {
  return { code: 'issuer-domains-missing', severity: 'error', message: `People can be made at their first sign-in only from domains that are named.`, hint: `Name the domains of your addresses, or switch this off.`, values: {} };
}

/** The duty "{text}" is held over everything, and not over a unit. */
export function issuerDutyWhole(args: { text: Value }): Message {
  return { code: 'issuer-duty-whole', severity: 'error', message: `The duty "${said(args.text)}" is held over everything, and not over a unit.`, hint: `Leave the unit out.`, values: args };
}

/** Its {text} is not reached by https. */
export function issuerInsecure(args: { text: Value }): Message {
  return { code: 'issuer-insecure', severity: 'error', message: `Its ${said(args.text)} is not reached by https.`, hint: `Tokens and secrets do not travel in the clear.`, values: args };
}

/** The keys that it signs with cannot be read. */
export function issuerKeysUnread(): Message {
  return { code: 'issuer-keys-unread', severity: 'error', message: `The keys that it signs with cannot be read.`, hint: `Look whether the address of its keys is reached from this machine.`, values: {} };
}

/** Its description says nothing of {text}. */
export function issuerLacks(args: { text: Value }): Message {
  return { code: 'issuer-lacks', severity: 'error', message: `Its description says nothing of ${said(args.text)}.`, hint: `It cannot be used for sign-in with a code.`, values: args };
}

/** Nobody could administer any more: whoever does so is an administrator by groups of "{title}", or signs in through it alone. */
export function issuerLastAdministrator(args: { title: Value }): Message {
  return { code: 'issuer-last-administrator', severity: 'error', message: `Nobody could administer any more: whoever does so is an administrator by groups of "${said(args.title)}", or signs in through it alone.`, hint: `First give the duty to somebody by name who has a password or a passkey.`, values: args };
}

/** "{text}" cannot be a name here. */
export function issuerLineWrong(args: { text: Value }): Message {
  return { code: 'issuer-line-wrong', severity: 'error', message: `"${said(args.text)}" cannot be a name here.`, hint: `One line of plain words.`, values: args };
}

/** It does not tell when somebody signs out there. */
export function issuerLogoutUnsaid(): Message {
  return { code: 'issuer-logout-unsaid', severity: 'info', message: `It does not tell when somebody signs out there.`, hint: `Sessions here then end by themselves, or where they are ended here.`, values: {} };
}

/** It does not name itself when it sends people back (RFC 9207). */
export function issuerNameUnsaid(): Message {
  return { code: 'issuer-name-unsaid', severity: 'info', message: `It does not name itself when it sends people back (RFC 9207).`, hint: `With one issuer that does no harm; with several, trust none that you would not trust with all.`, values: {} };
}

/** {text} calls itself "{other}". */
export function issuerNamedOtherwise(args: { text: Value; other: Value }): Message {
  return { code: 'issuer-named-otherwise', severity: 'error', message: `${said(args.text)} calls itself "${said(args.other)}".`, hint: `Enter the name that it gives itself, if that is the one you trust.`, values: args };
}

/** There is no issuer with the id "{id}". */
export function issuerNone(args: { id: Value }): Message {
  return { code: 'issuer-none', severity: 'error', message: `There is no issuer with the id "${said(args.id)}".`, hint: `GET /api/v1/issuers lists those that are trusted.`, values: args };
}

/** It does not say that it knows PKCE. */
export function issuerPkceUnsaid(): Message {
  return { code: 'issuer-pkce-unsaid', severity: 'warning', message: `It does not say that it knows PKCE.`, hint: `It is used all the same; ask those who run the issuer.`, values: {} };
}

/** It does not know the scope "{text}". */
export function issuerScopeUnknown(args: { text: Value }): Message {
  return { code: 'issuer-scope-unknown', severity: 'warning', message: `It does not know the scope "${said(args.text)}".`, hint: `Remove it, or look up what it is called there.`, values: args };
}

/** "{text}" is not a scope. */
export function issuerScopeWrong(args: { text: Value }): Message {
  return { code: 'issuer-scope-wrong', severity: 'error', message: `"${said(args.text)}" is not a scope.`, hint: `A scope is one word, such as profile or email.`, values: args };
}

/** The variable {text} is empty or not there. */
export function issuerSecretMissing(args: { text: Value }): Message {
  return { code: 'issuer-secret-missing', severity: 'error', message: `The variable ${said(args.text)} is empty or not there.`, hint: `Set it where Gradus is started, and start it anew.`, values: args };
}

/** "{text}" cannot be where the secret of an issuer lies. */
export function issuerSecretPlaceWrong(args: { text: Value }): Message {
  return { code: 'issuer-secret-place-wrong', severity: 'error', message: `"${said(args.text)}" cannot be where the secret of an issuer lies.`, hint: `Name a variable of the environment that begins with GRADUS_ISSUER_, in capitals.`, values: args };
}

/** {text} does not answer within {count} seconds. */
export function issuerSlow(args: { text: Value; count: Value }): Message {
  return { code: 'issuer-slow', severity: 'error', message: `${said(args.text)} does not answer within ${said(args.count)} seconds.`, hint: `Try again; if it stays so, ask those who run it.`, values: args };
}

/** "{title}" stands for this client at {text} already. */
export function issuerTwice(args: { title: Value; text: Value }): Message {
  return { code: 'issuer-twice', severity: 'error', message: `"${said(args.title)}" stands for this client at ${said(args.text)} already.`, hint: `Change that one.`, values: args };
}

/** {text} does not describe itself as OpenID Connect has it. */
export function issuerUndescribed(args: { text: Value }): Message {
  return { code: 'issuer-undescribed', severity: 'error', message: `${said(args.text)} does not describe itself as OpenID Connect has it.`, hint: `Look whether ${said(args.text)} with /.well-known/openid-configuration behind it answers with JSON.`, values: args };
}

/** {text} is not reached. */
export function issuerUnreached(args: { text: Value }): Message {
  return { code: 'issuer-unreached', severity: 'error', message: `${said(args.text)} is not reached.`, hint: `Look at its address, and whether this machine may reach it.`, values: args };
}

/** It signs its tokens in no way that proves anything. */
export function issuerUnsafe(): Message {
  return { code: 'issuer-unsafe', severity: 'error', message: `It signs its tokens in no way that proves anything.`, hint: `Let it sign with a key of its own, such as RS256 or ES256.`, values: {} };
}

/** More than {most} issuers are not kept. */
export function issuersMany(args: { most: Value }): Message {
  return { code: 'issuers-many', severity: 'error', message: `More than ${said(args.most)} issuers are not kept.`, hint: `Remove one that nobody uses.`, values: args };
}

/** That is the only way in that is left. It stays. */
export function lastWay(): Message {
  return { code: 'last-way', severity: 'error', message: `That is the only way in that is left. It stays.`, hint: `Add another first: a password or a passkey.`, values: {} };
}

/** This link does not hold any more. */
export function linkOver(): Message {
  return { code: 'link-over', severity: 'error', message: `This link does not hold any more.`, hint: `Ask whoever sent it for a new one.`, values: {} };
}

/** Nobody locks themselves out. */
export function lockSelf(): Message {
  return { code: 'lock-self', severity: 'error', message: `Nobody locks themselves out.`, hint: `Ask another administrator, or sign out.`, values: {} };
}

/** This mail cannot be sent again: the address in it, which works a single time, is kept no longer. */
export function mailLinkGone(): Message {
  return { code: 'mail-link-gone', severity: 'error', message: `This mail cannot be sent again: the address in it, which works a single time, is kept no longer.`, hint: `Do anew what it was sent for, such as the invitation.`, values: {} };
}

/** There is no mail with the id {id} that could not be delivered. */
export function mailUnknown(args: { id: Value }): Message {
  return { code: 'mail-unknown', severity: 'error', message: `There is no mail with the id ${said(args.id)} that could not be delivered.`, hint: `Look at the list anew: somebody may have sent it again already.`, values: args };
}

/** Your inbox holds nothing with the id {id}. */
export function noticeUnknown(args: { id: Value }): Message {
  return { code: 'notice-unknown', severity: 'error', message: `Your inbox holds nothing with the id ${said(args.id)}.`, hint: `Look at the list; what is old is removed after a while.`, values: args };
}

/** You look with the eyes of somebody else: nothing can be changed. */
export function onlyLooking(): Message {
  return { code: 'only-looking', severity: 'error', message: `You look with the eyes of somebody else: nothing can be changed.`, hint: `End it first; the line at the top of every page does.`, values: {} };
}

/** Nobody invites themselves. */
export function ownInvitation(): Message {
  return { code: 'own-invitation', severity: 'error', message: `Nobody invites themselves.`, hint: `Change your own ways in on the page of your account.`, values: {} };
}

/** Browsers have no passkeys at this address. */
export function passkeyNotHere(): Message {
  return { code: 'passkey-not-here', severity: 'error', message: `Browsers have no passkeys at this address.`, hint: `Open the address under its name: on this machine, localhost.`, values: {} };
}

/** This passkey was not accepted: nobody is signed in by it, and nothing was changed. */
export function passkeyWrong(): Message {
  return { code: 'passkey-wrong', severity: 'error', message: `This passkey was not accepted: nobody is signed in by it, and nothing was changed.`, hint: `Try once more; if it stays so, take another way in.`, values: {} };
}

/** Nobody has more than {most} passkeys. */
export function passkeysEnough(args: { most: Value }): Message {
  return { code: 'passkeys-enough', severity: 'error', message: `Nobody has more than ${said(args.most)} passkeys.`, hint: `Remove one that you do not use.`, values: args };
}

/** This password is too easily guessed. */
export function passwordGuessable(): Message {
  return { code: 'password-guessable', severity: 'error', message: `This password is too easily guessed.`, hint: `Take words that have nothing to do with each other, with you, or with the organisation.`, values: {} };
}

/** A password has at most {most} letters. */
export function passwordLong(args: { most: Value }): Message {
  return { code: 'password-long', severity: 'error', message: `A password has at most ${said(args.most)} letters.`, hint: `Choose a shorter one.`, values: args };
}

/** The present password is another. Nothing was changed. */
export function passwordNowWrong(): Message {
  return { code: 'password-now-wrong', severity: 'error', message: `The present password is another. Nothing was changed.`, hint: `Enter the one you sign in with now.`, values: {} };
}

/** A password has at least {least} letters. */
export function passwordShort(args: { least: Value }): Message {
  return { code: 'password-short', severity: 'error', message: `A password has at least ${said(args.least)} letters.`, hint: `Four or five words that have nothing to do with each other are good, and easy to keep.`, values: args };
}

/** This person was erased: there is nothing left that could be shown or changed. */
export function personErased(): Message {
  return { code: 'person-erased', severity: 'error', message: `This person was erased: there is nothing left that could be shown or changed.`, hint: `What others did beside them stays; "Erased person" stands there.`, values: {} };
}

/** Who has left cannot sign in. */
export function personGone(): Message {
  return { code: 'person-gone', severity: 'error', message: `Who has left cannot sign in.`, hint: `If that is wrong, their last day is.`, values: {} };
}

/** You are locked out. */
export function personLocked(): Message {
  return { code: 'person-locked', severity: 'error', message: `You are locked out.`, hint: `Ask whoever administers Gradus, or whoever runs your organisation's accounts.`, values: {} };
}

/** The demo has nobody of that id whom one can act as. */
export function personaUnknown(): Message {
  return { code: 'persona-unknown', severity: 'error', message: `The demo has nobody of that id whom one can act as.`, hint: `Choose one of the personas that GET /api/v1/me lists.`, values: {} };
}

/** Quiet hours that end when they begin are none. */
export function quietEmpty(): Message {
  return { code: 'quiet-empty', severity: 'error', message: `Quiet hours that end when they begin are none.`, hint: `Choose another end, or no quiet hours.`, values: {} };
}

/** It was changed meanwhile. */
export function scimChanged(): Message {
  return { code: 'scim-changed', severity: 'error', message: `It was changed meanwhile.`, hint: `Read it again, and send the change once more.`, values: {} };
}

/** The filter cannot be understood: "{near}". */
export function scimFilterWrong(args: { near: Value }): Message {
  return { code: 'scim-filter-wrong', severity: 'error', message: `The filter cannot be understood: "${said(args.near)}".`, hint: `Filters look like: userName eq "ada@example.org".`, values: args };
}

/** Nothing that is there is meant by "{path}". */
export function scimNoTarget(args: { path: Value }): Message {
  return { code: 'scim-no-target', severity: 'error', message: `Nothing that is there is meant by "${said(args.path)}".`, hint: null, values: args };
}

/** "{path}" is not offered. */
export function scimNotOffered(args: { path: Value }): Message {
  return { code: 'scim-not-offered', severity: 'error', message: `"${said(args.path)}" is not offered.`, hint: `What is offered stands in /scim/v2/ServiceProviderConfig.`, values: args };
}

/** There is no {kind} "{id}". */
export function scimNotThere(args: { kind: Value; id: Value }): Message {
  return { code: 'scim-not-there', severity: 'error', message: `There is no ${said(args.kind)} "${said(args.id)}".`, hint: null, values: args };
}

/** There is no attribute "{path}" here. */
export function scimPathUnknown(args: { path: Value }): Message {
  return { code: 'scim-path-unknown', severity: 'error', message: `There is no attribute "${said(args.path)}" here.`, hint: `What there is stands in /scim/v2/Schemas.`, values: args };
}

/** "{path}" cannot be changed by SCIM. */
export function scimReadOnly(args: { path: Value }): Message {
  return { code: 'scim-read-only', severity: 'error', message: `"${said(args.path)}" cannot be changed by SCIM.`, hint: null, values: args };
}

/** The schema "{schema}" is not known here. */
export function scimSchemaUnknown(args: { schema: Value; known: Value }): Message {
  return { code: 'scim-schema-unknown', severity: 'error', message: `The schema "${said(args.schema)}" is not known here.`, hint: `Known are: ${said(args.known)}.`, values: args };
}

/** "{value}" is already there as {path}. */
export function scimTaken(args: { value: Value; path: Value }): Message {
  return { code: 'scim-taken', severity: 'error', message: `"${said(args.value)}" is already there as ${said(args.path)}.`, hint: `Match your users with those that are there, instead of making them anew.`, values: args };
}

/** "{at}": at most {most} are taken at once. */
export function scimTooMuch(args: { at: Value; most: Value }): Message {
  return { code: 'scim-too-much', severity: 'error', message: `"${said(args.at)}": at most ${said(args.most)} are taken at once.`, hint: `Send it in several parts.`, values: args };
}

/** What was sent is no request of SCIM: "{at}" is missing or wrong. */
export function scimUnreadable(args: { at: Value }): Message {
  return { code: 'scim-unreadable', severity: 'error', message: `What was sent is no request of SCIM: "${said(args.at)}" is missing or wrong.`, hint: null, values: args };
}

/** "{path}" cannot be {value}. */
export function scimValueWrong(args: { path: Value; value: Value }): Message {
  return { code: 'scim-value-wrong', severity: 'error', message: `"${said(args.path)}" cannot be ${said(args.value)}.`, hint: `What it can be stands in /scim/v2/Schemas.`, values: args };
}

/** This takes a token with the scope "{scope}". */
export function scopeMissing(args: { scope: Value }): Message {
  return { code: 'scope-missing', severity: 'error', message: `This takes a token with the scope "${said(args.scope)}".`, hint: `Make a token that has it.`, values: args };
}

/** That is done by the person themselves, signed in in a browser. */
export function sessionNeeded(): Message {
  return { code: 'session-needed', severity: 'error', message: `That is done by the person themselves, signed in in a browser.`, hint: `Sign in as yourself. A token, and looking as somebody else, do not do.`, values: {} };
}

/** Many sign in at this moment. Try again at once. */
export function signInBusy(): Message {
  return { code: 'sign-in-busy', severity: 'error', message: `Many sign in at this moment. Try again at once.`, hint: `Nothing was counted against you.`, values: {} };
}

/** Nobody is signed in. */
export function signInNeeded(): Message {
  return { code: 'sign-in-needed', severity: 'error', message: `Nobody is signed in.`, hint: `Sign in, or send a token in the header Authorization.`, values: {} };
}

/** Too many attempts. The next one is taken in {seconds} seconds. */
export function signInWait(args: { seconds: Value }): Message {
  return { code: 'sign-in-wait', severity: 'error', message: `Too many attempts. The next one is taken in ${said(args.seconds)} seconds.`, hint: `Wait, or sign in with a passkey, which never has to wait for what others try.`, values: args };
}

/** That does not fit together: nobody is signed in. */
export function signInWrong(): Message {
  return { code: 'sign-in-wrong', severity: 'error', message: `That does not fit together: nobody is signed in.`, hint: `Check the address, and what you entered beside it.`, values: {} };
}

/** A token cannot make tokens, nor let anybody in or out. */
export function tokenByToken(): Message {
  return { code: 'token-by-token', severity: 'error', message: `A token cannot make tokens, nor let anybody in or out.`, hint: `Do it in a browser, signed in.`, values: {} };
}

/** A token is not made until {until}. */
export function tokenDays(args: { until: Value; latest: Value }): Message {
  return { code: 'token-days', severity: 'error', message: `A token is not made until ${said(args.until)}.`, hint: `Choose a last day from today until ${said(args.latest)}.`, values: args };
}

/** There are {most} tokens that work already. */
export function tokensTooMany(args: { most: Value }): Message {
  return { code: 'tokens-too-many', severity: 'error', message: `There are ${said(args.most)} tokens that work already.`, hint: `Revoke those that nobody needs any more.`, values: args };
}

/** This address for leaving mail is none that works. */
export function unsubscribeUnknown(): Message {
  return { code: 'unsubscribe-unknown', severity: 'error', message: `This address for leaving mail is none that works.`, hint: `Sign in, and choose in the inbox which mail you want.`, values: {} };
}

/** {name} is an administrator, and administrators are not looked at this way. */
export function viewingAdministrator(args: { name: Value }): Message {
  return { code: 'viewing-administrator', severity: 'error', message: `${said(args.name)} is an administrator, and administrators are not looked at this way.`, hint: `Look with the eyes of somebody who administers nothing.`, values: args };
}

/** {name} has left and sees nothing. */
export function viewingGone(args: { name: Value }): Message {
  return { code: 'viewing-gone', severity: 'error', message: `${said(args.name)} has left and sees nothing.`, hint: `Choose somebody who is here.`, values: args };
}

/** These are your own eyes already. */
export function viewingOwn(): Message {
  return { code: 'viewing-own', severity: 'error', message: `These are your own eyes already.`, hint: `Choose somebody else.`, values: {} };
}

/** Only an administrator who is signed in can look with somebody's eyes. */
export function viewingSession(): Message {
  return { code: 'viewing-session', severity: 'error', message: `Only an administrator who is signed in can look with somebody's eyes.`, hint: `Sign in in a browser; a token cannot do it, nor whoever runs the program.`, values: {} };
}

/** You look with the eyes of somebody else; this is theirs alone. */
export function yoursAlone(): Message {
  return { code: 'yours-alone', severity: 'error', message: `You look with the eyes of somebody else; this is theirs alone.`, hint: `Look at another page, or end looking.`, values: {} };
}

/** There is no time zone "{zone}". */
export function zoneUnknown(args: { zone: Value }): Message {
  return { code: 'zone-unknown', severity: 'error', message: `There is no time zone "${said(args.zone)}".`, hint: `Choose one of the list; it is written as Europe/Berlin.`, values: args };
}
