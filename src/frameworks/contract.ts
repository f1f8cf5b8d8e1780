/**
 * What crosses the wire: the shapes of every answer about a compiled handbook, and the routes that give them.
 * Each answer carries all that its page shows. `openapi.json` is generated from here.
 */
import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { change, type changesBetween, type comparedFrameworks, type comparedHolders, compareView } from './contract/comparing.ts';
import { findingList, type findingRow, type findingSection, findingsAsked, findingView, messageView } from './contract/findings.ts';
import { type alternative, held, heldArea, type heldPart, type relations, reporting } from './contract/held.ts';
import { latticeView, wayView } from './contract/lattice.ts';
import {
  area,
  type block,
  finding,
  hiring,
  indicator,
  levelRef,
  notFound,
  origin,
  type place,
  pointer,
  ref,
  roleRef,
  run,
  type rung,
  type severities,
  sourceExcerpt,
  statement,
} from './contract/parts.ts';
import { commit, historyOf, historyView, latelyView, oldPageView, type pastChange, pastEntry } from './contract/past.ts';
import {
  changed,
  familyView,
  frameworkView,
  handbookSummary,
  levelView,
  pageList,
  pageView,
  roleView,
  statementView,
} from './contract/reading.ts';
import { searchAnswer, searchAsked, searchEntries, standing } from './contract/searching.ts';
import { reach, strandList, strandRef, strandView } from './contract/strands.ts';
import { type translatedStatement, translation } from './contract/translating.ts';
import { type RouteName, routes } from './routes.ts';
import { summaries } from './summaries.ts';

const badPath = { BAD_PATH: { status: 400, data: z.object({}) } } as const;
/** Every read of the handbook may be of an older version. */
const asOf = {
  at: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe(
      'As of a published version, by its hash or the first eight or more digits of it, or of a day; without it, the pages as they are',
    ),
};
const whole = z.object(asOf).optional();
const byId = z.object({ id: z.string().min(1).max(1000), ...asOf });
const inLanguage = {
  in: z.string().min(1).max(100).optional().describe('The tag of a language: what is translated into it comes along'),
};
const byIdAndView = byId.extend({
  ...inLanguage,
  view: z.enum(['own', 'effective']).optional().describe('Own words alone, or everything held to beside them'),
});

const read = (name: RouteName) => oc.route({ ...routes[name], summary: summaries[name], tags: ['frameworks'] });

export const contract = {
  handbook: read('handbook').errors(notFound).input(whole).output(handbookSummary),
  framework: read('framework').errors(notFound).input(byId.extend(inLanguage)).output(frameworkView),
  level: read('level').errors(notFound).input(byIdAndView).output(levelView),
  family: read('family').errors(notFound).input(byId).output(familyView),
  role: read('role').errors(notFound).input(byIdAndView).output(roleView),
  statement: read('statement').errors(notFound).input(byId).output(statementView),
  pages: read('pages').errors(notFound).input(whole).output(pageList),
  page: read('page')
    .errors({ ...notFound, ...badPath })
    .input(z.object({ path: z.string().min(1).max(1000), ...asOf }))
    .output(pageView),
  findings: read('findings').errors(notFound).input(findingsAsked.extend(asOf)).output(findingList),
  finding: read('finding')
    .errors(notFound)
    .input(z.object({ id: z.string().min(1).max(100), ...asOf }))
    .output(findingView),
  compare: read('compare')
    .errors(notFound)
    .input(z.object({ from: z.string().min(1).max(1000), to: z.string().min(1).max(1000), ...asOf }))
    .output(compareView),
  strand: read('strand').errors(notFound).input(byId).output(strandView),
  strands: read('strands')
    .errors(notFound)
    .input(z.object({ framework: z.string().min(1).max(1000), ...asOf }))
    .output(strandList),
  lattice: read('lattice')
    .errors(notFound)
    .input(z.object({ of: z.string().max(1000).optional().describe('A framework, family or unit, by key or id'), ...asOf }))
    .output(latticeView),
  way: read('way')
    .errors(notFound)
    .input(z.object({ from: z.string().min(1).max(1000), to: z.string().min(1).max(1000), ...asOf }))
    .output(wayView),
  message: read('message')
    .errors(notFound)
    .input(z.object({ code: z.string().min(1).max(200), ...asOf }))
    .output(messageView),
  search: read('search').errors(notFound).input(searchAsked.extend(asOf)).output(searchAnswer),
  searchEntries: read('searchEntries').errors(notFound).input(whole).output(searchEntries),
  changes: read('changes').output(eventIterator(changed)),
  history: read('history')
    .errors(notFound)
    .input(
      byId.extend({
        of: historyOf,
        most: z.coerce.number().int().min(1).max(400).optional().describe('The most commits of each file; 40 unless told'),
      }),
    )
    .output(historyView),
  oldPage: read('oldPage')
    .errors({ ...notFound, ...badPath })
    .input(z.object({ path: z.string().min(1).max(1000), revision: z.string().min(1).max(300) }))
    .output(oldPageView),
  lately: read('lately').output(latelyView),
};

