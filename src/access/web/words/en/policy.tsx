/** The page that tells the whole policy. */
import { format } from './frame.tsx';

export const policy = {
  title: 'Who may do what',
  about: 'All of it, made from what the server checks at every request. What is not on this page is refused to everybody.',
  print: 'Print',
  filter: 'Find in this page',
  filterHint: 'Words of what is done, or of who may',
  who: 'Show only what is open to',
  anybody: 'Everybody, in whatever way',
  found: (count: number) => format.counted(count, { one: 'act', other: 'acts' }),
  nothing: 'Nothing like that is allowed to anybody, or it is called otherwise here.',
  act: 'What',
  may: 'Who may',
  principles: 'What always holds',
  byDuty: 'What duties allow',
  noneYet: 'Nothing yet: what it is for comes with later parts of Gradus.',
  ofUnits: 'Held over a unit and all below it, or over everything.',
  ofAll: 'Held for the whole organisation.',
  contents: 'On this page',
};
