/**
 * Hands one message to the mail server, and tells what became of it: taken, refused for good, or not this time. Nothing that was sent or
 * said in between is logged: a transcript holds the password and the letter.
 */
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailServer } from './mail-server.ts';
import { addressOnWire } from './plain-address.ts';

export interface Message {
  /** The same each time that it is tried: a copy is recognised by it. Without `<>`. */
  id: string;
  /** One plain address. */
  to: string;
  subject: string;
  text: string;
  html: string;
  language: string;
  at: Date;
  /** Addresses of pages: for a mail that one can do without. */
  unsubscribe: { post: string } | null;
}

export type Sent =
  | { kind: 'taken' }
  /** The server will not take it at another time either. */
  | { kind: 'refused'; of: 'recipient' | 'message'; answer: string }
  /**
   * It may be taken another time. `of`: whether the server would take no other one at this moment either. `what` is said to whoever runs
   * the program, `answer` is the server's.
   */
  | { kind: 'later'; of: 'server' | 'message'; what: string; answer: string | null };

export interface Patience {
  /** Until there is a connection and a greeting, in milliseconds. */
  connecting: number;
  /** Without a word from the server. */
  silence: number;
  /** For all of it, however much the server says. */
  whole: number;
}

const usualPatience: Patience = { connecting: 10_000, silence: 20_000, whole: 60_000 };

export type SendMail = (message: Message) => Promise<Sent>;

export function sendingOver(server: MailServer, patience = usualPatience): SendMail {
  return async (message) => {
    const raw = await written(server, message);
    return hand(server, patience, addressOnWire(message.to), raw);
  };
}

/** The part of an address behind the `@`, for ids of messages. */
export function domainOf(address: string): string {
  return addressOnWire(address).slice(addressOnWire(address).lastIndexOf('@') + 1);
}

function written({ from }: MailServer, message: Message): Promise<Buffer> {
  const { id, to, subject, text, html, language, at, unsubscribe } = message;
  const composer = new MailComposer({
    messageId: `<${id}>`,
    date: at,
    from: { name: from.name, address: addressOnWire(from.address) },
    to: { name: '', address: addressOnWire(to) },
    subject,
    text,
    html,
    // Texts alone: nothing in a message makes this program read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language,
      ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe.post}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  });
  return composer.compile().build();
}

interface Failed extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

async function hand(server: MailServer, patience: Patience, to: string, raw: Buffer): Promise<Sent> {
  const { host, port, encryption, login, from } = server;
  const connection = new SMTPConnection({
    host,
    port,
    secure: encryption === 'tls',
    requireTLS: encryption === 'starttls',
    ignoreTLS: encryption === 'none',
    name: domainOf(from.address),
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    connectionTimeout: patience.connecting,
    dnsTimeout: patience.connecting,
    greetingTimeout: patience.connecting,
    socketTimeout: patience.silence,
    socketCloseTimeout: 0,
    logger: false,
  });
  let timer: NodeJS.Timeout | undefined;
  const isTaken = false;
  try {
    return await new Promise<Sent>((resolve) => {
      const fail = (error: Failed) => resolve(outcomeOf(error));
      timer = setTimeout(() => resolve({ kind: 'later', of: 'server', what: 'it took too long', answer: null }), patience.whole);
      // What breaks outside of a step is said here, and at no callback.
      connection.on('error', fail);
      connection.once('end', () => resolve({ kind: 'later', of: 'server', what: 'it ended the connection', answer: null }));
      const send = () => {
        connection.send({ from: addressOnWire(from.address), to: [to] }, raw, (error) =>
          error ? fail(error) : resolve({ kind: 'taken' }),
        );
      };
      connection.connect((error) => {
        if (error) return fail(error);
        if (login === null) return send();
        connection.login({ user: login.user, pass: login.password }, (refused) => (refused ? fail(refused) : send()));
      });
    });
  } finally {
    clearTimeout(timer);
    if (isTaken) connection.quit();
    else connection.close();
  }
}

/** About us, and for whoever runs the program to mend: first the name and password, or another order of commands. */
const aboutUs: ReadonlySet<number> = new Set([503, 530, 534, 535, 538]);

/** Refused for good is an answer of 5xx about this recipient or this letter. */
function outcomeOf({ code, command, response, responseCode }: Failed): Sent {
  const answer = response === undefined ? null : oneLine(response);
  if (responseCode !== undefined && responseCode >= 500 && !aboutUs.has(responseCode)) {
    if (command === 'RCPT TO') return { kind: 'refused', of: 'recipient', answer: answer ?? String(responseCode) };
    if (command === 'DATA' || code === 'EMESSAGE') return { kind: 'refused', of: 'message', answer: answer ?? String(responseCode) };
  }
  const isOfMessage = responseCode !== undefined && (command === 'RCPT TO' || command === 'DATA') && responseCode !== 421;
  return { kind: 'later', of: isOfMessage ? 'message' : 'server', what: inWords(code, command, responseCode), answer };
}

/** Never the text of the error: it can hold the host's name and what was sent. */
function inWords(code: string | undefined, command: string | undefined, status: number | undefined): string {
  if (code === 'EAUTH') return 'it did not take name and password';
  if (code === 'ETLS') return 'no encrypted connection came about';
  if (command === 'MAIL FROM') return `it did not take the sender (${status ?? 'no answer'})`;
  if (status !== undefined) return `it answered ${status}`;
  if (code === 'ETIMEDOUT') return 'it did not answer in time';
  if (code === 'EDNS') return 'its name is not known';
  return `no connection came about or it broke (${code ?? 'unknown'})`;
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 500);
}
