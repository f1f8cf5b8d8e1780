/** The routes of the contract over the handbook that is served at the moment of the request. */
import { implement, ORPCError } from '@orpc/server';
import type { Live } from '../../platform/live.ts';
import { Refusal } from '../../platform/refusal.ts';
import { contract, type HistoryView } from '../contract.ts';
import { versionsUnavailable } from '../messages.generated.ts';
import type { ProblemKind } from '../speech/problems.ts';
import type { Spoken } from '../speech/spoken.ts';
import { explainMessage } from './explain-message.ts';
import type { Handbook } from './handbook.ts';
import { nothingCalled } from './nothing-called.ts';
import { readCompare } from './read-compare.ts';
import { readFamily } from './read-family.ts';
import { readFinding } from './read-finding.ts';
import { readFindings } from './read-findings.ts';
import { readFramework } from './read-framework.ts';
import { readHandbook } from './read-handbook.ts';
import { readHistory } from './read-history.ts';
import { readLately } from './read-lately.ts';
import { readLattice } from './read-lattice.ts';
import { readLevel } from './read-level.ts';
import { readOldPage } from './read-old-page.ts';
import { isPagePath, readPage, readPages } from './read-page.ts';
import { readRole } from './read-role.ts';
import { readSearch, readSearchEntries } from './read-search.ts';
import { readStatement } from './read-statement.ts';
import { readStrand, readStrands } from './read-strand.ts';
import { readWay } from './read-way.ts';
import type { Asking, HandbookAt } from './versions/handbook-at.ts';
import { watchChanges } from './watch-changes.ts';

/** Who asks: in a language, and where there is a database, inside an organisation. */
export type Reading = Spoken & Partial<Asking>;

/**
 * Each answers in the language that it is asked in, of the pages as they are or, with `at`, of what was published.
 * @param handbookAt without it nothing was published
 */
