// Generated from messages/frameworks.md by `npm run generate`. Do not edit.
import type { Severity } from '../compiler/diagnostic.ts';
import { said, type Value, type Values } from '../compiler/speech/phrase.ts';

export interface Message {
  code: string;
  severity: Severity;
  message: string;
  hint: string | null;
  values: Values;
}

/** {unit} cannot live under another version from {day} on: that day is over. */
export function adoptionPast(args: { unit: Value; day: Value; today: Value }): Message {
  return { code: 'adoption-past', severity: 'error', message: `${said(args.unit)} cannot live under another version from ${said(args.day)} on: that day is over.`, hint: `Choose ${said(args.today)} or a later day.`, values: args };
}

/** The handbook has no unit "{unit}". */
export function adoptionUnitUnknown(args: { unit: Value; suggestion?: Value | null }): Message {
  return { code: 'adoption-unit-unknown', severity: 'error', message: `The handbook has no unit "${said(args.unit)}".`, hint: `${args.suggestion == null ? '' : `Did you mean "${said(args.suggestion)}"?`}` || null, values: args };
}

/** Which version is {unit} to keep? */
export function adoptionWithoutVersion(args: { unit: Value }): Message {
  return { code: 'adoption-without-version', severity: 'error', message: `Which version is ${said(args.unit)} to keep?`, hint: `Name one that is published.`, values: args };
}

/** "{day}" is no day. */
export function dayUnknown(args: { day: Value }): Message {
  return { code: 'day-unknown', severity: 'error', message: `"${said(args.day)}" is no day.`, hint: `A day is written as 2026-03-02.`, values: args };
}

/** {file} was passed over: it is not text in UTF-8. */
export function fileNotText(args: { file: Value }): Message {
  return { code: 'file-not-text', severity: 'warning', message: `${said(args.file)} was passed over: it is not text in UTF-8.`, hint: `Save it as UTF-8, or give it a name that no page has.`, values: args };
}

/** {file} was passed over: it is a link that leads out of the handbook, or nowhere. */
export function fileOutside(args: { file: Value }): Message {
  return { code: 'file-outside', severity: 'warning', message: `${said(args.file)} was passed over: it is a link that leads out of the handbook, or nowhere.`, hint: `Put the file itself here, or take the link away.`, values: args };
}

/** {file} was passed over: it is larger than 5 MB. */
export function fileTooLarge(args: { file: Value }): Message {
  return { code: 'file-too-large', severity: 'warning', message: `${said(args.file)} was passed over: it is larger than 5 MB.`, hint: `Split it into pages, one for each level or family.`, values: args };
}

/** {file} was passed over: it could not be opened. */
export function fileUnreadable(args: { file: Value }): Message {
  return { code: 'file-unreadable', severity: 'error', message: `${said(args.file)} was passed over: it could not be opened.`, hint: `Mind who may read the file, and whether it is still there.`, values: args };
}

/** Neither version has a level or role "{id}". */
export function holderInNeither(args: { id: Value; suggestion?: Value | null }): Message {
  return { code: 'holder-in-neither', severity: 'error', message: `Neither version has a level or role "${said(args.id)}".`, hint: `${args.suggestion == null ? '' : `Did you mean "${said(args.suggestion)}"?`}` || null, values: args };
}

/** This plan goes on from {planned}, and by now {now} is published: somebody published while you read. */
export function planBaseMoved(args: { planned: Value; now: Value }): Message {
  return { code: 'plan-base-moved', severity: 'error', message: `This plan goes on from ${said(args.planned)}, and by now ${said(args.now)} is published: somebody published while you read.`, hint: `Look at the plan as it is now; what they published is in it.`, values: args };
}

/** This plan would publish {planned}, and by now the pages are {now}: they were edited while you read. */
export function planPagesMoved(args: { planned: Value; now: Value }): Message {
  return { code: 'plan-pages-moved', severity: 'error', message: `This plan would publish ${said(args.planned)}, and by now the pages are ${said(args.now)}: they were edited while you read.`, hint: `Look at the plan as it is now; the edit is in it.`, values: args };
}

/** The same pages give another plan by now: changes are graded otherwise than when it was made. */
export function planToldOtherwise(): Message {
  return { code: 'plan-told-otherwise', severity: 'error', message: `The same pages give another plan by now: changes are graded otherwise than when it was made.`, hint: `Look at the plan as it is now.`, values: {} };
}

/** "{plan}" names no plan. */
export function planUnknown(args: { plan: Value }): Message {
  return { code: 'plan-unknown', severity: 'error', message: `"${said(args.plan)}" names no plan.`, hint: `Make the plan, read it, and publish it by the name it has.`, values: args };
}

/** This was proposed by you: somebody else has to approve it. */
export function proposalOwn(): Message {
  return { code: 'proposal-own', severity: 'error', message: `This was proposed by you: somebody else has to approve it.`, hint: `Ask another owner of the handbook; you can withdraw it.`, values: {} };
}

