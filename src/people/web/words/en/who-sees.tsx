/** Who can see what is kept of somebody, and why. */
import type { ReactNode } from 'react';
import { general } from './frame.tsx';

export const whoSees = {
  open: 'Who can see this, and why',
  title: (name: string) => `Who can see the record of ${name}`,
  everybody: 'Everybody who is signed in',
  more: (count: number) => (count === 0 ? 'Nobody sees more' : `${general.people(count)} who see more`),
  insteadOf: (name: string) => `in place of ${name}`,
  what: (record: boolean, absence: boolean): string => {
    if (record && absence) return 'The whole record, and when they are on leave';
    return record ? 'The whole record' : 'When they are on leave';
  },
  policy: 'Who may do what',
  allOfIt: (policy: ReactNode) => <>It follows from the rules that hold for everybody: {policy}.</>,
  lost: 'The server did not answer. Try once more.',
};