export function frameworkRoutes(handbook: Live<Handbook>, handbookAt: HandbookAt | null = null) {
  const os = implement(contract)
    .$context<Reading>()
    .use(async ({ context, next }, input) => {
      const at = atOf(input);
      const book = at === undefined ? handbook.current() : await publishedAt(handbookAt, at, context);
      return next({ context: { book: book.in(context.speech) } });
    });
  const now = ({ book }: { book: Handbook }) => book;
  /** What a read gives; where it gives nothing, what there is of the kind is told. */
  const one = <T>(spoken: { book: Handbook }, kind: ProblemKind, id: string, read: (book: Handbook) => T | null, known: Known): T =>
    found(now(spoken), read(now(spoken)), kind, id, known);
  return os.router({
    // Whether there are people is no matter of a version.
    handbook: os.handbook.handler(({ context }) => ({ ...readHandbook(now(context)), people: handbook.current().people })),
    framework: os.framework.handler(({ input, context }) =>
      one(context, 'framework', input.id, (book) => readFramework(book, input), frameworksOf),
    ),
    level: os.level.handler(({ input, context }) =>
      one(
        context,
        'level',
        input.id,
        (book) => readLevel(book, input),
        ({ levels }) => levels,
      ),
    ),
    family: os.family.handler(({ input: { id }, context }) =>
      one(
        context,
        'family',
        id,
        (book) => readFamily(book, id),
        ({ families }) => families,
      ),
    ),
    role: os.role.handler(({ input, context }) =>
      one(
        context,
        'role',
        input.id,
        (book) => readRole(book, input),
        ({ roles }) => roles,
      ),
    ),
    statement: os.statement.handler(({ input: { id }, context }) =>
      one(context, 'statement', id, (book) => readStatement(book, id), statementsOf),
    ),
    pages: os.pages.handler(({ context }) => readPages(now(context))),
    page: os.page.handler(({ input: { path }, context, errors }) => {
      if (!isPagePath(path)) throw errors.BAD_PATH({ message: context.speech.problems.badPath, data: {} });
      return one(
        context,
        'page',
        path,
        (book) => readPage(book, path),
        ({ pages }) => pages,
      );
    }),
    findings: os.findings.handler(({ input, context }) => readFindings(now(context), context.explain, input)),
    finding: os.finding.handler(({ input: { id }, context }) =>
      one(
        context,
        'finding',
        id,
        (book) => readFinding(book, context.explain, id),
        () => new Map(),
      ),
    ),
    compare: os.compare.handler(({ input: { from, to }, context }) => {
      const { frameworks } = now(context);
      const holders = holdersOf(now(context));
      const missing = [from, to].find((id) => !holders.has(id) && !frameworks.has(id));
      // One of each kind: the second is looked for among what the first is.
      const known = missing !== undefined ? new Map([...holders, ...frameworks]) : frameworks.has(from) ? frameworks : holders;
      const kind = missing !== undefined ? 'comparable' : frameworks.has(from) ? 'framework' : 'holder';
      return one(
        context,
        kind,
        missing ?? to,
        (book) => readCompare(book, from, to),
        () => known,
      );
    }),
    strand: os.strand.handler(({ input: { id }, context }) => one(context, 'strand', id, (book) => readStrand(book, id), statementsOf)),
    strands: os.strands.handler(({ input: { framework }, context }) =>
      one(context, 'framework', framework, (book) => readStrands(book, framework), frameworksOf),
    ),
    lattice: os.lattice.handler(({ input: { of }, context }) =>
      one(
        context,
        'scope',
        of ?? '',
        (book) => readLattice(book, of ?? null),
        ({ frameworks, families, units }) => new Map<string, unknown>([...frameworks, ...families, ...units]),
      ),
    ),
    way: os.way.handler(({ input: { from, to }, context }) =>
      one(context, 'holder', holdersOf(now(context)).has(from) ? to : from, (book) => readWay(book, from, to), holdersOf),
    ),
    message: os.message.handler(({ input: { code }, context }) =>
      one(
        context,
        'message',
        code,
        (book) => explainMessage(book, context.explain, code),
        ({ graph }) => new Map(graph.diagnostics.map((finding) => [finding.code, finding])),
      ),
    ),
    search: os.search.handler(({ input, context }) => readSearch(now(context), input)),
    searchEntries: os.searchEntries.handler(({ context }) => readSearchEntries(now(context))),
    changes: os.changes.handler(({ signal }) => watchChanges(handbook, signal)),
    history: os.history.handler(async ({ input, context }) => {
      const book = now(context);
      return found(book, await readHistory(book, input), input.of, input.id, (known) => ofKind(known, input.of));
    }),
    oldPage: os.oldPage.handler(async ({ input: { path, revision }, context, errors }) => {
      const { problems } = context.speech;
      if (!isPagePath(path)) throw errors.BAD_PATH({ message: problems.badPath, data: {} });
      const page = await readOldPage(now(context), path, revision);
      if (page !== null) return page;
      throw errors.NOT_FOUND({ message: problems.noOldPage(path, revision), data: { suggestions: [] } });
    }),
    lately: os.lately.handler(({ context }) => readLately(now(context))),
  });
}

/** Looked at before the input is known to be as the contract has it. */
function atOf(input: unknown): string | undefined {
  const at = typeof input === 'object' && input !== null && 'at' in input ? input.at : undefined;
  return typeof at === 'string' && at !== '' ? at : undefined;
}

/** @throws Refusal where nothing is published, or not that */
export async function publishedAt(handbookAt: HandbookAt | null, at: string, { organization, read }: Partial<Asking>): Promise<Handbook> {
  if (handbookAt === null || organization === undefined || read === undefined) throw new Refusal(404, versionsUnavailable());
  return handbookAt(at, { organization, read });
}

/** What there is, by id: for whoever mistyped one. */
type Known = (book: Handbook) => ReadonlyMap<string, unknown>;

const frameworksOf: Known = ({ frameworks }) => frameworks;
const statementsOf: Known = ({ statements }) => statements;
const holdersOf: Known = ({ levels, roles }) => new Map<string, unknown>([...levels, ...roles]);

function ofKind(handbook: Handbook, of: HistoryView['of']['kind']): ReadonlyMap<string, unknown> {
  const { statements, levels, roles, families, pages } = handbook;
  return { statement: statements, level: levels, role: roles, family: families, page: pages }[of];
}

function found<T>(book: Handbook, view: T | null, kind: ProblemKind, id: string, known: Known): T {
  if (view !== null) return view;
  const { message, suggestions } = nothingCalled(book.speech, kind, id, known(book).keys());
  throw new ORPCError('NOT_FOUND', { status: 404, message, data: { suggestions } });
}
