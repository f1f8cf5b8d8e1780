/** A notice as a mail: plain text, and the same as simple HTML. Whatever somebody called a thing is text in both. */
import type { Language } from '../../../compiler/language.ts';
import type { Message } from '../../../platform/mail/send.ts';
import { noticeWords, type Told } from '../../speech/notices.ts';
import { oneLine } from './checked-values.ts';

export interface Letter extends Told {
  /** The id of the message, without `<>`. */
  id: string;
  to: string;
  name: string;
  /** The title of the organisation. */
  organization: string;
  language: Language;
  at: Date;
  /** Whole addresses; null where the site has none, or there is nothing to see. */
  page: string | null;
  settings: string | null;
  unsubscribe: string | null;
  /** Whether one can do without mail of this group. */
  canLeave: boolean;
}

export async function writeMail(letter: Letter): Promise<Message> {
  const { id, to, name, organization, subject, line, language, at, page, settings, unsubscribe, canLeave } = letter;
  const { mail } = await noticeWords(language);
  const paragraphs: Paragraph[] = [
    { words: mail.hello(oneLine(name)) },
    { words: line },
    ...(page === null ? [] : [{ words: mail.open, address: page }]),
  ];
  const small: Paragraph[] = [
    { words: mail.from(oneLine(organization)) },
    ...(canLeave
      ? [settings === null ? { words: mail.chooseThere } : { words: mail.choose, address: settings }]
      : [{ words: mail.always }]),
  ];
  return {
    id,
    to,
    subject,
    language,
    at,
    text: `${inText(paragraphs)}\n\n-- \n${inText(small, '\n')}\n`,
    html: asPage(language, subject, paragraphs.map(inHtml).join('\n'), small.map(inHtml).join('\n')),
    unsubscribe: unsubscribe === null ? null : { post: unsubscribe },
  };
}

interface Paragraph {
  words: string;
  address?: string;
}

function inText(paragraphs: readonly Paragraph[], between = '\n\n'): string {
  return paragraphs.map(({ words, address }) => (address === undefined ? words : `${words}\n${address}`)).join(between);
}

function inHtml({ words, address }: Paragraph): string {
  const link = address === undefined ? '' : `<br><a href="${escaped(address)}">${escaped(address)}</a>`;
  return `<p>${escaped(words)}${link}</p>`;
}

function asPage(language: Language, title: string, body: string, small: string): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px">
${body}
<div style="margin-top:32px;border-top:1px solid #999;font-size:13px">
${small}
</div>
</div>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
