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
