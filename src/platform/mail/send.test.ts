/** Against a real mail server, in this process. */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { testCertificate } from './certificate.fixture.ts';
import { type Message, type Patience, sendingOver } from './send.ts';
import { headText, type SmtpAnswers, startSmtp, type TestSmtp } from './smtp-server.fixture.ts';

const message: Message = {
  id: 'one@mail.example',
  to: 'ada@example.org',
  subject: 'Your password was changed',
  text: 'Hello Ada,\n\nfrom now on you sign in with the new one.\n',
  html: '<p>Hello Ada,</p>',
  language: 'en',
  at: new Date('2026-11-02T09:00:00Z'),
  unsubscribe: null,
};
const patience: Patience = { connecting: 2_000, silence: 2_000, whole: 4_000 };

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function smtp(...parts: Parameters<typeof startSmtp>): Promise<TestSmtp> {
  const started = await startSmtp(...parts);
  closing.push(started.close);
  return started;
}

describe('a message', () => {
  it('arrives as text and as HTML, with a head that says that a program wrote it', async () => {
    const { taken, server } = await smtp();
    const unsubscribe = { post: 'https://gradus.example.org/unsubscribe/token' };
    expect(await sendingOver(server)({ ...message, unsubscribe })).toEqual({ kind: 'taken' });
    const [mail] = taken;
    expect(mail).toMatchObject({ from: 'gradus@mail.example', to: ['ada@example.org'] });
    expect(mail?.parts).toHaveLength(2);
    expect(mail?.parts[0]).toContain('from now on you sign in with the new one.');
    expect(mail?.parts[1]).toContain('<p>Hello Ada,</p>');
    expect(
      ['Message-ID', 'From', 'To', 'Subject', 'Date', 'Auto-Submitted', 'List-Unsubscribe', 'List-Unsubscribe-Post'].map((name) =>
        mail?.header(name),
      ),
    ).toEqual([
      '<one@mail.example>',
      'Gradus <gradus@mail.example>',
      'ada@example.org',
      'Your password was changed',
      'Mon, 02 Nov 2026 09:00:00 +0000',
      'auto-generated',
      '<https://gradus.example.org/unsubscribe/token>',
      'List-Unsubscribe=One-Click',
    ]);
  });

  it('that nobody can leave has no line for it', async () => {
    const { taken, server } = await smtp();
    await sendingOver(server)(message);
    expect(taken[0]?.head).not.toContain('List-');
  });

  it('keeps to its head, whatever its subject holds', async () => {
    const { taken, server } = await smtp();
    const subject = 'Key\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>\u2028\u0000 für Ada – 🗝';
    await sendingOver(server)({ ...message, subject });
    const [mail] = taken;
    expect(mail?.to).toEqual(['ada@example.org']);
    expect(mail?.header('bcc')).toBeNull();
    expect(mail?.head).not.toMatch(/^bcc:/imu);
    expect(headText(mail?.header('subject') ?? '')).toContain('Bcc: all@example.org');
    expect(headText(mail?.header('subject') ?? '')).toContain('für Ada – 🗝');
  });

  it('has a line of dots and one that begins with From in it', async () => {
    const { taken, server } = await smtp();
    const text = 'one\n.\n..\nFrom me\nQUIT\n';
    await sendingOver(server)({ ...message, text });
    expect(taken).toHaveLength(1);
    expect(taken[0]?.parts[0]).toContain(text.trim());
  });

  it.each([
    'ada@example.org, all@example.org',
    '"Ada" <ada@example.org>',
    'ada@example.org\r\nRCPT TO:<all@example.org>',
    'ada@example.org>',
    'a b@example.org',
    '@example.org',
    'ada@',
    'ada@127.0.0.1',
    'friends: ada@example.org;',
    'ada(all@example.org)@example.org',
    '..@example.org',
  ])('goes to one plain address, and not to %j', async (to) => {
    const { taken, server } = await smtp();
    await expect(sendingOver(server)({ ...message, to })).rejects.toThrow('one plain address');
    expect(taken).toEqual([]);
  });

  it('goes to the address as it is written, with look-alike letters and all', async () => {
    const { taken, server } = await smtp();
    // The "а" of the domain is Cyrillic: another domain than that of Latin letters, and it stays another one.
    await sendingOver(server)({ ...message, to: 'Ada.Ortiz+work@ex\u0430mple.org' });
    expect(taken[0]?.header('to')).toBe('Ada.Ortiz+work@xn--exmple-4nf.org');
    // The server of the test shows domains in letters.
    expect(taken[0]?.to).toEqual(['Ada.Ortiz+work@ex\u0430mple.org']);
  });
});

