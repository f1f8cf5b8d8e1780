/** The page of programs: service tokens, and the groups that an identity provider keeps by SCIM. */
import { format } from './frame.tsx';

const dayOf = (moment: string) => format.day(moment.slice(0, 10));

export const tokenPages = {
  title: 'Programs',
  about: 'An identity provider keeps people and groups by SCIM 2.0. It signs in with a token that is made here.',
  scimAddress: 'Address for SCIM',
  tokens: 'Tokens of programs',
  noTokens: 'No program has a token.',
  make: 'Make a token',
  name: 'What it is for',
  nameHint: 'So that somebody knows later whether it may go.',
  nameNeeded: 'Say what it is for.',
  untilDay: 'Last day',
  untilHint: (latest: string) => `At the latest ${format.day(latest)}.`,
  untilNeeded: 'Choose the last day.',
  made: (name: string) => `The token “${name}” is made`,
  token: 'Token',
  tokenIs: 'Copy it now, to where the program keeps its secrets. It is not shown again; who has it acts as that program.',
  tokenGone: 'The token was shown before and is not shown again. If nobody has it, revoke it and make another one.',
  begins: 'Begins with',
  madeBy: 'Made',
  madeOn: (moment: string, by: string | null) => (by === null ? dayOf(moment) : `${dayOf(moment)}, ${by}`),
  used: 'Last used',
  usedOn: (moment: string | null) => (moment === null ? 'never' : dayOf(moment)),
  until: 'Until',
  worksUntil: (day: string) => format.day(day),
  revoke: 'Revoke',
  revokeNamed: (name: string) => `Revoke ${name}`,
  revokeAsk: 'The program that has it is shut out at once.',
  revokedNow: (name: string) => `“${name}” is revoked.`,

  groups: 'Groups of the identity provider',
  groupsAre: 'Who is in a group there has the duties that it gives here, for as long as they are in it.',
  noGroups: 'No group has come yet. They appear here once the identity provider sends them.',
  group: 'Group',
  members: 'Members',
  gives: 'Gives the duties',
  givesNone: 'none',
  change: 'Change',
  changeNamed: (name: string) => `Change the duties of ${name}`,
  changeTitle: (name: string) => `Duties that ${name} gives`,
  changeMeans: (members: number) =>
    `They hold at once for ${format.counted(members, { one: 'member', other: 'members' })}; what is taken away here ends at once.`,
  saved: (name: string) => `The duties of ${name} are saved.`,
};