/** This proposal is decided already: version {version} was published from it. */
export function proposalPublished(args: { version: Value }): Message {
  return { code: 'proposal-published', severity: 'error', message: `This proposal is decided already: version ${said(args.version)} was published from it.`, hint: `What is published now is among the versions.`, values: args };
}

/** What was proposed is no longer what would be published: the pages, or the version before, are others by now. */
export function proposalStale(): Message {
  return { code: 'proposal-stale', severity: 'error', message: `What was proposed is no longer what would be published: the pages, or the version before, are others by now.`, hint: `Withdraw it and propose the plan as it is now.`, values: {} };
}

/** There is no proposal "{id}". */
export function proposalUnknown(args: { id: Value }): Message {
  return { code: 'proposal-unknown', severity: 'error', message: `There is no proposal "${said(args.id)}".`, hint: `Publish shows what waits for approval.`, values: args };
}

/** This proposal is decided already: it was withdrawn. */
export function proposalWithdrawn(): Message {
  return { code: 'proposal-withdrawn', severity: 'error', message: `This proposal is decided already: it was withdrawn.`, hint: `Propose the plan as it is now, if it is still wanted.`, values: {} };
}

/** A version cannot take effect on {day}: version {version}, which it goes on from, does so on {earliest}. */
export function publishDayEarly(args: { day: Value; version: Value; earliest: Value }): Message {
  return { code: 'publish-day-early', severity: 'error', message: `A version cannot take effect on ${said(args.day)}: version ${said(args.version)}, which it goes on from, does so on ${said(args.earliest)}.`, hint: `Choose ${said(args.earliest)} or a later day.`, values: args };
}

/** A version cannot take effect on {day}: that day is over. */
export function publishDayPast(args: { day: Value; earliest: Value }): Message {
  return { code: 'publish-day-past', severity: 'error', message: `A version cannot take effect on ${said(args.day)}: that day is over.`, hint: `Choose ${said(args.earliest)} or a later day.`, values: args };
}

/** There is nothing to publish: no page reads as a career framework or a job family. */
export function publishEmpty(): Message {
  return { code: 'publish-empty', severity: 'error', message: `There is nothing to publish: no page reads as a career framework or a job family.`, hint: `gradus check says what was passed over, and why.`, values: {} };
}

/** The handbook has errors, {count} in all: what they are about may be missing from the version. */
export function publishErrors(args: { count: Value }): Message {
  return { code: 'publish-errors', severity: 'error', message: `The handbook has errors, ${said(args.count)} in all: what they are about may be missing from the version.`, hint: `Mend what gradus check names as an error, and make the plan again.`, values: args };
}

/** gradus.lock does not know the pages as they are. */
export function publishLockStale(): Message {
  return { code: 'publish-lock-stale', severity: 'error', message: `gradus.lock does not know the pages as they are.`, hint: `Run gradus lock; where it is not plain which sentence became which, it asks.`, values: {} };
}

/** Nothing to publish: the pages are what version {version} has already. */
export function publishNothingNew(args: { version: Value }): Message {
  return { code: 'publish-nothing-new', severity: 'error', message: `Nothing to publish: the pages are what version ${said(args.version)} has already.`, hint: `Edit the pages; what you save is in the plan at once.`, values: args };
}

/** The handbook has no gradus.lock: its statements have no ids that stay. */
export function publishUnlocked(): Message {
  return { code: 'publish-unlocked', severity: 'error', message: `The handbook has no gradus.lock: its statements have no ids that stay.`, hint: `Run gradus lock, and keep the file beside the pages.`, values: {} };
}

/** "{version}" is the beginning of several versions: {versions}. */
export function versionAmbiguous(args: { version: Value; versions: Value }): Message {
  return { code: 'version-ambiguous', severity: 'error', message: `"${said(args.version)}" is the beginning of several versions: ${said(args.versions)}.`, hint: `Write more of its digits.`, values: args };
}

/** On {day} nothing was published yet: the first version holds from {first}. */
export function versionBeforeFirst(args: { day: Value; first: Value }): Message {
  return { code: 'version-before-first', severity: 'error', message: `On ${said(args.day)} nothing was published yet: the first version holds from ${said(args.first)}.`, hint: `Choose ${said(args.first)} or a later day.`, values: args };
}

/** Nothing has been published yet. */
export function versionNone(): Message {
  return { code: 'version-none', severity: 'error', message: `Nothing has been published yet.`, hint: `gradus publish makes the first version of the pages as they are.`, values: {} };
}

/** No published version is called "{version}". */
export function versionUnknown(args: { version: Value; latest?: Value | null }): Message {
  return { code: 'version-unknown', severity: 'error', message: `No published version is called "${said(args.version)}".`, hint: `${args.latest == null ? '' : `The latest is ${said(args.latest)}.`}` || null, values: args };
}

/** Versions are kept in the database, and this Gradus runs without one. */
export function versionsUnavailable(): Message {
  return { code: 'versions-unavailable', severity: 'error', message: `Versions are kept in the database, and this Gradus runs without one.`, hint: `Ask without "at" for the pages as they are; npm start has versions.`, values: {} };
}