/** The parts by name, so that a description of the routes can point at each instead of repeating it. */
export const parts = {
  Area: area,
  Change: change,
  Finding: finding,
  Held: held,
  HeldArea: heldArea,
  Hiring: hiring,
  Indicator: indicator,
  LevelRef: levelRef,
  Origin: origin,
  PastCommit: commit,
  PastEntry: pastEntry,
  Pointer: pointer,
  Reach: reach,
  Ref: ref,
  Reporting: reporting,
  RoleRef: roleRef,
  Run: run,
  SourceExcerpt: sourceExcerpt,
  Standing: standing,
  Statement: statement,
  StrandRef: strandRef,
  Translation: translation,
};

export type Contract = typeof contract;
export type Run = z.infer<typeof run>;
export type Block = z.infer<typeof block>;
export type Ref = z.infer<typeof ref>;
export type Place = z.infer<typeof place>;
export type Origin = z.infer<typeof origin>;
export type Statement = z.infer<typeof statement>;
export type Area = z.infer<typeof area>;
export type Finding = z.infer<typeof finding>;
export type Rung = z.infer<typeof rung>;
export type HeldPart = z.infer<typeof heldPart>;
export type HeldArea = z.infer<typeof heldArea>;
export type Alternative = z.infer<typeof alternative>;
export type Held = z.infer<typeof held>;
export type Relations = Pick<LevelView, keyof typeof relations>;
export type Pointer = z.infer<typeof pointer>;
export type LevelRef = z.infer<typeof levelRef>;
export type RoleRef = z.infer<typeof roleRef>;
export type Hiring = z.infer<typeof hiring>;
export type Reporting = z.infer<typeof reporting>;
export type Indicator = z.infer<typeof indicator>;
export type SourceExcerpt = z.infer<typeof sourceExcerpt>;
export type Translation = z.infer<typeof translation>;
export type TranslatedStatement = z.infer<typeof translatedStatement>;
export type HandbookSummary = z.infer<typeof handbookSummary>;
export type FrameworkView = z.infer<typeof frameworkView>;
export type LevelView = z.infer<typeof levelView>;
export type RoleView = z.infer<typeof roleView>;
export type FamilyView = z.infer<typeof familyView>;
export type CompareView = z.infer<typeof compareView>;
export type ComparedHolders = z.infer<typeof comparedHolders>;
export type ComparedFrameworks = z.infer<typeof comparedFrameworks>;
export type ChangesBetween = z.infer<typeof changesBetween>;
export type Change = z.infer<typeof change>;
export type StrandView = z.infer<typeof strandView>;
export type StrandList = z.infer<typeof strandList>;
export type StatementView = z.infer<typeof statementView>;
export type PageList = z.infer<typeof pageList>;
export type PageView = z.infer<typeof pageView>;
export type FindingList = z.infer<typeof findingList>;
export type FindingsAsked = z.infer<typeof findingsAsked>;
export type FindingRow = z.infer<typeof findingRow>;
export type FindingSection = z.infer<typeof findingSection>;
export type FindingView = z.infer<typeof findingView>;
export type SeverityCounts = z.infer<typeof severities>;
export type LatticeView = z.infer<typeof latticeView>;
export type WayView = z.infer<typeof wayView>;
export type MessageView = z.infer<typeof messageView>;
export type SearchAsked = z.infer<typeof searchAsked>;
export type Changed = z.infer<typeof changed>;
export type HistoryView = z.infer<typeof historyView>;
export type PastEntry = z.infer<typeof pastEntry>;
export type PastChange = z.infer<typeof pastChange>;
export type PastCommit = z.infer<typeof commit>;
export type OldPageView = z.infer<typeof oldPageView>;
export type LatelyView = z.infer<typeof latelyView>;
