/** What is said when something cannot be answered, in English. */
export const problems = {
  kinds: {
    framework: 'framework',
    level: 'level',
    family: 'family',
    role: 'role',
    statement: 'statement',
    page: 'page',
    finding: 'finding',
    strand: 'strand',
    message: 'message',
    holder: 'level or role',
    comparable: 'level, role or framework',
    scope: 'framework, family or unit',
  },
  nothing: (kind: string, id: string) => `This handbook has no ${kind} "${id}".`,
  didYouMean: (names: readonly string[]) => `Did you mean ${names.map((name) => `"${name}"`).join(' or ')}?`,
  badPath: 'A page is named by its path inside the handbook, without "..".',
  noOldPage: (path: string, at: string) => `There is no page ${path} at "${at}" that can be shown here.`,
  badInput: 'The address holds something that this route does not take.',
  nothingAt: (path: string) => `There is nothing at ${path}.`,
  internal: 'The reason is in the log.',
  titles: {
    400: 'The request cannot be read',
    404: 'Not found',
    500: 'Something went wrong in the server',
  } as Readonly<Record<number, string>>,
};

export type ProblemKind = keyof typeof problems.kinds;