describe('encryption', () => {
  const certificate = testCertificate();
  const login = { user: 'gradus', password: 'p@ss: word' };
  const auth = {
    ...certificate,
    authOptional: false,
    onAuth: (
      { username, password }: { username?: string; password?: string },
      _session: unknown,
      done: (e: Error | null, r?: { user: string }) => void,
    ) => (password === login.password ? done(null, { user: username ?? '' }) : done(new Error('Wrong'))),
  };
  const usual = getCACertificates('default');
  const trusting = async <T>(work: () => Promise<T>): Promise<T> => {
    setDefaultCACertificates([...usual, certificate.cert]);
    return work().finally(() => setDefaultCACertificates(usual));
  };

  it('is asked for before the password is sent (STARTTLS)', async () => {
    const { taken, server } = await smtp({}, auth as never);
    const sent = await trusting(() => sendingOver({ ...server, login })(message));
    expect(sent).toEqual({ kind: 'taken' });
    expect(taken[0]).toMatchObject({ isSecure: true, user: 'gradus' });
  });

  it('is there from the first byte (smtps)', async () => {
    const { taken, server } = await smtp({}, { ...auth, secure: true } as never);
    await trusting(() => sendingOver({ ...server, login })(message));
    expect(taken[0]).toMatchObject({ isSecure: true, user: 'gradus' });
  });

  it('is with a server whose certificate is trusted, or nothing is sent', async () => {
    for (const secure of [false, true]) {
      const { taken, server } = await smtp({}, { ...auth, secure } as never);
      expect(await sendingOver({ ...server, login }, patience)(message)).toMatchObject({ kind: 'later', of: 'server' });
      expect(taken).toEqual([]);
    }
  });

  it('is with the host that was named', async () => {
    const { taken, server } = await smtp({}, auth as never);
    const sent = await trusting(() => sendingOver({ ...server, host: '127.0.0.1', login }, patience)(message));
    expect(sent).toMatchObject({ kind: 'later', of: 'server' });
    expect(taken).toEqual([]);
  });

  it('is not given up because somebody on the way took STARTTLS out of the answer', async () => {
    const { taken, server } = await smtp();
    const sent = await sendingOver({ ...server, encryption: 'starttls', login }, patience)(message);
    expect(sent).toEqual({ kind: 'later', of: 'server', what: 'no encrypted connection came about', answer: expect.anything() });
    expect(taken).toEqual([]);
  });

  it('with a wrong password nothing is sent, and the password stands in no answer', async () => {
    const { taken, server } = await smtp({}, auth as never);
    const sent = await trusting(() => sendingOver({ ...server, login: { ...login, password: 'wr0ng' } }, patience)(message));
    expect(sent).toMatchObject({ kind: 'later', of: 'server', what: 'it did not take name and password' });
    expect(JSON.stringify(sent)).not.toContain('wr0ng');
    expect(taken).toEqual([]);
  });
});

describe('what becomes of it', () => {
  it.each<[string, SmtpAnswers, object]>([
    ['no such mailbox', { recipient: () => ({ status: 550, text: 'No such user' }) }, { kind: 'refused', of: 'recipient' }],
    ['a letter it will not have', { message: () => ({ status: 554, text: 'Looks like spam' }) }, { kind: 'refused', of: 'message' }],
    ['greylisted', { recipient: () => ({ status: 451, text: 'Later' }) }, { kind: 'later', of: 'message', what: 'it answered 451' }],
    ['the disk is full', { message: () => ({ status: 452, text: 'Full' }) }, { kind: 'later', of: 'message', what: 'it answered 452' }],
    ['a login is wanted', { recipient: () => ({ status: 530, text: 'Login' }) }, { kind: 'later', what: 'it answered 530' }],
    [
      'a sender it does not know',
      { sender: () => ({ status: 550, text: 'Who' }) },
      { kind: 'later', of: 'server', what: 'it did not take the sender (550)' },
    ],
    ['it goes away', { recipient: () => ({ status: 421, text: 'Bye' }) }, { kind: 'later', of: 'server' }],
  ])('%s', async (_what, answers, expected) => {
    const { server } = await smtp(answers);
    expect(await sendingOver(server, patience)(message)).toMatchObject(expected);
  });

  it('a server that is not there', async () => {
    const { server, close } = await startSmtp();
    await close();
    const sent = await sendingOver(server, patience)(message);
    expect(sent).toMatchObject({ kind: 'later', of: 'server', answer: null });
  });

  /** Answers each line by the next of these; null: never. */
  async function scripted(answer: (socket: Socket, line: string) => void, greeting: string | null) {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      if (greeting !== null) socket.write(greeting);
      socket.on('data', (data) => answer(socket, data.toString()));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    return {
      server: { host: '127.0.0.1', port, encryption: 'none' as const, login: null, from: { name: '', address: 'gradus@mail.example' } },
      sockets,
    };
  }
  const short: Patience = { connecting: 100, silence: 100, whole: 400 };

  it('a server that never says a word', async () => {
    const { server, sockets } = await scripted(() => undefined, null);
    expect(await sendingOver(server, short)(message)).toMatchObject({ kind: 'later', of: 'server' });
    for (const socket of sockets) if (!socket.closed) await once(socket, 'close');
  });

  it('a server that falls silent in between', async () => {
    const { server } = await scripted((socket, line) => line.startsWith('EHLO') && socket.write('250 hello\r\n'), '220 here\r\n');
    expect(await sendingOver(server, short)(message)).toMatchObject({ kind: 'later', of: 'server' });
  });

  it('a server that always says one more line: the whole of it has an end', async () => {
    const { server, sockets } = await scripted((socket, line) => {
      if (!line.startsWith('EHLO')) return;
      const drip = setInterval(() => socket.write('250-more\r\n'), 20);
      socket.on('close', () => clearInterval(drip));
    }, '220 here\r\n');
    expect(await sendingOver(server, short)(message)).toEqual({ kind: 'later', of: 'server', what: 'it took too long', answer: null });
    for (const socket of sockets) if (!socket.closed) await once(socket, 'close');
  });

  it('a server that is none of mail', async () => {
    const { server } = await scripted((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), null);
    expect(await sendingOver(server, short)(message)).toMatchObject({ kind: 'later', of: 'server' });
  });
});
