/** The words of access in English. What a language has to say is what English says: a word that is missing is an error of types. */
import type { Language } from '../../../compiler/language.ts';
import { account } from './en/account.tsx';
import { admin } from './en/admin.tsx';
import { frame } from './en/frame.tsx';
import { inbox, mail } from './en/inbox.tsx';
import { issuerPages } from './en/issuer-pages.tsx';
import { mailPage } from './en/mail-page.tsx';
import { policy } from './en/policy.tsx';
import { rights } from './en/rights.tsx';
import { signIn } from './en/sign-in.tsx';
import { tokenPages } from './en/token-pages.tsx';
import { twoFactors } from './en/two-factors.tsx';

export const en = {
  language: 'en' as Language,
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

export type AccessWords = typeof en;
