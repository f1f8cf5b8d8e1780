/** What somebody is held to, and what changed in it. */
import type { ReactNode } from 'react';
import { format } from './frame.tsx';

export const expectations = {
  of: (name: string) => `Expectations of ${name}`,
  since: (day: string) => `In this position since ${format.day(day)}.`,
  asThePagesAre: 'The words are those of the pages as they are: no version holds yet.',
  version: (version: ReactNode, how: 'pinned' | 'following', since: string | null) => (
    <>
      The words are those of version {version}
      {since !== null && `, which holds since ${format.day(since)}`}
      {how === 'pinned' ? '; the unit keeps it.' : '; the unit follows what is published.'}
    </>
  ),
  whatChanged: 'What changed, version by version',
  acting: (posts: string) => `Acting as ${posts} for a while: what is judged is the own level or role.`,
  next: 'What comes next',
  nothingNext: 'The handbook names nothing further here.',
  heldForAWhile: 'Held for a while',
  trackIsAChoice: 'Tracks are parallel: changing from one to the other is a choice, not the next rung.',
  noList:
    'This is no list to be ticked off: meeting every statement does not by itself bring a promotion. What lower levels ask is presumed.',
  beside: 'Read beside',
  notBeside: 'Read alone',
  whatChanges: 'What changes, word by word',
  nothingHere: 'Nothing of its own here.',
  gone: (title: string) => `The handbook no longer has “${title}”`,
  goneWhy: 'So there are no words to show. A move to a level or role that it has brings them back.',
  noPosition: (name: string) => `${name} holds no position`,
  noPositionOn: (on: string) => `On ${format.day(on)} there is no level or role that anything could be expected by.`,
  toPerson: (name: string) => `Positions of ${name} over time`,
};

export const changes = {
  of: (name: string) => `Changes for ${name}`,
  latestFirst: 'The latest first: what each version changed in what this position is held to',
  none: 'Nothing changed so far',
  noneWhy: 'When a version is published that changes what this level or role is held to, it stands here, word by word.',
  toExpectations: 'What is expected',
  since: (day: string) => `Since ${format.day(day)}`,
  asWhat: (post: ReactNode) => <>As {post}.</>,
  inVersion: (version: ReactNode) => <>Version {version}.</>,
  wordByWord: 'Word by word',
  counted: {
    major: (count: number) => format.counted(count, { one: 'change that asks more', other: 'changes that ask more' }),
    minor: (count: number) =>
      format.counted(count, { one: 'change that clarifies, moves or asks less', other: 'changes that clarify, move or ask less' }),
    patch: (count: number) => format.counted(count, { one: 'change of wording', other: 'changes of wording' }),
  },
};
