import { describe, expect, it } from 'vitest';
import { mailServerOf } from './mail-server.ts';

const MAIL_FROM = 'Gradus <gradus@example.org>';

describe('the mail server', () => {
  it('is none where nothing is said', () => {
    expect(mailServerOf({})).toBeNull();
    expect(mailServerOf({ SMTP_URL: ' ', MAIL_FROM: '' })).toBeNull();
  });

  it.each([
    ['smtp://mail.example.org', { host: 'mail.example.org', port: 587, encryption: 'starttls', login: null }],
    ['smtps://mail.example.org', { port: 465, encryption: 'tls' }],
    ['smtp://relay:25?tls=off', { host: 'relay', port: 25, encryption: 'none' }],
    ['smtp://[::1]:2525?tls=off', { host: '::1', port: 2525, encryption: 'none' }],
    ['smtp://ada%40example.org:p%40ss%3A@mail.example.org:2587', { port: 2587, login: { user: 'ada@example.org', password: 'p@ss:' } }],
  ])('%s', (SMTP_URL, expected) => {
    expect(mailServerOf({ SMTP_URL, MAIL_FROM })).toMatchObject({ ...expected, from: { name: 'Gradus', address: 'gradus@example.org' } });
  });

  it.each([
    ['mail.example.org:587', MAIL_FROM, 'SMTP_URL cannot be read'],
    ['https://mail.example.org', MAIL_FROM, 'SMTP_URL cannot be read'],
    ['smtp://', MAIL_FROM, 'SMTP_URL cannot be read'],
    ['smtp://user:%zz@mail.example.org', MAIL_FROM, 'SMTP_URL cannot be read'],
    ['smtp://mail.example.org/path', MAIL_FROM, 'SMTP_URL cannot be read'],
    ['smtp://mail.example.org?tls.rejectUnauthorized=false', MAIL_FROM, 'knows one setting'],
    ['smtps://mail.example.org?tls=off', MAIL_FROM, 'Take out one of the two'],
    ['smtp://user:s3cret@mail.example.org?tls=off', MAIL_FROM, 'would send a password unencrypted'],
    ['smtp://mail.example.org', '', 'MAIL_FROM is not'],
    ['', MAIL_FROM, 'there is no server'],
    ['smtp://mail.example.org', 'Gradus', 'no address to send from'],
    ['smtp://mail.example.org', 'A <a@example.org>, B <b@example.org>', 'no address to send from'],
    ['smtp://mail.example.org', 'A\r\nBcc: b@example.org <a@example.org>', 'no address to send from'],
  ])('%j as %j is refused in words that hold nothing of it', (SMTP_URL, from, words) => {
    const wrong = () => mailServerOf({ SMTP_URL, MAIL_FROM: from });
    expect(wrong).toThrow(words);
    expect(wrong).not.toThrow(/s3cret|%zz/u);
  });
});
