/** The routes of the contract over the handbook that is served at the moment of the request. */
import { implement, ORPCError } from '@orpc/server';
import { closest } from '../../platform/closest.ts';
import type { Live } from '../../platform/live.ts';
import { contract, type HistoryView } from '../contract.ts';
import { type Explain, explainMessage } from './explain-message.ts';
import type { Handbook } from './handbook.ts';
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
import { watchChanges } from './watch-changes.ts';

export interface Sources {
  handbook: Live<Handbook>;
  explain: Explain;
}

export function frameworkRoutes({ handbook, explain }: Sources) {
  const os = implement(contract);
  const now = () => handbook.current();
  return os.router({
    handbook: os.handbook.handler(() => readHandbook(now())),
    framework: os.framework.handler(({ input }) => found(readFramework(now(), input), 'framework', input.id, now().frameworks)),
    level: os.level.handler(({ input }) => found(readLevel(now(), input), 'level', input.id, now().levels)),
    family: os.family.handler(({ input }) => found(readFamily(now(), input.id), 'family', input.id, now().families)),
    role: os.role.handler(({ input }) => found(readRole(now(), input), 'role', input.id, now().roles)),
    statement: os.statement.handler(({ input }) => found(readStatement(now(), input.id), 'statement', input.id, now().statements)),
    pages: os.pages.handler(() => readPages(now())),
    page: os.page.handler(({ input, errors }) => {
      if (!isPagePath(input.path))
        throw errors.BAD_PATH({ message: 'A page is named by its path inside the handbook, without "..".', data: {} });
      return found(readPage(now(), input.path), 'page', input.path, now().pages);
    }),
    findings: os.findings.handler(({ input }) => readFindings(now(), explain, input)),
    finding: os.finding.handler(({ input }) => found(readFinding(now(), explain, input.id), 'finding', input.id, new Map())),
    compare: os.compare.handler(({ input: { from, to } }) => {
      const holders = new Map<string, unknown>([...now().levels, ...now().roles]);
      const { frameworks } = now();
      const missing = [from, to].find((id) => !holders.has(id) && !frameworks.has(id));
      // One of each kind: the second is looked for among what the first is.
      const known = missing !== undefined ? new Map([...holders, ...frameworks]) : frameworks.has(from) ? frameworks : holders;
      const kind = missing !== undefined ? 'level, role or framework' : frameworks.has(from) ? 'framework' : 'level or role';
      return found(readCompare(now(), from, to), kind, missing ?? to, known);
    }),
    strand: os.strand.handler(({ input }) => found(readStrand(now(), input.id), 'strand', input.id, now().statements)),
    strands: os.strands.handler(({ input }) => found(readStrands(now(), input.framework), 'framework', input.framework, now().frameworks)),
    lattice: os.lattice.handler(({ input: { of } }) => {
      const known = new Map<string, unknown>([...now().frameworks, ...now().families, ...now().units]);
      return found(readLattice(now(), of ?? null), 'framework, family or unit', of ?? '', known);
    }),
    way: os.way.handler(({ input: { from, to } }) => {
      const known = new Map<string, unknown>([...now().levels, ...now().roles]);
      return found(readWay(now(), from, to), 'level or role', known.has(from) ? to : from, known);
    }),
    message: os.message.handler(({ input }) => {
      const codes = new Map(now().graph.diagnostics.map(({ code }) => [code, code]));
      return found(explainMessage(now(), explain, input.code), 'message', input.code, codes);
    }),
    search: os.search.handler(({ input }) => readSearch(now(), input)),
    searchEntries: os.searchEntries.handler(() => readSearchEntries(now())),
    changes: os.changes.handler(({ signal }) => watchChanges(handbook, signal)),
    history: os.history.handler(async ({ input }) => found(await readHistory(now(), input), input.of, input.id, knownOf(now(), input.of))),
    oldPage: os.oldPage.handler(async ({ input: { path, at }, errors }) => {
      if (!isPagePath(path)) throw errors.BAD_PATH({ message: 'A page is named by its path inside the handbook, without "..".', data: {} });
      const page = await readOldPage(now(), path, at);
      if (page !== null) return page;
      throw errors.NOT_FOUND({ message: `There is no page ${path} at "${at}" that can be shown here.`, data: { suggestions: [] } });
    }),
    lately: os.lately.handler(() => readLately(now())),
  });
}

function knownOf(handbook: Handbook, of: HistoryView['of']['kind']): ReadonlyMap<string, unknown> {
  const { statements, levels, roles, families, pages } = handbook;
  return { statement: statements, level: levels, role: roles, family: families, page: pages }[of];
}

function found<T>(view: T | null, kind: string, id: string, known: ReadonlyMap<string, unknown>): T {
  if (view !== null) return view;
  const suggestions = closest(id, known.keys());
  const hint = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.map((name) => `"${name}"`).join(' or ')}?`;
  throw new ORPCError('NOT_FOUND', { status: 404, message: `This handbook has no ${kind} "${id}".${hint}`, data: { suggestions } });
}
