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
  badInput: 'The request holds something that this address does not take.',
  nothingAt: (path: string) => `There is nothing at ${path}.`,
  notByMethod: (method: string, path: string, methods: readonly string[]) =>
    `${method} is not possible at ${path}. What is possible: ${methods.join(', ')}.`,
  internal: 'The reason is in the log.',
  titles: {
    400: 'The request cannot be read',
    401: 'Nobody is signed in',
    403: 'Not allowed',
    404: 'Not found',
    405: 'Not by this method',
    409: 'It cannot be done as things are',
    412: 'It was changed meanwhile',
    413: 'Too large',
    422: 'What was sent is not right',
    428: 'The revision is missing',
    429: 'Too often',
    500: 'Something went wrong in the server',
    503: 'Not at this moment',
    507: 'No room left',
  } as Readonly<Record<number, string>>,
};

export type ProblemKind = keyof typeof problems.kinds;
