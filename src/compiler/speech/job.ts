/** What stands between the words of a handbook in a job description, in English. */
export const job = {
  facts: { grade: 'Grade', track: 'Track', reportsTo: 'Reports to', equivalentTo: 'Equivalent to' },
  tracks: { individual: 'Individual contributor', management: 'Management' },
  /** "A", "A and B". */
  all: (names: readonly string[]) => listed(names, '', 'and'),
  /** "either A, B or C". */
  any: (names: readonly string[]) => listed(names, 'either ', 'or'),
  groups: { responsibility: 'Responsibilities', requirement: 'Requirements', 'nice-to-have': 'Nice to have' },
  missing: 'The page announces this area, but its text is not there.',
  ownWords: 'In its own words',
  origins: {
    post: (title: string) => `Taken over from ${title}`,
    family: (title: string) => `Expected of every role of ${title}`,
    layer: (title: string) => `From ${title}`,
  },
  choice: {
    headings: {
      role: 'What is asked: one of these lists',
      responsibilities: 'Responsibilities: one of these lists',
      requirements: 'Requirements: one of these lists',
    },
    /** @param by who has it so; null where it is the post itself */
    enough: (lists: number, by: string | null) =>
      `One of ${lists === 2 ? 'the two' : 'them'} is enough${by === null ? '' : `, as ${by} has it`}.`,
    either: (text: string) => `Either: ${text}`,
    or: (text: string) => `Or: ${text}`,
    notHere: (text: string) => `What ${text} asks is not in this handbook.`,
    nothing: 'Its page lists nothing of the kind.',
  },
  unresolved: {
    heading: 'Asked as well',
    note: 'These are part of the post, but their text is not in this handbook.',
    of: {
      role: (text: string) => `What is asked of ${text}`,
      responsibilities: (text: string) => `Responsibilities of ${text}`,
      requirements: (text: string) => `Requirements of ${text}`,
    },
  },
  presumed: { heading: 'Presumed', words: (levels: string) => `What is asked at ${levels} holds here too, and is not repeated.` },
  indicators: 'Indicators',
  hiring: {
    heading: 'Hiring process',
    minutes: (minutes: number) => `${minutes} minutes`,
    with: (who: string) => `with ${who}`,
    optional: 'not for everybody',
  },
  /** What a file is called whose title has nothing that can be in a name. */
  fileName: 'job description',
};

function listed(names: readonly string[], before: string, last: string): string {
  const end = names.at(-1) ?? '';
  return names.length < 2 ? end : `${before}${names.slice(0, -1).join(', ')} ${last} ${end}`;
}
