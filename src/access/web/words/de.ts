/**
 * Die Worte des Zugangs auf Deutsch. Ein Wort für eine Sache, überall:
 *
 * sign in anmelden · invitation Einladung · password Passwort · passkey Passkey · session Sitzung · recovery code Ersatzcode ·
 * duty Aufgabe · administrator Verwaltung · auditor Revision · inbox Posteingang · notice Nachricht · mail E-Mail ·
 * quiet hours Ruhezeit · token Token · view as sehen als
 */

import { account } from './de/account.tsx';
import { admin } from './de/admin.tsx';
import { frame } from './de/frame.tsx';
import { inbox, mail } from './de/inbox.tsx';
import { issuerPages } from './de/issuer-pages.tsx';
import { mailPage } from './de/mail-page.tsx';
import { policy } from './de/policy.tsx';
import { rights } from './de/rights.tsx';
import { signIn } from './de/sign-in.tsx';
import { tokenPages } from './de/token-pages.tsx';
import { twoFactors } from './de/two-factors.tsx';
import type { AccessWords } from './en.ts';

export const de: AccessWords = {
  language: 'de',
  frame,
  admin,
  policy,
  rights,
  issuerPages,
  tokenPages,
  mailPage,
  inbox,
  mail,
  signIn,
  account,
  twoFactors,
};
