/** What is said of two things beside each other, in English. */
import type { Concept } from '../align/concepts.ts';
import { counted, joined } from './count.ts';

const what = { role: 'everything', responsibilities: 'the responsibilities', requirements: 'the requirements' };

/** Of a name: null upwards on one ladder, where what changes has a direction and needs none. */
type Name = string | null;

export const comparing = {
  statements: (count: number) => counted(count, 'statement'),
  list: (parts: readonly string[]) => joined(parts),

  /** What of so many statements is said behind their number. */
  counts: {
    widened: (to: Name) => (to === null ? 'wider' : `wider for ${to}`),
    added: (to: Name) => (to === null ? 'new' : `for ${to} only`),
    reworded: 'worded otherwise',
    narrowed: (to: Name) => (to === null ? 'narrower' : `narrower for ${to}`),
    dropped: (from: Name) => (from === null ? 'no longer named' : `for ${from} only`),
    unsure: (isUp: boolean): string =>
      isUp ? 'unsure (new, or grown from what was asked before)' : 'unsure (perhaps the same in other words)',
    same: (isUp: boolean): string => (isUp ? 'unchanged' : 'the same'),
  },
  noStatement: 'Neither names a statement.',

  standing: {
    between: (names: readonly string[]) => `Between the two ${names.length === 1 ? 'stands' : 'stand'} ${joined(names)}.`,
    above: (one: string, other: string) => `What ${one} asks is presumed of ${other}, not asked again.`,
    below: (one: string, other: string) => `${other} stands below ${one}, so this reads downwards.`,
    beside: (grades: string) => `Neither stands above the other${grades}.`,
    otherTrack: (one: string, other: string, tracks: { one: string | null; other: string | null }, grades: string) =>
      `${other} is on the ${tracks.other} track, ${one} on the ${tracks.one} one: to change track is a choice, not the next rung${grades}.`,
    different: (what: 'families' | 'frameworks' | 'ladders', grades: string) =>
      `The two are of different ${{ families: 'job families', frameworks: 'frameworks', ladders: 'ladders' }[what]}${grades}.`,
    takesOver: (one: string, other: string) => `${other} takes over what ${one} asks.`,
    sameGrade: (grade: number) => `; both carry grade ${grade}`,
    grades: (one: number, other: number) => `; they carry the grades ${one} and ${other}`,
  },

  gaps: {
    unresolved: (side: string, aspect: keyof typeof what, text: string, by: Name, place: string) =>
      `${side} also takes over ${what[aspect]} of ${text}${via(by)}, which is not in this handbook (${place}).`,
    choice: (side: string, aspect: keyof typeof what, choices: readonly string[], by: Name) =>
      `${side} is also held to ${what[aspect]} of either ${joined(choices, 'or')}${via(by)}: a choice, so neither list is compared.`,
  },

  headings: {
    widened: (to: Name) => (to === null ? 'Wider' : `Wider for ${to}`),
    added: (to: Name) => (to === null ? 'New' : `For ${to} only`),
    reworded: 'Worded otherwise',
    narrowed: (to: Name) => (to === null ? 'Narrower' : `Narrower for ${to}`),
    dropped: (from: Name) => (from === null ? 'No longer named (presumed)' : `For ${from} only`),
    unsure: (isUp: boolean): string =>
      isUp ? 'Unsure: new, or grown from what was asked before' : 'Unsure: perhaps the same in other words',
    same: (isUp: boolean): string => (isUp ? 'Unchanged' : 'The same'),
  },
  /** Stands before the statement of the other side that holds this one. */
  partOf: (other: string) => `part of what ${other} asks`,
  asks: (side: string) => `${side} asks`,
  perhapsFrom: 'perhaps from',
  everyRole: 'expected of every role of the family',
  takenOverFrom: (title: string) => `taken over from ${title}`,

  /** How a wording turned. */
  turn: {
    axes: { scope: 'how widely', frequency: 'how often', part: 'your part', size: 'how large', support: 'with how much help' },
    directions: { wider: 'wider', narrower: 'narrower' },
    ownWork: '(own work)',
  },

  /** Why two statements are taken for one competency, and how sure that is. */
  match: {
    declared: (title: string | null) => `put together by the framework's owner${title === null ? '' : ` as "${title}"`}`,
    sameText: 'the same words',
    words: (words: string, count: number) => `both have the ${count === 1 ? 'word' : 'words'} ${words}`,
    concepts: (concepts: string) => `both speak of ${concepts}`,
    /** What such words speak of, by its name. */
    concept: (name: Concept): string => name,
    links: 'both link to the same page',
    guess: (isSameArea: boolean) =>
      `a guess: no word in common, only ${isSameArea ? 'the same area' : 'their place'} and what the other statements leave`,
    oneCompetency: (sureness: string, grounds: string) => `${sureness} one competency: ${grounds}`,
    sureness: {
      sure: 'almost surely',
      probable: 'probably',
      likely: 'more likely than not',
      even: 'as likely as not',
      unlikely: 'perhaps',
    },
  },
};

function via(by: Name): string {
  return by === null ? '' : ` (by way of ${by})`;
}
