// Generated from messages/platform.md by `npm run generate`. Do not edit.
import type { Severity } from './said.ts';
import { said, type Value, type Values } from './said.ts';

export interface Message {
  code: string;
  severity: Severity;
  message: string;
  hint: string | null;
  values: Values;
}

/** That was more requests than one may send in so short a time. The next is taken in {seconds} seconds. */
export function askedTooOften(args: { seconds: Value }): Message {
  return { code: 'asked-too-often', severity: 'error', message: `That was more requests than one may send in so short a time. The next is taken in ${said(args.seconds)} seconds.`, hint: `Wait for as long as the header Retry-After says, then send it again. Nothing was done.`, values: args };
}

/** What was sent is larger than this address takes. */
export function bodyTooLarge(): Message {
  return { code: 'body-too-large', severity: 'error', message: `What was sent is larger than this address takes.`, hint: `Send it in parts.`, values: {} };
}

/** What was sent cannot be read. */
export function bodyUnreadable(): Message {
  return { code: 'body-unreadable', severity: 'error', message: `What was sent cannot be read.`, hint: `Send JSON in UTF-8 that the description of this address allows.`, values: {} };
}

/** The database cannot be reached at this moment. */
export function databaseAway(): Message {
  return { code: 'database-away', severity: 'error', message: `The database cannot be reached at this moment.`, hint: `Try again in a few seconds, with the same Idempotency-Key where there is one.`, values: {} };
}

/** There is no room left where the database keeps its files; nothing was changed. */
export function databaseFull(): Message {
  return { code: 'database-full', severity: 'error', message: `There is no room left where the database keeps its files; nothing was changed.`, hint: `Whoever runs the server has to make room. Reading goes on meanwhile.`, values: {} };
}

/** The header Idempotency-Key holds something that is no key. */
export function idempotencyKeyBad(): Message {
  return { code: 'idempotency-key-bad', severity: 'error', message: `The header Idempotency-Key holds something that is no key.`, hint: `Send up to 200 visible characters, such as a UUID.`, values: {} };
}

/** The Idempotency-Key {key} was used for another request. */
export function idempotencyKeyReused(args: { key: Value }): Message {
  return { code: 'idempotency-key-reused', severity: 'error', message: `The Idempotency-Key ${said(args.key)} was used for another request.`, hint: `Take a new key for each act; a repetition sends the same bytes to the same address.`, values: args };
}

/** You may not do that. */
export function notAllowed(): Message {
  return { code: 'not-allowed', severity: 'error', message: `You may not do that.`, hint: `The page "Who may do what" says who may; an administrator gives duties.`, values: {} };
}

/** Others are changing things at this moment, and this has to be done alone. Nothing was changed. */
export function othersChanging(): Message {
  return { code: 'others-changing', severity: 'error', message: `Others are changing things at this moment, and this has to be done alone. Nothing was changed.`, hint: `Try again in a moment; while a large import is applied, when it is done.`, values: {} };
}

/** Somebody changed it meanwhile: it is at revision {revision}, and this change was made of revision {named}. */
export function revisionChanged(args: { revision: Value; named: Value }): Message {
  return { code: 'revision-changed', severity: 'error', message: `Somebody changed it meanwhile: it is at revision ${said(args.revision)}, and this change was made of revision ${said(args.named)}.`, hint: `Look at it as it is now, and make the change again.`, values: args };
}

/** The request does not say which revision it changes. */
export function revisionMissing(): Message {
  return { code: 'revision-missing', severity: 'error', message: `The request does not say which revision it changes.`, hint: `Read it first, and send its ETag in the header If-Match.`, values: {} };
}

/** The request took too long to arrive, or to be answered. */
export function tooSlow(): Message {
  return { code: 'too-slow', severity: 'error', message: `The request took too long to arrive, or to be answered.`, hint: `Try again, with less at once.`, values: {} };
}
