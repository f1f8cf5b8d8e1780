/** Signing in, and what one does before one can. */
import type { ReactNode } from 'react';
import type { IssuerProblem } from '../../../issuer-routes.ts';
import { format } from './frame.tsx';

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const codes = (count: number) => format.counted(count, { one: 'recovery code', other: 'recovery codes' });

export const signIn = {
  program: 'Gradus',
  title: 'Sign in',
  email: 'Mail address',
  password: 'Password',
  newPassword: 'New password',
  passwordRules:
    'At least 12 letters. Four or five words that have nothing to do with each other are good; what is easily guessed is refused.',
  show: 'Show',
  hide: 'Hide',
  showLong: 'Show the password',
  hideLong: 'Hide the password',
  doIt: 'Sign in',
  doing: 'One moment …',
  or: 'or',
  withPasskey: 'Sign in with a passkey',
  withIssuer: (name: string) => `Sign in with ${name}`,
  inAnotherTab: (name: string) => `Sign in with ${name} in another tab`,
  passkeysElsewhere: (address: ReactNode) => <>At an address made of digits a browser has no passkeys. It has them at {address}.</>,

  noWayIn: 'None of that works?',
  withCode: 'Sign in with a recovery code',
  askAdministrator: 'Without one, ask whoever administers Gradus here to invite you anew.',
  code: 'Recovery code',
  codeHint: 'One of those that you were shown and kept. It is used up by this.',
  otherWays: 'Back to the other ways',
  codeUsed: 'You are signed in',
  codesLeft: (left: number): string =>
    left === 0
      ? 'That was your last recovery code. Give yourself a way in that lasts, and new codes.'
      : `${codes(left)} ${left === 1 ? 'is' : 'are'} left. Give yourself a way in that lasts, so that you need none of them.`,
  toAccount: 'To the ways in of my account',
  goOn: 'Go on',

  emailMissing: 'Enter your mail address.',
  passwordMissing: 'Enter your password.',
  codeMissing: 'Enter a recovery code.',
  nameMissing: 'Enter your name.',
  toMend: (count: number): string => (count === 1 ? 'That did not work yet' : 'That did not work yet, for these reasons'),
  lost: 'The server did not answer',
  lostMeans: 'What you entered is still here. Try again in a moment.',
  tryAgain: 'Try again',

  passkey: {
    'not-used': 'No passkey was used. Try once more, or take another way in.',
    'there-already': 'This device has a passkey for your account already.',
    impossible: 'This browser cannot do that with a passkey. Take another way, or another browser.',
  },
  passkeyNotMade: 'No passkey was made. Try once more, or take a password.',
  ofDevice: (browser: string, system: string) => `${browser} on ${system}`,
  ownDevice: 'My device',

  already: (name: string) => `You are signed in as ${name}`,
  alreadyMeans: 'There is nothing more to do here.',
  asOther: 'Sign in as somebody else',
  noAdministrator: 'Nobody administers Gradus here yet. Whoever started it finds a link for that where it was started.',
  demo: 'In the demo nobody has to sign in',
  demoMeans: 'Everybody in it is made up. On the pages of people you can look at it as one of them.',
  toDemo: 'To the people of the demo',

  issuer: {
    'issuer-unknown': 'That way to sign in is not there any more. Take another one.',
    'address-unset':
      'Gradus was not told its public address, which signing in through another service needs. Whoever administers it can tell it.',
    'begin-again': 'That sign-in was begun in another window, or too long ago. Begin once more.',
    'issuer-away': 'The service through which you sign in cannot be reached at this moment. Try again later, or take another way.',
    'issuer-refused': 'The service through which you sign in did not let you in. Begin once more, or ask whoever looks after it.',
    'answer-wrong': 'What the service sent does not prove who you are. Begin once more; if it stays so, tell whoever administers Gradus.',
    'address-unchecked': 'The service does not say that your mail address is checked. Ask whoever looks after it.',
    'address-elsewhere': 'With that mail address nobody is let in through this service.',
    'person-unknown': 'Nobody here has the mail address that the service names. Ask whoever administers Gradus to add you.',
    'person-unclear': 'More than one person here has the mail address that the service names. Whoever administers Gradus can correct it.',
    'person-away': 'Who has left, or has not begun yet, cannot sign in. If that is wrong, your first or last day is.',
    'account-other': 'You are known here by another account of that service. Sign in with that one.',
    'groups-too-many': 'You are in more groups than the service sends along. Whoever administers Gradus has to have them narrowed.',
    'too-often': 'Too many sign-ins were begun within a short time. Wait a minute, then begin once more.',
  } satisfies Record<IssuerProblem, string>,

  again: 'You were signed out',
  againMeans: 'Your session is over. Sign in again, and it goes on where it stopped: nothing that you entered is lost.',
  fresh: 'Is it you?',
  freshMeans: 'Before what weighs much, you sign in once more. That holds for ten minutes.',
  notNow: 'Not now',
  anotherPerson: (name: string) => `You signed in as ${name}`,
  anotherPersonMeans: 'The page behind this belongs to somebody else, and so does what was entered there. It has to be loaded anew.',
  loadAnew: 'Load the page anew',

  firstTitle: 'The first administrator',
  firstMeans: (organization: string) =>
    `You set up Gradus for ${organization}: you invite the others and give them their duties. It does not show you what people think of each other’s work.`,
  name: 'Your name',
  emailHint: 'You sign in with it.',
  become: 'Become administrator',

  welcome: (name: string) => `Welcome, ${name}`,
  invited: (organization: string, email: ReactNode) => (
    <>
      You are invited to Gradus of {organization}. From now on you sign in with {email}.
    </>
  ),
  resets: 'You could sign in before. As soon as you accept, the ways in that you had then, and the sessions, are over.',
  accept: 'Accept and sign in',
  linkHolds: (until: string) => `The link works once, until ${moments.format(new Date(until))}.`,

  wayTitle: 'How you sign in from now on',
  wayPasskey: 'With a passkey',
  wayPasskeyMeans:
    'By fingerprint, face or the code of your device. There is nothing to remember, and nothing that can be stolen from here.',
  wayPassword: 'With a password',
  wayPasswordMeans: 'A password manager can make one and remember it.',

  linkAgain: 'Open the link once more',
  linkAgainMeans:
    'What opens this page stands behind the # of the link that you have, and is not kept here. Open the whole link once more.',
  linkOver: 'This link does not open anything',
  toSignIn: 'To the sign-in',
};
