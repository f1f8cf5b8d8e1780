/** A mail server in this process: it takes what it is told to take, and keeps it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailServer } from './mail-server.ts';

export interface TakenMail {
  from: string;
  to: string[];
  isSecure: boolean;
  user: string | null;
  /** As it came over the wire. */
  raw: string;
  head: string;
  /** Of a line of the head, unfolded; the first of that name. */
  header(name: string): string | null;
  /** The parts as text, the plain one first. */
  parts: string[];
}

export interface TestSmtp {
  taken: TakenMail[];
  connections: number;
  server: MailServer;
  close(): Promise<void>;
}

export interface SmtpAnswers {
  /** An answer other than 250. */
  sender?(address: string): { status: number; text: string } | null;
  recipient?(address: string): { status: number; text: string } | null;
  message?(): { status: number; text: string } | null;
  /** Before the message is said to be taken; it was kept already. */
  beforeTaken?(): Promise<void>;
}

/** Without TLS and without a login, unless the options say otherwise. */
export async function startSmtp(answers: SmtpAnswers = {}, options: SMTPServerOptions = {}): Promise<TestSmtp> {
  const taken: TakenMail[] = [];
  const errorOf = (answer: { status: number; text: string } | null | undefined) =>
    answer ? Object.assign(new Error(answer.text), { responseCode: answer.status }) : null;
  const smtp = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    ...(options.key === undefined && { disabledCommands: ['STARTTLS', 'AUTH'] }),
    onConnect: (_session, callback) => {
      test.connections++;
      callback();
    },
    onMailFrom: ({ address }, _session, callback) => callback(errorOf(answers.sender?.(address))),
    onRcptTo: ({ address }, _session, callback) => callback(errorOf(answers.recipient?.(address))),
    onData: (stream, { envelope, secure, user }, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const refused = errorOf(answers.message?.());
        if (refused) return callback(refused);
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        taken.push({ ...read(Buffer.concat(chunks).toString()), from, to, isSecure: secure, user: user ?? null });
        await answers.beforeTaken?.();
        callback();
      });
    },
    ...options,
  });
  // A client that hangs up is no error of a test.
  smtp.on('error', () => undefined);
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const { port } = smtp.server.address() as AddressInfo;
  const test: TestSmtp = {
    taken,
    connections: 0,
    server: {
      host: 'localhost',
      port,
      encryption: options.secure ? 'tls' : options.key === undefined ? 'none' : 'starttls',
      login: null,
      from: { name: 'Gradus', address: 'gradus@mail.example' },
    },
    close: () => new Promise((resolve) => smtp.close(resolve)),
  };
  return test;
}

function read(raw: string): Pick<TakenMail, 'raw' | 'head' | 'header' | 'parts'> {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const lines = head.replaceAll(/\r\n[ \t]+/gu, ' ').split('\r\n');
  const header = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))?.slice(name.length + 2) ?? null;
  const boundary = /boundary="([^"]+)"/u.exec(header('content-type') ?? '')?.[1];
  const parts = boundary === undefined ? [raw] : raw.split(`--${boundary}`).slice(1, -1);
  return { raw, head, header, parts: parts.map(decoded) };
}

function decoded(part: string): string {
  const at = part.indexOf('\r\n\r\n');
  const [head, body] = [part.slice(0, at).toLowerCase(), part.slice(at + 4)];
  if (head.includes('base64')) return Buffer.from(body, 'base64').toString();
  if (!head.includes('quoted-printable')) return body.replaceAll('\r\n', '\n');
  const bytes = body
    .replaceAll(/=\r\n/gu, '')
    .replaceAll(/=([0-9A-F]{2})/gu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString().replaceAll('\r\n', '\n');
}

/** What a head says in encoded words (RFC 2047), in letters. */
export function headText(text: string): string {
  return text.replaceAll(/\?=\s+=\?/gu, '?==?').replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/giu, (_all, how: string, words: string) =>
    how.toLowerCase() === 'b'
      ? Buffer.from(words, 'base64').toString()
      : Buffer.from(
          words
            .replaceAll('_', ' ')
            .replaceAll(/=([0-9A-F]{2})/giu, (_one, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
          'latin1',
        ).toString(),
  );
}
