/** Two factors: of whom they are asked, and the page for who came in by one. */
import type { ReactNode } from 'react';
import type { TwoFactorRule } from '../../../two-factors.ts';
import { format } from './frame.tsx';

const people = (count: number) => format.counted(count, { one: 'person', other: 'people' });

export const twoFactors = {
  title: 'Two factors',
  about:
    'A password can be given away, or typed into a copied page. Where two factors are asked it is not enough: people come in with a passkey, which is a device and its owner, or through a service. API tokens stay as they are.',
  ofWhom: 'Of whom they are asked',
  choices: {
    nobody: 'Of nobody',
    duties: 'Of whoever has a duty',
    everybody: 'Of everybody',
  } satisfies Record<TwoFactorRule, string>,
  nobodyMeans: 'A password alone lets in.',
  concerns: (count: number, without: number): string =>
    `It concerns ${people(count)}; ${without === 0 ? 'nobody has' : without === 1 ? '1 of them has' : `${format.number(without)} of them have`} to add a passkey first.`,
  byTwo: 'It holds from the next request of each. Only who came in with a passkey or through a service can change it.',
  save: 'Save',
  saved: {
    nobody: 'Two factors are asked of nobody.',
    duties: 'Two factors are asked of whoever has a duty.',
    everybody: 'Two factors are asked of everybody.',
  } satisfies Record<TwoFactorRule, string>,

  come: 'One thing more',
  comeMeans: (name: string) =>
    `${name}, a password or a code alone does not let you in here. Sign in with what you have set up beside it: then it goes on.`,
  add: 'Add a passkey',
  addMeans: (name: string) =>
    `${name}, a password or a code alone does not let you in here any more. Add a passkey: from then on you sign in by fingerprint, face or the code of your device.`,
  added: 'The passkey is there',
  addedMeans: 'Now sign in with it: then it goes on.',
  tooLate: 'It is more than ten minutes since you signed in. Do it once more, then add a passkey.',
  again: 'Sign in again',
  lost: 'Neither device nor service at hand? A recovery code lets you add a new passkey, and so does a new invitation: ask whoever administers Gradus.',
  noPasskeys: 'At this address browsers have no passkeys. Ask whoever administers Gradus under which they have.',
  otherWay: 'Sign in in another way',
  there: 'Nothing more is asked',
  thereMeans: 'You came in by two factors, or one is enough.',
  dialog: 'One thing more is asked now',
  dialogMeans:
    'A password or a code alone is not enough any more. Come in by two factors, and it goes on where it stopped: nothing that you entered is lost.',
  inAnotherTab: (link: ReactNode) => <>{link}, and come back here.</>,
  addInAnotherTab: 'Add a passkey in another tab',
};
