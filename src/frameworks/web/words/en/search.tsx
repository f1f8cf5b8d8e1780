/** What is said where something is looked for: on the page of the search, and in the palette. */
import type { ReactNode } from 'react';
import type { Answer, Result } from '../../../search/answer.ts';
import { alsoWords, readWords } from '../../../search/answer-words.ts';
import { kindNames } from '../../../search/entry.ts';
import { count, format } from './site.tsx';

export const search = {
  title: 'Search',
  titleFor: (words: string) => `${words} – Search`,
  theHandbook: 'Search the handbook',
  handbookAndPeople: 'Search the handbook and people',
  placeholder: 'A level, a role, or words of a statement',
  placeholderWithPeople: 'A person, a level, a role, or words of a statement',
  typeWords: 'Type a few words',
  howTo:
    'The name of a level or a role leads to it. Words of a statement find it; a level, a framework or an area among them narrows what is found to what stands there. Slips of the finger are forgiven.',
  inTerminal: 'In a terminal, the same search is:',
  nothing: 'Nothing is found.',
  nothingFor: (words: string) => `Nothing is found for "${words}"`,
  didYouMean: (suggestion: ReactNode) => <>Did you mean {suggestion}?</>,
  nothingLeft: 'With these choices nothing is left.',
  lookEverywhere: 'Look everywhere',
  fewerWords: 'Fewer or other words may find it.',
  results: 'Results',
  noAnswer: 'The server does not answer. Is Gradus still running?',
  /** What one, and several, of a kind are called. */
  kind: kindNames,
  /** How the question was read, where it was not read as it stands. */
  read: (answer: Answer) => readWords(answer),
  /** A line of those, where people were found by the words. */
  inTheHandbook: (line: string) => `In the handbook: ${line}`,
  found: (results: number, people: { count: number; more: boolean } | null) => {
    const whom = people && `${people.more ? 'more than ' : ''}${format.counted(people.count, { one: 'person', other: 'people' })}`;
    return [results > 0 || whom === null ? count.results(results) : null, whom].filter((part) => part !== null).join(', ');
  },
  /** Where else the same words stand. */
  also: (result: Pick<Result, 'kind' | 'at' | 'also'>) => alsoWords(result),

  whatKind: 'What kind',
  all: 'All',
  framework: 'Framework',
  allFrameworks: 'All frameworks',
  level: 'Level',
  allLevels: 'All levels and roles',
  area: 'Area',
  allAreas: 'All areas',

  mentionedIn: 'Mentioned in',
  more: 'More',
  allResults: (results: number) => `All ${count.results(results)}`,
  everybodyFor: (words: string) => `Everybody found for "${words}"`,
  goTo: 'Go to',
  openedLately: 'Opened lately',
  /** Pages to go to, and other words by which somebody may look for them. */
  pages: {
    contents: ['Contents', 'home start'],
    findings: ['Findings', 'problems errors warnings'],
    compare: ['Compare', 'difference diff'],
    pages: ['Pages', 'files sources'],
  } as Readonly<Record<'contents' | 'findings' | 'compare' | 'pages', readonly [title: string, alike: string]>>,
  keys: {
    choose: (keys: ReactNode) => <>{keys} choose</>,
    opens: (key: ReactNode) => <>{key} opens</>,
    closes: (key: ReactNode) => <>{key} closes</>,
  },
};
