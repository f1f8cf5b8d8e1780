/** Which server mail is handed to, and as whom it is sent: from SMTP_URL and MAIL_FROM. */
import { isPlainAddress } from './plain-address.ts';

export interface MailServer {
  host: string;
  port: number;
  /** `tls`: from the first byte; `starttls`: asked for, and nothing is sent where the server has none; `none`: in the clear. */
  encryption: 'tls' | 'starttls' | 'none';
  login: { user: string; password: string } | null;
  from: { name: string; address: string };
}

/** In words for whoever runs the program; it never holds what SMTP_URL holds. */
class MailSetupError extends Error {
  override name = 'MailSetupError';
}

const usualPorts = { tls: 465, starttls: 587, none: 25 } as const;

/**
 * null: nothing is said, and no mail is sent.
 * @throws MailSetupError
 */
export function mailServerOf({
  SMTP_URL,
  MAIL_FROM,
}: {
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
}): MailServer | null {
  const [given, from] = [SMTP_URL?.trim() ?? '', MAIL_FROM?.trim() ?? ''];
  if (given === '' && from === '') return null;
  if (given === '') throw new MailSetupError('MAIL_FROM is set and SMTP_URL is not: there is no server to hand mail to.');
  if (from === '')
    throw new MailSetupError('SMTP_URL is set and MAIL_FROM is not: say as whom mail is sent, as "Gradus <gradus@example.org>".');
  if (!URL.canParse(given)) throw new MailSetupError(notReadable);
  const url = new URL(given);
  if (!['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || !['', '/'].includes(url.pathname) || url.hash !== '')
    throw new MailSetupError(notReadable);
  const asked = [...url.searchParams].map(([name, value]) => `${name}=${value}`);
  if (asked.some((one) => one !== 'tls=off')) throw new MailSetupError('SMTP_URL knows one setting behind "?": tls=off.');
  const host = url.hostname.replace(/^\[(.*)\]$/u, '$1');
  const encryption = url.protocol === 'smtps:' ? 'tls' : asked.length > 0 ? 'none' : 'starttls';
  if (url.protocol === 'smtps:' && asked.length > 0)
    throw new MailSetupError('SMTP_URL begins with smtps: and says tls=off. Take out one of the two.');
  const login = url.username === '' ? null : { user: decoded(url.username), password: decoded(url.password) };
  if (login !== null && encryption === 'none' && !isHere(host))
    throw new MailSetupError('SMTP_URL would send a password unencrypted. Take out tls=off, or the name and password.');
  return { host, port: url.port === '' ? usualPorts[encryption] : Number(url.port), encryption, login, from: senderOf(from) };
}

const notReadable =
  'SMTP_URL cannot be read. It is smtp://NAME:PASSWORD@HOST:587 (with STARTTLS) or smtps://NAME:PASSWORD@HOST:465; signs of NAME and PASSWORD that belong to addresses are written as %40.';

function senderOf(text: string): MailServer['from'] {
  const [, name = '', address = text] = /^([^<>]*)<([^<>]+)>$/u.exec(text) ?? [];
  const plain = name.trim().replace(/^"(.*)"$/u, '$1');
  if (!isPlainAddress(address) || /[\p{Cc}"\\]/u.test(plain))
    throw new MailSetupError('MAIL_FROM is no address to send from. Write gradus@example.org, or Gradus <gradus@example.org>.');
  return { name: plain, address };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new MailSetupError(notReadable);
  }
}

function isHere(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/u.test(host);
}
